import Store
import TestSupport
import Testing

@Suite("Migrations run once, in order, and are never edited")
struct MigratorTests {
    private static let first = Migration(
        "2026-01-01-first",
        ["CREATE TABLE one (id {int} NOT NULL PRIMARY KEY) {strict}"]
    )
    private static let second = Migration(
        "2026-01-02-second",
        ["CREATE TABLE two (id {int} NOT NULL PRIMARY KEY, word {text}) {strict}"],
        sqlite: ["INSERT INTO two (id, word) VALUES (1, 'sqlite')"],
        postgres: ["INSERT INTO two (id, word) VALUES (1, 'postgres')"]
    )

    @Test("the second time nothing runs", arguments: Engine.underTest)
    func twice(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: []) { database in
            #expect(try await Migrator([Self.first]).pending(database) == ["2026-01-01-first"])
            #expect(try await Migrator([Self.first]).migrate(database) == ["2026-01-01-first"])
            #expect(try await Migrator([Self.first, Self.second]).pending(database) == ["2026-01-02-second"])
            #expect(try await Migrator([Self.first, Self.second]).migrate(database) == ["2026-01-02-second"])
            #expect(try await Migrator([Self.first, Self.second]).migrate(database) == [])
            #expect(try await Migrator([Self.first, Self.second]).pending(database) == [])
            let word: String? = try await database.read { try $0.row("SELECT word FROM two")?["word"] }
            #expect(word == engine.rawValue)
        }
    }

    @Test("an edited step is refused", arguments: Engine.underTest)
    func edited(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.first]) { database in
            let edited = Migration("2026-01-01-first", ["CREATE TABLE one (id {int} NOT NULL) {strict}"])
            let expected = StoreError.changedMigration("2026-01-01-first")
            await #expect(throws: expected) { try await Migrator([edited, Self.second]).migrate(database) }
            await #expect(throws: expected) { try await Migrator([edited]).pending(database) }
            let tables = try await database.read { try Schema.columns(in: $0) }
            #expect(tables["two"] == nil)
        }
    }

    @Test("a newer database is refused", arguments: Engine.underTest)
    func newer(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.first, Self.second]) { database in
            let expected = StoreError.newerSchema("2026-01-02-second")
            await #expect(throws: expected) { try await Migrator([Self.first]).migrate(database) }
            await #expect(throws: expected) { try await Migrator([Self.first]).pending(database) }
        }
    }

    @Test("a step that fails leaves nothing of itself", arguments: Engine.underTest)
    func failing(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: []) { database in
            let failing = Migration(
                "2026-01-02-bad",
                ["CREATE TABLE half (id {int} PRIMARY KEY) {strict}", "CREATE TABLE half (id {int})"]
            )
            await #expect(throws: StoreError.self) { try await Migrator([Self.first, failing]).migrate(database) }
            let tables = try await database.read { try Schema.columns(in: $0) }
            #expect(tables["one"] != nil)
            #expect(tables["half"] == nil)
            #expect(try await Migrator([Self.first, Self.second]).migrate(database) == ["2026-01-02-second"])
        }
    }

    @Test("servers that start together run each step once", arguments: Engine.underTest)
    func parallel(_ engine: Engine) async throws {
        for _ in 0..<5 {
            try await TestDatabase.withOpener(engine, migrations: []) { open in
                let steps = (0..<6).map { Migration("step-\($0)", ["CREATE TABLE t\($0) (id {int} PRIMARY KEY)"]) }
                let ran = try await withThrowingTaskGroup(of: [String].self) { group in
                    for _ in 0..<3 {
                        group.addTask {
                            let database = try await open()
                            let ran = try await Migrator(steps).migrate(database)
                            try await database.close()
                            return ran
                        }
                    }
                    return try await group.reduce(into: []) { $0 += $1 }
                }
                #expect(ran.sorted() == steps.map(\.id))
            }
        }
    }
}
