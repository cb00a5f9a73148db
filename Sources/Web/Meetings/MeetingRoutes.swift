extension Routes {
    /// The meetings of a plan.
    mutating func addMeetings() {
        page(.meeting, part: { MeetingPage(place: $0) })
        action(.meeting, part: { CorrectMeeting(place: $0) })
        page(.meetings) { MeetingsPage(number: $0) }
        action(.meetings) { HoldMeeting(number: $0) }
        page(.situation) { SituationPage(number: $0) }
        action(.situation) { RecordSituation(number: $0) }
        page(.readBack) { ReadBackPage(number: $0) }
        action(.readBack) { RecordApprovals(number: $0) }
    }
}
