package import Kernel
package import People
package import Store

extension Accounts {
    /// Those among some accounts that are to stop working with plans at some units, each with the first day on which it does
    /// no more: the day an administrator has set, or that of the last commission.
    package static func lastDays(
        of accounts: Set<Actor.ID>,
        at units: Set<CareUnit.ID>,
        on day: Day,
        in db: Reading
    ) throws -> [Actor.ID: Day] {
        let rows = try db.rows(
            "SELECT id, practitioner_id, ends_on FROM account WHERE id IN (\(list: accounts.sorted()))"
        )
        let staff = try Set(rows.compactMap { try $0["practitioner_id"] as Practitioner.ID? })
        let ends = try Directory.lastDays(
            of: staff,
            as: Role.allCases.filter(\.worksWithPlans),
            at: units,
            on: day,
            in: db
        )
        var days: [Actor.ID: Day] = [:]
        for row in rows {
            let practitioner: Practitioner.ID? = try row["practitioner_id"]
            let known = [try row["ends_on"] as Day?, practitioner.flatMap { ends[$0] }]
            if let first = known.compactMap(\.self).min(), first > day { days[try row["id"]] = first }
        }
        return days
    }
}
