import Access
import Kernel
import People
import Plans
import Store

/// An account that opens nothing since a file took away the last commission behind it, and what somebody must take over.
package struct IdleAccount: Sendable, Hashable {
    /// What is typed at sign-in.
    package let login: String
    /// The code of the member of staff.
    package let code: String
    /// Whether she is commissioned at another authority, which does not count for this account.
    package let isElsewhere: Bool
    /// How many open plans she has, and how many single tasks of others' plans.
    package let plans, tasks: Int

    /// All of them once a file has come in.
    ///
    /// - Parameters:
    ///   - changes: what the file changes.
    ///   - stored: the directory before.
    static func all(
        after changes: DirectoryChanges,
        over stored: StoredDirectory,
        on day: Day,
        in db: Reading
    ) throws -> [IdleAccount] {
        let accounts = try Accounts.ofStaff(in: db)
        guard !accounts.isEmpty else { return [] }
        let codes = Set(accounts.map(\.code))
        var staff: [String: StaffRow] = [:]
        for row in stored.content.staff + changes.staff.changed + changes.staff.retired where codes.contains(row.code) {
            staff[row.code] = row
        }
        // The authority of a unit never changes under its code.
        let units = stored.content.units + changes.units.added
        let unitsOfAuthority = Dictionary(grouping: units) { stored.authority($0.authority) }
        let codesOfAuthority = unitsOfAuthority.mapValues { Set($0.map(\.code)) }
        let everywhere = Set(units.map(\.code))
        return try accounts.compactMap { account, code in
            guard let row = staff[code],
                !row.isCommissioned(at: codesOfAuthority[account.owner] ?? [], onOrAfter: day)
            else { return nil }
            return IdleAccount(
                login: account.login,
                code: code,
                isElsewhere: row.isCommissioned(at: everywhere, onOrAfter: day),
                plans: try Plans.countOpen(of: account.id, as: Assignment.Role.whole, in: db),
                tasks: try GivenTasks.count(of: account.id, in: db)
            )
        }
    }

    /// The line of the report.
    var line: String {
        let elsewhere = isElsewhere ? " (commissions at another authority do not count for it)" : ""
        return "account \(login) of staff \(code) opens nothing any more\(elsewhere): "
            + "open plans to hand over: \(plans), tasks: \(tasks)"
    }
}
