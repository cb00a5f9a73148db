import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Is a SIP needed? Four fields are enough to begin (ux §3, §5.2).
struct NewPlanPage: PageRoute {
    var location: Location { .at(.newPlan) }

    /// The model is the number of plans the reader has begun.
    func load(_ visit: Visit, in db: Reading) throws -> Seen<Int> {
        try visit.scope().demand(.beginPlan, .workplace)
        return Seen(try NeedCommands.countBegun(scope: visit.scope(), in: db))
    }

    func view(_ count: Int, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("newPlan.title"), current: .plans, back: .at(.plans)) {
            p { t("newPlan.law") }
            postForm(location, visit, version: count) {
                person(typed, t)
                words(typed, t)
                Radios(
                    "answer",
                    label: t("newPlan.answer"),
                    choices: [
                        Choice(FamilyAnswer.yes.rawValue, t("newPlan.answer.yes"), hint: t("newPlan.answer.yes.hint")),
                        Choice(
                            FamilyAnswer.notYet.rawValue,
                            t("newPlan.answer.notYet"),
                            hint: t("newPlan.answer.notYet.hint")
                        ),
                    ],
                    value: typed("answer"),
                    error: typed.error("answer", t)
                ).html(t)
                kind(typed, t)
                SubmitButton(t("newPlan.button")).html
            }
        }
    }

    private func person(_ typed: Typed, _ t: Words) -> HTML {
        let protection = Patient.Protection(rawValue: typed("protection")) ?? .none
        return HTML {
            TextField(
                "name",
                label: t("newPlan.name"),
                hint: t("newPlan.name.hint"),
                value: typed("name"),
                error: typed.error("name", t)
            ).html(t)
            TextField(
                "number",
                label: t("newPlan.number"),
                hint: t("newPlan.number.hint"),
                isOptional: true,
                value: typed("number"),
                error: typed.error("number", t),
                width: .short,
                inputmode: "numeric"
            ).html(t)
            details(.open(protection != .none || typed.error("protection", t) != nil)) {
                summary { t("newPlan.protection") }
                Radios(
                    "protection",
                    label: t("newPlan.protection.which"),
                    isOptional: true,
                    choices: Patient.Protection.allCases.map {
                        Choice($0.rawValue, t("newPlan.protection.\($0.rawValue)"))
                    },
                    value: protection.rawValue,
                    error: typed.error("protection", t)
                ).html(t)
            }
        }
    }

    private func words(_ typed: Typed, _ t: Words) -> HTML {
        let seenBy = WhoSees([t("newPlan.seenBy")])
        return HTML {
            TextArea(
                "question",
                label: t("newPlan.question"),
                hint: t("newPlan.question.hint"),
                value: typed("question"),
                error: typed.error("question", t),
                rows: 2,
                seenBy: seenBy
            ).html(t)
            TextArea(
                "ownWords",
                label: t("newPlan.ownWords"),
                hint: t("newPlan.ownWords.hint"),
                isOptional: true,
                value: typed("ownWords"),
                error: typed.error("ownWords", t),
                seenBy: seenBy
            ).html(t)
        }
    }

    private func kind(_ typed: Typed, _ t: Words) -> HTML {
        let kind = Plan.Kind(rawValue: typed("kind")) ?? .sip
        return details(.open(kind != .sip || typed.error("kind", t) != nil)) {
            summary { t("newPlan.kind") }
            Radios(
                "kind",
                label: t("newPlan.kind.which"),
                isOptional: true,
                choices: Plan.Kind.allCases.map {
                    Choice(
                        $0.rawValue,
                        t("newPlan.kind.\($0.rawValue)"),
                        hint: t("newPlan.kind.\($0.rawValue).hint")
                    )
                },
                value: kind.rawValue,
                error: typed.error("kind", t)
            ).html(t)
        }
    }
}

/// Whether the family has said yes, as the first page asks it: what was said is written down on the page of consent.
private enum FamilyAnswer: String {
    case yes, notYet
}

/// Begins a plan, and goes on to the consent if there is a yes to write down.
struct BeginPlan: ActionRoute {
    struct Input: Sendable {
        let need: Need
        let hasYes: Bool
        let count: Int
    }

    var page: NewPlanPage { NewPlanPage() }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let need = Need(
            name: fields.line("name", max: 100, missing: "newPlan.name.missing"),
            number: fields.personalNumber("number"),
            protection: fields.choice("protection") ?? .none,
            question: fields.text("question", max: 500, missing: "newPlan.question.missing"),
            ownWords: fields.text("ownWords", max: 5_000),
            kind: fields.choice("kind") ?? .sip
        )
        let answer: FamilyAnswer? = fields.choice("answer", missing: "newPlan.answer.missing")
        return Input(need: need, hasYes: answer == .yes, count: fields.version(FormField.version))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        let number = try NeedCommands.begin(
            input.need,
            count: input.count,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return input.hasYes ? .at(.consent, number) : .plan(number)
    }
}
