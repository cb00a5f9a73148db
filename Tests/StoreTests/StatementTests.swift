import Store
import TestSupport
import Testing

@Suite("Statements written once for both engines")
struct StatementTests {
    @Test("a list matches its members, and an empty one nothing", arguments: Engine.underTest)
    func list(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            for id in 1...5 { try await addCounter(id, to: database) }
            func found(_ ids: [Int]) async throws -> [Int] {
                try await database.read { db in
                    try db.rows("SELECT id FROM counter WHERE id IN (\(list: ids)) AND id < \(5) ORDER BY id")
                        .map { try $0["id"] }
                }
            }
            #expect(try await found([4, 2, 9, 5]) == [2, 4])
            #expect(try await found([3]) == [3])
            #expect(try await found([]) == [])
        }
    }

    @Test("a part keeps its values wherever it stands", arguments: Engine.underTest)
    func part(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            for id in 1...9 { try await addCounter(id, to: database) }
            let inner: SQL = "id > \(2) AND id < \(8)"
            let outer: SQL = "(\(part: inner)) AND id <> \(5)"
            let sql: SQL = "SELECT id FROM counter WHERE id <> \(4) AND \(part: outer) AND id <> \(6) ORDER BY id"
            #expect(
                sql.text
                    == "SELECT id FROM counter WHERE id <> $1 AND (id > $2 AND id < $3) AND id <> $4 AND id <> $5 ORDER BY id"
            )
            let found: [Int] = try await database.read { try $0.rows(sql).map { try $0["id"] } }
            #expect(found == [3, 7])
        }
    }

    @Test("one text with null, then a value, then another kind of value", arguments: Engine.underTest)
    func nullFirst(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            func echo(_ value: (some SQLConvertible & Sendable)?) async throws -> SQLValue {
                try await database.write { db in
                    let row = try #require(try db.row("SELECT \(value) AS value"))
                    if let text = try? (row["value"] as String) { return .text(text) }
                    if let number = try? (row["value"] as Int) { return .int(Int64(number)) }
                    if let bytes = try? (row["value"] as [UInt8]) { return .blob(bytes) }
                    return .null
                }
            }
            for _ in 0..<2 {
                let echoes = [
                    try await echo(Int?.none), try await echo(5), try await echo("fem"),
                    try await echo([0, 5] as [UInt8]),
                ]
                #expect(echoes == [.null, .int(5), .text("fem"), .blob([0, 5])])
            }
        }
    }

    @Test("more texts than a connection keeps prepared", arguments: Engine.underTest)
    func manyTexts(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            for _ in 0..<2 {
                let sum = try await database.read { db in
                    try (0..<450).reduce(0) { sum, number in
                        let row = try #require(try db.row("SELECT \(number) AS \(part: .trusted("column\(number)"))"))
                        return sum + (try row["column\(number)"] as Int)
                    }
                }
                #expect(sum == 449 * 450 / 2)
            }
        }
    }

    @Test("the number of changed rows is that of the statement", arguments: Engine.underTest)
    func changedRows(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            for id in 1...5 { try await addCounter(id, to: database) }
            let changed = try await database.write { db in
                [
                    try db.run("UPDATE counter SET count = 1 WHERE id > \(2)"),
                    try db.run("CREATE TABLE extra (id INTEGER)"),
                    try db.run("UPDATE counter SET count = 1 WHERE id > \(9)"),
                    try db.run("DELETE FROM counter"),
                ]
            }
            #expect(changed == [3, 0, 0, 5])
        }
    }

    @Test("a statement that changes can answer with rows", arguments: Engine.underTest)
    func returning(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await addCounter(1, to: database)
            let count: Int? = try await database.write { db in
                try db.row("UPDATE counter SET count = count + \(4) WHERE id = \(1) RETURNING count")?["count"]
            }
            #expect(count == 4)
            #expect(try await database.read { try StoreTests.count(1, in: $0) } == 4)
        }
    }

    @Test("the schema as the engine tells it", arguments: Engine.underTest)
    func schemaReader(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            let columns = try await database.read { try Schema.columns(in: $0) }
            #expect(
                columns == [
                    "migration": ["id", "checksum", "applied_at"],
                    "sort": ["id", "word", "number", "bytes"],
                    "counter": ["id", "count"],
                    "step": ["id", "counter_id", "number", "word"],
                ]
            )
        }
    }
}
