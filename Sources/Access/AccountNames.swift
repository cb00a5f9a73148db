package import Kernel
package import People
package import Store

extension Accounts {
    /// The names behind accounts, by id, closed accounts too: who did what stays readable when somebody has left.
    package static func names(of accounts: Set<Actor.ID>, in db: Reading) throws -> [Actor.ID: String] {
        var names: [Actor.ID: String] = [:]
        let rows = try db.rows(
            "SELECT a.id, \(part: Account.name) AS name FROM account AS a WHERE a.id IN (\(list: accounts.sorted()))"
        )
        for row in rows {
            names[try row["id"]] = try row["name"]
        }
        return names
    }

    /// The name behind the account whose id a column holds, as a value in the statement of another room.
    ///
    /// - Parameter column: with its table, as `plan_assignment.account_id`.
    package static func name(of column: SQL) -> SQL {
        "(SELECT \(part: Account.name) FROM account AS a WHERE a.id = \(part: column))"
    }

    /// Whether the account whose id a column holds lets somebody in on a day, as a condition in the statement of another
    /// room.
    package static func isOpen(_ column: SQL, on day: Day) -> SQL {
        "EXISTS (SELECT 1 FROM account AS a WHERE a.id = \(part: column) AND \(part: HeldRoles.isOpen(on: day)))"
    }

    /// Whether the account whose id a column holds works with plans on a day at one of some units, as a condition in the
    /// statement of another room. Nobody works at no unit.
    package static func worksWithPlans(_ column: SQL, at units: Set<CareUnit.ID>, on day: Day) -> SQL {
        let holds = HeldRoles.holds(anyOf: Role.allCases.filter(\.worksWithPlans), at: units, on: day)
        return "EXISTS (SELECT 1 FROM account AS a WHERE a.id = \(part: column) AND \(part: holds))"
    }

    /// Whether anybody holds a role at an authority on a day.
    package static func isAnybody(_ role: Role, at owner: Owner.ID, on day: Day, in db: Reading) throws -> Bool {
        try db.row(
            """
            SELECT a.id FROM account AS a
            WHERE a.owner_id = \(owner) AND \(part: HeldRoles.holds(anyOf: [role], on: day)) LIMIT 1
            """
        ) != nil
    }

    /// Whether anybody works with plans at one of some units of an authority on a day.
    package static func isAnybodyWorking(
        at units: Set<CareUnit.ID>,
        of owner: Owner.ID,
        on day: Day,
        in db: Reading
    ) throws -> Bool {
        let holds = HeldRoles.holds(anyOf: Role.allCases.filter(\.worksWithPlans), at: units, on: day)
        return try db.row("SELECT a.id FROM account AS a WHERE a.owner_id = \(owner) AND \(part: holds) LIMIT 1") != nil
    }

    /// Whether somebody of an authority, named with her title or without, has left: there was an account by that name, and
    /// none of them lets anybody in any more.
    package static func hasLeft(_ name: String, from owner: Owner.ID, on day: Day, in db: Reading) throws -> Bool {
        func person(_ name: String) -> Substring { name.prefix { $0 != "," } }
        let named = try list(of: owner, in: db).filter { person($0.name) == person(name) }
        guard !named.isEmpty else { return false }
        return try open(of: owner, on: day, in: db).isDisjoint(with: named.map(\.id))
    }
}
