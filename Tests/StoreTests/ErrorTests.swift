import Store
import TestSupport
import Testing

@Suite("Errors say what rule was broken and never with what")
struct ErrorTests {
    /// A statement that breaks a rule, with the secret in it, and what each engine should say.
    struct Breach: Sendable, CustomTestStringConvertible {
        let name: String
        let sql: SQL
        let sqlite: StoreError
        let postgres: StoreError

        var testDescription: String { name }
    }

    private static let secret = "hemlig-19121212-1212"
    private static let breaches = [
        Breach(
            name: "unique",
            sql: "INSERT INTO step (id, counter_id, number, word) VALUES (1, 1, 2, \(secret))",
            sqlite: .unique("step.id"),
            postgres: .unique("step_key")
        ),
        Breach(
            name: "unique pair",
            sql: "INSERT INTO step (id, counter_id, number, word) VALUES (2, 1, 1, \(secret))",
            sqlite: .unique("step.counter_id, step.number"),
            postgres: .unique("step_number_computed")
        ),
        Breach(
            name: "missing parent",
            sql: "INSERT INTO step (id, counter_id, number, word) VALUES (3, 77, 1, \(secret))",
            sqlite: .foreignKey,
            postgres: .foreignKey
        ),
        Breach(
            name: "parent in use",
            sql: "DELETE FROM counter WHERE \(secret) <> ''",
            sqlite: .foreignKey,
            postgres: .foreignKey
        ),
        Breach(
            name: "check",
            sql: "INSERT INTO sort (id, word, number) VALUES (1, \(secret), 2000000000000000000)",
            sqlite: .check("sort_number_range"),
            postgres: .check("sort_number_range")
        ),
        Breach(
            name: "not null",
            sql: "INSERT INTO step (id, counter_id, word) VALUES (4, 1, \(secret))",
            sqlite: .check("step.number"),
            postgres: .check("step.number")
        ),
        Breach(
            name: "no such table",
            sql: "INSERT INTO nowhere (word) VALUES (\(secret))",
            sqlite: .other("1: no such table: nowhere"),
            postgres: .other("PostgreSQL 42P01: relation \"nowhere\" does not exist")
        ),
    ]

    @Test("for each rule", arguments: Engine.underTest, breaches)
    func breach(_ engine: Engine, _ breach: Breach) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await addCounter(1, to: database)
            try await database.write { db in
                try db.runOne("INSERT INTO step (id, counter_id, number, word) VALUES (1, 1, 1, 'ett')")
            }
            let error = await #expect(throws: StoreError.self) {
                _ = try await database.append { try $0.run(breach.sql) }
            }
            #expect(error == (engine == .sqlite ? breach.sqlite : breach.postgres))
            #expect(!String(reflecting: error).contains("19121212"))
        }
    }

    @Test("also for a value of the wrong kind", arguments: Engine.underTest)
    func wrongKind(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            let error = await #expect(throws: StoreError.self) {
                _ = try await database.write {
                    try $0.run("INSERT INTO counter (id, count) VALUES (1, \(Self.secret))")
                }
            }
            #expect(!String(reflecting: error).contains("19121212"))
            if engine == .sqlite { #expect(error == .check("counter.count")) }
        }
    }

    @Test("and reading refuses to write", arguments: Engine.underTest)
    func readOnly(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            let error = await #expect(throws: StoreError.self) {
                try await database.read { _ = try $0.rows("DELETE FROM counter RETURNING id") }
            }
            guard case .unavailable = error else {
                Issue.record("expected .unavailable, got \(String(describing: error))")
                return
            }
        }
    }
}
