extension Routes {
    /// Answers to the question who may know what, taking them back, who is not asked, and grounds besides a yes.
    mutating func addConsent() {
        page(.whoHasPlan) { WhoHasPlanPage(number: $0) }
        page(.consent) { ConsentPage(number: $0) }
        action(.consent) { RecordConsent(number: $0) }
        action(.consentWithdrawal) { WithdrawConsent(number: $0) }
        action(.notAsked) { LeaveUnasked(number: $0) }
        page(.legalBasis) { LegalBasisPage(number: $0) }
        action(.legalBasis) { RecordLegalBasis(number: $0) }
        action(.legalBasisEnd) { EndLegalBasis(number: $0) }
    }
}
