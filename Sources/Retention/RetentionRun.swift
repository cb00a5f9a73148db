import Kernel
package import Ledger
import Meetings
import People
package import Plans
package import Store
import Vault

/// The end of records: keys first, then every row. One transaction for each record, so that a machine that stops in the
/// middle leaves records that are whole or gone.
package enum RetentionRun {
    /// What became of a record.
    package enum Outcome: String, Sendable, Hashable {
        case gone
        /// Something changed since it was listed: an entry, a hold, a rule.
        case stays
        /// One of its events is in no link of the log's chain yet; the next run takes it.
        case unlinked
    }

    /// Ends a record whose time has come and whose end is confirmed, with the card of the person.
    ///
    /// Everything is asked anew here, in the transaction that ends it: whatever was confirmed, a hold, a new entry, an answer
    /// or another rule stops it (L17).
    ///
    /// - Parameter act: for the record's owner.
    package static func end(_ kept: KeptRecord, act: Act, in db: Transaction) throws -> Outcome {
        guard try KeptRecords.find(kept.record, in: db) == kept,
            let reviewed = try RetentionReview.one(kept, on: act.today, vault: act.vault, in: db),
            reviewed.goes(on: act.today), case .window(let window) = reviewed.standing,
            let confirmation = reviewed.confirmation
        else { return .stays }
        let card = try kept.patient.flatMap { try Patients.samples(of: [$0], in: db)[$0]?.record }
        let records = [(kept.kind.rawValue, kept.record)] + (card.map { [("person", $0)] } ?? [])
        guard try !EndedRecords.areUnlinked(records.map(\.1), in: db) else { return .unlinked }
        if case .plan(let plan, _) = kept.content { try MeetingErasure.erase(plan, in: db) }
        try Erasure.erase(kept, in: db)
        if let patient = kept.patient { try Patients.erase(patient, in: db) }
        for (kind, record) in records {
            try db.run("DELETE FROM retention_answer WHERE record_id = \(record)")
            try db.run("DELETE FROM retention_hold WHERE record_id = \(record)")
            try db.run("DELETE FROM retention_confirmation WHERE record_id = \(record)")
            try act.vault.erase(record, in: db)
            let number = try EndedRecords.end(
                record,
                facts: ["kind": .code(kind), "paragraph": .code(window.ruleParagraph)],
                by: act,
                in: db
            )
            try db.run(
                """
                INSERT INTO retention_outcome (number, owner_id, kind, month, paragraph, confirmed_by)
                VALUES (\(number), \(kept.owner), \(kind), \(act.today.yearAndMonth), \(window.ruleParagraph),
                    \(confirmation.by))
                """
            )
        }
        return .gone
    }
}
