package import Kernel
package import Ledger
package import Store
package import Vault

/// What somebody had typed when the session ended, or in one part of a page when she saved another: sealed under the account for an hour, and there again after sign-in,
/// for that account only.
package struct KeptForm: Sendable {
    package typealias ID = Identifier<KeptForm>

    /// The address the form was sent to.
    package let path: String
    /// The fields, url-encoded as they came.
    package let fields: String

    package init(path: String, fields: String) {
        self.path = path
        self.fields = fields
    }
}

/// Keeping forms, and giving them back.
package enum KeptForms {
    package static let seconds = 3_600
    private static let path = SealedField("keptForm.path")
    private static let fields = SealedField("keptForm.fields")

    /// The account a dead session belonged to: the browser still shows its cookie.
    package static func account(of secret: Secret, in db: Reading) throws -> (account: Actor.ID, owner: Owner.ID)? {
        try db.row(
            """
            SELECT a.id, a.owner_id FROM session AS s JOIN account AS a ON a.id = s.account_id
            WHERE s.hash = \(secret.hash) AND a.closed_at IS NULL
            """
        ).map { (try $0["id"], try $0["owner_id"]) }
    }

    /// Keeps a form; one that was kept before for the same account is dropped.
    package static func keep(_ form: KeptForm, by act: Act, in db: Transaction) throws {
        try drop(by: act, in: db)
        let id: KeptForm.ID = act.identifier()
        let key = try act.vault.create(.session, owner: act.owner, at: act.at, in: db)
        try db.run(
            """
            INSERT INTO kept_form (id, account_id, record_id, path, fields, expires_at)
            VALUES (\(id), \(act.actor), \(key.record), \(try key.seal(form.path, path, row: id)),
                \(try key.seal(form.fields, fields, row: id)), \(act.at.adding(seconds: seconds)))
            """
        )
    }

    /// The form kept for the account, if it is not older than an hour.
    package static func find(by act: Act, in db: Reading) throws -> KeptForm? {
        guard
            let row = try db.row(
                """
                SELECT id, record_id, path, fields FROM kept_form
                WHERE account_id = \(act.actor) AND expires_at > \(act.at)
                """
            )
        else { return nil }
        let id: KeptForm.ID = try row["id"]
        let key = try act.vault.key(of: row["record_id"], in: db)
        return KeptForm(
            path: try key.open(row["path"], path, row: id),
            fields: try key.open(row["fields"], fields, row: id)
        )
    }

    /// Forgets the form kept for the account; its key goes with it.
    package static func drop(by act: Act, in db: Transaction) throws {
        for row in try db.rows("SELECT id, account_id, record_id FROM kept_form WHERE account_id = \(act.actor)") {
            try drop(row, at: act.at, vault: act.vault, in: db)
        }
    }

    /// Whether a form is still there that is older than an hour.
    package static func hasExpired(at now: Instant, in db: Reading) throws -> Bool {
        try db.row("SELECT id FROM kept_form WHERE expires_at <= \(now) LIMIT 1") != nil
    }

    /// Forgets every form that is older than an hour, with its key.
    package static func dropExpired(at now: Instant, vault: Vault, in db: Transaction) throws {
        for row in try db.rows("SELECT id, account_id, record_id FROM kept_form WHERE expires_at <= \(now)") {
            try drop(row, at: now, vault: vault, in: db)
        }
    }

    /// Destroys the key of a form and removes the form.
    private static func drop(_ row: Row, at now: Instant, vault: Vault, in db: Transaction) throws {
        let id: KeptForm.ID = try row["id"]
        try vault.shred(row["record_id"], by: row["account_id"], at: now, in: db)
        try db.run("DELETE FROM kept_form WHERE id = \(id)")
    }
}
