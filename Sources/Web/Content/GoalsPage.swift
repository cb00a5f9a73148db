import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// Det här behövs: each need with a goal in the person's words, or with why there is none yet (ux §6.2, part 3).
struct GoalsPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let parked: [ParkedQuestion]
    }

    let number: PlanNumber

    var location: Location { .at(.goals, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let parked = try PlanPreparation.open(file, act: visit.act(), in: db).parked
        return Seen(Model(file: file, parked: parked), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        let parts = MeetingParts(.needs, of: file)
        return Page.inPlan(number, t("goals.title"), visit, for: file) {
            parts.html(t)
            h2 { t("content.goals") }
            GoalList(file.goals).html(t)
            if let refusal = file.refusal(of: .addGoal, typed) {
                file.refused(refusal, t)
                parts.next(t)
            } else {
                // One form, so that no part of it leaves behind what was written in another.
                postForm(location, visit, version: file.plan.version) {
                    h2 { t("goals.add") }
                    AddGoal(number: number).fields(typed, visit)
                    ParkQuestion(number: number).fields(model.parked, typed, visit)
                    GoOn.button(from: .needs, t)
                }
            }
        }
    }
}

/// Writes down what is needed, and the goal in the person's words.
struct AddGoal: ActionRoute {
    struct Input: Sendable {
        let need: String
        let words: String
        let sign: String
        /// Nil only with a problem that has been told, or where nothing was written and the meeting goes on.
        let term: Goal.Term?
        let goesOn: Bool
        /// What is parked with it where the meeting goes on; nil for nothing.
        let parking: ParkQuestion.Input?
        let version: Int
    }

    private static let names = ["need", "goal", "term", "sign"]

    let number: PlanNumber

    var page: GoalsPage { GoalsPage(number: number) }

    func fields(_ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            TextField(
                "need",
                label: t("goal.need"),
                hint: t("goal.need.hint"),
                isOptional: true,
                value: typed("need"),
                error: typed.error("need", t)
            ).html(t)
            TextArea(
                "goal",
                label: t("goal.words"),
                hint: t("goal.words.hint"),
                value: typed("goal"),
                error: typed.error("goal", t),
                rows: 2
            ).html(t)
            Radios(
                "term",
                label: t("goal.term"),
                choices: Goal.Term.allCases.map { Choice($0.rawValue, t("goal.term.\($0.rawValue)")) },
                value: typed("term"),
                error: typed.error("term", t)
            ).html(t)
            TextField(
                "sign",
                label: t("goal.sign"),
                isOptional: true,
                value: typed("sign"),
                error: typed.error("sign", t)
            ).html(t)
            SubmitButton(t("goal.button"), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let goesOn = GoOn.isPressed(in: fields.form)
        let isEmpty = goesOn && fields.areBlank("need", "goal", "term", "sign")
        let isParked = goesOn && !fields.areBlank("parkedQuestion", "answerBy")
        return Input(
            need: fields.line("need", max: 500),
            words: fields.text("goal", max: 500, missing: isEmpty ? nil : "goal.wordsMissing"),
            sign: fields.line("sign", max: 500),
            term: fields.choice("term", missing: isEmpty ? nil : "goal.termMissing"),
            goesOn: goesOn,
            parking: isParked ? ParkQuestion(number: number).read(&fields, visit) : nil,
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let term = input.term {
            try GoalCommands.add(
                term,
                input.words,
                need: input.need,
                sign: input.sign,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        if let parking = input.parking {
            let version = input.version + (input.term == nil ? 0 : 1)
            let later = ParkQuestion.Input(words: parking.words, answerBy: parking.answerBy, version: version)
            _ = try ParkQuestion(number: number).perform(later, visit, in: db)
        }
        return input.goesOn ? .at(.whoDoesWhat, number) : page.location
    }

    func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] {
        GoOn.isPressed(in: form) ? [] : ParkQuestion.written(form)
    }

    /// Its fields, where something is written in them.
    static func written(_ form: FormData) -> [String] {
        names.contains { !form[$0].isEmpty } ? names : []
    }
}
