package import Kernel
package import Store

/// The directory as it is on a day: what is valid then, and what has taken over from what is valid no more (B7).
extension Directory {
    /// The authorities valid on a day with their principals, by name.
    package static func authorities(on day: Day, in db: Reading) throws -> [Authority] {
        let valid = Set(
            try db.rows("SELECT id FROM authority WHERE \(part: ValidPeriod.holds(on: day))")
                .map { try $0["id"] as Owner.ID }
        )
        return try authorities(in: db).filter { valid.contains($0.id) }
    }

    /// Whether the authority whose id a column holds, or the principal, is there no more on a day, as a condition in the
    /// statement of another room.
    package static func hasClosed(authority: SQL, orPrincipal principal: SQL, on day: Day) -> SQL {
        """
        (EXISTS (SELECT 1 FROM authority AS gone WHERE gone.id = \(part: authority) AND gone.valid_to <= \(day))
            OR EXISTS (SELECT 1 FROM principal AS gone WHERE gone.id = \(part: principal) AND gone.valid_to <= \(day)))
        """
    }

    /// The units valid on a day, by name.
    package static func units(on day: Day, in db: Reading) throws -> [CareUnit] {
        try db.rows(
            "SELECT id, owner_id, name FROM care_unit WHERE \(part: ValidPeriod.holds(on: day)) ORDER BY name, id"
        ).map(unit)
    }

    /// The staff of one authority on a day, by name.
    package static func practitioners(of owner: Owner.ID, on day: Day, in db: Reading) throws -> [Practitioner] {
        try db.rows(
            """
            SELECT id, unit_id, owner_id, name, title FROM practitioner
            WHERE owner_id = \(owner) AND \(part: ValidPeriod.holds(on: day)) ORDER BY name, id
            """
        ).map(practitioner)
    }

    /// What a unit works with, in the order of the code list.
    package static func activities(of unit: CareUnit.ID, in db: Reading) throws -> [AreaOfActivity] {
        let codes = Set(
            try db.rows("SELECT activity FROM care_unit_activity WHERE unit_id = \(unit)")
                .map { try $0["activity"] as AreaOfActivity }
        )
        return AreaOfActivity.allCases.filter(codes.contains)
    }

    /// The area with an id.
    package static func area(_ id: Area.ID, in db: Reading) throws -> Area? {
        try db.row("SELECT id, kind, name, valid_from, valid_to FROM area WHERE id = \(id)").map(area)
    }

    /// The districts where a unit works, valid on a day, by name.
    package static func districts(of unit: CareUnit.ID, on day: Day, in db: Reading) throws -> [Area] {
        let ids = Set(
            try db.rows("SELECT area_id FROM care_unit_area WHERE unit_id = \(unit)").map {
                try $0["area_id"] as Area.ID
            }
        )
        return try areas(of: .district, on: day, in: db).filter { ids.contains($0.id) }
    }

    /// The areas of a kind valid on a day, by name.
    package static func areas(of kind: Area.Kind, on day: Day, in db: Reading) throws -> [Area] {
        try db.rows(
            """
            SELECT id, kind, name, valid_from, valid_to FROM area
            WHERE kind = \(kind) AND \(part: ValidPeriod.holds(on: day)) ORDER BY name, id
            """
        ).map(area)
    }

    /// The areas of a kind that were valid on some day of a year, by name.
    package static func areas(of kind: Area.Kind, in year: Int, in db: Reading) throws -> [Area] {
        let (first, last) = (Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
        return try db.rows(
            """
            SELECT id, kind, name, valid_from, valid_to FROM area
            WHERE kind = \(kind) AND (valid_from IS NULL OR valid_from <= \(last))
                AND (valid_to IS NULL OR valid_to > \(first))
            ORDER BY name, id
            """
        ).map(area)
    }

    /// The unit that does a unit's work on a day: itself while it is valid, then the first that is valid among those that
    /// took over one from the other; nil if nobody did.
    package static func unit(inPlaceOf id: CareUnit.ID, on day: Day, in db: Reading) throws -> CareUnit? {
        var next: CareUnit.ID? = id
        var passed: Set<CareUnit.ID> = []
        while let id = next, passed.insert(id).inserted,
            let row = try db.row(
                "SELECT id, owner_id, name, valid_from, valid_to, successor_id FROM care_unit WHERE id = \(id)"
            )
        {
            if ValidPeriod(from: try row["valid_from"], to: try row["valid_to"]).contains(day) { return try unit(row) }
            next = try row["successor_id"]
        }
        return nil
    }

    /// The units that do some units' work on a day, by the id of each: as `unit(inPlaceOf:)`, without those that nobody took
    /// over.
    package static func units(
        inPlaceOf ids: Set<CareUnit.ID>,
        on day: Day,
        in db: Reading
    ) throws -> [CareUnit.ID: CareUnit] {
        var units: [CareUnit.ID: CareUnit] = [:]
        for id in ids { units[id] = try unit(inPlaceOf: id, on: day, in: db) }
        return units
    }

    /// The units whose work some units do on a day: themselves, and those of the same authority that they have taken over, one
    /// after the other.
    package static func units(doneBy units: Set<CareUnit.ID>, on day: Day, in db: Reading) throws -> Set<CareUnit.ID> {
        var (found, next) = (units, units)
        while !next.isEmpty {
            let rows = try db.rows(
                """
                SELECT before.id FROM care_unit AS before JOIN care_unit AS after ON after.id = before.successor_id
                WHERE before.successor_id IN (\(list: next.sorted())) AND before.owner_id = after.owner_id
                    AND before.valid_to <= \(day)
                """
            )
            next = try Set(rows.map { try $0["id"] }).subtracting(found)
            found.formUnion(next)
        }
        return found
    }

    /// The areas that lie where an area lay, on a day: itself while it is valid, then those that took over, by name. A
    /// district that was split has several; those that merged have the same.
    package static func areas(inPlaceOf id: Area.ID, on day: Day, in db: Reading) throws -> [Area] {
        var left = [id]
        var passed: Set<Area.ID> = []
        var found: [Area] = []
        while let id = left.popLast() {
            guard passed.insert(id).inserted,
                let row = try db.row("SELECT id, kind, name, valid_from, valid_to FROM area WHERE id = \(id)")
            else { continue }
            let area = try area(row)
            if area.period.contains(day) {
                found.append(area)
            } else {
                left += try db.rows("SELECT successor_id FROM area_successor WHERE area_id = \(id)")
                    .map { try $0["successor_id"] }
            }
        }
        return found.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// Units with the names that they had on days, in the order asked for: an old plan keeps showing them.
    package static func units(_ units: [(CareUnit.ID, Day)], in db: Reading) throws -> [CareUnit?] {
        guard !units.isEmpty else { return [] }
        // A row for each former name, the oldest first; one without for a unit that has none.
        let rows = try db.rows(
            """
            SELECT u.id, u.owner_id, u.name, f.until_day, f.name AS former_name
            FROM care_unit AS u LEFT JOIN care_unit_former_name AS f ON f.unit_id = u.id
            WHERE u.id IN (\(list: Set(units.map(\.0)).sorted())) ORDER BY f.until_day
            """
        ).map { (unit: try unit($0), until: try $0["until_day"] as Day?, former: try $0["former_name"] as String?) }
        return units.map { id, day in
            let rows = rows.filter { $0.unit.id == id }
            let former = rows.first { $0.until.map { day < $0 } ?? false }?.former
            return rows.first.map { CareUnit(id: id, owner: $0.unit.owner, name: former ?? $0.unit.name) }
        }
    }

    /// The authority of every unit.
    static func owners(in db: Reading) throws -> [CareUnit.ID: Owner.ID] {
        var owners: [CareUnit.ID: Owner.ID] = [:]
        for row in try db.rows("SELECT id, owner_id FROM care_unit") { owners[try row["id"]] = try row["owner_id"] }
        return owners
    }

    private static func area(_ row: Row) throws -> Area {
        Area(
            id: try row["id"],
            kind: try row["kind"],
            name: try row["name"],
            period: ValidPeriod(from: try row["valid_from"], to: try row["valid_to"])
        )
    }
}
