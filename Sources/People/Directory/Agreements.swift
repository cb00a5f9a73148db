package import Kernel
package import Store

/// The agreements between principals.
package enum Agreements {
    /// Those in force on a day, by name.
    package static func all(on day: Day, in db: Reading) throws -> [Agreement] {
        let parties =
            try sets("SELECT agreement_id, principal_id AS value FROM agreement_party", in: db)
            as [Agreement.ID: Set<Principal.ID>]
        let areas =
            try sets("SELECT agreement_id, area_id AS value FROM agreement_area", in: db)
            as [Agreement.ID: Set<Area.ID>]
        let activities =
            try sets("SELECT agreement_id, activity AS value FROM agreement_activity", in: db)
            as [Agreement.ID: Set<AreaOfActivity>]
        let (clocks, duties) = (try clocks(in: db), try duties(in: db))
        return try db.rows(
            """
            SELECT id, name, valid_from, valid_to FROM agreement
            WHERE \(part: ValidPeriod.holds(on: day)) ORDER BY name, id
            """
        ).map { row in
            let id: Agreement.ID = try row["id"]
            return Agreement(
                id: id,
                name: try row["name"],
                parties: parties[id] ?? [],
                areas: areas[id] ?? [],
                activities: activities[id] ?? [],
                clocks: clocks[id] ?? [:],
                duties: duties[id] ?? [:],
                period: ValidPeriod(from: try row["valid_from"], to: try row["valid_to"])
            )
        }
    }

    /// Replaces all that an agreement says.
    static func setTerms(
        _ row: AgreementRow,
        of id: Agreement.ID,
        between principals: [Principal.ID],
        in areas: [Area.ID],
        _ db: Transaction
    ) throws {
        try db.run("DELETE FROM agreement_party WHERE agreement_id = \(id)")
        for principal in principals {
            try db.run("INSERT INTO agreement_party (agreement_id, principal_id) VALUES (\(id), \(principal))")
        }
        try db.run("DELETE FROM agreement_area WHERE agreement_id = \(id)")
        for area in areas {
            try db.run("INSERT INTO agreement_area (agreement_id, area_id) VALUES (\(id), \(area))")
        }
        try db.run("DELETE FROM agreement_activity WHERE agreement_id = \(id)")
        for activity in row.activities {
            try db.run("INSERT INTO agreement_activity (agreement_id, activity) VALUES (\(id), \(activity))")
        }
        try db.run("DELETE FROM agreement_clock WHERE agreement_id = \(id)")
        for (clock, term) in row.clocks.all {
            try db.run(
                """
                INSERT INTO agreement_clock (agreement_id, clock, days, count)
                VALUES (\(id), \(clock), \(term.days), \(term.count))
                """
            )
        }
        try db.run("DELETE FROM agreement_duty WHERE agreement_id = \(id)")
        let duties: [(Agreement.Duty, [Authority.Kind])] = [
            (.maySummon, row.maySummon), (.mustAttend, row.mustAttend),
        ]
        for (duty, kinds) in duties {
            for kind in kinds {
                try db.run("INSERT INTO agreement_duty (agreement_id, duty, party) VALUES (\(id), \(duty), \(kind))")
            }
        }
    }

    static func clocks(in db: Reading) throws -> [Agreement.ID: [Agreement.Clock: Agreement.Term]] {
        var clocks: [Agreement.ID: [Agreement.Clock: Agreement.Term]] = [:]
        for row in try db.rows("SELECT agreement_id, clock, days, count FROM agreement_clock") {
            let term = Agreement.Term(days: try row["days"], count: try row["count"])
            clocks[try row["agreement_id"], default: [:]][try row["clock"]] = term
        }
        return clocks
    }

    static func duties(in db: Reading) throws -> [Agreement.ID: [Agreement.Duty: Set<Authority.Kind>]] {
        var duties: [Agreement.ID: [Agreement.Duty: Set<Authority.Kind>]] = [:]
        for row in try db.rows("SELECT agreement_id, duty, party FROM agreement_duty") {
            duties[try row["agreement_id"], default: [:]][try row["duty"], default: []].insert(try row["party"])
        }
        return duties
    }

    private static func sets<Value: SQLConvertible & Hashable>(
        _ sql: SQL,
        in db: Reading
    ) throws -> [Agreement.ID: Set<Value>] {
        var sets: [Agreement.ID: Set<Value>] = [:]
        for row in try db.rows(sql) { sets[try row["agreement_id"], default: []].insert(try row["value"]) }
        return sets
    }
}
