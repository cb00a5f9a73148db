import Kernel
import Ledger
import Store

/// What is done to an owner's plan by whoever has a copy of it. The plan is found by the copy alone: nothing of it is read
/// for the one who acts (L14).
extension PlanChange {
    /// Begins a command on the plan that a copy came from.
    ///
    /// - Throws: `Problem.notFound` when the plan is destroyed; and as every `begin`.
    static func begin(
        _ command: PlanCommand,
        onPlanOf copy: PlanCopy,
        act: Act,
        in db: Transaction
    ) throws -> PlanChange {
        let row = try db.row(
            """
            SELECT \(part: Plan.columns) FROM plan JOIN plan_copy AS copy ON copy.source_plan_id = plan.id
            WHERE copy.id = \(copy.id)
            """
        )
        guard let row else { throw Problem.notFound }
        return try begin(command, on: Plan(row), version: nil, act: act, in: db)
    }

    /// Begins what tells the owner something from a copy.
    ///
    /// - Throws: besides, a problem of code `state` when the unit is no part of the plan any more, or nothing lets the two
    ///   authorities talk about it.
    static func tell(
        _ command: PlanCommand,
        from copy: PlanCopy,
        act: Act,
        in db: Transaction
    ) throws -> PlanChange {
        let change = try begin(command, onPlanOf: copy, act: act, in: db)
        guard copy.withdrawal?.reason != .unitLeft,
            try Permissions.of(change).cover(.plan, for: act.owner, on: act.today).isCovered
        else { throw Problem(.state, text: "offer.noConsent") }
        return change
    }
}
