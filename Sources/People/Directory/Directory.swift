package import Kernel
package import Store

/// The directory of principals, authorities, units and staff: public facts, the same for every reader.
package enum Directory {
    /// Adds a principal.
    package static func insert(_ principal: Principal, in db: Transaction) throws {
        try db.run(
            "INSERT INTO principal (id, kind, name) VALUES (\(principal.id), \(principal.kind), \(principal.name))"
        )
    }

    /// Adds an authority, whose principal is there.
    package static func insert(_ authority: Authority, in db: Transaction) throws {
        try db.run(
            """
            INSERT INTO authority (id, principal_id, kind, name)
            VALUES (\(authority.id), \(authority.principal.id), \(authority.kind), \(authority.name))
            """
        )
    }

    /// Adds a unit, whose authority is there.
    package static func insert(_ unit: CareUnit, in db: Transaction) throws {
        try db.run("INSERT INTO care_unit (id, owner_id, name) VALUES (\(unit.id), \(unit.owner), \(unit.name))")
    }

    /// Adds a member of staff, whose unit is there.
    package static func insert(_ practitioner: Practitioner, in db: Transaction) throws {
        try db.run(
            """
            INSERT INTO practitioner (id, unit_id, owner_id, name, title)
            VALUES (\(practitioner.id), \(practitioner.unit), \(practitioner.owner), \(practitioner.name),
                \(practitioner.title))
            """
        )
    }

    /// All principals, by name.
    package static func principals(in db: Reading) throws -> [Principal] {
        try db.rows("SELECT id, kind, name FROM principal ORDER BY name, id").map {
            Principal(id: try $0["id"], kind: try $0["kind"], name: try $0["name"])
        }
    }

    /// All authorities with their principals, by name.
    package static func authorities(in db: Reading) throws -> [Authority] {
        try db.rows(
            """
            SELECT a.id, a.kind, a.name, p.id AS principal_id, p.kind AS principal_kind, p.name AS principal_name
            FROM authority AS a JOIN principal AS p ON p.id = a.principal_id ORDER BY a.name, a.id
            """
        ).map(authority)
    }

    /// The names of all authorities.
    package static func authorityNames(in db: Reading) throws -> [Owner.ID: String] {
        Dictionary(try authorities(in: db).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// The authority with an id.
    package static func authority(_ id: Owner.ID, in db: Reading) throws -> Authority? {
        try db.row(
            """
            SELECT a.id, a.kind, a.name, p.id AS principal_id, p.kind AS principal_kind, p.name AS principal_name
            FROM authority AS a JOIN principal AS p ON p.id = a.principal_id WHERE a.id = \(id)
            """
        ).map(authority)
    }

    /// The principal of the authority whose id a column holds, as a value in the statement of another room.
    ///
    /// - Parameter column: with its table, as `plan.owner_id`.
    package static func principal(of column: SQL) -> SQL {
        "(SELECT authority.principal_id FROM authority WHERE authority.id = \(part: column))"
    }

    /// The name of the authority whose id a column holds, as a value in the statement of another room.
    ///
    /// - Parameter column: with its table, as `account.owner_id`.
    package static func authorityName(of column: SQL) -> SQL {
        "(SELECT authority.name FROM authority WHERE authority.id = \(part: column))"
    }

    /// All units, by name.
    package static func units(in db: Reading) throws -> [CareUnit] {
        try db.rows("SELECT id, owner_id, name FROM care_unit ORDER BY name, id").map(unit)
    }

    /// The units with these ids, by id.
    package static func units(_ ids: Set<CareUnit.ID>, in db: Reading) throws -> [CareUnit.ID: CareUnit] {
        let rows = try db.rows("SELECT id, owner_id, name FROM care_unit WHERE id IN (\(list: ids.sorted()))")
        return Dictionary(try rows.map(unit).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The unit with an id.
    package static func unit(_ id: CareUnit.ID, in db: Reading) throws -> CareUnit? {
        try db.row("SELECT id, owner_id, name FROM care_unit WHERE id = \(id)").map(unit)
    }

    /// The number one calls a unit on; nil where the directory has none.
    package static func phone(of unit: CareUnit.ID, in db: Reading) throws -> String? {
        try db.row("SELECT phone FROM care_unit WHERE id = \(unit)")?["phone"]
    }

    /// The member of staff with an id.
    package static func practitioner(_ id: Practitioner.ID, in db: Reading) throws -> Practitioner? {
        try db.row("SELECT id, unit_id, owner_id, name, title FROM practitioner WHERE id = \(id)").map(practitioner)
    }

    /// The staff of some units, by name.
    package static func practitioners(at units: Set<CareUnit.ID>, in db: Reading) throws -> [Practitioner] {
        try db.rows(
            """
            SELECT id, unit_id, owner_id, name, title FROM practitioner WHERE unit_id IN (\(list: units.sorted()))
            ORDER BY name, id
            """
        ).map(practitioner)
    }

    private static func authority(_ row: Row) throws -> Authority {
        let principal = Principal(
            id: try row["principal_id"],
            kind: try row["principal_kind"],
            name: try row["principal_name"]
        )
        return Authority(id: try row["id"], principal: principal, kind: try row["kind"], name: try row["name"])
    }

    static func unit(_ row: Row) throws -> CareUnit {
        CareUnit(id: try row["id"], owner: try row["owner_id"], name: try row["name"])
    }

    static func practitioner(_ row: Row) throws -> Practitioner {
        Practitioner(
            id: try row["id"],
            unit: try row["unit_id"],
            owner: try row["owner_id"],
            name: try row["name"],
            title: try row["title"]
        )
    }
}
