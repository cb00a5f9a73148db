import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// Det här behövs: each need with a goal in the person's words, or with why there is none yet (ux §6.2, part 3).
struct GoalsPage: PageRoute {
    let number: PlanNumber

    var location: Location { .at(.goals, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<PlanFile> {
        try PlanFile.seen(number, visit, in: db)
    }

    func view(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let parts = MeetingParts(.needs, of: file)
        return Page.inPlan(number, t("goals.title"), visit, for: file) {
            parts.html(t)
            h2 { t("content.goals") }
            GoalList(file.goals).html(t)
            if let refusal = file.refusal(of: .addGoal, typed) {
                file.refused(refusal, t)
                parts.next(t)
            } else {
                h2 { t("goals.add") }
                AddGoal(number: number).form(file, typed, visit)
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
        let version: Int
    }

    let number: PlanNumber

    var page: GoalsPage { GoalsPage(number: number) }

    func form(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: file.plan.version) {
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
            GoOn.button(from: .needs, t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let goesOn = GoOn.isPressed(in: fields.form)
        let isEmpty = goesOn && fields.areBlank("need", "goal", "term", "sign")
        return Input(
            need: fields.line("need", max: 500),
            words: fields.text("goal", max: 500, missing: isEmpty ? nil : "goal.wordsMissing"),
            sign: fields.line("sign", max: 500),
            term: fields.choice("term", missing: isEmpty ? nil : "goal.termMissing"),
            goesOn: goesOn,
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
        return input.goesOn ? .at(.whoDoesWhat, number) : page.location
    }
}
