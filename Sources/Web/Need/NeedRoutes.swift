extension Routes {
    /// The beginning of a plan, and the person's own words.
    mutating func addNeed() {
        page(.newPlan, NewPlanPage())
        action(.newPlan, BeginPlan())
        page(.nextPlan) { NewPlanPage(after: $0) }
        action(.nextPlan) { BeginPlan(after: $0) }
        page(.need) { NeedPage(number: $0) }
        action(.need) { DescribeNeed(number: $0) }
        page(.samePerson) { SamePersonPage(number: $0) }
        action(.samePerson) { SettleMatch(number: $0) }
        page(.ownWords) { OwnWordsPage(number: $0) }
        action(.ownWords) { RecordOwnWords(number: $0) }
    }
}
