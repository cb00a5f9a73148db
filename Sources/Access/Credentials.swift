import Crypto
package import Kernel
package import Ledger
package import Store

/// Passwords and the one-time links that set them.
package enum Credentials {
    /// How long a link works.
    package static let linkSeconds = 3_600
    /// The least length of a password. Nothing else is asked of it.
    package static let leastLength = 12

    /// The password of an account that lets somebody in on a day, if it has one.
    static func find(login: String, on day: Day, in db: Reading) throws -> (account: Actor.ID, hash: PasswordHash)? {
        try db.row(
            """
            SELECT a.id, c.salt, c.hash FROM account AS a JOIN credential AS c ON c.account_id = a.id
            WHERE a.login = \(Accounts.normal(login)) AND \(part: HeldRoles.isOpen(on: day))
            """
        ).map { (try $0["id"], PasswordHash(salt: try $0["salt"], hash: try $0["hash"])) }
    }

    /// Makes a link for an account; links made before stop working.
    ///
    /// - Returns: the secret part of the link, 43 characters. Only its hash is kept.
    package static func makeLink(for account: Actor.ID, by act: Act, in db: Transaction) throws -> String {
        let secret = Secret(from: act.source)
        try db.run("UPDATE one_time_link SET used_at = \(act.at) WHERE account_id = \(account) AND used_at IS NULL")
        try db.run(
            """
            INSERT INTO one_time_link (hash, account_id, created_at, created_by, expires_at)
            VALUES (\(secret.hash), \(account), \(act.at), \(act.actor), \(act.at.adding(seconds: linkSeconds)))
            """
        )
        try EventLog.append(EventType("account.linkMade", version: 1), to: nil, by: act, in: db)
        return secret.text
    }

    /// The account a link belongs to while it works; nil for a used, old or invented one. Somebody whose first commission
    /// is still to begin can set her password before.
    package static func account(link: String, at now: Instant, in db: Reading) throws -> Account? {
        try db.row(
            """
            SELECT \(part: Account.columns) FROM one_time_link AS l JOIN account AS a ON a.id = l.account_id
            WHERE l.hash = \(Secret(text: link).hash) AND l.used_at IS NULL AND l.expires_at > \(now)
                AND \(part: HeldRoles.isThere(on: now.day))
            """
        ).map(Account.init)
    }

    /// Sets the password through a link, which is used up; all sessions of the account end.
    ///
    /// - Throws: `Problem.notFound` if the link stopped working, or the account was closed, in between.
    package static func set(
        _ hash: PasswordHash,
        through link: String,
        of account: Actor.ID,
        by act: Act,
        in db: Transaction
    ) throws {
        let used = try db.run(
            """
            UPDATE one_time_link SET used_at = \(act.at)
            WHERE hash = \(Secret(text: link).hash) AND account_id = \(account) AND used_at IS NULL
                AND expires_at > \(act.at)
                AND account_id IN (SELECT a.id FROM account AS a WHERE \(part: HeldRoles.isThere(on: act.today)))
            """
        )
        guard used == 1 else { throw Problem.notFound }
        try db.run(
            """
            INSERT INTO credential (account_id, salt, hash, changed_at)
            VALUES (\(account), \(hash.salt), \(hash.hash), \(act.at))
            ON CONFLICT (account_id) DO UPDATE
            SET salt = excluded.salt, hash = excluded.hash, changed_at = excluded.changed_at
            """
        )
        try Sessions.endAll(of: account, why: .passwordChanged, by: act, in: db)
        try EventLog.append(EventType("account.passwordSet", version: 1), to: nil, by: act, in: db)
    }
}

/// A random secret that is handed out once and kept as a hash.
package struct Secret: Sendable {
    /// 43 characters of base64url: 256 bits.
    package let text: String

    package init(from source: IdentifierSource) {
        text = base64URL(source.bytes(32))
    }

    /// What somebody presented.
    package init(text: String) {
        self.text = text
    }

    package var hash: [UInt8] {
        Array(SHA256.hash(data: Array(text.utf8)))
    }
}

private func base64URL(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
        text += (0...group.count).map { alphabet[Int(word >> UInt32(18 - 6 * $0) & 63)] }
    }
    return String(decoding: text, as: UTF8.self)
}
