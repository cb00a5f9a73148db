package import Kernel
package import Store

/// What a check of a whole log found.
package struct Verification: Sendable, Equatable {
    /// What is wrong, and with which row.
    package enum Fault: Sendable, Equatable {
        /// The row is not what it was when it was linked.
        case changed(row: String)
        /// The row says it belongs to a link that does not know it.
        case inserted(row: String, link: Int)
        /// A row that the link knows is gone; `after` is the row before it in the link, if any.
        case removed(link: Int, after: String?)
        /// The link itself was changed, or a link before it is gone.
        case brokenLink(Int)
    }

    package let log: Log
    package var links = 0
    package var rows = 0
    /// The first fault in the order of the chain; nil if there is none.
    package var fault: Fault?
    /// Rows that no link holds yet.
    package var unlinked = 0
    /// When the oldest of them was written.
    package var oldestUnlinked: Instant?
}

/// Reads a whole log again and compares it with its chain.
package struct Verifier: Sendable {
    private let log: Log
    private let database: any Database

    package init(_ log: Log, in database: any Database) {
        self.log = log
        self.database = database
    }

    /// - Parameter progress: called after every link with the number of rows read so far.
    package func verify(progress: @Sendable (Int) -> Void = { _ in }) async throws -> Verification {
        var result = Verification(log: log)
        var previous = Link.start
        while result.fault == nil {
            let number = result.links + 1
            let log = log
            guard
                let (link, rows) = try await database.read({ db -> (Link, [LoggedRow])? in
                    guard let row = try db.row(log.nextLink(from: number)) else { return nil }
                    let link = Link(
                        number: try row["number"],
                        rowHashes: try row["row_hashes"],
                        hash: try row["hash"]
                    )
                    return (link, try log.rows(in: link.number, db))
                })
            else { break }
            result.fault = fault(in: link, expected: number, after: previous, rows: rows)
            previous = link.hash
            result.links = number
            result.rows += rows.count
            progress(result.rows)
        }
        try await addUnlinked(to: &result)
        return result
    }

    private func fault(
        in link: Link,
        expected: Int,
        after previous: [UInt8],
        rows: [LoggedRow]
    ) -> Verification.Fault? {
        guard link.number == expected, link.hash == Link.hash(after: previous, rowHashes: link.rowHashes),
            link.rowHashes.count % Link.hashLength == 0
        else { return .brokenLink(expected) }
        let known = stride(from: 0, to: link.rowHashes.count, by: Link.hashLength)
            .map { Array(link.rowHashes[$0..<$0 + Link.hashLength]) }
        let (expectedHashes, found) = (Set(known), Set(rows.map(\.computed)))
        let missing = known.firstIndex { !found.contains($0) }
        // Told by what the rows say and not by their order, which a changed id changes, too.
        if let strange = rows.first(where: { !expectedHashes.contains($0.computed) }) {
            return missing == nil ? .inserted(row: strange.id, link: link.number) : .changed(row: strange.id)
        }
        if let missing {
            let before = missing > 0 ? rows.first { $0.computed == known[missing - 1] } : nil
            return .removed(link: link.number, after: before?.id)
        }
        return rows.first { $0.stored != $0.computed }.map { .changed(row: $0.id) }
    }

    /// Counts what is not linked, and finds rows that claim a link before the first or beyond the last.
    private func addUnlinked(to result: inout Verification) async throws {
        let (log, last) = (log, result.links)
        let (count, oldest, stray) = try await database.read { db in
            let row = try db.row(log.countUnlinked)
            let stray = try db.row(log.stray(after: last))
            return (
                try row?["count"] ?? 0, try row?["oldest"] as Instant?,
                try stray.map { (id: LoggedRow.name(of: try $0["id"]), link: try $0["link"] as Int) }
            )
        }
        result.unlinked = count
        result.oldestUnlinked = oldest
        if result.fault == nil, let stray { result.fault = .inserted(row: stray.id, link: stray.link) }
    }
}

/// A row as it stands now: its hash made anew, and the hash it carries. What cannot be read as a row of the log at all, or
/// would be written in another way, has no hash: nobody but a forger wrote it.
struct LoggedRow: Sendable {
    let id: String
    let computed: [UInt8]
    let stored: [UInt8]

    init(id: [UInt8], computed: [UInt8], stored: [UInt8]) {
        self.id = LoggedRow.name(of: id)
        self.computed = computed
        self.stored = stored
    }

    /// The id of a row as people read it. What a forger put in its place may be no id: then its bytes in hexadecimal digits.
    static func name(of id: [UInt8]) -> String {
        Identifier<LoggedRow>(bytes: id)?.description
            ?? id.flatMap { [$0 >> 4, $0 & 0xf] }.map { String($0, radix: 16) }.joined()
    }
}

extension Log {
    func nextLink(from number: Int) -> SQL {
        """
        SELECT number, row_hashes, hash FROM chain_link
        WHERE log = \(rawValue) AND number >= \(number) ORDER BY number LIMIT 1
        """
    }

    func rows(in link: Int, _ db: Reading) throws -> [LoggedRow] {
        switch self {
        case .events:
            try db.rows(
                """
                SELECT id, type, at, day, actor_id, owner_id, record_id, facts, telling, details, hash
                FROM event WHERE link = \(link) ORDER BY id
                """
            ).map { row in
                let (day, facts): (String, String) = (try row["day"], try row["facts"])
                let event = try? Event(row)
                let isAsWritten = day == event?.at.day.description && facts == event?.facts.canonical
                return LoggedRow(
                    id: try row["id"],
                    computed: isAsWritten ? event?.hash ?? [] : [],
                    stored: try row["hash"]
                )
            } + EndedRecords.rows(in: link, db)
        case .reads:
            try readRows(in: link, db)
        }
    }

    private func readRows(in link: Int, _ db: Reading) throws -> [LoggedRow] {
        let records = try db.rows(
            """
            SELECT r.access_id, r.record_id FROM access AS a JOIN access_record AS r ON r.access_id = a.id
            WHERE a.link = \(link) ORDER BY r.access_id, r.record_id
            """
        )
        var byRow: [[UInt8]: [[UInt8]]] = [:]
        for row in records { byRow[try row["access_id"], default: []].append(try row["record_id"]) }
        return try db.rows(
            """
            SELECT id, at, day, actor_id, owner_id, kind, page, request, hash
            FROM access WHERE link = \(link) ORDER BY id
            """
        ).map { row in
            let (id, day): ([UInt8], String) = (try row["id"], try row["day"])
            let records = byRow[id] ?? []
            let access = try? AccessRow(row, records: records.compactMap { Record.ID(bytes: $0) })
            let isAsWritten = day == access?.at.day.description && access?.records.count == records.count
            return LoggedRow(
                id: id,
                computed: isAsWritten ? access?.hash ?? [] : [],
                stored: try row["hash"]
            )
        }
    }

    var countUnlinked: SQL {
        switch self {
        case .events: "SELECT count(*) AS count, min(at) AS oldest FROM event WHERE link IS NULL"
        case .reads: "SELECT count(*) AS count, min(at) AS oldest FROM access WHERE link IS NULL"
        }
    }

    func stray(after last: Int) -> SQL {
        switch self {
        case .events:
            """
            SELECT id, link FROM event WHERE link < 1 OR link > \(last)
            UNION ALL SELECT hash, link FROM past_event WHERE link < 1 OR link > \(last) ORDER BY link, id LIMIT 1
            """
        case .reads: "SELECT id, link FROM access WHERE link < 1 OR link > \(last) ORDER BY link, id LIMIT 1"
        }
    }
}
