package import Access
package import Kernel
import Ledger
import People
package import Store
package import Vault

/// Finding plans. What is outside the scope is not found.
package enum Plans {
    /// The plan with a number, if the reader may do this to it.
    ///
    /// - Throws: `Problem.notFound` alike for a number that does not exist and one that is not this reader's.
    package static func find(_ number: PlanNumber, for action: Action, scope: Scope, in db: Reading) throws -> Plan {
        try found(number, for: action, scope: scope, in: db).plan
    }

    /// The same, and whether the reader is told places whatever is protected (L18).
    static func found(_ number: PlanNumber, for action: Action, scope: Scope, in db: Reading) throws
        -> (plan: Plan, isNamed: Bool)
    {
        let row = try db.row(
            """
            SELECT \(part: Plan.columns), assignment.id AS assignment_id, assignment.role, naming.id AS naming_id
            FROM plan LEFT JOIN plan_assignment AS assignment
                ON assignment.plan_id = plan.id AND assignment.account_id = \(scope.reader.account)
                    AND assignment.ended_at IS NULL
                LEFT JOIN place_reader AS naming ON naming.plan_id = plan.id
                    AND naming.assignment_id = assignment.id AND naming.ended_at IS NULL
            WHERE plan.number = \(number)
            """
        )
        guard let row else { throw Problem.notFound }
        let plan = try Plan(row)
        let assignment: Identifier<Assignment>? = try row["assignment_id"]
        try scope.demand(action, .plan(owner: plan.owner, isAssigned: assignment != nil))
        let role: Assignment.Role? = try row["role"]
        let naming: PlaceReader.ID? = try row["naming_id"]
        return (plan, role == .responsible || naming != nil)
    }

    /// The open plans the reader is assigned to, the oldest need first; closed ones behind them, the latest first.
    package static func list(scope: Scope, includingClosed: Bool, limit: Int, in db: Reading) throws -> [Plan] {
        let states = includingClosed ? PlanState.allCases : PlanState.allCases.filter { $0 != .closed }
        return try list(states, as: Assignment.Role.allCases, scope: scope, limit: limit, in: db)
    }

    /// The plans in some states that the reader is assigned to in some role, the oldest need first; closed ones behind.
    package static func list(
        _ states: [PlanState],
        as roles: [Assignment.Role],
        scope: Scope,
        limit: Int,
        in db: Reading
    ) throws -> [Plan] {
        try db.rows(
            """
            SELECT \(part: Plan.columns)
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND plan.owner_id = \(scope.reader.owner) AND plan.state IN (\(list: states))
                AND assignment.role IN (\(list: roles)) AND \(part: isNoError)
            ORDER BY CASE WHEN plan.state = 'closed' THEN 1 ELSE 0 END, plan.need_seen_on, plan.id
            LIMIT \(limit)
            """
        ).map(Plan.init)
    }

    /// The reader's plans that a search for a name, a personal number or a case number finds (L16).
    package static func search(
        _ text: String,
        scope: Scope,
        vault: Vault,
        today: Day,
        in db: Reading
    ) throws -> [Plan] {
        if let number = PlanNumber(text) {
            do {
                return [try find(number, for: .openPlan, scope: scope, in: db)]
            } catch let problem as Problem where problem.code == .notFound {
                // Seven letters may be a name, too.
            }
        }
        let candidates = try Patients.candidates(
            for: text,
            owner: scope.reader.owner,
            vault: vault,
            today: today,
            in: db
        )
        let plans = try list(for: candidates, scope: scope, in: db)
        let wanted = FoldedName(text)
        let isNumber = PersonalNumber(text, today: today) != nil
        let patients = try Patients.find(plans.map(\.patient), vault: vault, today: today, in: db)
        return plans.filter { plan in
            patients[plan.patient].map { isNumber || FoldedName($0.name).isFound(by: wanted) } ?? false
        }
    }

    /// The plans the reader is assigned to that are for the people of some cards, the oldest need first.
    static func list(for people: [Patient.ID], scope: Scope, in db: Reading) throws -> [Plan] {
        try db.rows(
            """
            SELECT \(part: Plan.columns)
            FROM plan JOIN plan_assignment AS assignment ON assignment.plan_id = plan.id
            WHERE plan.person_id IN (\(list: people)) AND plan.owner_id = \(scope.reader.owner)
                AND assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND \(part: isNoError)
            ORDER BY plan.need_seen_on, plan.id
            """
        ).map(Plan.init)
    }

    /// What was entered in error stands in no list and is found by no name, only by its case number.
    private static let isNoError: SQL = """
        (plan.state <> 'closed' OR NOT EXISTS (
            SELECT 1 FROM closure AS e WHERE e.plan_id = plan.id AND e.reason = 'enteredInError'))
        """

    /// How many open plans an account is assigned to: the tasks it would leave behind.
    package static func countOpen(
        of account: Actor.ID,
        as roles: [Assignment.Role] = Assignment.Role.allCases,
        in db: Reading
    ) throws -> Int {
        try db.row(
            """
            SELECT count(*) AS count FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
            WHERE assignment.account_id = \(account) AND assignment.ended_at IS NULL AND plan.state <> 'closed'
                AND assignment.role IN (\(list: roles))
            """
        ).map { try $0["count"] } ?? 0
    }
}
