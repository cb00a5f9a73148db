package import Access
package import Kernel
package import Ledger
import People
package import Store
package import Vault

/// Adding people to the team.
package enum TeamCommands {
    static let name = SealedField("teamMember.name")

    /// Adds a member. That somebody is on the team shares nothing: only a disclosure does (L14).
    ///
    /// - Returns: the new member.
    /// - Throws: `Problem` on `unit` when a professional has no unit, or a unit that is not there today.
    @discardableResult
    package static func add(
        _ new: TeamMember.New,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> TeamMember.ID {
        let change = try PlanChange.begin(.addTeamMember, on: number, version: version, scope: scope, act: act, in: db)
        let isStaff = new.kind == .professional || new.kind == .coordinator
        guard isStaff == (new.unit != nil) else {
            throw Problem(.invalid, field: "unit", text: isStaff ? "team.unitMissing" : "team.unitNotForThem")
        }
        if let unit = new.unit, try Directory.unit(inPlaceOf: unit, on: act.today, in: db)?.id != unit {
            throw Problem(.invalid, field: "unit", text: "team.unitMissing")
        }
        let id = try insert(new, plan: change.plan.id, key: change.key, by: act, in: db)
        try change.finish(
            EventType("team.memberAdded", version: 1),
            facts: ["kind": .code(new.kind.rawValue)],
            details: new.name
        )
        return id
    }

    /// Calls the person the plan is for by another name from now on.
    static func renameIndividual(to new: String, in change: PlanChange) throws {
        for row in try change.db.rows(
            """
            SELECT id FROM team_member
            WHERE plan_id = \(change.plan.id) AND kind = \(TeamMember.Kind.individual)
            """
        ) {
            let id: TeamMember.ID = try row["id"]
            let sealed = try change.key.seal(new, name, row: id)
            try change.db.runOne("UPDATE team_member SET name = \(sealed) WHERE id = \(id)")
        }
    }

    @discardableResult
    static func insert(
        _ new: TeamMember.New,
        plan: Plan.ID,
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws -> TeamMember.ID {
        let id: TeamMember.ID = act.identifier()
        try db.run(
            """
            INSERT INTO team_member (id, plan_id, kind, name, unit_id, practitioner_id, added_at, added_by)
            VALUES (\(id), \(plan), \(new.kind), \(try key.seal(new.name, name, row: id)), \(new.unit),
                \(new.practitioner), \(act.at), \(act.actor))
            """
        )
        return id
    }

    /// The team, in the order they were added.
    package static func members(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [TeamMember] {
        try everybody(of: plan, key: key, in: db).filter { $0.leftAt == nil }
    }

    /// Whether nobody has written that the member `m` of a statement left the plan.
    static let isThere: SQL = "NOT EXISTS (SELECT 1 FROM team_departure AS gone WHERE gone.team_member_id = m.id)"

    /// The team and those who have left it, in the order they were added.
    static func everybody(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [TeamMember] {
        let rows = try db.rows(
            """
            SELECT m.id, m.kind, m.name, m.unit_id, m.added_at, d.at AS left_at
            FROM team_member AS m LEFT JOIN team_departure AS d ON d.team_member_id = m.id
            WHERE m.plan_id = \(plan) ORDER BY m.id
            """
        )
        let workplaces = try rows.compactMap { row in
            try (row["unit_id"] as CareUnit.ID?).map { ($0, try (row["added_at"] as Instant).day) }
        }
        var units = try Directory.units(workplaces, in: db).makeIterator()
        return try rows.map { row in
            let id: TeamMember.ID = try row["id"]
            let workplace: CareUnit.ID? = try row["unit_id"]
            let unit = workplace == nil ? nil : units.next().flatMap(\.self)
            return TeamMember(
                id: id,
                kind: try row["kind"],
                name: try key.open(row["name"], name, row: id),
                unit: workplace,
                unitName: unit?.name,
                owner: unit?.owner,
                addedAt: try row["added_at"],
                leftAt: try row["left_at"]
            )
        }
    }
}
