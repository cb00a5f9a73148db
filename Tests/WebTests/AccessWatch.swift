import Kernel
import Ledger
import Store

/// Reads what was written down about who has seen what, a request at a time.
struct AccessWatch {
    /// One record in one row of the log.
    struct Look: Sendable {
        let kind: AccessRow.Kind
        let actor: Actor.ID
        let owner: Owner.ID
        let page: String
        let request: String
        let record: Record.ID
    }

    private let database: any Database
    private var last = AccessRow.ID(high: 0, low: 0)

    init(_ database: any Database) async throws {
        self.database = database
        let row = try await database.read { try $0.row("SELECT id FROM access ORDER BY id DESC LIMIT 1") }
        if let row { last = try row["id"] }
    }

    /// What was written since this was last asked.
    mutating func new() async throws -> [Look] {
        let last = last
        let rows = try await database.read { db in
            try db.rows(
                """
                SELECT a.id, a.kind, a.actor_id, a.owner_id, a.page, a.request, r.record_id
                FROM access AS a JOIN access_record AS r ON r.access_id = a.id WHERE a.id > \(last) ORDER BY a.id
                """
            )
        }
        if let latest = rows.last { self.last = try latest["id"] }
        return try rows.map {
            Look(
                kind: try $0["kind"],
                actor: try $0["actor_id"],
                owner: try $0["owner_id"],
                page: try $0["page"],
                request: try $0["request"],
                record: try $0["record_id"]
            )
        }
    }
}

/// How many rows every table holds, but for the log of who has read what.
func counts(_ database: any Database) async throws -> [String: Int] {
    try await database.read { db in
        var counts: [String: Int] = [:]
        for table in try Schema.columns(in: db).keys where !table.hasPrefix("access") {
            let row = try db.row(SQL.trusted("SELECT count(*) AS count FROM \(table)"))
            counts[table] = try row?["count"]
        }
        return counts
    }
}
