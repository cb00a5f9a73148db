extension Routes {
    /// The pages that look back at a plan and end it.
    mutating func addFollowUp() {
        page(.followUp) { FollowUpPage(number: $0) }
        action(.followUp) { RecordFollowUp(number: $0) }
        page(.closure) { ClosurePage(number: $0) }
        action(.closure) { Close(number: $0) }
    }
}
