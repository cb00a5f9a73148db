package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

extension TeamCommands {
    /// Writes that somebody is not around the plan any more. What she said stays; her unit gets nothing more, and what nobody
    /// there has opened is taken back in the same second, unless a colleague of hers is still around the plan.
    ///
    /// - Throws: `Problem` on `leaving` for somebody who is not there and for the person herself; a problem of code `state` for
    ///   somebody whose answer counts, whom a secret is kept from, or who is called to a meeting.
    package static func remove(
        _ member: TeamMember.ID,
        because reason: TeamMember.Departure,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .removeTeamMember,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        let team = try members(of: change.plan.id, key: change.key, in: db)
        guard let member = team.first(where: { $0.id == member }), member.kind != .individual else {
            throw Problem(.invalid, field: "leaving", text: "team.leave.missing")
        }
        try demandFree(member.id, change)
        try db.run(
            """
            INSERT INTO team_departure (team_member_id, reason, at, by_id)
            VALUES (\(member.id), \(reason), \(act.at), \(act.actor))
            """
        )
        try Recall.units(by: change, leaving: team.filter { $0.id != member.id }.compactMap(\.unit))
        try change.finish(
            EventType("team.memberLeft", version: 1),
            facts: ["kind": .code(member.kind.rawValue), "reason": .code(reason.rawValue)],
            details: member.name
        )
    }

    /// Nobody leaves over something that rests on her: an answer, a secret (OSL 12:3), a summons.
    private static func demandFree(_ member: TeamMember.ID, _ change: PlanChange) throws {
        let (plan, db) = (change.plan.id, change.db)
        let answer = try db.row(
            "SELECT c.id FROM consent AS c WHERE c.team_member_id = \(member) AND \(part: ConsentRecords.stands)"
        )
        guard answer == nil else { throw Problem(.state, text: "team.leave.hasAnswered") }
        guard try NotAskedCommands.all(of: plan, in: db)[member] == nil else {
            throw Problem(.state, text: "team.leave.isSecret")
        }
        let summons = try db.row(
            """
            SELECT s.id FROM summons AS s JOIN appointment_version AS v ON v.id = s.version_id
                JOIN appointment AS a ON a.id = v.appointment_id
            WHERE s.team_member_id = \(member)
                AND v.number = (SELECT max(l.number) FROM appointment_version AS l WHERE l.appointment_id = a.id)
                AND NOT EXISTS (SELECT 1 FROM appointment_end AS e WHERE e.appointment_id = a.id)
            """
        )
        guard summons == nil else { throw Problem(.state, text: "team.leave.isCalled") }
    }
}
