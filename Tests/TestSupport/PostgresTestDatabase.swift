import Foundation
import Store
import StorePostgres
import Synchronization

/// Databases on the server that `MELLANRUM_TEST_POSTGRES` names.
package enum PostgresTestDatabase {
    /// The names of the migrated databases that others are copied from.
    private static let templates = MadeOnce<String>()
    private static let administrators = MadeOnce<PostgresDatabase>()
    private static let lastNumber = Mutex(0)
    /// A machine that tests may be far busier than one that serves: here statements are given longer than the program's
    /// own thirty seconds, and so is the making of databases.
    private static let patience = "options='-c statement_timeout=10min'"

    /// The libpq string of keywords for the server's own database, as a superuser.
    ///
    /// - Throws: `PostgresIsMissing`.
    package static func server() throws -> String {
        guard let server = ProcessInfo.processInfo.environment["MELLANRUM_TEST_POSTGRES"] else {
            throw PostgresIsMissing()
        }
        return server
    }

    /// Gives `body` a copy of the migrated database; each time it opens it it gets three connections.
    static func with<Value>(
        _ migrations: [Migration],
        _ body: (_ open: @escaping TestDatabase.Open) async throws -> Value
    ) async throws -> Value {
        let server = try server()
        let administrator = try await administrators.value(for: server) {
            try await PostgresDatabase(conninfo: "\(server) \(patience)", connections: 2)
        }
        let template = try await templates.value(for: migrations.key) {
            let name = newName()
            try await administrator.administer("CREATE DATABASE \(name)")
            guard !migrations.isEmpty else { return name }
            let database = try await PostgresDatabase(conninfo: "\(server) \(patience) dbname=\(name)", connections: 1)
            try await Migrator(migrations).migrate(database)
            try await database.close()
            return name
        }
        let name = newName()
        try await administrator.administer("CREATE DATABASE \(name) TEMPLATE \(template)")
        do {
            let value = try await body {
                try await PostgresDatabase(conninfo: "\(server) \(patience) dbname=\(name)", connections: 3)
            }
            try await drop(name, by: administrator)
            return value
        } catch {
            try? await drop(name, by: administrator)
            throw error
        }
    }

    private static func drop(_ name: String, by administrator: PostgresDatabase) async throws {
        // The server looks only ten times a second whether the last connection has ended: this is quicker.
        for _ in 0..<200 {
            let isInUse = try await administrator.read { db in
                try db.row("SELECT pid FROM pg_stat_activity WHERE datname = \(name)") != nil
            }
            if !isInUse { break }
            try await Task.sleep(for: .milliseconds(1))
        }
        try await administrator.administer("DROP DATABASE \(name) WITH (FORCE)")
    }

    private static func newName() -> String {
        let number = lastNumber.withLock { number in
            number += 1
            return number
        }
        return "mellanrum_test_\(ProcessInfo.processInfo.processIdentifier)_\(number)"
    }
}

/// No PostgreSQL to test on. Half a test is none, so this fails it.
package struct PostgresIsMissing: Error, CustomStringConvertible {
    package var description: String {
        "MELLANRUM_TEST_POSTGRES is not set: run the tests by Scripts/with-postgres, which starts a server for them"
    }
}
