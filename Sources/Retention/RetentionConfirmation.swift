package import Access
package import Kernel
package import Ledger
import Plans
package import Store
package import Vault

/// A named person's word that a record is to go.
package struct RetentionConfirmation: Sendable, Hashable {
    /// The first day on which the record might go when it was given; it counts for that window alone.
    package let mayGo: Day
    package let at: Instant
    package let by: Actor.ID

    /// The day is sealed: where it is somebody's thirtieth birthday, it tells that and why.
    fileprivate static let mayGo = SealedField("retentionConfirmation.mayGo")

    /// Those that count: whatever was answered, held or let go since then takes somebody's word anew.
    static func inForce(
        of keys: [Record.ID: RecordKey],
        in db: Reading
    ) throws -> [Record.ID: RetentionConfirmation] {
        let records = keys.keys.sorted()
        var touched: [Record.ID: Instant] = [:]
        for row in try db.rows(
            """
            SELECT record_id, at FROM retention_answer WHERE record_id IN (\(list: records))
            UNION ALL SELECT record_id, at FROM retention_hold WHERE record_id IN (\(list: records))
            UNION ALL SELECT record_id, lifted_at FROM retention_hold
                WHERE record_id IN (\(list: records)) AND lifted_at IS NOT NULL
            """
        ) {
            let (record, at): (Record.ID, Instant) = (try row["record_id"], try row["at"])
            touched[record] = max(touched[record] ?? at, at)
        }
        return try all(of: keys, in: db).filter { record, confirmation in
            touched[record].map { $0 <= confirmation.at } ?? true
        }
    }

    private static func all(
        of keys: [Record.ID: RecordKey],
        in db: Reading
    ) throws -> [Record.ID: RetentionConfirmation] {
        var all: [Record.ID: RetentionConfirmation] = [:]
        for row in try db.rows(
            """
            SELECT record_id, may_go, at, by_id FROM retention_confirmation
            WHERE record_id IN (\(list: keys.keys.sorted()))
            """
        ) {
            let record: Record.ID = try row["record_id"]
            guard let key = keys[record], let day = Day(try key.open(row["may_go"], mayGo, row: record)) else {
                continue
            }
            all[record] = RetentionConfirmation(
                mayGo: day,
                at: try row["at"],
                by: try row["by_id"]
            )
        }
        return all
    }
}

/// Confirming, by list of case numbers, that records go: the task of an administrator of their owner, who opens none of them
/// (docs/adr/023).
package enum RetentionConfirmations {
    /// The records of the reader's authority whose time has come, the earliest made first.
    ///
    /// - Throws: `Problem.notFound` for a reader who confirms nothing there.
    package static func list(for reader: Reader, on day: Day, vault: Vault, in db: Reading) throws -> [ReviewedRecord] {
        guard Gate.allows(reader, .confirmRetention, .retention(of: reader.owner)) else { throw Problem.notFound }
        return try RetentionReview.due(of: reader.owner, on: day, vault: vault, in: db)
    }

    /// Confirms that records go.
    ///
    /// - Throws: `Problem.notFound` for a reader who confirms nothing; a conflict when one of the records is not due any more.
    package static func confirm(_ records: Set<Record.ID>, reader: Reader, act: Act, in db: Transaction) throws {
        guard reader.account == act.actor, reader.owner == act.owner else { throw Problem.notFound }
        let due = try list(for: reader, on: act.today, vault: act.vault, in: db)
        for record in records.sorted() {
            guard let reviewed = due.first(where: { $0.kept.record == record }), reviewed.isDue(on: act.today),
                case .window(let window) = reviewed.standing
            else { throw Problem(.conflict, text: "retention.changedMeanwhile") }
            guard reviewed.confirmation?.mayGo != window.from else { continue }
            let key = try act.vault.key(of: record, in: db)
            let day = try key.seal(window.from.description, RetentionConfirmation.mayGo, row: record)
            try db.run(
                """
                INSERT INTO retention_confirmation (record_id, may_go, at, by_id)
                VALUES (\(record), \(day), \(act.at), \(act.actor))
                ON CONFLICT (record_id) DO UPDATE SET may_go = excluded.may_go, at = excluded.at, by_id = excluded.by_id
                """
            )
            try EventLog.append(
                EventType("retention.confirmed", version: 1),
                to: key,
                facts: ["paragraph": .code(window.ruleParagraph)],
                by: act,
                in: db
            )
        }
    }
}
