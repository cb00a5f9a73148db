package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// The answer to a question whether another unit takes a plan over, before whoever answers for the plan here has seen it.
package struct AnsweredTransfer: Sendable, Hashable {
    package let plan: Plan
    package let unit: CareUnit.ID
    /// Whether the unit has taken the plan over.
    package let isAccepted: Bool
    /// Why not; empty for a yes.
    package let reason: String
    package let answeredOn: Day
}

extension Transfers {
    /// How many days an answer stands on the day of whoever answers for the plan.
    private static let daysShown = 7

    /// The answers that the reader has not seen, those given first before those given later.
    package static func unread(scope: Scope, limit: Int, act: Act, in db: Reading) throws -> [AnsweredTransfer] {
        let since = Instant(act.today.adding(days: -daysShown), at: TimeOfDay(minutes: 0))
        let rows = try db.rows(
            """
            SELECT \(part: Plan.columns), t.id AS transfer_id, t.unit_id AS asked_id, t.outcome, t.reason, t.answered_at
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
                JOIN plan_transfer AS t ON t.plan_id = plan.id
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role = \(Assignment.Role.responsible) AND plan.owner_id = \(scope.reader.owner)
                AND t.outcome IN (\(list: [Transfer.Outcome.accepted, .declined]))
                AND t.read_at IS NULL AND t.answered_at >= \(since)
            ORDER BY t.answered_at, t.id LIMIT \(limit)
            """
        )
        let keys = try act.vault.keys(of: rows.map { try $0["record_id"] }, in: db)
        return try rows.compactMap { row in
            let plan = try Plan(row)
            guard let key = keys[plan.record] else { return nil }
            let (id, outcome): (Transfer.ID, Transfer.Outcome) = (try row["transfer_id"], try row["outcome"])
            return AnsweredTransfer(
                plan: plan,
                unit: try row["asked_id"],
                isAccepted: outcome == .accepted,
                reason: try (row["reason"] as Sealed?).map { try key.open($0, reason, row: id) } ?? "",
                answeredOn: (try row["answered_at"] as Instant).day
            )
        }
    }
}

extension TransferCommands {
    /// Writes down that whoever answers for the plan sees the answer, so that her day says it no more. That she has looked
    /// stands in the access log, so it is no event of its own.
    ///
    /// - Throws: `Problem.notFound` outside the scope.
    package static func readAnswer(on number: PlanNumber, scope: Scope, act: Act, in db: Transaction) throws {
        let plan = try Plans.find(number, for: .openPlan, scope: scope, in: db)
        guard try Plans.assignments(of: plan.id, in: db).responsible?.account == act.actor else { return }
        try db.run(
            """
            UPDATE plan_transfer SET read_at = \(act.at), read_by = \(act.actor)
            WHERE plan_id = \(plan.id) AND outcome IN (\(list: [Transfer.Outcome.accepted, .declined]))
                AND read_at IS NULL
            """
        )
    }
}
