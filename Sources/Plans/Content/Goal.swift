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
        /// There is a need and no goal yet: the words say why.
        case none
    }

    package let id: ID
    package let term: Term
    package let words: String
    /// What is needed, in the person's words; empty where only the goal was written.
    package let need: String
    /// How one sees that it is reached; empty where nothing was written.
    package let sign: String
}

/// Goals of a plan.
package enum GoalCommands {
    static let words = SealedField("goal.words")
    static let need = SealedField("goal.need")
    static let sign = SealedField("goal.sign")

    /// Adds a goal to the plan, or a need without one.
    ///
    /// - Parameters:
    ///   - text: the goal, or why there is none.
    ///   - need: what is needed; empty for a goal that says it itself.
    ///   - sign: how one sees that it is reached; may be empty.
    /// - Throws: `Problem` on `need` where there is neither a need nor a goal.
    package static func add(
        _ term: Goal.Term,
        _ text: String,
        need: String = "",
        sign: String = "",
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.addGoal, on: number, version: version, scope: scope, act: act, in: db)
        guard term != .none || !need.isEmpty else {
            throw Problem(.invalid, field: "need", text: "goal.needMissing")
        }
        try insert(term, text, need: need, sign: sign, plan: change.plan.id, key: change.key, by: act, in: db)
        try change.finish(EventType("goal.added", version: 1), facts: ["term": .code(term.rawValue)])
    }

    static func insert(
        _ term: Goal.Term,
        _ text: String,
        need: String,
        sign: String,
        plan: Plan.ID,
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Goal.ID = act.identifier()
        try db.run(
            """
            INSERT INTO goal (id, plan_id, term, words, need, sign, added_at, added_by)
            VALUES (\(id), \(plan), \(term), \(try key.seal(text, words, row: id)),
                \(try sealed(need, Self.need, row: id, key)), \(try sealed(sign, Self.sign, row: id, key)), \(act.at),
                \(act.actor))
            """
        )
    }

    /// The goals, long ones first, in the order they were added.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [Goal] {
        try db.rows("SELECT id, term, words, need, sign FROM goal WHERE plan_id = \(plan) ORDER BY term, id").map {
            row in
            let id: Goal.ID = try row["id"]
            let (need, sign): (Sealed?, Sealed?) = (try row["need"], try row["sign"])
            return Goal(
                id: id,
                term: try row["term"],
                words: try key.open(row["words"], words, row: id),
                need: try need.map { try key.open($0, Self.need, row: id) } ?? "",
                sign: try sign.map { try key.open($0, Self.sign, row: id) } ?? ""
            )
        }
    }

    private static func sealed(_ text: String, _ field: SealedField, row: Goal.ID, _ key: RecordKey) throws -> Sealed? {
        text.isEmpty ? nil : try key.seal(text, field, row: row)
    }
}
