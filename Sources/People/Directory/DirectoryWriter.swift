package import Kernel
package import Ledger
package import Store

/// Writes what an import decided, in the import's own transaction. Rows that others point at come first.
package struct DirectoryWriter {
    /// Rows of one statement: many at once are ten times faster, and the engines bound the number of their values.
    private static let batch = 100

    private var stored: StoredDirectory
    private let day: Day
    private let act: Act
    private let db: Transaction
    private let progress: (Int) -> Void

    /// - Parameters:
    ///   - stored: what was there, with its ids.
    ///   - day: the day of the file.
    ///   - progress: called with the number of rows of staff, by far the longest list, that are written.
    package init(
        over stored: StoredDirectory,
        on day: Day,
        by act: Act,
        in db: Transaction,
        progress: @escaping (Int) -> Void
    ) {
        self.stored = stored
        self.day = day
        self.act = act
        self.db = db
        self.progress = progress
    }

    /// Writes all changes.
    package mutating func write(_ changes: DirectoryChanges) throws {
        try write(changes.principals)
        try write(changes.authorities)
        try write(changes.areas)
        try write(changes.units)
        try write(changes.agreements)
        try write(changes.staff)
        try write(changes.retention)
    }

    private mutating func write(_ rows: DirectoryChanges.Rows<PrincipalRow>) throws {
        for row in rows.added {
            let id: Principal.ID = act.identifier()
            stored.add(id, row)
            try db.run(
                """
                INSERT INTO principal (id, code, kind, name, organisation_number, valid_from, valid_to)
                VALUES (\(id), \(row.code), \(row.kind), \(row.name), \(row.organisationNumber?.digits),
                    \(row.validFrom), \(row.validTo))
                """
            )
        }
        for row in rows.changed + rows.retired {
            try db.runOne(
                """
                UPDATE principal SET name = \(row.name), organisation_number = \(row.organisationNumber?.digits),
                    valid_from = \(row.validFrom), valid_to = \(row.validTo)
                WHERE code = \(row.code)
                """
            )
        }
    }

    private mutating func write(_ rows: DirectoryChanges.Rows<AuthorityRow>) throws {
        for row in rows.added {
            let id: Owner.ID = act.identifier()
            stored.add(id, row)
            try db.run(
                """
                INSERT INTO authority (id, code, principal_id, kind, name, valid_from, valid_to)
                VALUES (\(id), \(row.code), \(try stored.principals[row.principal]), \(row.kind), \(row.name),
                    \(row.validFrom), \(row.validTo))
                """
            )
        }
        for row in rows.changed + rows.retired {
            try db.runOne(
                """
                UPDATE authority SET name = \(row.name), valid_from = \(row.validFrom), valid_to = \(row.validTo)
                WHERE code = \(row.code)
                """
            )
        }
    }

    private mutating func write(_ rows: DirectoryChanges.Rows<AreaRow>) throws {
        for row in rows.added {
            let id: Area.ID = act.identifier()
            stored.add(id, row)
            try db.run(
                """
                INSERT INTO area (id, code, kind, name, valid_from, valid_to)
                VALUES (\(id), \(row.code), \(row.kind), \(row.name), \(row.validFrom), \(row.validTo))
                """
            )
        }
        for row in rows.changed + rows.retired {
            try db.runOne(
                """
                UPDATE area SET name = \(row.name), valid_from = \(row.validFrom), valid_to = \(row.validTo)
                WHERE code = \(row.code)
                """
            )
        }
        for row in rows.added + rows.changed {
            let id = try stored.areas[row.code]
            try db.run("DELETE FROM area_successor WHERE area_id = \(id)")
            for successor in row.successors {
                try db.run(
                    """
                    INSERT INTO area_successor (area_id, successor_id)
                    VALUES (\(id), \(try stored.areas[successor]))
                    """
                )
            }
        }
    }

    private mutating func write(_ rows: DirectoryChanges.Rows<UnitRow>) throws {
        for row in rows.added {
            let id: CareUnit.ID = act.identifier()
            stored.add(id, row)
            try db.run(
                """
                INSERT INTO care_unit (id, code, owner_id, name, phone, email, address, valid_from, valid_to)
                VALUES (\(id), \(row.code), \(try stored.authorities[row.authority]), \(row.name), \(row.phone),
                    \(row.email), \(row.address), \(row.validFrom), \(row.validTo))
                """
            )
        }
        for row in rows.changed + rows.retired {
            try keepFormerName(of: stored.units[row.code], now: row.name)
            try db.runOne(
                """
                UPDATE care_unit SET name = \(row.name), phone = \(row.phone), email = \(row.email),
                    address = \(row.address), valid_from = \(row.validFrom), valid_to = \(row.validTo)
                WHERE code = \(row.code)
                """
            )
        }
        for row in rows.added + rows.changed {
            let id = try stored.units[row.code]
            let successor = try row.successor.map { try stored.units[$0] }
            try db.run("UPDATE care_unit SET successor_id = \(successor) WHERE id = \(id)")
            try db.run("DELETE FROM care_unit_area WHERE unit_id = \(id)")
            for area in row.areas {
                try db.run("INSERT INTO care_unit_area (unit_id, area_id) VALUES (\(id), \(try stored.areas[area]))")
            }
            try db.run("DELETE FROM care_unit_activity WHERE unit_id = \(id)")
            for activity in row.activities {
                try db.run("INSERT INTO care_unit_activity (unit_id, activity) VALUES (\(id), \(activity))")
            }
        }
    }

    /// A plan from before keeps the name that the unit had. A name that is corrected again on its first day was none.
    private func keepFormerName(of unit: CareUnit.ID, now name: String) throws {
        try db.run(
            """
            INSERT INTO care_unit_former_name (unit_id, until_day, name)
            SELECT id, \(day), name FROM care_unit WHERE id = \(unit) AND name <> \(name)
            ON CONFLICT (unit_id, until_day) DO NOTHING
            """
        )
    }

    private mutating func write(_ rows: DirectoryChanges.Rows<AgreementRow>) throws {
        for row in rows.added {
            let id: Agreement.ID = act.identifier()
            stored.add(id, row)
            try db.run(
                """
                INSERT INTO agreement (id, code, name, valid_from, valid_to)
                VALUES (\(id), \(row.code), \(row.name), \(row.validFrom), \(row.validTo))
                """
            )
        }
        for row in rows.changed + rows.retired {
            try db.runOne(
                """
                UPDATE agreement SET name = \(row.name), valid_from = \(row.validFrom), valid_to = \(row.validTo)
                WHERE code = \(row.code)
                """
            )
        }
        for row in rows.added + rows.changed {
            let principals = try row.parties.map { try stored.principals[$0] }
            let areas = try row.areas.map { try stored.areas[$0] }
            try Agreements.setTerms(row, of: stored.agreements[row.code], between: principals, in: areas, db)
        }
    }

    private mutating func write(_ rows: DirectoryChanges.Rows<RetentionRow>) throws {
        for row in rows.added {
            let id: RetentionRule.ID = act.identifier()
            stored.add(id, row)
            try RetentionRules.insert(row, as: id, of: stored.authorities[row.authority], in: db)
        }
        for row in rows.changed + rows.retired { try RetentionRules.update(row, stored.retention[row.code], in: db) }
    }

    private mutating func write(_ rows: DirectoryChanges.Rows<StaffRow>) throws {
        let owners = try Directory.owners(in: db)
        var (people, commissions): ([SQL], [SQL]) = ([], [])
        for row in rows.added {
            let id: Practitioner.ID = act.identifier()
            stored.add(id, row)
            let unit = try stored.units[row.unit]
            people.append(
                """
                (\(id), \(row.code), \(unit), \(owners[unit]), \(row.name), \(row.title), \(row.validFrom),
                    \(row.validTo))
                """
            )
            commissions += try values(row.commissions, of: id)
            if people.count == Self.batch { try flush(&people, &commissions) }
        }
        try flush(&people, &commissions)
        for row in rows.changed + rows.retired {
            let (id, unit) = (try stored.staff[row.code], try stored.units[row.unit])
            try db.runOne(
                """
                UPDATE practitioner SET unit_id = \(unit), owner_id = \(owners[unit]), name = \(row.name),
                    title = \(row.title), valid_from = \(row.validFrom), valid_to = \(row.validTo)
                WHERE id = \(id)
                """
            )
            // The row that was decided holds those that have ended too.
            try db.run("DELETE FROM commission WHERE practitioner_id = \(id)")
            commissions += try values(row.commissions, of: id)
            if commissions.count >= Self.batch { try flush(&people, &commissions) }
        }
        try flush(&people, &commissions)
    }

    private func values(_ commissions: [StaffRow.Commission], of id: Practitioner.ID) throws -> [SQL] {
        try commissions.map { commission in
            """
            (\(act.identifier() as Identifier<StaffRow.Commission>), \(id), \(try stored.units[commission.unit]),
                \(commission.role), \(commission.validFrom), \(commission.validTo))
            """
        }
    }

    private func flush(_ people: inout [SQL], _ commissions: inout [SQL]) throws {
        if !people.isEmpty {
            try db.run(
                """
                INSERT INTO practitioner (id, code, unit_id, owner_id, name, title, valid_from, valid_to)
                VALUES \(parts: people)
                """
            )
        }
        for start in stride(from: 0, to: commissions.count, by: Self.batch) {
            let batch = Array(commissions[start..<min(start + Self.batch, commissions.count)])
            try db.run(
                """
                INSERT INTO commission (id, practitioner_id, unit_id, role, valid_from, valid_to)
                VALUES \(parts: batch)
                """
            )
        }
        progress(people.count)
        people = []
        commissions = []
    }
}
