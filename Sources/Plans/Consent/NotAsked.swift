package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// Why somebody around the plan is not asked for consent: a code beside the warning, never a hard stop (L8).
package enum NotAsked: String, Sendable, CaseIterable, SQLText {
    /// Away, ill, or not to be found in time (FB 6:13).
    case prevented
    /// What is in the plan is secret from her, since it could harm the child (OSL 12:3).
    case confidentiality
    /// The young person decides alone (SoL 3:1–4, from fifteen).
    case oldEnough
    /// The reason is gone: she is asked after all.
    case asked
}

/// Writing down who is not asked.
package enum NotAskedCommands {
    /// Adds a reason; the latest about somebody is what counts.
    ///
    /// - Throws: `Problem` on `member` unless it is a guardian or somebody close on this plan's team.
    package static func record(
        _ reason: NotAsked,
        about member: TeamMember.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.leaveUnasked, on: number, version: version, scope: scope, act: act, in: db)
        let team = try TeamCommands.members(of: change.plan.id, key: change.key, in: db)
        let isFamily = { (kind: TeamMember.Kind) in kind == .guardian || kind == .relative }
        guard let guardian = team.first(where: { $0.id == member && isFamily($0.kind) }) else {
            throw Problem(.invalid, field: "member", text: "error.choice")
        }
        let id: Identifier<NotAsked> = act.identifier()
        try db.run(
            """
            INSERT INTO consent_not_asked (id, team_member_id, reason, at, by_id)
            VALUES (\(id), \(member), \(reason), \(act.at), \(act.actor))
            """
        )
        try change.finish(
            EventType("consent.notAsked", version: 1),
            facts: ["reason": .code(reason.rawValue)],
            details: guardian.name
        )
    }

    /// Those on the team of a plan that the caller has opened from whom it is secret (OSL 12:3): also under a second entry of
    /// the same name.
    package static func secret(in file: PlanFile, in db: Reading) throws -> Set<TeamMember.ID> {
        let marked = try all(of: file, in: db).filter { $0.value == .confidentiality }
        let names = file.team.filter { marked[$0.id] != nil }.map { FoldedName($0.name) }
        return Set(file.team.filter { $0.unit == nil && names.contains(FoldedName($0.name)) }.map(\.id))
    }

    /// Whether a name is that of somebody from whom a plan that the caller has opened is secret.
    package static func isSecret(_ name: String, in file: PlanFile, in db: Reading) throws -> Bool {
        let secret = try secret(in: file, in: db)
        return file.team.contains { secret.contains($0.id) && FoldedName($0.name) == FoldedName(name) }
    }

    /// Those on the team of a plan that the caller has opened who are not asked, and why.
    package static func all(of file: PlanFile, in db: Reading) throws -> [TeamMember.ID: NotAsked] {
        var reasons: [TeamMember.ID: NotAsked] = [:]
        for row in try db.rows(
            """
            SELECT n.team_member_id, n.reason FROM consent_not_asked AS n
                JOIN team_member AS m ON m.id = n.team_member_id
            WHERE m.plan_id = \(file.plan.id) ORDER BY n.id
            """
        ) {
            let reason: NotAsked = try row["reason"]
            reasons[try row["team_member_id"]] = reason == .asked ? nil : reason
        }
        return reasons
    }
}
