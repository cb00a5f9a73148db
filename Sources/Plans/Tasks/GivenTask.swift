package import Access
package import Kernel
package import Store

/// A row of a plan's task list that whoever answers for the plan has given to a colleague. She is assigned to the plan
/// while she has it (L15).
package struct GivenTask: Sendable, Hashable {
    package typealias ID = Identifier<GivenTask>

    /// How it ended.
    package enum Outcome: String, Sendable, CaseIterable, SQLText {
        case done, takenBack
        /// Somebody else has it now, alone or with the whole plan.
        case handedOn
    }

    package let id: ID
    package let task: PlanTask
    package let holder: Actor.ID
    package let holderName: String
    package let giverName: String
    package let givenAt: Instant
}

/// Finding the tasks that colleagues have.
package enum GivenTasks {
    /// The tasks of a plan that the caller has reached, those given first before those given later.
    package static func living(of plan: Plan.ID, in db: Reading) throws -> [GivenTask] {
        try db.rows(
            "SELECT \(part: columns) FROM given_task AS g WHERE g.plan_id = \(plan) AND g.ended_at IS NULL ORDER BY g.id"
        ).map(task)
    }

    /// The tasks of some plans that have been read inside a scope, by plan.
    package static func living(among plans: [Plan.ID], in db: Reading) throws -> [Plan.ID: [GivenTask]] {
        let rows = try db.rows(
            """
            SELECT g.plan_id, \(part: columns) FROM given_task AS g
            WHERE g.plan_id IN (\(list: plans)) AND g.ended_at IS NULL ORDER BY g.id
            """
        )
        return try Dictionary(grouping: rows) { try $0["plan_id"] }.mapValues { try $0.map(task) }
    }

    /// The reader's own tasks in open plans, those given first before those given later.
    package static func mine(scope: Scope, limit: Int, in db: Reading) throws -> [(task: GivenTask, plan: Plan)] {
        try db.rows(
            """
            SELECT \(part: Plan.columns), \(part: columns)
            FROM given_task AS g JOIN plan ON plan.id = g.plan_id
                JOIN plan_assignment AS assignment ON assignment.plan_id = plan.id AND assignment.account_id = g.to_id
                    AND assignment.ended_at IS NULL
            WHERE g.to_id = \(scope.reader.account) AND g.ended_at IS NULL
                AND plan.owner_id = \(scope.reader.owner) AND plan.state <> \(PlanState.closed)
            ORDER BY g.given_at, g.id LIMIT \(limit)
            """
        ).map { (try task($0), try Plan($0)) }
    }

    /// The tasks in the reader's open plans of colleagues who have left, those given first before those given later: they are
    /// the reader's again.
    package static func left(scope: Scope, limit: Int, on day: Day, in db: Reading) throws -> [(
        task: GivenTask, plan: Plan
    )] {
        try db.rows(
            """
            SELECT \(part: Plan.columns), \(part: columns)
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
                JOIN given_task AS g ON g.plan_id = plan.id AND g.ended_at IS NULL
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role = \(Assignment.Role.responsible)
                AND plan.owner_id = \(scope.reader.owner) AND plan.state <> \(PlanState.closed)
                AND NOT \(part: Accounts.isOpen("g.to_id", on: day))
            ORDER BY g.given_at, g.id LIMIT \(limit)
            """
        ).map { (try task($0), try Plan($0)) }
    }

    /// How many tasks in open plans an account has.
    package static func count(of account: Actor.ID, in db: Reading) throws -> Int {
        try db.row(
            """
            SELECT count(*) AS count FROM given_task AS g JOIN plan ON plan.id = g.plan_id
            WHERE g.to_id = \(account) AND g.ended_at IS NULL AND plan.state <> \(PlanState.closed)
            """
        ).map { try $0["count"] } ?? 0
    }

    private static let columns: SQL = """
        g.id AS given_id, g.task, g.to_id, g.given_at, \(part: Accounts.name(of: "g.to_id")) AS holder,
            \(part: Accounts.name(of: "g.given_by")) AS giver
        """

    private static func task(_ row: Row) throws -> GivenTask {
        GivenTask(
            id: try row["given_id"],
            task: try row["task"],
            holder: try row["to_id"],
            holderName: try row["holder"],
            giverName: try row["giver"],
            givenAt: try row["given_at"]
        )
    }
}
