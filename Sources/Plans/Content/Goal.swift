package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// What the person wants to reach, in the person's words.
package struct Goal: Sendable, Hashable {
    package typealias ID = Identifier<Goal>

    /// Within weeks, or in the long run.
    package enum Term: String, Sendable, CaseIterable, SQLText {
        case short, long
    }

    package let id: ID
    package let term: Term
    package let words: String
}

/// Goals of a plan.
package enum GoalCommands {
    private static let words = SealedField("goal.words")

    /// Adds a goal to the plan.
    package static func add(
        _ term: Goal.Term,
        _ text: String,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.addGoal, on: number, version: version, scope: scope, act: act, in: db)
        try insert(term, text, plan: change.plan.id, key: change.key, by: act, in: db)
        try change.finish(EventType("goal.added", version: 1), facts: ["term": .code(term.rawValue)])
    }

    static func insert(
        _ term: Goal.Term,
        _ text: String,
        plan: Plan.ID,
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Goal.ID = act.identifier()
        try db.run(
            """
            INSERT INTO goal (id, plan_id, term, words, added_at, added_by)
            VALUES (\(id), \(plan), \(term), \(try key.seal(text, words, row: id)), \(act.at), \(act.actor))
            """
        )
    }

    /// The goals, long ones first, in the order they were added.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [Goal] {
        try db.rows("SELECT id, term, words FROM goal WHERE plan_id = \(plan) ORDER BY term, id").map { row in
            let id: Goal.ID = try row["id"]
            return Goal(id: id, term: try row["term"], words: try key.open(row["words"], words, row: id))
        }
    }
}
