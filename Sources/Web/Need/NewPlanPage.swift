import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Is a SIP needed? Four fields are enough to begin (ux §3, §5.2).
struct NewPlanPage: PageRoute {
    struct Model: Sendable {
        /// How many plans the reader has begun.
        let count: Int
        /// Whom the plan is for, where that is known, and whether the plan she had is closed.
        let known: (patient: Patient, isClosed: Bool)?
        let examples: [ExampleQuestion]
        /// The reader's own open plans for the number that was typed, each with the name on its card.
        let existing: [(number: PlanNumber, name: String)]
    }

    /// What the box for a second plan sends.
    enum Second: String {
        case wanted
    }

    /// The closed plan of the same person; nil for somebody new.
    var after: PlanNumber?

    var location: Location { after.map { .at(.nextPlan, $0) } ?? .at(.newPlan) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        try load(visit, again: Typed(), in: db)
    }

    func load(_ visit: Visit, again typed: Typed, in db: Reading) throws -> Seen<Model> {
        let scope = try visit.scope()
        try scope.demand(.beginPlan, .workplace)
        let count = try NeedCommands.countBegun(scope: scope, in: db)
        let activities = try scope.reader.units.sorted().flatMap { try Directory.activities(of: $0, in: db) }
        let examples = ExampleQuestion.all(for: activities)
        if let after {
            let (plan, patient) = try NextPlan.patient(of: after, scope: scope, act: visit.act(), in: db)
            let known = (patient, isClosed: plan.state == .closed)
            let model = Model(count: count, known: known, examples: examples, existing: [])
            return Seen(model, Look(.opened, [plan.record, patient.record]))
        }
        guard let number = PersonalNumber(typed("number"), today: visit.today) else {
            return Seen(Model(count: count, known: nil, examples: examples, existing: []))
        }
        let vault = visit.site.vault
        let plans = try Plans.open(for: number, scope: scope, vault: vault, in: db)
        let cards = try Patients.find(plans.map(\.patient), vault: vault, today: visit.today, in: db)
        let existing = plans.compactMap { plan in cards[plan.patient].map { (plan, $0) } }
        return Seen(
            Model(count: count, known: nil, examples: examples, existing: existing.map { ($0.number, $1.name) }),
            Look(.searched, existing.flatMap { [$0.record, $1.record] })
        )
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("newPlan.title"), current: .plans, back: after.map { .plan($0) } ?? .at(.plans)) {
            if let after, let known = model.known, !known.isClosed {
                EmptyState(t("nextPlan.isOpen"), next: Link(t("plan.title"), Location.plan(after).href)).html
            }
            if model.known?.isClosed ?? true || !typed.isEmpty { form(model, typed, visit) }
        }
    }

    private func form(_ model: Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            p { t("newPlan.law") }
            postForm(location, visit, version: model.count) {
                existing(model, typed, t)
                NeedCheckQuestions(typed).html(t)
                if let known = model.known {
                    p { t.html("nextPlan.for", ["name": strong { bdi { known.patient.name } }]) }
                } else {
                    person(typed, t)
                }
                words(model, typed, t)
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

    /// The plan that is offered instead of a second (ux §5.2).
    private func existing(_ model: Model, _ typed: Typed, _ t: Words) -> HTML {
        guard !model.existing.isEmpty else { return .empty }
        return HTML {
            Notice(.warning) {
                for plan in model.existing {
                    p { t("newPlan.existing", ["name": plan.name]) }
                    p {
                        Link(
                            t("newPlan.existing.open", ["number": plan.number.description]),
                            Location.plan(plan.number).href
                        ).html
                    }
                }
            }.html(t)
            Checkboxes(
                "second",
                label: t("newPlan.second.label"),
                isOptional: true,
                choices: [Choice(Second.wanted.rawValue, t("newPlan.second"))],
                values: [typed("second")],
                error: typed.error("second", t)
            ).html(t)
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

    private func words(_ model: Model, _ typed: Typed, _ t: Words) -> HTML {
        let seenBy = WhoSees([t("newPlan.seenBy")])
        return HTML {
            Radios(
                "example",
                label: t("newPlan.question"),
                isOptional: true,
                choices: model.examples.map { Choice($0.rawValue, $0.label(t)) },
                value: typed("example"),
                error: typed.error("example", t)
            ).html(t)
            TextArea(
                "question",
                label: t("newPlan.question.own"),
                hint: t("newPlan.question.hint"),
                isOptional: true,
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
            PlanKindChoice(typed, or: .sip, isOptional: true).html(t)
        }
    }
}

/// What kind of plan it is: by law, at discharge, or inside one principal.
struct PlanKindChoice {
    private let typed: Typed
    private let proposal: Plan.Kind
    private let isOptional: Bool

    init(_ typed: Typed, or proposal: Plan.Kind, isOptional: Bool = false) {
        self.typed = typed
        self.proposal = proposal
        self.isOptional = isOptional
    }

    func html(_ t: Words) -> HTML {
        Radios(
            "kind",
            label: t("newPlan.kind.which"),
            isOptional: isOptional,
            choices: Plan.Kind.allCases.map {
                Choice($0.rawValue, t("newPlan.kind.\($0.rawValue)"), hint: t("newPlan.kind.\($0.rawValue).hint"))
            },
            value: typed("kind", or: proposal.rawValue),
            error: typed.error("kind", t)
        ).html(t)
    }
}
