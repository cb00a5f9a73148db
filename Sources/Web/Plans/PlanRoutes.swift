extension Routes {
    /// The owner's pages of plans.
    mutating func addPlans() {
        page(.plan) { PlanPage(number: $0) }
    }
}
