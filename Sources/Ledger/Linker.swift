package import Kernel
package import Store

/// Binds committed rows into the chain of their log, apart from the commands, so that none of them waits for a chain.
///
/// Any process may try; a lease row sees to it that one at a time does.
package struct Linker: Sendable {
    private static let batch = 5_000
    private static let leaseSeconds = 10

    private let log: Log
    private let database: any Database
    private let holder: String
    private let clock: WallClock

    /// - Parameter holder: a name no other process has.
    package init(_ log: Log, in database: any Database, holder: String, clock: WallClock) {
        self.log = log
        self.database = database
        self.holder = holder
        self.clock = clock
    }

    /// Links what is not linked yet, in links of at most five thousand rows.
    ///
    /// - Returns: the number of rows that were linked; 0 also when another process holds the lease.
    @discardableResult
    package func linkAll() async throws -> Int {
        var total = 0
        while true {
            let count = try await linkOnce()
            total += count
            if count < Self.batch { return total }
        }
    }

    private func linkOnce() async throws -> Int {
        let (log, now) = (log, clock.now())
        // Looked for outside the lease, which is a row: on SQLite a row that is written each second would make every
        // reader forget each second what it keeps of the file.
        guard try await database.read({ try $0.row(log.unlinked(limit: 1)) != nil }) else { return 0 }
        return try await database.append { db in
            guard try self.takeLease(at: now, in: db) else { return 0 }
            let rows = try db.rows(log.unlinked(limit: Self.batch))
            guard !rows.isEmpty else { return 0 }
            let last = try db.row(
                "SELECT number, hash FROM chain_link WHERE log = \(log.rawValue) ORDER BY number DESC LIMIT 1"
            )
            let number = try last.map { try $0["number"] as Int + 1 } ?? 1
            let hashes = try rows.flatMap { try $0["hash"] as [UInt8] }
            let link = Link(number: number, after: try last?["hash"] ?? Link.start, rowHashes: hashes)
            try db.run(
                """
                INSERT INTO chain_link (log, number, at, row_hashes, hash)
                VALUES (\(log.rawValue), \(number), \(now), \(link.rowHashes), \(link.hash))
                """
            )
            for row in rows { try db.run(log.mark(try row["id"], as: number)) }
            return rows.count
        }
    }

    /// Takes or keeps the lease. The row lock it holds until the end of the transaction keeps other processes out.
    private func takeLease(at now: Instant, in db: Transaction) throws -> Bool {
        let until = now.adding(seconds: Self.leaseSeconds)
        let changed = try db.run(
            """
            INSERT INTO linker_lease (log, holder, until_at) VALUES (\(log.rawValue), \(holder), \(until))
            ON CONFLICT (log) DO UPDATE SET holder = excluded.holder, until_at = excluded.until_at
            WHERE linker_lease.holder = \(holder) OR linker_lease.until_at < \(now)
            """
        )
        return changed == 1
    }
}

extension Log {
    func unlinked(limit: Int) -> SQL {
        switch self {
        case .events: "SELECT id, hash FROM event WHERE link IS NULL ORDER BY id LIMIT \(limit)"
        case .reads: "SELECT id, hash FROM access WHERE link IS NULL ORDER BY id LIMIT \(limit)"
        }
    }

    func mark(_ id: [UInt8], as number: Int) -> SQL {
        switch self {
        case .events: "UPDATE event SET link = \(number) WHERE id = \(id)"
        case .reads: "UPDATE access SET link = \(number) WHERE id = \(id)"
        }
    }
}
