package import Kernel
import People
package import Store

/// Which guardians have answered for the person a plan is for, and which are still to be asked: two decide together
/// (FB 6:11, 6:13; L8 b).
package struct GuardianAnswers: Sendable, Hashable {
    /// Those whose answer is in force.
    package let answered: Set<TeamMember.ID>
    /// Those who have not answered, and of whom nothing says that they are not to be asked.
    package let missing: Set<TeamMember.ID>
    /// Whether a child's yes stands alone though guardians are to be asked, too: below fifteen it is seldom enough (SoL 3:1–4,
    /// 21:1; L8 c, e). Where no number tells how old she is, a guardian in the plan who has not answered tells that she is a
    /// child.
    package let isChildAlone: Bool

    /// - Parameter family: who is not asked, and who is no guardian any more.
    package init(in file: PlanFile, _ family: FamilyStanding, on day: Day) {
        let answered = Set(
            file.consents.filter { $0.giver == .guardian && $0.isInForce(on: day) }.compactMap(\.member)
        )
        let guardians = file.team.filter { $0.kind == .guardian && !family.former.contains($0.id) }
        let missing = Set(guardians.filter { family.notAsked[$0.id] == nil }.map(\.id)).subtracting(answered)
        self.answered = answered
        self.missing = missing
        // Of a child there is somebody to ask, unless everybody there is has a reason not to be asked.
        let isAnybodyToAsk = !missing.isEmpty || guardians.isEmpty && file.patient.age(on: day) != nil
        isChildAlone = isAnybodyToAsk && Self.isYoungAndAlone(file, on: day)
    }

    /// Whether a child's yes stands alone in a plan; reads the family's standing only where it can matter.
    package static func isChildAlone(in file: PlanFile, on day: Day, _ db: Reading) throws -> Bool {
        guard isYoungAndAlone(file, on: day) else { return false }
        return GuardianAnswers(in: file, try FamilyStanding(file, on: day, in: db), on: day).isChildAlone
    }

    private static func isYoungAndAlone(_ file: PlanFile, on day: Day) -> Bool {
        let inForce = file.consents.filter { $0.isInForce(on: day) }
        return file.patient.age(on: day).map { $0 < 15 } ?? true
            && inForce.contains { $0.giver == .individual && $0.answer == .yes }
            && inForce.allSatisfy { $0.giver == .individual }
    }
}
