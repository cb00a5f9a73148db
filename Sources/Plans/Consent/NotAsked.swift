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
    /// She is no guardian any more (FB 6:2).
    case custodyEnded
    /// The reason is gone: she is asked after all.
    case asked
}

/// Writing down who is not asked.
package enum NotAskedCommands {
    /// Adds a reason; the latest about somebody is what counts. What somebody has answered as a guardian counts no more from
    /// the moment custody has ended, and what nobody has opened of what rested on it is taken back.
    ///
    /// - Throws: `Problem` on `member` unless it is a guardian or, where custody has not ended, somebody close on this plan's
    ///   team.
    package static func record(
        _ reason: NotAsked,
        about member: TeamMember.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let ends = reason == .custodyEnded
        let command = ends ? PlanCommand.withdrawConsent : .leaveUnasked
        let change = try PlanChange.begin(command, on: number, version: version, scope: scope, act: act, in: db)
        let team = try TeamCommands.members(of: change.plan.id, key: change.key, in: db)
        let isFamily = { (kind: TeamMember.Kind) in kind == .guardian || kind == .relative && !ends }
        guard let guardian = team.first(where: { $0.id == member && isFamily($0.kind) }) else {
            throw Problem(.invalid, field: "member", text: "error.choice")
        }
        try insert(reason, about: member, by: act, in: db)
        if ends { try endAnswers(of: guardian, by: change) }
        try change.finish(
            EventType("consent.notAsked", version: 1),
            facts: ["reason": .code(reason.rawValue)],
            details: guardian.name,
            state: ends ? try ConsentCommands.state(of: change) : nil
        )
    }

    static func insert(_ reason: NotAsked, about member: TeamMember.ID, by act: Act, in db: Transaction) throws {
        let id: Identifier<NotAsked> = act.identifier()
        try db.run(
            """
            INSERT INTO consent_not_asked (id, team_member_id, reason, at, by_id)
            VALUES (\(id), \(member), \(reason), \(act.at), \(act.actor))
            """
        )
    }

    /// Also what stands under a second entry of the same name: rather one is asked again than one who may not has answered.
    private static func endAnswers(of guardian: TeamMember, by change: PlanChange) throws {
        let name = FoldedName(guardian.name)
        let answers = try ConsentRecords.all(of: change.plan.id, key: change.key, until: nil, in: change.db)
        for answer in answers where answer.stands && answer.giver == .guardian {
            guard answer.member == guardian.id || FoldedName(answer.giverName) == name else { continue }
            try ConsentRecords.withdraw(answer.id, because: .custodyEnded, by: change.act, in: change.db)
        }
        try Recall.uncovered(by: change)
    }

    /// Those on the team of a plan who are not asked, and why.
    static func all(of plan: Plan.ID, in db: Reading) throws -> [TeamMember.ID: NotAsked] {
        var reasons: [TeamMember.ID: NotAsked] = [:]
        for row in try db.rows(
            """
            SELECT n.team_member_id, n.reason FROM consent_not_asked AS n
                JOIN team_member AS m ON m.id = n.team_member_id
            WHERE m.plan_id = \(plan) ORDER BY n.id
            """
        ) {
            let reason: NotAsked = try row["reason"]
            reasons[try row["team_member_id"]] = reason == .asked ? nil : reason
        }
        return reasons
    }
}
