package import Access
package import Kernel
import People
package import Store

/// The plans of units whose work somebody distributes: what she needs for that, and nothing of whom they are for
/// (docs/adr/014).
package enum UnitsPlans {
    /// The open plans of the units that the reader coordinates, the oldest need first; with them those of units that these
    /// have taken over inside the authority.
    ///
    /// - Returns: the plans, and which of them are hers as well, so that she may open them.
    /// - Throws: `Problem.notFound` for a reader who coordinates no unit.
    package static func list(
        scope: Scope,
        limit: Int,
        on day: Day,
        in db: Reading
    ) throws -> (plans: [Plan], own: Set<Plan.ID>) {
        let reader = scope.reader
        let units = try Directory.units(reader.units, in: db).values.filter {
            Gate.allows(reader, .distributePlans, .unitsPlans(owner: $0.owner, unit: $0.id))
        }
        guard !units.isEmpty else { throw Problem.notFound }
        let rows = try db.rows(
            """
            SELECT \(part: Plan.columns), assignment.id AS assignment_id
            FROM plan LEFT JOIN plan_assignment AS assignment
                ON assignment.plan_id = plan.id AND assignment.account_id = \(reader.account)
                    AND assignment.ended_at IS NULL
            WHERE plan.owner_id = \(reader.owner) AND plan.state <> \(PlanState.closed)
                AND plan.unit_id IN (\(list: try Directory.units(doneBy: Set(units.map(\.id)), on: day, in: db).sorted()))
            ORDER BY plan.need_seen_on, plan.id LIMIT \(limit)
            """
        )
        let own = try rows.filter { try $0["assignment_id"] as Identifier<Assignment>? != nil }
        return (try rows.map(Plan.init), Set(try own.map { try $0["id"] }))
    }
}
