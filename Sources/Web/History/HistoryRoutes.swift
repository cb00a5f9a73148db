extension Routes {
    /// What has happened in a plan.
    mutating func addHistory() {
        page(.history) { HistoryPage(number: $0) }
    }
}
