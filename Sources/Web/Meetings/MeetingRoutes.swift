extension Routes {
    /// The meetings of a plan.
    mutating func addMeetings() {
        page(.meetings) { MeetingsPage(number: $0) }
        action(.meetings) { HoldMeeting(number: $0) }
    }
}
