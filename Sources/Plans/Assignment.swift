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

    let id: Identifier<Assignment>
    package let account: Actor.ID
    package let role: Role
    package let name: String
    /// By what she is told places where the identity is protected (L18); nil for whoever answers for the plan, who always is.
    package let naming: PlaceReader?

    /// Whether she is told what tells a place.
    package var isToldPlaces: Bool { role == .responsible || naming != nil }
}

extension [Assignment] {
    /// Who answers for the plan; nil while nobody does.
    package var responsible: Assignment? { first { $0.role == .responsible } }
}

extension Plans {
    /// Who is assigned to a plan now.
    package static func assignments(of plan: Plan.ID, in db: Reading) throws -> [Assignment] {
        try db.rows(
            """
            SELECT plan_assignment.id, account_id, role, \(part: Accounts.name(of: "plan_assignment.account_id")) AS name,
                n.id AS naming_id, n.reason, n.from_at AS named_at
            FROM plan_assignment LEFT JOIN place_reader AS n ON n.plan_id = plan_assignment.plan_id
                AND n.assignment_id = plan_assignment.id AND n.ended_at IS NULL
            WHERE plan_assignment.plan_id = \(plan) AND plan_assignment.ended_at IS NULL ORDER BY plan_assignment.id
            """
        ).map { row in
            let naming: PlaceReader.ID? = try row["naming_id"]
            return Assignment(
                id: try row["id"],
                account: try row["account_id"],
                role: try row["role"],
                name: try row["name"],
                naming: try naming.map { PlaceReader(id: $0, reason: try row["reason"], at: try row["named_at"]) }
            )
        }
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
