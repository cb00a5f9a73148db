import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The plans that nobody answers for, for those who work where they lie: number, step, clock, unit and who had them. Whom a
/// plan is for is told by nothing here (docs/adr/014). Whoever coordinates gives them to colleagues; everybody can take one.
struct UnclaimedPlansPage: PageRoute {
    struct Model: Sendable {
        let plans: [UnclaimedPlan]
        /// Those that have been handed over to a unit.
        var offered: [UnclaimedPlan] { plans.filter { $0.reason == .offered } }
        var left: [UnclaimedPlan] { plans.filter { $0.reason != .offered } }
        /// Those whose responsible is to leave.
        let leaving: [UnclaimedPlan]
        let names: [Actor.ID: String]
        let units: [CareUnit.ID: CareUnit]
        /// Who can take over: the reader herself first.
        let colleagues: [Choice]
        let today: Day
    }

    /// The most rows of each list.
    private static let limit = 50

    var location: Location { .at(.unclaimedPlans) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (scope, today) = (try visit.scope(), visit.today)
        let plans = try UnclaimedPlans.list(scope: scope, limit: Self.limit, on: today, in: db)
        let listed = Set(plans.map(\.plan.id))
        let leaving = try UnclaimedPlans.leaving(scope: scope, limit: Self.limit, on: today, in: db)
            .filter { !listed.contains($0.plan.id) }
        let all = plans + leaving
        let colleagues = try Accounts.colleagues(of: scope.reader, on: today, in: db)
        let model = Model(
            plans: plans,
            leaving: leaving,
            names: try Accounts.names(of: Set(all.compactMap(\.responsible)), in: db),
            units: try Directory.units(Set(all.map(\.plan.unit)), in: db),
            colleagues: [Choice(scope.reader.account.description, visit.t("unclaimed.me"))]
                + colleagues.map { Choice($0.id.description, $0.name) },
            today: today
        )
        return Seen(model, Look(.listed, all.map(\.plan.record)))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("unclaimed.title"), current: .plans) {
            PlanLists(current: .unclaimedPlans).html(visit)
            p { t("unclaimed.meaning") }
            if model.left.isEmpty { EmptyState(t("unclaimed.none")).html }
            if !model.plans.isEmpty || !model.leaving.isEmpty {
                postForm(location, visit) {
                    NextResponsible.html(model.left.map { row($0, model, t) }, typed, t)
                    if !model.offered.isEmpty {
                        h2 { t("unclaimed.offered") }
                        p { t("unclaimed.offered.meaning") }
                        NextResponsible.html(model.offered.map { row($0, model, t) }, typed, t)
                    }
                    if !model.leaving.isEmpty {
                        h2 { t("unclaimed.leaving") }
                        p { t("unclaimed.leaving.meaning") }
                        NextResponsible.html(model.leaving.map { row($0, model, t) }, typed, t)
                    }
                    SubmitButton(t("unclaimed.button")).html
                }
            }
        }
    }

    private func row(_ unclaimed: UnclaimedPlan, _ model: Model, _ t: Words) -> NextResponsible.Row {
        let plan = unclaimed.plan
        let known = [
            "step": t("plans.step.\(plan.state.rawValue)"), "day": t.shortDay(plan.needSeenOn),
            "unit": model.units[plan.unit]?.name ?? "",
            "name": unclaimed.responsible.flatMap { model.names[$0] } ?? t("plans.nobody"),
        ]
        let hint =
            switch unclaimed.reason {
            case .left: t("unclaimed.left", known)
            case .offered: t("unclaimed.from", known)
            case .leaving(let last):
                t("unclaimed.leaves", known.merging(["last": t.shortDay(last.adding(days: -1))]) { $1 })
            }
        return NextResponsible.Row(
            number: plan.number,
            label: t("unclaimed.plan", ["number": plan.number.description]),
            hint: hint,
            choices: unclaimed.mayBeGiven ? model.colleagues : Array(model.colleagues.prefix(1)),
            mayDecline: unclaimed.reason == .offered
        )
    }
}

/// Gives plans that nobody answers for to those who were chosen, or to the reader herself.
struct GiveUnclaimedPlans: ActionRoute {
    var page: UnclaimedPlansPage { UnclaimedPlansPage() }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> [(number: PlanNumber, answer: NextResponsible.Answer)] {
        let chosen = NextResponsible.read(&fields)
        let isUnreadable = !fields.problems.all.isEmpty
        if chosen.isEmpty, !isUnreadable { fields.add("", "unclaimed.nothing") }
        return chosen
    }

    func perform(
        _ chosen: [(number: PlanNumber, answer: NextResponsible.Answer)],
        _ visit: Visit,
        in db: Transaction
    ) throws -> Location {
        try NextResponsible.each(chosen) { number, answer in
            switch answer {
            case .give(let colleague):
                try ReassignCommand.give(number, to: colleague, scope: visit.scope(), act: visit.act(), in: db)
            case .decline(let reason):
                try UnitHandOverCommands.decline(
                    number,
                    because: reason,
                    scope: visit.scope(),
                    act: visit.act(),
                    in: db
                )
            }
        }
        return page.location
    }
}
