import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The questions that were parked at meetings: which principal is to answer each by when, and what came of it. Not for the
/// room: the professionals settle them without the child (ux §6.2, part 3).
struct ParkedPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let questions: [ParkedQuestion]
    }

    let number: PlanNumber

    var location: Location { .at(.parked, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let questions = try PlanPreparation.open(file, act: visit.act(), in: db).parked
        return Seen(Model(file: file, questions: questions), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        let open = model.questions.filter(\.isOpen)
        return Page.inPlan(number, t("parked.title"), visit, for: file, isAboutPlaces: true) {
            p { t("parked.intro") }
            if let refusal = file.refusal(of: .writeAgenda, typed) {
                file.refused(refusal, t)
                if !open.isEmpty { ParkedList(open, in: file).html(t) }
            } else if open.isEmpty, typed.isEmpty {
                EmptyState(t("parked.none")).html
            } else {
                SettleParked(number: number).form(open, file, typed, visit)
            }
            if open.count < model.questions.count {
                h2 { t("parked.settled") }
                SummaryList(
                    model.questions.compactMap { question in
                        question.answer.map { SummaryList.Row(question.words, $0) }
                    }
                ).html(t)
            }
        }
    }
}

/// The parked questions that are not settled, each with whose turn it is.
struct ParkedList {
    private let questions: [ParkedQuestion]
    private let file: PlanFile

    init(_ questions: [ParkedQuestion], in file: PlanFile) {
        self.questions = questions
        self.file = file
    }

    func html(_ t: Words) -> HTML {
        SummaryList(questions.map { SummaryList.Row($0.words, turn(of: $0, t)) }).html(t)
    }

    private func turn(of question: ParkedQuestion, _ t: Words) -> String {
        let day = t.shortDay(question.turn.answerBy)
        guard let principal = question.turn.principal.flatMap({ file.principals[$0] }) else {
            return t("parked.turn.nobody", ["day": day])
        }
        return t("parked.turn", ["day": day, "principal": t.name(of: principal)])
    }
}

/// Writes down whose turn each parked question is, and the answers there are.
struct SettleParked: ActionRoute {
    struct Input: Sendable {
        let new: [ParkedQuestion.New]
        let version: Int
    }

    /// What the names of a question's fields begin with; the question's id follows.
    private static let (principalPrefix, dayPrefix, answerPrefix) = ("principal-", "answerBy-", "settled-")

    let number: PlanNumber

    var page: ParkedPage { ParkedPage(number: number) }

    func form(_ questions: [ParkedQuestion], _ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: file.plan.version) {
            for question in questions {
                h2 { bdi { question.words } }
                p(.class("muted")) { t.html("parked.on", ["day": t.element(question.parkedOn)]) }
                fields(of: question, file, typed, t)
            }
            SubmitButton(t("parked.button")).html
        }
    }

    private func fields(of question: ParkedQuestion, _ file: PlanFile, _ typed: Typed, _ t: Words) -> HTML {
        let id = question.id.description
        return HTML {
            SelectField(
                Self.principalPrefix + id,
                label: t("parked.principal", ["question": question.words]),
                isOptional: true,
                choices: file.principalChoices,
                value: typed(Self.principalPrefix + id, or: question.turn.principal?.description ?? ""),
                error: typed.error(Self.principalPrefix + id, t)
            ).html(t)
            DateField(
                Self.dayPrefix + id,
                label: t("parked.answerBy", ["question": question.words]),
                value: typed(Self.dayPrefix + id, or: question.turn.answerBy.description),
                error: typed.error(Self.dayPrefix + id, t)
            ).html(t)
            TextArea(
                Self.answerPrefix + id,
                label: t("parked.answer", ["question": question.words]),
                hint: t("parked.answer.hint"),
                isOptional: true,
                value: typed(Self.answerPrefix + id),
                error: typed.error(Self.answerPrefix + id, t),
                rows: 2
            ).html(t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        var new: [ParkedQuestion.New] = []
        let prefixes = [Self.principalPrefix, Self.dayPrefix, Self.answerPrefix]
        let ids = fields.form.names.compactMap { name in
            prefixes.first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) }
        }
        for id in Set(ids).sorted() {
            let day = fields.day(
                Self.dayPrefix + id,
                label: "parked.day",
                missing: "parked.answerBy.missing",
                range: visit.today.adding(months: -12)...visit.today.adding(months: 12)
            )
            let principal = fields.identifier(Self.principalPrefix + id, of: Principal.self)
            let answer = fields.text(Self.answerPrefix + id)
            guard let question = ParkedQuestion.ID(id), let day else { continue }
            new.append(.init(question, .init(principal: principal, answerBy: day), answer: answer))
        }
        return Input(new: new, version: fields.version(FormField.version))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        try ParkedCommands.settle(
            input.new,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
