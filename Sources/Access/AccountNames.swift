package import Kernel
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
}
