import People

extension Routes {
    /// The ends of records.
    mutating func addRetention() {
        for kind in RetentionRule.Kind.allCases {
            page(kind.places.page) { RetentionPage(place: KeptPlace(kind: kind, number: $0)) }
            action(kind.places.page) { AnswerRetention(place: KeptPlace(kind: kind, number: $0)) }
            action(kind.places.holds) { HoldRecord(place: KeptPlace(kind: kind, number: $0)) }
            action(kind.places.holdEnds) { LiftHold(place: KeptPlace(kind: kind, number: $0)) }
        }
        page(.retention, RetentionListPage())
        action(.retention, ConfirmRetention())
    }
}
