import Foundation
import Store
import StorePostgres
import StoreSQLite
import TestSupport
import Testing

@Suite("What is answered as done is on the disk")
struct DurabilityTests {
    @Test("SQLite: full synchronous, write-ahead log, keys watched, on open connections")
    func sqlite() async throws {
        try await TestDatabase.with(.sqlite, migrations: schema) { database in
            let pragmas = ["synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2]
            for (name, expected) in pragmas {
                let value: Int? = try await database.write { db in
                    try db.row("PRAGMA \(part: .trusted(name))")?[name]
                }
                #expect(value == expected, "\(name)")
            }
            let journals: [String?] = [
                try await database.write { try $0.row("PRAGMA journal_mode")?["journal_mode"] },
                try await database.read { try $0.row("PRAGMA journal_mode")?["journal_mode"] },
            ]
            #expect(journals == ["wal", "wal"])
            #expect(try await (database.engine as? SQLiteDatabase)?.synchronousLevel() == 2)
        }
    }

    @Test("SQLite: the file and what lies beside it are the owner's alone")
    func modes() async throws {
        try await TestFolder.with { folder in
            let path = folder + "/new/city.sqlite"
            let database = try SQLiteDatabase(path: path)
            try await Migrator(schema).migrate(database)
            func mode(_ path: String) throws -> Int? {
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            }
            #expect(try mode(folder + "/new") == 0o700)
            #expect(try mode(path) == 0o600)
            #expect(try mode(path + "-wal") == 0o600)
            try await database.close()
            #expect(!FileManager.default.fileExists(atPath: path + "-wal"))

            let again = try SQLiteDatabase(path: path)
            #expect(try await again.read { try Schema.columns(in: $0) }["counter"] == ["id", "count"])
            try await again.close()
        }
    }

    @Test("SQLite: a file that cannot be opened is told as such")
    func unavailable() async throws {
        try await TestFolder.with { folder in
            #expect(throws: StoreError.self) { try SQLiteDatabase(path: folder) }
            let path = folder + "/no.sqlite"
            try Data("this is no database, but a text that is long enough".utf8).write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: StoreError.self) { try SQLiteDatabase(path: path) }
            #expect(error == .unavailable("SQLite 26"))
        }
    }

    @Test("PostgreSQL: neither fsync nor synchronous_commit is off")
    func postgres() async throws {
        let postgres = try await PostgresDatabase(conninfo: PostgresTestDatabase.server(), connections: 1)
        #expect(try await postgres.setting("fsync") == "on")
        #expect(try await postgres.setting("synchronous_commit") == "on")
        #expect(try await postgres.setting("TimeZone") == "UTC")
        #expect(try await postgres.setting("application_name") == "mellanrum")
        #expect(try await postgres.setting("statement_timeout") == "30s")
        try await postgres.close()
    }

    @Test("PostgreSQL: a server that answers too early is refused")
    func refused() async throws {
        let conninfo = try PostgresTestDatabase.server() + " options='-c synchronous_commit=off'"
        let error = await #expect(throws: StoreError.self) { try await PostgresDatabase(conninfo: conninfo) }
        #expect(
            error == .unavailable("PostgreSQL runs with synchronous_commit = off: a committed change could be lost")
        )
    }

    @Test("PostgreSQL: each kind of transaction has its own isolation")
    func isolation() async throws {
        try await TestDatabase.with(.postgres, migrations: schema) { database in
            @Sendable func level(_ db: Reading) throws -> String? {
                try db.row("SELECT current_setting('transaction_isolation') AS level")?["level"]
            }
            let levels = [
                try await database.read { try level($0) },
                try await database.write { try level($0) },
                try await database.append { try level($0) },
            ]
            #expect(levels == ["repeatable read", "serializable", "read committed"])
        }
    }

    @Test("PostgreSQL: a connection that broke while idle is opened again; one that broke at work is an error")
    func broken() async throws {
        try await TestDatabase.with(.postgres, migrations: schema) { database in
            let server = try await PostgresDatabase(conninfo: PostgresTestDatabase.server(), connections: 1)
            @Sendable func pid(_ db: Reading) throws -> Int {
                try #require(try db.row("SELECT pg_backend_pid() AS pid"))["pid"]
            }
            let victim = try await database.read { try pid($0) }
            try await server.administer("SELECT pg_terminate_backend(\(victim), 25000)")
            #expect(try await database.read { try pid($0) } != victim)

            let error = await #expect(throws: StoreError.self) {
                try await database.write { db in
                    _ = try db.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                    try db.run("INSERT INTO counter (id, count) VALUES (1, 1)")
                }
            }
            guard case .unavailable = error else {
                Issue.record("expected .unavailable, got \(String(describing: error))")
                return
            }
            #expect(try await size(of: "counter", in: database) == 0)
            try await server.close()
        }
    }

    @Test("PostgreSQL: a server that is not there, and a string that is none")
    func unreachable() async throws {
        await #expect(throws: StoreError.self) { try await PostgresDatabase(conninfo: "host=/nonexistent user=x") }
        await #expect(throws: StoreError.self) { try await PostgresDatabase(conninfo: "=== ") }
    }
}
