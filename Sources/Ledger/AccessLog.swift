package import Kernel
package import Store

/// Writes the rows of who has read what, durably and many at a time.
///
/// No page leaves the house before its row is on disk. Requests that arrive while one transaction is being written share
/// the next one (group commit), so that a hundred readers cost a few disk syncs, not a hundred.
package actor AccessLog {
    private typealias Waiting = (row: AccessRow, done: CheckedContinuation<Void, any Error>)

    private let database: any Database
    private var waiting: [Waiting] = []
    private var isWriting = false

    /// - Parameter database: on SQLite a file of its own beside the main one, so that reading never waits for commands.
    package init(database: any Database) {
        self.database = database
    }

    /// Returns when the row is durable.
    ///
    /// - Throws: `StoreError` if it could not be written; then the page must not be shown.
    package func record(_ row: AccessRow) async throws {
        try await withCheckedThrowingContinuation { done in
            waiting.append((row, done))
            if !isWriting {
                isWriting = true
                Task { await writeAll() }
            }
        }
    }

    /// Who has seen a record, the latest first.
    package func readers(of record: Record.ID, limit: Int = 200) async throws -> [AccessRow] {
        try await database.read { db in
            try db.rows(
                """
                SELECT a.id, a.at, a.actor_id, a.owner_id, a.kind, a.page, a.request
                FROM access_record AS r JOIN access AS a ON a.id = r.access_id
                WHERE r.record_id = \(record) ORDER BY r.access_id DESC LIMIT \(limit)
                """
            ).map { try AccessRow($0, records: [record]) }
        }
    }

    /// The searches made for an authority, the latest first, with the records that each found.
    package func searches(of owner: Owner.ID, limit: Int = 200) async throws -> [AccessRow] {
        try await database.read { db in
            let rows = try db.rows(
                """
                SELECT id, at, actor_id, owner_id, kind, page, request FROM access
                WHERE owner_id = \(owner) AND kind = 'searched' ORDER BY id DESC LIMIT \(limit)
                """
            )
            let ids: [AccessRow.ID] = try rows.map { try $0["id"] }
            var records: [AccessRow.ID: [Record.ID]] = [:]
            for row in try db.rows(
                "SELECT access_id, record_id FROM access_record WHERE access_id IN (\(list: ids)) ORDER BY record_id"
            ) {
                records[try row["access_id"], default: []].append(try row["record_id"])
            }
            return try rows.map { try AccessRow($0, records: records[$0["id"]] ?? []) }
        }
    }

    private func writeAll() async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting = []
            do {
                let rows = batch.map(\.row)
                try await database.append { db in
                    for row in rows { try row.insert(in: db) }
                }
                for entry in batch { entry.done.resume() }
            } catch {
                for entry in batch { entry.done.resume(throwing: error) }
            }
        }
        isWriting = false
    }
}

extension AccessRow {
    init(_ row: Row, records: [Record.ID]) throws {
        id = try row["id"]
        at = try row["at"]
        actor = try row["actor_id"]
        owner = try row["owner_id"]
        kind = try row["kind"]
        page = try row["page"]
        request = try row["request"]
        self.records = records
    }

    func insert(in db: Transaction) throws {
        try db.run(
            """
            INSERT INTO access (id, at, day, actor_id, owner_id, kind, page, request, hash)
            VALUES (\(id), \(at), \(at.day), \(actor), \(owner), \(kind), \(page), \(request), \(hash))
            """
        )
        for record in records {
            try db.run("INSERT INTO access_record (access_id, record_id) VALUES (\(id), \(record))")
        }
    }
}
