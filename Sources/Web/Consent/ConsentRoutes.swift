extension Routes {
    /// Answers to the question who may know what, and taking them back.
    mutating func addConsent() {
        page(.consent) { ConsentPage(number: $0) }
        action(.consent) { RecordConsent(number: $0) }
        action(.consentWithdrawal) { WithdrawConsent(number: $0) }
    }
}
