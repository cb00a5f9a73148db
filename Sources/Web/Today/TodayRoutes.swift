extension Routes {
    /// The reader's day.
    mutating func addToday() {
        page(.today, TodayPage())
    }
}
