package import Kernel
package import Store

/// The rules of retention that directory files have brought.
package enum RetentionRules {
    /// The rule in force on a day for each kind of record that authorities keep; where there is none, nothing is destroyed.
    ///
    /// - Parameter owner: one authority; nil for all.
    package static func all(
        of owner: Owner.ID? = nil,
        on day: Day,
        in db: Reading
    ) throws -> [Owner.ID: [RetentionRule.Kind: RetentionRule]] {
        let exceptions = try exceptions(in: db)
        var rules: [Owner.ID: [RetentionRule.Kind: RetentionRule]] = [:]
        for row in try db.rows(
            """
            SELECT r.id, r.owner_id, r.years, r.deadline, r.paragraph, k.kind
            FROM retention_rule AS r JOIN retention_rule_kind AS k ON k.rule_id = r.id
            WHERE \(part: ValidPeriod.holds(on: day, of: "r")) ORDER BY r.years, r.id
            """
        ) {
            let (of, id): (Owner.ID, RetentionRule.ID) = (try row["owner_id"], try row["id"])
            guard owner == nil || owner == of else { continue }
            // A file has one rule for a day; the longest counts should there be two.
            rules[of, default: [:]][try row["kind"]] = RetentionRule(
                years: try row["years"],
                deadline: try row["deadline"],
                paragraph: try row["paragraph"],
                exceptions: exceptions[id] ?? []
            )
        }
        return rules
    }

    /// The stored rules, as a file would say them.
    static func stored(in db: Reading) throws -> [(id: RetentionRule.ID, row: RetentionRow)] {
        let exceptions = try exceptions(in: db)
        var kinds: [RetentionRule.ID: [RetentionRule.Kind]] = [:]
        for row in try db.rows("SELECT rule_id, kind FROM retention_rule_kind ORDER BY kind") {
            kinds[try row["rule_id"], default: []].append(try row["kind"])
        }
        return try db.rows(
            """
            SELECT r.id, r.code, a.code AS authority, r.years, r.deadline, r.paragraph, r.valid_from, r.valid_to
            FROM retention_rule AS r JOIN authority AS a ON a.id = r.owner_id ORDER BY r.code
            """
        ).map { row in
            let id: RetentionRule.ID = try row["id"]
            return (
                id,
                RetentionRow(
                    code: try row["code"],
                    authority: try row["authority"],
                    records: kinds[id] ?? [],
                    years: try row["years"],
                    deadline: try row["deadline"],
                    paragraph: try row["paragraph"],
                    exceptions: exceptions[id] ?? [],
                    validFrom: try row["valid_from"],
                    validTo: try row["valid_to"]
                )
            )
        }
    }

    static func insert(_ row: RetentionRow, as id: RetentionRule.ID, of owner: Owner.ID, in db: Transaction) throws {
        try db.run(
            """
            INSERT INTO retention_rule (id, code, owner_id, years, deadline, paragraph, valid_from, valid_to)
            VALUES (\(id), \(row.code), \(owner), \(row.years), \(row.deadline), \(row.paragraph), \(row.validFrom),
                \(row.validTo))
            """
        )
        try insertParts(of: row, id, in: db)
    }

    static func update(_ row: RetentionRow, _ id: RetentionRule.ID, in db: Transaction) throws {
        try db.runOne(
            """
            UPDATE retention_rule SET years = \(row.years), deadline = \(row.deadline), paragraph = \(row.paragraph),
                valid_from = \(row.validFrom), valid_to = \(row.validTo)
            WHERE id = \(id)
            """
        )
        try db.run("DELETE FROM retention_rule_kind WHERE rule_id = \(id)")
        try db.run("DELETE FROM retention_exception WHERE rule_id = \(id)")
        try insertParts(of: row, id, in: db)
    }

    private static func insertParts(of row: RetentionRow, _ id: RetentionRule.ID, in db: Transaction) throws {
        for kind in row.records {
            try db.run("INSERT INTO retention_rule_kind (rule_id, kind) VALUES (\(id), \(kind))")
        }
        for exception in row.exceptions {
            try db.run(
                """
                INSERT INTO retention_exception (rule_id, fact, until_age, paragraph)
                VALUES (\(id), \(exception.when), \(exception.untilAge), \(exception.paragraph))
                """
            )
        }
    }

    private static func exceptions(in db: Reading) throws -> [RetentionRule.ID: [RetentionRule.Exception]] {
        var exceptions: [RetentionRule.ID: [RetentionRule.Exception]] = [:]
        for row in try db.rows("SELECT rule_id, fact, until_age, paragraph FROM retention_exception ORDER BY fact") {
            exceptions[try row["rule_id"], default: []].append(
                RetentionRule.Exception(
                    when: try row["fact"],
                    untilAge: try row["until_age"],
                    paragraph: try row["paragraph"]
                )
            )
        }
        return exceptions
    }
}
