package import Kernel
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
}
