package import Kernel
import Ledger
import Store
import Vault

/// That a record must not go, whatever its rule says, until somebody lifts it (L17).
package struct RetentionHold: Sendable, Hashable {
    package typealias ID = Identifier<RetentionHold>

    /// Why. Sealed: that a child is placed tells much.
    package enum Reason: String, Sendable, CaseIterable {
        /// The file is needed in a case that goes on.
        case openCase
        case appeal
        /// An authority that supervises has asked for it.
        case supervision
        /// A child is placed outside her home.
        case placedChild
    }

    package let id: ID
    package let reason: Reason
    package let at: Instant
    package let by: Actor.ID
    package let liftedAt: Instant?

    private static let field = SealedField("retentionHold.reason")

    /// All that there are or were of a record, the latest first.
    static func all(of key: RecordKey, in db: Reading) throws -> [RetentionHold] {
        try db.rows(
            "SELECT id, reason, at, by_id, lifted_at FROM retention_hold WHERE record_id = \(key.record) ORDER BY id DESC"
        ).map { row in
            let id: ID = try row["id"]
            return RetentionHold(
                id: id,
                reason: Reason(rawValue: try key.open(row["reason"], field, row: id)) ?? .openCase,
                at: try row["at"],
                by: try row["by_id"],
                liftedAt: try row["lifted_at"]
            )
        }
    }

    /// Which of some records are held.
    static func held(among records: [Record.ID], in db: Reading) throws -> Set<Record.ID> {
        try Set(
            db.rows(
                "SELECT record_id FROM retention_hold WHERE record_id IN (\(list: records)) AND lifted_at IS NULL"
            ).map { try $0["record_id"] }
        )
    }

    static func insert(_ reason: Reason, key: RecordKey, by act: Act, in db: Transaction) throws {
        let id: ID = act.identifier()
        try db.run(
            """
            INSERT INTO retention_hold (id, record_id, reason, at, by_id)
            VALUES (\(id), \(key.record), \(try key.seal(reason.rawValue, field, row: id)), \(act.at), \(act.actor))
            """
        )
    }

    /// - Returns: whether there was one to lift.
    static func lift(_ id: ID, of record: Record.ID, by act: Act, in db: Transaction) throws -> Bool {
        try db.run(
            """
            UPDATE retention_hold SET lifted_at = \(act.at), lifted_by = \(act.actor)
            WHERE id = \(id) AND record_id = \(record) AND lifted_at IS NULL
            """
        ) == 1
    }
}
