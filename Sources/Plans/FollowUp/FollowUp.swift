package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// A look back at the plan with the person: what helped, and when to meet again.
package struct FollowUp: Sendable, Hashable {
    package let heldOn: Day
    package let outcome: String
    /// The next one; nil when the plan is about to be closed.
    package let nextOn: Day?

    package init(heldOn: Day, outcome: String, nextOn: Day?) {
        self.heldOn = heldOn
        self.outcome = outcome
        self.nextOn = nextOn
    }
}

/// Follow-ups of a plan.
package enum FollowUpCommands {
    private static let outcome = SealedField("followUp.outcome")

    /// Adds a follow-up that was held.
    package static func record(
        _ followUp: FollowUp,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.followUp, on: number, version: version, scope: scope, act: act, in: db)
        let id: Identifier<FollowUp> = act.identifier()
        try db.run(
            """
            INSERT INTO follow_up (id, plan_id, held_on, outcome, next_on, at, by_id)
            VALUES (\(id), \(change.plan.id), \(followUp.heldOn),
                \(try change.key.seal(followUp.outcome, outcome, row: id)), \(followUp.nextOn), \(act.at), \(act.actor))
            """
        )
        try change.finish(
            EventType("plan.followedUp", version: 1),
            facts: ["goesOn": .code(followUp.nextOn == nil ? "no" : "yes")]
        )
    }

    /// The follow-ups, the latest first.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [FollowUp] {
        try db.rows(
            "SELECT id, held_on, outcome, next_on FROM follow_up WHERE plan_id = \(plan) ORDER BY id DESC"
        ).map { row in
            let id: Identifier<FollowUp> = try row["id"]
            return FollowUp(
                heldOn: try row["held_on"],
                outcome: try key.open(row["outcome"], outcome, row: id),
                nextOn: try row["next_on"]
            )
        }
    }
}
