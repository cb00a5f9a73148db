package import Kernel
import People
package import Store
import Vault

/// How the family on a plan's team stands to it on a day: who is not asked for consent and why, from whom the plan is
/// secret, and whose part as guardian has ended.
package struct FamilyStanding: Sendable, Hashable {
    /// Those who are not asked, and why.
    package let notAsked: [TeamMember.ID: NotAsked]
    /// Those from whom the plan is secret (OSL 12:3): also under a second entry of the same name.
    package let secret: Set<TeamMember.ID>
    /// Guardians who are that no more: custody has ended (FB 6:2), also under a second entry of the same name, or the person
    /// has come of age (FB 9:1).
    package let former: Set<TeamMember.ID>
    private let secretNames: Set<FoldedName>
    private let formerNames: Set<FoldedName>

    /// The family of a plan that the caller has opened.
    package init(_ file: PlanFile, on day: Day, in db: Reading) throws {
        try self.init(of: file.plan.id, file.team, ofAge: file.patient.comesOfAge, on: day, in: db)
    }

    /// - Parameters:
    ///   - team: everybody around the plan.
    ///   - ofAge: the day the person comes of age; nil where no number tells.
    init(of plan: Plan.ID, _ team: [TeamMember], ofAge: Day?, on day: Day, in db: Reading) throws {
        let notAsked = try NotAskedCommands.all(of: plan, in: db)
        let isAdult = ofAge.map { $0 <= day } ?? false
        let secretNames = Set(team.filter { notAsked[$0.id] == .confidentiality }.map { FoldedName($0.name) })
        self.notAsked = notAsked
        self.secretNames = secretNames
        secret = Set(team.filter { $0.unit == nil && secretNames.contains(FoldedName($0.name)) }.map(\.id))
        let ended = Set(team.filter { notAsked[$0.id] == .custodyEnded }.map { FoldedName($0.name) })
        let former = team.filter { $0.kind == .guardian && (isAdult || ended.contains(FoldedName($0.name))) }
        self.former = Set(former.map(\.id))
        formerNames = Set(former.map { FoldedName($0.name) })
    }

    /// Whether a name is that of somebody who was a guardian.
    func isFormer(_ name: String) -> Bool { formerNames.contains(FoldedName(name)) }

    /// Whether a name is that of somebody from whom the plan is secret.
    package func isSecret(from name: String) -> Bool { secretNames.contains(FoldedName(name)) }
}
