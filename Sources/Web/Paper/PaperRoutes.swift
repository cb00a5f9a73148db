extension Routes {
    /// What is printed of a plan for those whom it is about.
    mutating func addPaper() {
        page(.personsPaper) { FamilyPaperPage(number: $0, audience: .person) }
        page(.guardiansPaper) { FamilyPaperPage(number: $0, audience: .guardian) }
    }
}
