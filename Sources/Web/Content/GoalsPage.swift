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
            } else {
                h2 { t("goals.add") }
                AddGoal(number: number).form(file, typed, visit)
            }
            parts.next(t)
        }
    }
}

/// Writes down what is needed, and the goal in the person's words.
struct AddGoal: ActionRoute {
    struct Input: Sendable {
        let need: String
        let words: String
        let sign: String
        let term: Goal.Term?
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
            SubmitButton(t("goal.button")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            need: fields.line("need", max: 500),
            words: fields.text("goal", max: 500, missing: "goal.wordsMissing"),
            sign: fields.line("sign", max: 500),
            term: fields.choice("term", missing: "goal.termMissing"),
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
        return page.location
    }
}
