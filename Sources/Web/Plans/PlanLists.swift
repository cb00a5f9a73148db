import Access
import HTML

/// The lists of plans, each on a page of its own, with links between them: one's own, what they wait for, those that
/// nobody answers for, and for coordinators those of the unit.
struct PlanLists {
    private let current: Place

    init(current: Place) {
        self.current = current
    }

    func html(_ visit: Visit) -> HTML {
        let isCoordinator = visit.signedIn.map { !$0.reader.coordinates.isEmpty } ?? false
        let lists =
            [(Place.plans, "plans.title"), (.waiting, "waiting.title"), (.unclaimedPlans, "unclaimed.title")]
            + (isCoordinator ? [(.unitsPlans, "unitsPlans.title")] : [])
        return SiblingLinks(
            visit.t("planLists.label"),
            lists.map { Link(visit.t($1), Location.at($0).href) },
            current: lists.firstIndex { $0.0 == current }
        ).html
    }
}
