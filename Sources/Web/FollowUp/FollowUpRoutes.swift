extension Routes {
    /// The pages that look back at a plan and end it.
    mutating func addFollowUp() {
        page(.followUp) { FollowUpPage(number: $0) }
        action(.followUp) { RecordFollowUp(number: $0) }
        page(.closure) { ClosurePage(number: $0) }
        action(.closure) { Close(number: $0) }
        page(.reopening) { ReopeningPage(number: $0) }
        action(.reopening) { ReopenPlan(number: $0) }
        page(.kindChange) { KindChangePage(number: $0) }
        action(.kindChange) { BecomeSIP(number: $0) }
    }
}
