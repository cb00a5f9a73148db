extension Routes {
    /// What comes before a meeting: preparation with the person, the agenda, the pre-meeting, and what is printed.
    mutating func addPreparation() {
        page(.preparation) { PreparationPage(number: $0) }
        action(.preparation) { Prepare(number: $0) }
        action(.agenda) { AskQuestion(number: $0) }
        action(.agendaRemovals) { TakeQuestionAway(number: $0) }
        page(.preMeeting) { PreMeetingPage(number: $0) }
        action(.preMeeting) { HoldPreMeeting(number: $0) }
        page(.parked) { ParkedPage(number: $0) }
        action(.parked) { SettleParked(number: $0) }
        page(.meetingGuide) { MeetingGuidePage(number: $0) }
        page(.roleCards) { RoleCardsPage(number: $0) }
    }
}
