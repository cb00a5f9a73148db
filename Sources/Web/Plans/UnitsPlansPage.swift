import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The plans of the unit, for whoever distributes its work: number, step, clock, unit and whose they are. Whom a plan is
/// for is told only where the reader is assigned to it (docs/adr/014).
struct UnitsPlansPage: PageRoute {
    struct Model: Sendable {
        let plans: [Plan]
        /// The people of the plans that the reader may open.
        let patients: [Patient.ID: Patient]
        let responsible: [Plan.ID: String]
        /// The tasks that colleagues have been given.
        let given: [Plan.ID: [GivenTask]]
        /// Those that nobody answers for any more.
        let unclaimed: Set<Plan.ID>
        let units: [CareUnit.ID: CareUnit]
        let clocks: AgreementClocks
        /// When something was last written in those that have lain for longer than the agreement lets them.
        let silent: [Plan.ID: Day]
        let hasMore: Bool
        let own: Set<Plan.ID>
        let today: Day
    }

    /// The most rows on the page; the oldest need stands first.
    private static let limit = 200

    var location: Location { .at(.unitsPlans) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (all, own) = try UnitsPlans.list(scope: visit.scope(), limit: Self.limit + 1, on: visit.today, in: db)
        let plans = Array(all.prefix(Self.limit))
        let people = plans.filter { own.contains($0.id) }.map(\.patient)
        let patients = try Patients.find(people, vault: visit.site.vault, today: visit.today, in: db)
        let clocks = try AgreementClocks(at: Set(plans.map(\.unit)), in: db)
        let model = Model(
            plans: plans,
            patients: patients,
            responsible: try Plans.responsible(for: plans.map(\.id), in: db),
            given: try GivenTasks.living(among: plans.map(\.id), in: db),
            unclaimed: Set(
                try UnclaimedPlans.list(scope: visit.scope(), limit: Self.limit, on: visit.today, in: db)
                    .filter { $0.reason == .left }.map(\.plan.id)
            ),
            units: try Directory.units(Set(plans.map(\.unit)), in: db),
            clocks: clocks,
            silent: try silent(plans, clocks, on: visit.today, in: db),
            hasMore: all.count > plans.count,
            own: own,
            today: visit.today
        )
        return Seen(model, Look(.listed, plans.map(\.record) + patients.values.map(\.record)))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("unitsPlans.title"), current: .plans) {
            PlanLists(current: .unitsPlans).html(visit)
            p { t("unitsPlans.meaning") }
            if !model.unclaimed.isEmpty {
                Notice(.warning) {
                    p { t("unitsPlans.unclaimed", ["count": String(model.unclaimed.count)]) }
                    p { Link(t("today.unclaimed.open"), Location.at(.unclaimedPlans).href).html }
                }.html(t)
            }
            if model.plans.isEmpty {
                EmptyState(t("unitsPlans.none"), next: Link(t("plans.open"), Location.at(.plans).href)).html
            } else {
                CaseList(
                    t("unitsPlans.caption"),
                    columns: ["number", "step", "needSeenOn", "responsible", "tasks", "unit"].map {
                        t("plans.column.\($0)")
                    },
                    rows: model.plans.map { row($0, model, t) }
                ).html
            }
            if !model.silent.isEmpty {
                h2 { t("unitsPlans.silent") }
                p { t("unitsPlans.silent.meaning") }
                ul {
                    for plan in model.plans where model.silent[plan.id] != nil { li { silent(plan, model, t) } }
                }
            }
            if model.hasMore { p { t("unitsPlans.more", ["count": String(model.plans.count)]) } }
        }
    }

    private func silent(
        _ plans: [Plan],
        _ clocks: AgreementClocks,
        on day: Day,
        in db: Reading
    ) throws -> [Plan.ID: Day] {
        let last = try EventLog.lastEntries(of: plans.map(\.record), in: db)
        return plans.reduce(into: [:]) { silent, plan in
            guard let entry = last[plan.record] else { return }
            let clock = PlanClock.silence(of: plan, lastEntry: entry, clocks)
            if clock?.isLate(on: day) ?? false { silent[plan.id] = entry }
        }
    }

    private func silent(_ plan: Plan, _ model: Model, _ t: Words) -> HTML {
        let day = model.silent[plan.id].map { t.element($0) } ?? .empty
        let name = model.responsible[plan.id] ?? t("plans.nobody")
        return t.html(
            "unitsPlans.silent.line",
            ["number": .text(plan.number.description), "day": day, "name": bdi { name }]
        )
    }

    private func row(_ plan: Plan, _ model: Model, _ t: Words) -> CaseList.Row {
        let cells = [
            PlanStep(plan, model.clocks, on: model.today).html(t),
            t.shortElement(plan.needSeenOn),
            responsible(plan, model, t),
            bdi { t.list(holders(of: plan, model)) },
            .text(model.units[plan.unit]?.name ?? ""),
        ]
        let number = plan.number.description
        guard model.own.contains(plan.id) else { return CaseList.Row(number, cells) }
        let name = model.patients[plan.patient]?.name
        return CaseList.Row(
            Link([number, name].compactMap(\.self).joined(separator: ", "), Location.plan(plan.number).href),
            cells
        )
    }
    private func holders(of plan: Plan, _ model: Model) -> [String] {
        var names: [String] = []
        for task in model.given[plan.id] ?? [] where !names.contains(task.holderName) { names.append(task.holderName) }
        return names
    }

    private func responsible(_ plan: Plan, _ model: Model, _ t: Words) -> HTML {
        guard let name = model.responsible[plan.id] else { return .text(t("plans.nobody")) }
        guard model.unclaimed.contains(plan.id) else { return bdi { name } }
        return strong { t.html("unitsPlans.left", ["name": bdi { name }]) }
    }
}
