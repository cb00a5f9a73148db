package import Store

/// Fresh databases for tests.
package enum TestDatabase {
    /// Opens a database once more, with connections of its own: what several servers do. Who opens closes.
    package typealias Open = @Sendable () async throws -> any Database

    /// Gives `body` a database to which the migrations have been applied and to which nobody else has access, and
    /// removes it afterwards.
    ///
    /// - Throws: what `body` throws; `PostgresIsMissing` if the engine is PostgreSQL and no server is known.
    package static func with<Value>(
        _ engine: Engine,
        migrations: [Migration],
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        try await withOpener(engine, migrations: migrations) { open in
            let database = try await open()
            do {
                let value = try await body(database)
                try await database.close()
                return value
            } catch {
                try? await database.close()
                throw error
            }
        }
    }

    /// As `with`, for tests that open the database themselves. Without migrations it is entirely empty.
    package static func withOpener<Value>(
        _ engine: Engine,
        migrations: [Migration],
        _ body: (_ open: @escaping Open) async throws -> Value
    ) async throws -> Value {
        let heard: (@escaping Open) async throws -> Value = { open in
            guard let log = StatementLog.asked else { return try await body(open) }
            return try await body { HeardDatabase(database: try await open(), log: log) }
        }
        return switch engine {
        case .sqlite: try await SQLiteTestDatabase.with(migrations, heard)
        case .postgres: try await PostgresTestDatabase.with(migrations, heard)
        }
    }
}
