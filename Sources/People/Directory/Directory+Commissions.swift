package import Kernel
package import Store

/// What staff are commissioned to do (medarbetaruppdrag): an account of theirs stands on nothing else (docs/adr/020).
extension Directory {
    /// The member of staff with a code, and when she works there.
    ///
    /// - Parameter code: as in a directory file; an HSA-id in capitals or small letters.
    package static func practitioner(
        code: String,
        in db: Reading
    ) throws -> (practitioner: Practitioner, period: ValidPeriod)? {
        let code = HSAIdentifier(code)?.description ?? code
        return try db.row(
            """
            SELECT id, unit_id, owner_id, name, title, valid_from, valid_to FROM practitioner WHERE code = \(code)
            """
        ).map { (try practitioner($0), ValidPeriod(from: try $0["valid_from"], to: try $0["valid_to"])) }
    }

    /// The roles a member of staff is commissioned for on a day, with the units.
    package static func commissions(
        of practitioner: Practitioner.ID,
        on day: Day,
        in db: Reading
    ) throws -> [(role: Role, unit: CareUnit.ID)] {
        try db.rows(
            """
            SELECT role, unit_id FROM commission
            WHERE practitioner_id = \(practitioner) AND \(part: ValidPeriod.holds(on: day)) ORDER BY unit_id, role
            """
        ).map { (try $0["role"], try $0["unit_id"]) }
    }

    /// The first day, from a day on, on which a member of staff is commissioned to do anything at her own authority; nil if
    /// there is none.
    package static func firstCommissionedDay(
        of practitioner: Practitioner.ID,
        from day: Day,
        in db: Reading
    ) throws -> Day? {
        let begins = try db.rows(
            """
            SELECT practitioner.valid_from AS works_from, commission.valid_from
            FROM commission JOIN practitioner ON practitioner.id = commission.practitioner_id
                JOIN care_unit ON care_unit.id = commission.unit_id AND care_unit.owner_id = practitioner.owner_id
            WHERE practitioner.id = \(practitioner) AND (commission.valid_to IS NULL OR commission.valid_to > \(day))
                AND (practitioner.valid_to IS NULL OR practitioner.valid_to > \(day))
            """
        ).map { row in
            max(try row["works_from"] as Day? ?? day, try row["valid_from"] as Day? ?? day, day)
        }
        return begins.min()
    }

    /// The first day on which members of staff are no longer commissioned as any of some roles at any of some units; nobody
    /// whose commission has no end.
    package static func lastDays(
        of staff: Set<Practitioner.ID>,
        as roles: [Role],
        at units: Set<CareUnit.ID>,
        on day: Day,
        in db: Reading
    ) throws -> [Practitioner.ID: Day] {
        let rows = try db.rows(
            """
            SELECT held.practitioner_id, held.valid_to AS held_to, practitioner.valid_to AS works_to
            FROM commission AS held JOIN practitioner ON practitioner.id = held.practitioner_id
            WHERE held.practitioner_id IN (\(list: staff.sorted())) AND held.unit_id IN (\(list: units.sorted()))
                AND held.role IN (\(list: roles)) AND (held.valid_to IS NULL OR held.valid_to > \(day))
            """
        )
        var (last, endless): ([Practitioner.ID: Day], Set<Practitioner.ID>) = ([:], [])
        for row in rows {
            let id: Practitioner.ID = try row["practitioner_id"]
            let ends = [try row["held_to"] as Day?, try row["works_to"] as Day?].compactMap(\.self)
            guard let end = ends.min() else {
                endless.insert(id)
                continue
            }
            last[id] = max(last[id] ?? end, end)
        }
        return last.filter { !endless.contains($0.key) }
    }

    /// Joins a row, `held`, for each commission that counts on a day, with its `role` and `unit_id`: one of the member of
    /// staff, at a unit of the authority, while she works there herself.
    ///
    /// - Parameters:
    ///   - staff: the column that holds who, with its table.
    ///   - owner: the column that holds the authority, with its table.
    package static func joiningCommissions(of staff: SQL, at owner: SQL, on day: Day) -> SQL {
        "LEFT JOIN commission AS held ON \(part: counts(of: staff, at: owner, on: day))"
    }

    /// Whether any commission counts on a day, as a condition; the columns as in `joiningCommissions`.
    ///
    /// - Parameters:
    ///   - roles: the roles asked for.
    ///   - units: the units asked for; nil for all of the authority's.
    package static func hasCommission(
        of staff: SQL,
        at owner: SQL,
        as roles: [Role] = Role.allCases,
        in units: Set<CareUnit.ID>? = nil,
        on day: Day
    ) -> SQL {
        let there: SQL = units.map { "AND held.unit_id IN (\(list: $0.sorted()))" } ?? ""
        return """
            EXISTS (
                SELECT 1 FROM commission AS held
                WHERE \(part: counts(of: staff, at: owner, on: day)) AND held.role IN (\(list: roles)) \(part: there)
            )
            """
    }

    /// The name and title of the member of staff whose id a column holds, as a value in the statement of another room.
    package static func staffName(of column: SQL) -> SQL {
        """
        (SELECT practitioner.name || ', ' || practitioner.title FROM practitioner
            WHERE practitioner.id = \(part: column))
        """
    }

    /// The code of the member of staff whose id a column holds, as a value in the statement of another room.
    package static func staffCode(of column: SQL) -> SQL {
        "(SELECT practitioner.code FROM practitioner WHERE practitioner.id = \(part: column))"
    }

    private static func counts(of staff: SQL, at owner: SQL, on day: Day) -> SQL {
        """
        held.practitioner_id = \(part: staff) AND \(part: ValidPeriod.holds(on: day, of: "held")) AND EXISTS (
            SELECT 1 FROM care_unit JOIN practitioner ON practitioner.id = held.practitioner_id
            WHERE care_unit.id = held.unit_id AND care_unit.owner_id = \(part: owner)
                AND \(part: ValidPeriod.holds(on: day, of: "practitioner"))
        )
        """
    }
}
