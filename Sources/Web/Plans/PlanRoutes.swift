extension Routes {
    /// The owner's pages of plans.
    mutating func addPlans() {
        page(.plans, PlansPage())
        search(.plans, PlansPage())
        page(.waiting, WaitingPage())
        page(.unitsPlans, UnitsPlansPage())
        page(.plan) { PlanPage(number: $0) }
    }
}
