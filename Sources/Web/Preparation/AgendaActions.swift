import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Adds a question to the agenda.
struct AskQuestion: ActionRoute {
    struct Input: Sendable {
        let words: String
        let asker: AgendaQuestion.Asker?
        let version: Int
    }

    let number: PlanNumber

    var page: PreparationPage { PreparationPage(number: number) }

    /// The names of its fields.
    static let names = ["agendaQuestion", "asker"]

    func fields(_ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            TextArea(
                "agendaQuestion",
                label: t("agenda.question"),
                hint: t("agenda.question.hint"),
                value: typed("agendaQuestion"),
                error: typed.error("agendaQuestion", t),
                rows: 2
            ).html(t)
            Radios(
                "asker",
                label: t("agenda.asker"),
                choices: AgendaQuestion.Asker.allCases.map { Choice($0.rawValue, t("agenda.asker.\($0.rawValue)")) },
                value: typed("asker"),
                error: typed.error("asker", t)
            ).html(t)
            SubmitButton(t("agenda.button"), .secondary, action: Location.at(.agenda, number).href).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            words: fields.text("agendaQuestion", max: 500, missing: "agenda.question.missing"),
            asker: fields.choice("asker", missing: "agenda.asker.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let asker = input.asker {
            try AgendaCommands.ask(
                input.words,
                by: asker,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }

    func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] {
        try Prepare(number: number).written(form, visit, in: db)
    }

    /// Its fields, where something is written in them.
    static func written(_ form: FormData) -> [String] {
        names.contains { !form[$0].isEmpty } ? names : []
    }
}

/// Takes a question away from the agenda.
struct TakeQuestionAway: ActionRoute {
    struct Input: Sendable {
        let question: AgendaQuestion.ID?
        let version: Int
    }

    let number: PlanNumber

    var page: PreparationPage { PreparationPage(number: number) }

    /// - Parameter ordinal: which question of the list it is, from 1.
    func button(_ question: AgendaQuestion, _ ordinal: Int, _ visit: Visit) -> HTML {
        SubmitButton(
            visit.t("agenda.takeAway", ["number": String(ordinal)]),
            .secondary,
            name: "question",
            value: question.id.description,
            action: Location.at(.agendaRemovals, number).href
        ).html
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            question: fields.identifier("question", missing: "error.choice"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let question = input.question {
            try AgendaCommands.takeAway(
                question,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }

    func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] {
        try Prepare(number: number).written(form, visit, in: db) + AskQuestion.written(form)
    }
}
