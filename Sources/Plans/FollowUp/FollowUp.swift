package import Access
package import Kernel
package import Ledger
import People
package import Store

/// A look back at the plan with the person: goal by goal, promise by promise, what helped, and when to meet again.
package struct FollowUp: Sendable, Hashable {
    package typealias ID = Identifier<FollowUp>

    package let heldOn: Day
    /// How far each goal had come.
    package let goals: [Goal.Progress]
    /// What became of each open promise. Of those that are as they were nothing is kept.
    package let promises: [Promise.Report]
    /// What the person says about it herself, never edited; empty if she gave no view.
    package let ownView: String
    /// What else there is to say of what helped; may be empty.
    package let outcome: String
    /// The next one; nil when the plan is about to be closed.
    package let nextOn: Day?

    package init(
        heldOn: Day,
        goals: [Goal.Progress] = [],
        promises: [Promise.Report] = [],
        ownView: String = "",
        outcome: String,
        nextOn: Day?
    ) {
        self.heldOn = heldOn
        self.goals = goals
        self.promises = promises
        self.ownView = ownView
        self.outcome = outcome
        self.nextOn = nextOn
    }
}

/// Follow-ups of a plan.
package enum FollowUpCommands {
    /// Adds a follow-up that was held, with what became of the promises. What goes on says when people meet next, no later
    /// than the agreement's clock allows from the day they met (L2).
    ///
    /// - Throws: `Problem.notFound` for a goal or an open promise that the plan does not have; `Problems` with the field
    ///   `progress-` or `status-` and the id where a goal or an open promise is missing, `why-` and the promise's id where it
    ///   ended otherwise than done and nobody says why, `nextOn` where the next day is later than the agreement allows.
    package static func record(
        _ followUp: FollowUp,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.followUp, on: number, version: version, scope: scope, act: act, in: db)
        let plan = change.plan
        let open = try PromiseRecords.all(of: plan.id, key: change.key, in: db).filter(\.status.isOpen)
        let goals = try GoalRecords.all(of: plan.id, key: change.key, in: db).filter(\.isFollowedUp)
        let clocks = try AgreementClocks(at: [plan.unit], in: db)
        let lastDay = PlanClock.lastDay(after: followUp.heldOn, in: plan, clocks)
        try demand(followUp, fits: goals, open, by: lastDay)
        let id = try FollowUpRecords.insert(followUp, change)
        for report in followUp.promises {
            guard let promise = open.first(where: { $0.id == report.promise }) else { continue }
            guard report.status != promise.status || !report.why.isEmpty else { continue }
            let facts = try PromiseRecords.report(report, of: promise, from: id, change)
            try EventLog.append(PromiseCommands.reported, to: change.key, facts: facts, by: act, in: db)
        }
        try change.finish(
            EventType("plan.followedUp", version: 1),
            facts: ["goesOn": .code(followUp.nextOn == nil ? "no" : "yes")]
        )
    }

    private static func demand(
        _ followUp: FollowUp,
        fits goals: [Goal],
        _ promises: [Promise],
        by lastDay: Day?
    ) throws {
        let told = followUp.goals.map(\.goal)
        let reported = followUp.promises.map(\.promise)
        guard Set(told).count == told.count, Set(told).isSubset(of: goals.map(\.id)),
            Set(reported).count == reported.count, Set(reported).isSubset(of: promises.map(\.id))
        else { throw Problem.notFound }
        var problems = Problems()
        for goal in goals where !told.contains(goal.id) {
            problems.add("progress-\(goal.id)", "followUp.progressMissing")
        }
        for promise in promises where !reported.contains(promise.id) {
            problems.add("status-\(promise.id)", "report.statusMissing")
        }
        for report in followUp.promises where !report.isExplained {
            problems.add("why-\(report.promise)", "followUp.whyMissing")
        }
        if let nextOn = followUp.nextOn, let lastDay, nextOn > lastDay {
            problems.add("nextOn", "followUp.nextOnTooLate", ["day": lastDay.description])
        }
        try problems.check()
    }
}
