import Access
import Kernel
import Ledger
import Store
import Vault

/// Consents as rows.
enum ConsentRecords {
    static let giverName = SealedField("consent.giverName")
    static let document = SealedField("consent.document")
    static let exceptions = SealedField("consent.exceptions")

    /// Whether an answer `c` is still what somebody says: `Consent.stands`, for statements over many plans.
    static let stands: SQL = """
        NOT EXISTS (SELECT 1 FROM consent_withdrawal AS w WHERE w.consent_id = c.id)
            AND NOT EXISTS (SELECT 1 FROM consent_replacement AS r WHERE r.consent_id = c.id)
        """

    /// All answers of a plan, the latest first.
    ///
    /// - Parameters:
    ///   - key: nil where only the rule is asked: the sealed texts are left empty.
    ///   - ofAge: the day the person comes of age.
    static func all(of plan: Plan.ID, key: RecordKey?, until ofAge: Day?, in db: Reading) throws -> [Consent] {
        var recipients: [Consent.ID: Set<Owner.ID>] = [:]
        var latest: [(id: Consent.ID, row: Row)] = []
        var contents: [Consent.ID: Set<Consent.Content>] = [:]
        // A row for each recipient and content; one without for an answer that names none.
        for row in try db.rows(
            """
            SELECT c.id, c.giver, c.team_member_id, c.giver_name, c.answer, c.form, c.document, c.document_until, c.exceptions, c.given_on,
                c.valid_until, w.at AS withdrawn_at, w.recorded_by AS withdrawn_by, w.reason AS withdrawn_reason, n.replaced_by, r.owner_id AS recipient_id,
                t.content
            FROM consent AS c LEFT JOIN consent_withdrawal AS w ON w.consent_id = c.id
                LEFT JOIN consent_replacement AS n ON n.consent_id = c.id
                LEFT JOIN consent_recipient AS r ON r.consent_id = c.id
                LEFT JOIN consent_content AS t ON t.consent_id = c.id
            WHERE c.plan_id = \(plan) ORDER BY c.id DESC
            """
        ) {
            let id: Consent.ID = try row["id"]
            if latest.last?.id != id { latest.append((id, row)) }
            if let recipient: Owner.ID = try row["recipient_id"] { recipients[id, default: []].insert(recipient) }
            if let content: Consent.Content = try row["content"] { contents[id, default: []].insert(content) }
        }
        return try latest.map { id, row in
            Consent(
                id: id,
                giver: try row["giver"],
                member: try row["team_member_id"],
                giverName: try key?.open(row["giver_name"], giverName, row: id) ?? "",
                answer: try row["answer"],
                form: try row["form"],
                representation: try representation(row, id, key: key),
                contents: contents[id] ?? [],
                recipients: recipients[id] ?? [],
                exceptions: try key?.open(row["exceptions"], exceptions, row: id) ?? "",
                givenOn: try row["given_on"],
                validUntil: try row["valid_until"],
                withdrawal: try withdrawal(row),
                replacedBy: try row["replaced_by"],
                personOfAge: ofAge
            )
        }
    }

    private static func withdrawal(_ row: Row) throws -> Consent.Withdrawal? {
        guard let at: Instant = try row["withdrawn_at"] else { return nil }
        return Consent.Withdrawal(reason: try row["withdrawn_reason"], at: at, recordedBy: try row["withdrawn_by"])
    }

    /// Writes down that an answer counts no more.
    static func withdraw(
        _ consent: Consent.ID,
        because reason: Consent.Withdrawal.Reason,
        by act: Act,
        in db: Transaction
    ) throws {
        try db.run(
            """
            INSERT INTO consent_withdrawal (consent_id, reason, at, recorded_by)
            VALUES (\(consent), \(reason), \(act.at), \(act.actor))
            """
        )
    }

    private static func representation(
        _ row: Row,
        _ id: Consent.ID,
        key: RecordKey?
    ) throws -> Consent.Representation? {
        guard let sealed: Sealed = try row["document"] else { return nil }
        return Consent.Representation(
            document: try key?.open(sealed, document, row: id) ?? "",
            validUntil: try row["document_until"]
        )
    }
}
