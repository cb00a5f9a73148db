extension Routes {
    /// The beginning of a plan, and the person's own words.
    mutating func addNeed() {
        page(.newPlan, NewPlanPage())
        action(.newPlan, BeginPlan())
        page(.ownWords) { OwnWordsPage(number: $0) }
        action(.ownWords) { RecordOwnWords(number: $0) }
    }
}
