import Access
import Kernel
package import Store

extension Plans {
    /// The name of whoever answers for a `plan` on a day; null when she has left.
    static func contact(on day: Day) -> SQL {
        """
        (SELECT \(part: Accounts.name(of: "answers.account_id")) FROM plan_assignment AS answers
            WHERE answers.plan_id = plan.id AND answers.role = \(Assignment.Role.responsible)
                AND answers.ended_at IS NULL AND \(part: Accounts.isOpen("answers.account_id", on: day)))
        """
    }

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
}
