extension Routes {
    /// Planning a meeting, calling people to it, and answering a call.
    mutating func addSummons() {
        page(.summons) { SummonsPage(number: $0) }
        page(.planMeeting) { PlanMeetingPage(number: $0) }
        action(.planMeeting) { PlanMeeting(number: $0) }
        action(.sendSummons) { SendSummons(number: $0) }
        action(.undoSending) { UndoSending(number: $0) }
        action(.cancelMeeting) { CancelMeeting(number: $0) }
        action(.summonsAnswers) { RecordAnswer(number: $0) }
        action(.callInstead) { CallInstead(number: $0) }
        page(.summonsLetters) { SummonsLettersPage(number: $0) }
        page(.receivedSummons) { ReceivedSummonsPage(number: $0) }
        action(.summonsReply) { ReplyToSummons(number: $0) }
    }
}
