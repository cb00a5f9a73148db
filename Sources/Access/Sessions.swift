import Crypto
package import Kernel
package import Ledger
import People
package import Store

/// A signed-in browser.
package struct Session: Sendable {
    package typealias ID = Identifier<Session>

    /// Why a session ended before its time.
    package enum Ending: String, Sendable, SQLText {
        case signedOut, revoked, accountClosed, passwordChanged
    }

    package let id: ID
    package let createdAt: Instant
    package let seenAt: Instant
    /// The language chosen on this browser.
    package let language: LanguageTag
}

/// Sessions live in a table: they can be listed, ended one by one, and counted.
package enum Sessions {
    /// A meeting takes 90 minutes and nobody may be signed out during it (ux §2), so a browser may rest for four hours.
    package static let idleSeconds = 4 * 3_600
    /// A working day with room to spare.
    package static let absoluteSeconds = 14 * 3_600
    /// `seen_at` is written this seldom, so that reading a page does not write.
    package static let touchSeconds = 300

    /// Starts a session.
    ///
    /// - Returns: the secret for the cookie; only its hash is kept.
    package static func start(
        for account: Actor.ID,
        language: LanguageTag,
        by act: Act,
        in db: Transaction
    ) throws -> Secret {
        let secret = Secret(from: act.source)
        let id: Session.ID = act.identifier()
        try db.run(
            """
            INSERT INTO session (id, hash, account_id, language, created_at, seen_at)
            VALUES (\(id), \(secret.hash), \(account), \(language), \(act.at), \(act.at))
            """
        )
        try EventLog.append(EventType("session.started", version: 1), to: nil, by: act, in: db)
        return secret
    }

    /// The living session behind a cookie, the reader it stands for and the name of her authority; nil for anything else.
    /// What the reader holds is read in the same statement: whoever has no commission any more has no session either.
    package static func reader(
        _ secret: Secret,
        at now: Instant,
        in db: Reading
    ) throws -> (session: Session, reader: Reader, authority: String)? {
        // A row for each role; one without for an account that has none.
        let rows = try db.rows(
            """
            SELECT s.id, s.created_at, s.seen_at, s.language, a.id AS account_id, \(part: Account.name) AS name,
                a.owner_id, a.practitioner_id, \(part: HeldRoles.columns),
                \(part: Directory.authorityName(of: "a.owner_id")) AS authority
            FROM session AS s JOIN account AS a ON a.id = s.account_id \(part: HeldRoles.joined(on: now.day))
            WHERE s.hash = \(secret.hash) AND s.ended_at IS NULL AND \(part: HeldRoles.isThere(on: now.day))
                AND s.seen_at > \(now.adding(seconds: -idleSeconds))
                AND s.created_at > \(now.adding(seconds: -absoluteSeconds))
            """
        )
        guard let row = rows.first else { return nil }
        let grants = try rows.compactMap { row in
            try (row["role"] as Role?).map { (role: $0, unit: try row["unit_id"] as CareUnit.ID?) }
        }
        let practitioner: Practitioner.ID? = try row["practitioner_id"]
        guard practitioner == nil || !grants.isEmpty else { return nil }
        // Looking after accounts at a unit gives no part in its work.
        let units = Set(grants.filter(\.role.worksWithPlans).compactMap(\.unit))
        let session = Session(
            id: try row["id"],
            createdAt: try row["created_at"],
            seenAt: try row["seen_at"],
            language: try row["language"]
        )
        let reader = Reader(
            account: try row["account_id"],
            name: try row["name"],
            practitioner: practitioner,
            owner: try row["owner_id"],
            roles: Set(grants.map(\.role)),
            units: try Directory.units(doneBy: units, on: now.day, in: db),
            coordinates: Set(grants.filter { $0.role == .coordinator }.compactMap(\.unit))
        )
        return (session, reader, try row["authority"])
    }

    /// Notes that the session was used. Called when the last note is older than `touchSeconds`.
    package static func touch(_ id: Session.ID, at now: Instant, in db: Transaction) throws {
        try db.run("UPDATE session SET seen_at = \(now) WHERE id = \(id) AND seen_at < \(now)")
    }

    /// Chooses the language of the session's pages.
    package static func setLanguage(_ language: LanguageTag, of id: Session.ID, in db: Transaction) throws {
        try db.run("UPDATE session SET language = \(language) WHERE id = \(id)")
    }

    /// The living sessions of an account, the latest first.
    package static func list(of account: Actor.ID, at now: Instant, in db: Reading) throws -> [Session] {
        try db.rows(
            """
            SELECT id, created_at, seen_at, language FROM session
            WHERE account_id = \(account) AND ended_at IS NULL
                AND seen_at > \(now.adding(seconds: -idleSeconds))
                AND created_at > \(now.adding(seconds: -absoluteSeconds))
            ORDER BY created_at DESC, id DESC
            """
        ).map {
            Session(
                id: try $0["id"],
                createdAt: try $0["created_at"],
                seenAt: try $0["seen_at"],
                language: try $0["language"]
            )
        }
    }

    /// Ends one session of the actor's own.
    package static func end(_ id: Session.ID, why: Session.Ending, by act: Act, in db: Transaction) throws {
        let ended = try db.run(
            """
            UPDATE session SET ended_at = \(act.at), ended_why = \(why)
            WHERE id = \(id) AND account_id = \(act.actor) AND ended_at IS NULL
            """
        )
        if ended > 0 { try EventLog.append(EventType("session.ended", version: 1), to: nil, by: act, in: db) }
    }

    /// Ends all sessions of an account.
    package static func endAll(of account: Actor.ID, why: Session.Ending, by act: Act, in db: Transaction) throws {
        try db.run(
            """
            UPDATE session SET ended_at = \(act.at), ended_why = \(why)
            WHERE account_id = \(account) AND ended_at IS NULL
            """
        )
    }

    /// What every form of the session must carry: made from the cookie's secret, so that it need not be kept.
    package static func formToken(for secret: Secret) -> String {
        Secret(text: "form " + secret.text).hash.prefix(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
