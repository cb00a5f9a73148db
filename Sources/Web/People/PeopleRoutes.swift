extension Routes {
    /// The people around a plan.
    mutating func addPeople() {
        page(.people) { PeoplePage(number: $0) }
        action(.people) { AddTeamMember(number: $0) }
    }
}
