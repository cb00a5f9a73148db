package import Kernel
package import Store

/// The rows that were imported, as a file would say them, with the ids behind their codes. Rows without a code were made
/// by other means and are no import's business.
package struct StoredDirectory: Sendable {
    package private(set) var content = DirectoryContent()
    private(set) var principals = Codes<Principal>()
    private(set) var authorities = Codes<Owner>()
    private(set) var areas = Codes<Area>()
    private(set) var units = Codes<CareUnit>()
    private(set) var agreements = Codes<Agreement>()
    private(set) var staff = Codes<Practitioner>()
    private(set) var retention = Codes<RetentionRule>()

    /// Reads all of it.
    package init(in db: Reading) throws {
        try readPrincipals(in: db)
        try readAuthorities(in: db)
        try readAreas(in: db)
        try readUnits(in: db)
        try readAgreements(in: db)
        try readStaff(in: db)
        for (id, row) in try RetentionRules.stored(in: db) {
            add(id, row)
            content.retention.append(row)
        }
    }

    /// The member of staff with a code.
    package func practitioner(_ code: String) -> Practitioner.ID? {
        staff.ids[code]
    }

    /// The authority with a code.
    package func authority(_ code: String) -> Owner.ID? {
        authorities.ids[code]
    }

    mutating func add(_ id: Principal.ID, _ row: PrincipalRow) { principals.add(row.code, id) }
    mutating func add(_ id: Owner.ID, _ row: AuthorityRow) { authorities.add(row.code, id) }
    mutating func add(_ id: Area.ID, _ row: AreaRow) { areas.add(row.code, id) }
    mutating func add(_ id: CareUnit.ID, _ row: UnitRow) { units.add(row.code, id) }
    mutating func add(_ id: Agreement.ID, _ row: AgreementRow) { agreements.add(row.code, id) }
    mutating func add(_ id: Practitioner.ID, _ row: StaffRow) { staff.add(row.code, id) }
    mutating func add(_ id: RetentionRule.ID, _ row: RetentionRow) { retention.add(row.code, id) }

    private mutating func readPrincipals(in db: Reading) throws {
        let rows = try db.rows(
            """
            SELECT id, code, kind, name, organisation_number, valid_from, valid_to
            FROM principal WHERE code IS NOT NULL ORDER BY code
            """
        )
        for row in rows {
            let number: String? = try row["organisation_number"]
            content.principals.append(
                PrincipalRow(
                    code: try principals.add(row),
                    kind: try row["kind"],
                    name: try row["name"],
                    organisationNumber: number.flatMap { OrganisationNumber($0) },
                    validFrom: try row["valid_from"],
                    validTo: try row["valid_to"]
                )
            )
        }
    }

    private mutating func readAuthorities(in db: Reading) throws {
        let rows = try db.rows(
            """
            SELECT a.id, a.code, a.kind, a.name, p.code AS principal, a.valid_from, a.valid_to
            FROM authority AS a JOIN principal AS p ON p.id = a.principal_id
            WHERE a.code IS NOT NULL ORDER BY a.code
            """
        )
        for row in rows {
            content.authorities.append(
                AuthorityRow(
                    code: try authorities.add(row),
                    kind: try row["kind"],
                    name: try row["name"],
                    principal: try row["principal"],
                    validFrom: try row["valid_from"],
                    validTo: try row["valid_to"]
                )
            )
        }
    }

    private mutating func readAreas(in db: Reading) throws {
        let rows = try db.rows("SELECT id, code, kind, name, valid_from, valid_to FROM area ORDER BY code")
        let successors: Lists<Area> = try lists(
            "SELECT s.area_id AS id, a.code AS value FROM area_successor AS s JOIN area AS a ON a.id = s.successor_id",
            in: db
        )
        for row in rows {
            content.areas.append(
                AreaRow(
                    code: try areas.add(row),
                    kind: try row["kind"],
                    name: try row["name"],
                    successors: successors[try row["id"]]?.sorted() ?? [],
                    validFrom: try row["valid_from"],
                    validTo: try row["valid_to"]
                )
            )
        }
    }

    private mutating func readUnits(in db: Reading) throws {
        let rows = try db.rows(
            """
            SELECT u.id, u.code, u.name, a.code AS authority, s.code AS successor, u.phone, u.email, u.address,
                u.valid_from, u.valid_to
            FROM care_unit AS u JOIN authority AS a ON a.id = u.owner_id
            LEFT JOIN care_unit AS s ON s.id = u.successor_id
            WHERE u.code IS NOT NULL ORDER BY u.code
            """
        )
        let areas: Lists<CareUnit> = try lists(
            "SELECT l.unit_id AS id, a.code AS value FROM care_unit_area AS l JOIN area AS a ON a.id = l.area_id",
            in: db
        )
        let activities: Lists<CareUnit> =
            try lists("SELECT unit_id AS id, activity AS value FROM care_unit_activity", in: db)
        for row in rows {
            let id: CareUnit.ID = try row["id"]
            content.units.append(
                UnitRow(
                    code: try units.add(row),
                    name: try row["name"],
                    authority: try row["authority"],
                    activities: choices(activities[id]),
                    areas: areas[id]?.sorted() ?? [],
                    successor: try row["successor"],
                    phone: try row["phone"],
                    email: try row["email"],
                    address: try row["address"],
                    validFrom: try row["valid_from"],
                    validTo: try row["valid_to"]
                )
            )
        }
    }

    private mutating func readAgreements(in db: Reading) throws {
        let rows = try db.rows("SELECT id, code, name, valid_from, valid_to FROM agreement ORDER BY code")
        let parties: Lists<Agreement> = try lists(
            """
            SELECT l.agreement_id AS id, p.code AS value
            FROM agreement_party AS l JOIN principal AS p ON p.id = l.principal_id
            """,
            in: db
        )
        let areas: Lists<Agreement> = try lists(
            "SELECT l.agreement_id AS id, a.code AS value FROM agreement_area AS l JOIN area AS a ON a.id = l.area_id",
            in: db
        )
        let activities: Lists<Agreement> =
            try lists("SELECT agreement_id AS id, activity AS value FROM agreement_activity", in: db)
        let duties = try Agreements.duties(in: db)
        let clocks = try Agreements.clocks(in: db)
        for row in rows {
            let id: Agreement.ID = try row["id"]
            content.agreements.append(
                AgreementRow(
                    code: try agreements.add(row),
                    name: try row["name"],
                    parties: parties[id]?.sorted() ?? [],
                    areas: areas[id]?.sorted() ?? [],
                    activities: choices(activities[id]),
                    clocks: AgreementRow.Clocks { clocks[id]?[$0] },
                    maySummon: duties[id]?[.maySummon]?.sorted { $0.rawValue < $1.rawValue } ?? [],
                    mustAttend: duties[id]?[.mustAttend]?.sorted { $0.rawValue < $1.rawValue } ?? [],
                    validFrom: try row["valid_from"],
                    validTo: try row["valid_to"]
                )
            )
        }
    }

    private mutating func readStaff(in db: Reading) throws {
        var commissions: [Practitioner.ID: [StaffRow.Commission]] = [:]
        let held = try db.rows(
            """
            SELECT c.practitioner_id AS id, u.code AS unit, c.role, c.valid_from, c.valid_to
            FROM commission AS c JOIN care_unit AS u ON u.id = c.unit_id
            """
        )
        for row in held {
            commissions[try row["id"], default: []].append(
                StaffRow.Commission(
                    unit: try row["unit"],
                    role: try row["role"],
                    validFrom: try row["valid_from"],
                    validTo: try row["valid_to"]
                )
            )
        }
        let rows = try db.rows(
            """
            SELECT p.id, p.code, p.name, p.title, u.code AS unit, p.valid_from, p.valid_to
            FROM practitioner AS p JOIN care_unit AS u ON u.id = p.unit_id
            WHERE p.code IS NOT NULL ORDER BY p.code
            """
        )
        for row in rows {
            content.staff.append(
                StaffRow(
                    code: try staff.add(row),
                    name: try row["name"],
                    title: try row["title"],
                    unit: try row["unit"],
                    commissions: commissions[try row["id"]] ?? [],
                    validFrom: try row["valid_from"],
                    validTo: try row["valid_to"]
                )
            )
        }
    }

    /// The values that belong to each id.
    private typealias Lists<Entity> = [Identifier<Entity>: [String]]

    private func lists<Entity>(_ sql: SQL, in db: Reading) throws -> Lists<Entity> {
        var lists: Lists<Entity> = [:]
        for row in try db.rows(sql) { lists[try row["id"], default: []].append(try row["value"]) }
        return lists
    }

    private func choices<Choice: RawRepresentable<String>>(_ words: [String]?) -> [Choice] {
        words?.sorted().compactMap(Choice.init) ?? []
    }
}

/// The ids behind the codes of one list.
struct Codes<Entity>: Sendable {
    private(set) var ids: [String: Identifier<Entity>] = [:]

    /// Notes a stored row.
    ///
    /// - Returns: its code.
    fileprivate mutating func add(_ row: Row) throws -> String {
        let code: String = try row["code"]
        ids[code] = try row["id"]
        return code
    }

    /// Notes a new row.
    mutating func add(_ code: String, _ id: Identifier<Entity>) {
        ids[code] = id
    }

    /// The id behind a code that is known to be there.
    subscript(code: String) -> Identifier<Entity> {
        get throws {
            guard let id = ids[code] else { throw StoreError.foreignKey }
            return id
        }
    }
}
