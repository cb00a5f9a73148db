package import Kernel
package import People
package import Store

extension Accounts {
    /// The names behind accounts, by id, closed accounts too: who did what stays readable when somebody has left.
    package static func names(of accounts: Set<Actor.ID>, in db: Reading) throws -> [Actor.ID: String] {
        var names: [Actor.ID: String] = [:]
        for row in try db.rows("SELECT id, name FROM account WHERE id IN (\(list: accounts.sorted()))") {
            names[try row["id"]] = try row["name"]
        }
        return names
    }

    /// The name behind the account whose id a column holds, as a value in the statement of another room.
    ///
    /// - Parameter column: with its table, as `plan_assignment.account_id`.
    package static func name(of column: SQL) -> SQL {
        "(SELECT account.name FROM account WHERE account.id = \(part: column))"
    }

    /// Whether the account whose id a column holds is open, as a condition in the statement of another room.
    package static func isOpen(_ column: SQL) -> SQL {
        "EXISTS (SELECT 1 FROM account WHERE account.id = \(part: column) AND account.closed_at IS NULL)"
    }

    /// The authorities that staff have open accounts at: what is left to close when somebody has gone.
    package static func owners(ofOpenAccountsFor staff: Set<Practitioner.ID>, in db: Reading) throws
        -> [Practitioner.ID: Set<Owner.ID>]
    {
        guard !staff.isEmpty else { return [:] }
        var owners: [Practitioner.ID: Set<Owner.ID>] = [:]
        let rows = try db.rows(
            "SELECT practitioner_id, owner_id FROM account WHERE closed_at IS NULL AND practitioner_id IS NOT NULL"
        )
        for row in rows {
            let id: Practitioner.ID = try row["practitioner_id"]
            if staff.contains(id) { owners[id, default: []].insert(try row["owner_id"]) }
        }
        return owners
    }
}
