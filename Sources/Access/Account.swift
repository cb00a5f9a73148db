package import Kernel
package import Ledger
package import People
package import Store

/// A door of one person into the house.
package struct Account: Sendable, Hashable {
    /// Whether a real person stands behind it. Demo mode refuses a database that has a real one.
    package enum Origin: String, Sendable, SQLText {
        case real, demo
    }

    package let id: Actor.ID
    /// What is typed at sign-in, in lower case.
    package let login: String
    package let name: String
    package let owner: Owner.ID
    package let origin: Origin
    package let closedAt: Instant?
}

/// Making, finding and closing accounts.
package enum Accounts {
    /// Makes an account that nobody can sign in to until a password is set through a one-time link.
    ///
    /// - Throws: `Problem` on `login` when the name is taken.
    package static func create(
        login: String,
        name: String,
        owner: Owner.ID,
        practitioner: Practitioner.ID?,
        origin: Account.Origin,
        roles: [(Role, CareUnit.ID?)],
        by act: Act,
        in db: Transaction
    ) throws -> Actor.ID {
        let login = normal(login)
        guard try find(login: login, in: db) == nil else {
            throw Problem(.invalid, field: "login", text: "account.taken")
        }
        let id: Actor.ID = act.identifier()
        try db.run(
            """
            INSERT INTO account (id, login, name, owner_id, practitioner_id, origin, created_at, created_by)
            VALUES (\(id), \(login), \(name), \(owner), \(practitioner), \(origin), \(act.at), \(act.actor))
            """
        )
        for (role, unit) in roles {
            if let unit, try Directory.unit(unit, in: db)?.owner != owner {
                throw Problem(.invalid, field: "unit", text: "account.unitElsewhere")
            }
            let grant: Identifier<Role> = act.identifier()
            try db.run(
                """
                INSERT INTO role_grant (id, account_id, role, unit_id, granted_at, granted_by)
                VALUES (\(grant), \(id), \(role), \(unit), \(act.at), \(act.actor))
                """
            )
        }
        try EventLog.append(EventType("account.created", version: 1), to: nil, by: act, in: db)
        return id
    }

    /// The account with a login, open or closed.
    package static func find(login: String, in db: Reading) throws -> Account? {
        try db.row(
            "SELECT id, login, name, owner_id, origin, closed_at FROM account WHERE login = \(normal(login))"
        ).map(account)
    }

    /// The account with an id, open or closed.
    package static func find(_ id: Actor.ID, in db: Reading) throws -> Account? {
        try db.row("SELECT id, login, name, owner_id, origin, closed_at FROM account WHERE id = \(id)").map(account)
    }

    /// All accounts of an authority, by name.
    package static func list(of owner: Owner.ID, in db: Reading) throws -> [Account] {
        try db.rows(
            """
            SELECT id, login, name, owner_id, origin, closed_at
            FROM account WHERE owner_id = \(owner) ORDER BY name, id
            """
        ).map(account)
    }

    /// The others at the reader's authority who work with plans and whose account is open, by name: who can take over.
    package static func colleagues(of reader: Reader, in db: Reading) throws -> [Account] {
        let roles = Role.allCases.filter(\.worksWithPlans)
        return try db.rows(
            """
            SELECT id, login, name, owner_id, origin, closed_at FROM account
            WHERE owner_id = \(reader.owner) AND id <> \(reader.account) AND closed_at IS NULL AND id IN (
                SELECT account_id FROM role_grant WHERE ended_at IS NULL AND role IN (\(list: roles))
            )
            ORDER BY name, id
            """
        ).map(account)
    }

    /// The accounts of the demo city that can be signed in to by choosing them, with their roles, the first made first.
    package static func demoChoices(in db: Reading) throws -> [(account: Account, role: Role)] {
        try db.rows(
            """
            SELECT a.id, a.login, a.name, a.owner_id, a.origin, a.closed_at, g.role
            FROM account AS a JOIN role_grant AS g ON g.account_id = a.id
            WHERE a.origin = 'demo' AND a.closed_at IS NULL AND g.ended_at IS NULL ORDER BY a.id, g.id
            """
        ).map { (try account($0), try $0["role"]) }
    }

    /// Whether a real person's account is there.
    package static func hasRealAccount(in db: Reading) throws -> Bool {
        try db.row("SELECT id FROM account WHERE origin = 'real' LIMIT 1") != nil
    }

    /// Closes an account: its sessions end in the same transaction, its links stop working.
    package static func close(_ id: Actor.ID, by act: Act, in db: Transaction) throws {
        try db.runOne(
            """
            UPDATE account SET closed_at = \(act.at), closed_by = \(act.actor) WHERE id = \(id) AND closed_at IS NULL
            """
        )
        try db.run("UPDATE one_time_link SET used_at = \(act.at) WHERE account_id = \(id) AND used_at IS NULL")
        try Sessions.endAll(of: id, why: .accountClosed, by: act, in: db)
        try EventLog.append(EventType("account.closed", version: 1), to: nil, by: act, in: db)
    }

    static func normal(_ login: String) -> String {
        login.lowercased().filter { !$0.isWhitespace }
    }

    private static func account(_ row: Row) throws -> Account {
        Account(
            id: try row["id"],
            login: try row["login"],
            name: try row["name"],
            owner: try row["owner_id"],
            origin: try row["origin"],
            closedAt: try row["closed_at"]
        )
    }
}
