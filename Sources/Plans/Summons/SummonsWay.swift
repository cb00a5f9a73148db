package import Kernel
import People

/// How somebody who is called to a meeting is told of it: the one rule behind inboxes and letters (L13–L16).
package enum SummonsWay: Sendable, Hashable {
    /// In the inbox of her unit, and what allows it. Nil for a unit of the plan's own authority, which needs nobody's yes:
    /// nothing leaves the authority, and the owner's staff decide who needs it.
    case inbox(Permission?)
    /// By a letter to print.
    case letter
    /// Not at all: nobody has said yes to her authority, or somebody no.
    case uncovered(isRefused: Bool)
    /// Not at all: the plan is secret from her (OSL 12:3).
    case secret
    /// Not at all: she was a guardian. Whoever shall come all the same is added as somebody close, if the person wants it.
    case formerGuardian

    /// - Parameters:
    ///   - member: somebody on the team of the plan.
    ///   - family: how the family stands to the plan on the day.
    ///   - day: the day she would be told.
    package init(to member: TeamMember, in file: PlanFile, _ family: FamilyStanding, on day: Day) {
        guard !family.secret.contains(member.id) else {
            self = .secret
            return
        }
        guard !family.former.contains(member.id) else {
            self = .formerGuardian
            return
        }
        guard let owner = member.owner else {
            // Those close to her come while somebody who may has said yes; she and her guardians know of it themselves.
            let mayCome = member.kind != .relative || file.permissions.isAgreed(on: day)
            self = mayCome ? .letter : .uncovered(isRefused: false)
            return
        }
        if owner == file.plan.owner {
            self = member.unit == file.plan.unit ? .letter : .inbox(nil)
            return
        }
        switch file.permissions.cover(.summons, for: owner, on: day) {
        case .covered(let permission): self = .inbox(permission)
        case .missing: self = .uncovered(isRefused: false)
        case .refused: self = .uncovered(isRefused: true)
        }
    }
}
