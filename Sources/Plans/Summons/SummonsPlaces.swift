import Access
import Kernel
import Ledger
import People
import Store
import Vault

extension ReceivedSummonses {
    /// Takes the places out of what was opened before the identity became protected, also of what has ended: the same
    /// summons lies there without them (L18). What was opened stays in the recipient's record and is shown to nobody (L17).
    static func hidePlaces(of file: PlanFile, by act: Act, in db: Transaction) throws {
        for row in try db.rows(
            """
            SELECT r.id, r.record_id, r.unit_id, v.id AS version_id, v.number, v.document
            FROM received_summons AS r JOIN appointment AS a ON a.id = r.appointment_id
                JOIN received_summons_version AS v ON v.received_id = r.id
            WHERE a.plan_id = \(file.plan.id) AND NOT EXISTS (
                SELECT 1 FROM received_summons_recall AS b WHERE b.received_id = r.id AND b.version_id = v.id)
            ORDER BY r.id, v.number
            """
        ) {
            let (id, record): (ReceivedSummons.ID, Record.ID) = (try row["id"], try row["record_id"])
            // What its unit has destroyed tells nothing any more.
            guard let key = try act.vault.keys(of: [record], in: db)[record] else { continue }
            let version: Identifier<SummonsDocument> = try row["version_id"]
            let told = try SummonsDocument.decoded(key.open(row["document"], document, row: version))
            try recall(version, of: id, by: act, in: db)
            try arrive(
                told.without(file.places).encoded(),
                version: row["number"],
                of: id,
                at: row["unit_id"],
                key: key,
                as: EventType("summons.placesHidden", version: 1),
                by: act,
                in: db
            )
        }
    }
}
