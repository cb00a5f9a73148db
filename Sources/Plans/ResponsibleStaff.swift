import Access
package import Kernel
package import Store

extension Plans {
    /// The names of those who answer for plans at their owner now, by plan, for lists that have been read inside a scope.
    package static func responsible(for plans: [Plan.ID], in db: Reading) throws -> [Plan.ID: String] {
        let rows = try db.rows(
            """
            SELECT plan_id, account_id FROM plan_assignment
            WHERE plan_id IN (\(list: plans)) AND role = \(Assignment.Role.responsible) AND ended_at IS NULL
            ORDER BY id
            """
        )
        let names = try Accounts.names(of: Set(rows.map { try $0["account_id"] }), in: db)
        var responsible: [Plan.ID: String] = [:]
        for row in rows { responsible[try row["plan_id"]] = names[try row["account_id"]] }
        return responsible
    }

    /// Those among some plans that nobody answers for any more on a day: whoever did has left.
    package static func abandoned(among plans: [Plan.ID], on day: Day, in db: Reading) throws -> Set<Plan.ID> {
        let kept = try db.rows(
            """
            SELECT plan_id FROM plan_assignment
            WHERE plan_id IN (\(list: plans)) AND role = \(Assignment.Role.responsible) AND ended_at IS NULL
                AND \(part: Accounts.isOpen("plan_assignment.account_id", on: day))
            """
        ).map { try $0["plan_id"] as Plan.ID }
        return Set(plans).subtracting(kept)
    }
}
