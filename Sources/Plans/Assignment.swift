import Access
package import Kernel
import Ledger
package import Store

/// Somebody's task with a plan.
package struct Assignment: Sendable, Hashable {
    /// What the task is.
    package enum Role: String, Sendable, CaseIterable, SQLText {
        /// Answers for the plan at its owner.
        case responsible
        /// SIP-samordnare.
        case coordinator
        /// Has been given single tasks of the plan (`GivenTask`).
        case task

        /// Those whose plan it is as a whole: what comes next in it is theirs, whatever it is.
        package static let whole = [Role.responsible, .coordinator]
    }

    package let account: Actor.ID
    package let role: Role
    package let name: String
}

extension Plans {
    /// Who is assigned to a plan now.
    package static func assignments(of plan: Plan.ID, in db: Reading) throws -> [Assignment] {
        try db.rows(
            """
            SELECT account_id, role, \(part: Accounts.name(of: "plan_assignment.account_id")) AS name
            FROM plan_assignment WHERE plan_id = \(plan) AND ended_at IS NULL ORDER BY id
            """
        ).map { Assignment(account: try $0["account_id"], role: try $0["role"], name: try $0["name"]) }
    }

    /// Gives somebody a task with a plan. The caller has ended the tasks that it takes the place of.
    static func assign(
        _ account: Actor.ID,
        as role: Assignment.Role,
        to plan: Plan.ID,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Identifier<Assignment> = act.identifier()
        try db.run(
            """
            INSERT INTO plan_assignment (id, plan_id, account_id, role, from_at, by_id)
            VALUES (\(id), \(plan), \(account), \(role), \(act.at), \(act.actor))
            """
        )
    }
}
