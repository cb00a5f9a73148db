package import Kernel
import Ledger
package import People
package import Store
package import Vault

/// That a plan's owner asks another authority to take the plan over, since the person moves or her matter does: a disclosure
/// there, a new record if the answer is yes, and a closed one here.
package struct Transfer: Sendable, Hashable {
    package typealias ID = Identifier<Transfer>

    /// What came of it.
    package enum Outcome: String, Sendable, CaseIterable, SQLText {
        case accepted, declined
        /// The owner took the question back before it was answered.
        case cancelled
        /// The owner goes on after a no.
        case stays
    }

    package let id: ID
    /// The unit that is asked.
    package let unit: CareUnit.ID
    package let askedAt: Instant
    /// Nil while it waits for an answer.
    package let outcome: Outcome?
    /// Why not; empty unless somebody declined.
    package let reason: String
}

/// Reading what has been asked.
package enum Transfers {
    static let note = SealedField("planTransfer.note")
    static let reason = SealedField("planTransfer.reason")

    /// The latest question of a plan that the caller has opened with its key.
    package static func latest(of file: PlanFile, key: RecordKey, in db: Reading) throws -> Transfer? {
        try latest(of: file.plan.id, key: key, in: db)
    }

    static func latest(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> Transfer? {
        try db.row(
            """
            SELECT id, unit_id, asked_at, outcome, reason FROM plan_transfer
            WHERE plan_id = \(plan) ORDER BY id DESC LIMIT 1
            """
        ).map { row in
            let id: Transfer.ID = try row["id"]
            return Transfer(
                id: id,
                unit: try row["unit_id"],
                askedAt: try row["asked_at"],
                outcome: try row["outcome"],
                reason: try (row["reason"] as Sealed?).map { try key.open($0, reason, row: id) } ?? ""
            )
        }
    }

    /// The units that have been asked to take the plan over and have not answered.
    static func asked(of plan: Plan.ID, in db: Reading) throws -> [CareUnit.ID] {
        try db.rows("SELECT unit_id FROM plan_transfer WHERE plan_id = \(plan) AND outcome IS NULL").map {
            try $0["unit_id"]
        }
    }

    /// The question that waits for an answer, or for the owner to read the no, if a plan has one.
    static let openID: SQL = """
        (SELECT t.id FROM plan_transfer AS t
            WHERE t.plan_id = plan.id AND (t.outcome IS NULL OR t.outcome = 'declined') LIMIT 1) AS transfer_id
        """
}
