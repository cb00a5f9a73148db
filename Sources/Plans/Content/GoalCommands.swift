package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// Writing down what is needed and wanted, putting it right, and taking away what was a mistake.
package enum GoalCommands {
    /// Adds a goal to the plan, or a need without one. The same once more, from a page that somebody has gone back to, is
    /// told and not saved.
    ///
    /// - Parameters:
    ///   - text: the goal, or why there is none.
    ///   - need: what is needed; empty for a goal that says it itself.
    ///   - sign: how one sees that it is reached; may be empty.
    ///   - again: whether it is to be saved although the plan has the very same.
    /// - Throws: `Problem` on `need` where there is neither a need nor a goal; on `goal` when the plan has the same goal, or
    ///   more than it can hold.
    package static func add(
        _ term: Goal.Term,
        _ text: String,
        need: String = "",
        sign: String = "",
        again: Bool = false,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let new = Goal.New(term, text, need: need, sign: sign)
        let change = try PlanChange.begin(.addGoal, on: number, version: nil, scope: scope, act: act, in: db)
        let goals = try GoalRecords.all(of: change.plan.id, key: change.key, in: db)
        // Before the version: whoever sends the same form twice is told that it was saved, and not that it is too old.
        if !again, goals.contains(where: { $0.new == new }) {
            throw Problem(.conflict, field: "goal", text: "goal.same")
        }
        try change.demand(version)
        guard goals.count < Goal.most else {
            throw Problem(.invalid, field: "goal", text: "goal.tooMany", arguments: ["most": String(Goal.most)])
        }
        try demandNeed(new)
        let facts = try GoalRecords.insert(new, plan: change.plan.id, key: change.key, by: act, in: db)
        try change.finish(EventType("goal.added", version: 1), facts: facts)
    }

    /// Words a goal anew; the wording before stays a row. What is as it was changes nothing.
    ///
    /// - Parameter why: wanted once the plan is established; before that it is a slip of the pen, and may be empty.
    /// - Throws: `Problem.notFound` if the plan has no such goal; `Problem` on `need` as when it is added, and on `changeWhy`
    ///   where it must be said why.
    package static func change(
        _ id: Goal.ID,
        to new: Goal.New,
        because why: String = "",
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.changeGoal, on: number, version: version, scope: scope, act: act, in: db)
        let goal = try find(id, change)
        guard new != goal.new else { return }
        try demandNeed(new)
        if why.isEmpty, change.plan.state == .established {
            throw Problem(.invalid, field: "changeWhy", text: "content.changeWhyMissing")
        }
        try GoalRecords.insert(new, of: id, why: why, key: change.key, by: act, in: db)
        try change.finish(
            EventType("goal.changed", version: 1),
            facts: ["number": .count(goal.number), "term": .code(new.term.rawValue)]
        )
    }

    /// Takes away a goal that was written down by mistake. What it said stays a row, so that it can be written again.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such goal; a problem of code `state` where somebody has looked back at
    ///   it: what was found stays with what it was found about.
    package static func remove(
        _ id: Goal.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.removeGoal, on: number, version: version, scope: scope, act: act, in: db)
        let goal = try find(id, change)
        guard try db.row("SELECT id FROM goal_progress WHERE goal_id = \(id) LIMIT 1") == nil else {
            throw Problem(.state, text: "goal.lookedBackAt")
        }
        try db.run("INSERT INTO goal_removal (goal_id, at, by_id) VALUES (\(id), \(act.at), \(act.actor))")
        try change.finish(
            EventType("goal.removed", version: 1),
            facts: ["number": .count(goal.number), "term": .code(goal.term.rawValue)]
        )
    }

    private static func demandNeed(_ new: Goal.New) throws {
        guard new.term != .none || !new.need.isEmpty else {
            throw Problem(.invalid, field: "need", text: "goal.needMissing")
        }
    }

    private static func find(_ id: Goal.ID, _ change: PlanChange) throws -> Goal {
        let goals = try GoalRecords.all(of: change.plan.id, key: change.key, in: change.db)
        guard let goal = goals.first(where: { $0.id == id }) else { throw Problem.notFound }
        return goal
    }
}
