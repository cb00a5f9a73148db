package import Access
package import Kernel
package import Ledger
package import Store

/// Giving single tasks of a plan to colleagues, and ending them.
package enum GivenTaskCommands {
    /// Gives a task to a colleague, who is assigned to the plan with it. Whoever had it before has it no more.
    ///
    /// - Throws: `Problem` when somebody else answers for the plan; with the field `colleague` when that is nobody who can
    ///   take it (`Accounts.colleagues`).
    package static func give(
        _ task: PlanTask,
        to colleague: Actor.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.giveTask, on: number, version: version, scope: scope, act: act, in: db)
        let plan = change.plan.id
        let assigned = try Plans.assignments(of: plan, in: db)
        guard assigned.responsible?.account == act.actor else { throw Problem(.state, text: "task.notYours") }
        let colleagues = try Accounts.colleagues(of: scope.reader, on: act.today, in: db)
        guard let to = colleagues.first(where: { $0.id == colleague }) else {
            throw Problem(.invalid, field: "colleague", text: "task.colleague.missing")
        }
        let living = try GivenTasks.living(of: plan, in: db)
        if let before = living.first(where: { $0.task == task }) {
            guard before.holder != colleague else { throw Problem(.invalid, field: "colleague", text: "task.hasIt") }
            try end([before], as: .handedOn, change)
        }
        let id: GivenTask.ID = act.identifier()
        try db.run(
            """
            INSERT INTO given_task (id, plan_id, task, to_id, given_at, given_by)
            VALUES (\(id), \(plan), \(task), \(colleague), \(act.at), \(act.actor))
            """
        )
        if !assigned.contains(where: { $0.account == colleague }) {
            try Plans.assign(colleague, as: .task, to: plan, by: act, in: db)
        }
        try change.finish(
            EventType("task.given", version: 1),
            facts: ["task": .code(task.rawValue)],
            details: to.name
        )
    }

    /// Ends a task: whoever has it says that it is done, and whoever answers for the plan takes it back.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such task, or it is neither's.
    package static func end(
        _ id: GivenTask.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.endTask, on: number, version: version, scope: scope, act: act, in: db)
        guard let task = try GivenTasks.living(of: change.plan.id, in: db).first(where: { $0.id == id }) else {
            throw Problem.notFound
        }
        let responsible = try Plans.assignments(of: change.plan.id, in: db).responsible?.account
        guard task.holder == act.actor || responsible == act.actor else { throw Problem.notFound }
        let outcome: GivenTask.Outcome = task.holder == act.actor ? .done : .takenBack
        try close([task], as: outcome, change)
        let facts: Facts = ["task": .code(task.task.rawValue), "outcome": .code(outcome.rawValue)]
        try change.finish(EventType("task.ended", version: 1), facts: facts, details: task.holderName)
    }

    /// Ends what is done with a command on its way, or goes to somebody else with the whole plan.
    static func end(_ tasks: [GivenTask], as outcome: GivenTask.Outcome, _ change: PlanChange) throws {
        try close(tasks, as: outcome, change)
        for task in tasks {
            try EventLog.append(
                EventType("task.ended", version: 1),
                to: change.key,
                facts: ["task": .code(task.task.rawValue), "outcome": .code(outcome.rawValue)],
                details: task.holderName,
                by: change.act,
                in: change.db
            )
        }
    }

    /// Ends tasks, and the assignments of those who have none left.
    private static func close(_ tasks: [GivenTask], as outcome: GivenTask.Outcome, _ change: PlanChange) throws {
        guard !tasks.isEmpty else { return }
        let (plan, act, db) = (change.plan.id, change.act, change.db)
        try db.run(
            """
            UPDATE given_task SET ended_at = \(act.at), ended_by = \(act.actor), outcome = \(outcome)
            WHERE plan_id = \(plan) AND id IN (\(list: tasks.map(\.id)))
            """
        )
        try db.run(
            """
            UPDATE plan_assignment SET ended_at = \(act.at)
            WHERE plan_id = \(plan) AND role = \(Assignment.Role.task) AND ended_at IS NULL AND account_id NOT IN (
                SELECT g.to_id FROM given_task AS g WHERE g.plan_id = \(plan) AND g.ended_at IS NULL)
            """
        )
    }
}
