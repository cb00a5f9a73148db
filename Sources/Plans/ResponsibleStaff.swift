import Kernel
package import Store

extension Plans {
    /// The names of those who answer for plans at their owner now, by plan, for lists that have been read inside a scope.
    package static func responsible(for plans: [Plan.ID], in db: Reading) throws -> [Plan.ID: String] {
        var names: [Plan.ID: String] = [:]
        for row in try db.rows(
            """
            SELECT assignment.plan_id, account.name
            FROM plan_assignment AS assignment JOIN account ON account.id = assignment.account_id
            WHERE assignment.plan_id IN (\(list: plans)) AND assignment.role = \(Assignment.Role.responsible)
                AND assignment.ended_at IS NULL
            ORDER BY assignment.id
            """
        ) {
            names[try row["plan_id"]] = try row["name"]
        }
        return names
    }
}
