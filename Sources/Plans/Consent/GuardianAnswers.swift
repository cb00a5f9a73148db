package import Kernel

/// Which guardians have answered for the person a plan is for, and which are still to be asked: two decide together
/// (FB 6:11, 6:13; L8 b).
package struct GuardianAnswers: Sendable, Hashable {
    /// Those whose answer is in force.
    package let answered: Set<TeamMember.ID>
    /// Those who have not answered, and of whom nothing says that they are not to be asked.
    package let missing: Set<TeamMember.ID>

    /// - Parameter family: who is not asked, and who is no guardian any more.
    package init(in file: PlanFile, _ family: FamilyStanding, on day: Day) {
        let inForce = file.consents.filter { $0.giver == .guardian && $0.isInForce(on: day) }
        let answered = Set(inForce.compactMap(\.member))
        let asked = file.team.filter {
            $0.kind == .guardian && family.notAsked[$0.id] == nil && !family.former.contains($0.id)
        }
        self.answered = answered
        missing = Set(asked.map(\.id)).subtracting(answered)
    }
}
