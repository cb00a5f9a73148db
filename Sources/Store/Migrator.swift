package import Kernel

/// Brings a database to the schema of this program.
package struct Migrator: Sendable {
    package let migrations: [Migration]

    package init(_ migrations: [Migration]) {
        self.migrations = migrations
    }

    /// Runs the steps that are missing, each in a transaction of its own and at most once, however many servers start
    /// at the same time.
    ///
    /// - Returns: the ids of the steps that ran.
    /// - Throws: `StoreError.newerSchema` if the database knows a step that this program does not;
    ///   `StoreError.changedMigration` if a step that has run is another text by now.
    @discardableResult
    package func migrate(_ database: any Database, clock: WallClock = .system) async throws -> [String] {
        try await database.write { db in
            if db.dialect == .postgres {
                // IF NOT EXISTS still fails when two servers create at the same moment: 77105114 is "Mnr", ours alone.
                _ = try db.rows("SELECT pg_advisory_xact_lock(77105114)")
            }
            try db.run(
                .trusted(
                    db.dialect.expand(
                        """
                        CREATE TABLE IF NOT EXISTS migration (
                            id {text} NOT NULL PRIMARY KEY, checksum {text} NOT NULL, applied_at {text} NOT NULL
                        ) {strict}
                        """
                    )
                )
            )
            return
        }
        var ran: [String] = []
        for (index, migration) in migrations.enumerated() {
            let now = clock.now()
            let didRun = try await database.write { db in
                if db.dialect == .postgres {
                    // Waits until no other server migrates. Not by an advisory lock: that is a query, whose snapshot
                    // would be older than what the other server did meanwhile.
                    try db.run("LOCK TABLE migration IN SHARE ROW EXCLUSIVE MODE")
                }
                let applied = try self.applied(in: db)
                if index == 0 { try self.verify(applied) }
                guard applied[migration.id] == nil else { return false }
                for statement in migration.statements(for: db.dialect) {
                    try db.run(.trusted(statement))
                }
                try db.run(
                    """
                    INSERT INTO migration (id, checksum, applied_at)
                    VALUES (\(migration.id), \(migration.checksum), \(now))
                    """
                )
                return true
            }
            if didRun { ran.append(migration.id) }
        }
        return ran
    }

    /// The ids of the steps that have not run yet; throws as `migrate` does.
    package func pending(_ database: any Database) async throws -> [String] {
        let applied = try await database.read { db in
            // Before the first step there is no table of steps either.
            try Schema.columns(in: db)["migration"] == nil ? [:] : try self.applied(in: db)
        }
        try verify(applied)
        return migrations.map(\.id).filter { applied[$0] == nil }
    }

    private func applied(in db: Reading) throws -> [String: String] {
        var applied: [String: String] = [:]
        for row in try db.rows("SELECT id, checksum FROM migration") {
            applied[try row["id"]] = try row["checksum"]
        }
        return applied
    }

    private func verify(_ applied: [String: String]) throws {
        let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.id, $0.checksum) })
        for (id, checksum) in applied.sorted(by: { $0.key < $1.key }) {
            guard let expected = known[id] else { throw StoreError.newerSchema(id) }
            guard expected == checksum else { throw StoreError.changedMigration(id) }
        }
    }
}
