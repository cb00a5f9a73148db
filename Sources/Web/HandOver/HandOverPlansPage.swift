import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Handing over the plans that the reader answers for before she leaves: all or some, to one colleague or several. Plans that
/// have ended need somebody, too.
struct HandOverPlansPage: PageRoute {
    struct Model: Sendable {
        let plans: [Plan]
        let patients: [Patient.ID: Patient]
        let colleagues: [Account]
    }

    /// The most plans on the page; the rest stand there when these have gone.
    private static let limit = 100

    var location: Location { .at(.handOverPlans) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let scope = try visit.scope()
        let plans = try Plans.list(
            PlanState.allCases,
            as: [.responsible],
            scope: scope,
            limit: Self.limit,
            in: db
        )
        let patients = try Patients.find(plans.map(\.patient), vault: visit.site.vault, today: visit.today, in: db)
        let model = Model(
            plans: plans,
            patients: patients,
            colleagues: try Accounts.colleagues(of: scope.reader, on: visit.today, in: db)
        )
        return Seen(model, Look(.listed, plans.map(\.record) + patients.values.map(\.record)))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let colleagues = model.colleagues.map { Choice($0.id.description, $0.name) }
        return Page(t("handOverPlans.title"), current: .plans, back: .at(.plans)) {
            if model.plans.isEmpty {
                EmptyState(t("handOverPlans.none"), next: Link(t("plans.open"), Location.at(.plans).href)).html
            } else if colleagues.isEmpty {
                EmptyState(t("handOver.nobody")).html
            } else {
                p { t("handOverPlans.meaning") }
                postForm(location, visit) {
                    SelectField(
                        "rest",
                        label: t("handOverPlans.rest"),
                        hint: t("handOverPlans.rest.hint"),
                        isOptional: true,
                        choices: colleagues,
                        value: typed("rest"),
                        error: typed.error("rest", t)
                    ).html(t)
                    NextResponsible.html(model.plans.map { row($0, model, colleagues, t) }, typed, t)
                    TextArea(
                        "note",
                        label: t("handOverPlans.note"),
                        hint: t("handOver.note.hint"),
                        isOptional: true,
                        value: typed("note"),
                        error: typed.error("note", t),
                        rows: 4,
                        seenBy: WhoSees([t("handOver.seenBy")])
                    ).html(t)
                    SubmitButton(t("handOverPlans.button"), .warning).html
                }
            }
        }
    }

    private func row(_ plan: Plan, _ model: Model, _ colleagues: [Choice], _ t: Words) -> NextResponsible.Row {
        let number = plan.number.description
        return NextResponsible.Row(
            number: plan.number,
            label: [model.patients[plan.patient]?.name, number].compactMap(\.self).joined(separator: ", "),
            hint: t("plans.step.\(plan.state.rawValue)"),
            choices: colleagues
        )
    }
}

/// Hands over the plans for which somebody was chosen, and the others to whoever takes the rest. Each is a deed of its own.
struct HandOverPlans: ActionRoute {
    struct Input: Sendable {
        let chosen: [(number: PlanNumber, answer: NextResponsible.Answer)]
        /// Who takes those that nobody was chosen for.
        let rest: Actor.ID?
        let note: String
    }

    var page: HandOverPlansPage { HandOverPlansPage() }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let input = Input(
            chosen: NextResponsible.read(&fields),
            rest: fields.identifier("rest"),
            note: fields.text("note", max: 2_000)
        )
        if input.chosen.isEmpty, input.rest == nil, fields.problems.all.isEmpty {
            fields.add("rest", "handOverPlans.nothing")
        }
        return input
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        var chosen = input.chosen
        if let rest = input.rest {
            let named = Set(chosen.map(\.number))
            let others = try page.load(visit, in: db).model.plans.map(\.number).filter { !named.contains($0) }
            guard
                try Accounts.colleagues(of: visit.reader(), on: visit.today, in: db).contains(where: { $0.id == rest })
            else { throw Problem(.invalid, field: "rest", text: "handOver.colleague.missing") }
            chosen += others.map { ($0, .give(rest)) }
        }
        try NextResponsible.each(chosen) { number, answer in
            guard case .give(let colleague) = answer else { throw Problem.notFound }
            try HandOverCommands.handOver(
                number,
                to: colleague,
                note: input.note,
                version: nil,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .at(.plans)
    }
}
