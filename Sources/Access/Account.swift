package import Kernel
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
    /// The first day on which it lets nobody in, where one was set ahead; nil for most.
    package let endsOn: Day?
    package let closedAt: Instant?
}

extension Account {
    /// The columns of `account AS a` that an account is read from. The name of somebody in the directory is the one she has
    /// there, with her title.
    static let columns: SQL = """
        a.id, a.login, \(part: name) AS name, a.owner_id, a.origin, a.ends_on, a.closed_at
        """

    /// The name behind `account AS a`.
    static let name: SQL = "COALESCE(a.name, \(part: Directory.staffName(of: "a.practitioner_id")))"

    init(_ row: Row) throws {
        id = try row["id"]
        login = try row["login"]
        name = try row["name"]
        owner = try row["owner_id"]
        origin = try row["origin"]
        endsOn = try row["ends_on"]
        closedAt = try row["closed_at"]
    }
}

/// Finding accounts.
package enum Accounts {
    /// The account with a login, open or closed.
    package static func find(login: String, in db: Reading) throws -> Account? {
        try db.row("SELECT \(part: Account.columns) FROM account AS a WHERE a.login = \(normal(login))").map(
            Account.init
        )
    }

    /// The account with an id, open or closed.
    package static func find(_ id: Actor.ID, in db: Reading) throws -> Account? {
        try db.row("SELECT \(part: Account.columns) FROM account AS a WHERE a.id = \(id)").map(Account.init)
    }

    /// The account with a login, if it lets somebody in on a day.
    package static func open(login: String, on day: Day, in db: Reading) throws -> Account? {
        try db.row(
            """
            SELECT \(part: Account.columns) FROM account AS a
            WHERE a.login = \(normal(login)) AND \(part: HeldRoles.isOpen(on: day))
            """
        ).map(Account.init)
    }

    /// The account of somebody in the directory that is not closed.
    package static func find(of practitioner: Practitioner.ID, in db: Reading) throws -> Account? {
        try db.row(
            """
            SELECT \(part: Account.columns) FROM account AS a
            WHERE a.practitioner_id = \(practitioner) AND a.closed_at IS NULL
            """
        ).map(Account.init)
    }

    /// The accounts of people in the directory that are not closed, with their codes there, by login.
    package static func ofStaff(in db: Reading) throws -> [(account: Account, code: String)] {
        try db.rows(
            """
            SELECT \(part: Account.columns), \(part: Directory.staffCode(of: "a.practitioner_id")) AS code
            FROM account AS a WHERE a.practitioner_id IS NOT NULL AND a.closed_at IS NULL ORDER BY a.login
            """
        ).compactMap { row in
            try (row["code"] as String?).map { (try Account(row), $0) }
        }
    }

    /// The units where an account works with plans.
    package static func units(of account: Actor.ID, on day: Day, in db: Reading) throws -> Set<CareUnit.ID> {
        let rows = try db.rows(
            "SELECT \(part: HeldRoles.columns) FROM account AS a \(part: HeldRoles.joined(on: day)) WHERE a.id = \(account)"
        )
        let units = try rows.compactMap { row -> CareUnit.ID? in
            let role: Role? = try row["role"]
            return role?.worksWithPlans ?? false ? try row["unit_id"] : nil
        }
        return Set(units)
    }

    /// All accounts of an authority, by name.
    package static func list(of owner: Owner.ID, in db: Reading) throws -> [Account] {
        try db.rows("SELECT \(part: Account.columns) FROM account AS a WHERE a.owner_id = \(owner) ORDER BY name, a.id")
            .map(Account.init)
    }

    /// Those accounts of an authority that let somebody in on a day.
    package static func open(of owner: Owner.ID, on day: Day, in db: Reading) throws -> Set<Actor.ID> {
        try Set(
            db.rows("SELECT a.id FROM account AS a WHERE a.owner_id = \(owner) AND \(part: HeldRoles.isOpen(on: day))")
                .map { try $0["id"] }
        )
    }

    /// The others at the reader's authority who work with plans on a day, by name: who can take over.
    package static func colleagues(of reader: Reader, on day: Day, in db: Reading) throws -> [Account] {
        try db.rows(
            """
            SELECT \(part: Account.columns) FROM account AS a
            WHERE a.owner_id = \(reader.owner) AND a.id <> \(reader.account)
                AND \(part: HeldRoles.holds(anyOf: Role.allCases.filter(\.worksWithPlans), on: day))
            ORDER BY name, a.id
            """
        ).map(Account.init)
    }

    /// The accounts of the demo city that can be signed in to on a day by choosing them, with their roles, the first made
    /// first.
    package static func demoChoices(on day: Day, in db: Reading) throws -> [(account: Account, role: Role)] {
        try db.rows(
            """
            SELECT \(part: Account.columns), \(part: HeldRoles.columns)
            FROM account AS a \(part: HeldRoles.joined(on: day))
            WHERE a.origin = 'demo' AND a.closed_at IS NULL ORDER BY a.id, g.id, held.role, held.unit_id
            """
        ).compactMap { row in
            try (row["role"] as Role?).map { (try Account(row), $0) }
        }
    }

    /// Whether a real person's account is there.
    package static func hasRealAccount(in db: Reading) throws -> Bool {
        try db.row("SELECT id FROM account WHERE origin = 'real' LIMIT 1") != nil
    }

    static func normal(_ login: String) -> String {
        login.lowercased().filter { !$0.isWhitespace }
    }
}
