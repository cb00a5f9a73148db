import Kernel
import Ledger
import Store
import Vault

/// Consents as rows.
enum ConsentRecords {
    static let giverName = SealedField("consent.giverName")
    static let exceptions = SealedField("consent.exceptions")

    /// All answers of a plan, the latest first.
    ///
    /// - Parameter key: nil where only the rule is asked: the sealed texts are left empty.
    static func all(of plan: Plan.ID, key: RecordKey?, in db: Reading) throws -> [Consent] {
        var recipients: [Consent.ID: Set<Owner.ID>] = [:]
        for row in try db.rows(
            """
            SELECT r.consent_id, r.owner_id FROM consent_recipient AS r JOIN consent AS c ON c.id = r.consent_id
            WHERE c.plan_id = \(plan)
            """
        ) {
            recipients[try row["consent_id"], default: []].insert(try row["owner_id"])
        }
        return try db.rows(
            """
            SELECT c.id, c.giver, c.giver_name, c.answer, c.form, c.exceptions, c.given_on, c.valid_until,
                w.at AS withdrawn_at, w.recorded_by AS withdrawn_by, r.replaced_by
            FROM consent AS c LEFT JOIN consent_withdrawal AS w ON w.consent_id = c.id
                LEFT JOIN consent_replacement AS r ON r.consent_id = c.id
            WHERE c.plan_id = \(plan) ORDER BY c.id DESC
            """
        ).map { row in
            let id: Consent.ID = try row["id"]
            let withdrawnAt: Instant? = try row["withdrawn_at"]
            let withdrawnBy: Actor.ID? = try row["withdrawn_by"]
            return Consent(
                id: id,
                giver: try row["giver"],
                giverName: try key?.open(row["giver_name"], giverName, row: id) ?? "",
                answer: try row["answer"],
                form: try row["form"],
                recipients: recipients[id] ?? [],
                exceptions: try key?.open(row["exceptions"], exceptions, row: id) ?? "",
                givenOn: try row["given_on"],
                validUntil: try row["valid_until"],
                withdrawal: withdrawnAt.flatMap { at in
                    withdrawnBy.map { Consent.Withdrawal(at: at, recordedBy: $0) }
                },
                replacedBy: try row["replaced_by"]
            )
        }
    }
}
