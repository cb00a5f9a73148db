package import Access
package import Kernel
import People
package import Store

/// A plan that has come to somebody from a colleague.
package struct HandedOver: Sendable, Hashable {
    package let plan: Plan
    package let giver: String
    package let on: Day
}

extension HandOverCommands {
    /// The plans that colleagues have handed over to the reader since a day and that she answers for, the latest first.
    package static func received(
        scope: Scope,
        since day: Day,
        limit: Int,
        in db: Reading
    ) throws -> [HandedOver] {
        try db.rows(
            """
            SELECT \(part: Plan.columns), h.at AS handed_over_at, \(part: Accounts.name(of: "h.from_id")) AS giver
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id \(part: latest)
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role = \(Assignment.Role.responsible) AND plan.owner_id = \(scope.reader.owner)
                AND plan.state <> \(PlanState.closed) AND h.to_id = assignment.account_id
                AND h.at >= \(Instant(day, at: TimeOfDay(minutes: 0)))
            ORDER BY h.id DESC LIMIT \(limit)
            """
        ).map { row in
            HandedOver(
                plan: try Plan(row),
                giver: try row["giver"],
                on: (try row["handed_over_at"] as Instant).day
            )
        }
    }
}
