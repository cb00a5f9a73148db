import Access
import HTML

/// The lists of plans, each on a page of its own, with links between them: one's own, what they wait for, and for
/// coordinators those of the unit.
struct PlanLists {
    private let current: Place

    init(current: Place) {
        self.current = current
    }

    func html(_ visit: Visit) -> HTML {
        let isCoordinator = visit.signedIn.map { !$0.reader.coordinates.isEmpty } ?? false
        let lists =
            [(Place.plans, "plans.title"), (.waiting, "waiting.title")]
            + (isCoordinator ? [(.unitsPlans, "unitsPlans.title")] : [])
        return nav(.class("actions"), .ariaLabel(visit.t("planLists.label"))) {
            for (place, title) in lists {
                if place == current {
                    strong(.ariaCurrent("page")) { visit.t(title) }
                } else {
                    a(.href(Location.at(place).href)) { visit.t(title) }
                }
            }
        }
    }
}
