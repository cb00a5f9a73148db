import Kernel
import People
import Store

/// The roles that an account holds, read each time they are asked for (docs/adr/020): pieces of statements over
/// `account AS a`.
///
/// The account of somebody in the directory holds what she is commissioned for on that day at the account's authority, and
/// opens nothing on a day without a commission. Any other holds what it was granted when it was made.
enum HeldRoles {
    /// Joins a row for each role; one without for an account that holds none.
    static func joined(on day: Day) -> SQL {
        """
        LEFT JOIN role_grant AS g ON g.account_id = a.id AND g.ended_at IS NULL
        \(part: Directory.joiningCommissions(of: "a.practitioner_id", at: "a.owner_id", on: day))
        """
    }

    /// The columns `role` and `unit_id` of what is joined.
    static let columns: SQL = "COALESCE(g.role, held.role) AS role, COALESCE(g.unit_id, held.unit_id) AS unit_id"

    /// The condition that nobody has ended an account, whatever roles it holds.
    static func isThere(on day: Day) -> SQL {
        "a.closed_at IS NULL AND (a.ends_on IS NULL OR a.ends_on > \(day))"
    }

    /// The condition that an account lets somebody in on a day.
    static func isOpen(on day: Day) -> SQL {
        """
        \(part: isThere(on: day)) AND (a.practitioner_id IS NULL
            OR \(part: Directory.hasCommission(of: "a.practitioner_id", at: "a.owner_id", on: day)))
        """
    }

    /// The condition that an open account holds one of some roles on a day.
    ///
    /// - Parameter units: the units at which it is to hold it; nil for anywhere. A role that was granted at no unit counts
    ///   at each.
    static func holds(anyOf roles: [Role], at units: Set<CareUnit.ID>? = nil, on day: Day) -> SQL {
        let granted: SQL = units.map { "AND (unit_id IS NULL OR unit_id IN (\(list: $0.sorted())))" } ?? ""
        return """
            \(part: isThere(on: day)) AND (
                a.id IN (SELECT account_id FROM role_grant WHERE ended_at IS NULL AND role IN (\(list: roles))
                    \(part: granted))
                OR \(part: Directory.hasCommission(of: "a.practitioner_id", at: "a.owner_id", as: roles, in: units, on: day)))
            """
    }
}
