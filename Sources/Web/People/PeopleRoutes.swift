extension Routes {
    /// Whom a plan is for, and the people around it.
    mutating func addPeople() {
        page(.people) { PeoplePage(number: $0) }
        action(.people) { AddTeamMember(number: $0) }
        action(.peopleRemovals) { RemoveTeamMember(number: $0) }
        page(.person) { PersonPage(number: $0) }
        action(.person) { CorrectName(number: $0) }
        action(.personNumber) { ChangeNumber(number: $0) }
        action(.death) { RecordDeath(number: $0) }
        action(.deathCorrection) { CorrectDeath(number: $0) }
    }
}
