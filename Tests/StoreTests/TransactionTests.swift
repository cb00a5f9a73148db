import Kernel
import Store
import TestSupport
import Testing

@Suite("A transaction is all or nothing")
struct TransactionTests {
    private struct Stop: Error {}

    @Test("one that throws leaves nothing", arguments: Engine.underTest)
    func rollback(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            for run in [database.write, database.append] as [Run] {
                await #expect(throws: Stop.self) {
                    try await run { db in
                        try db.run("INSERT INTO counter (id, count) VALUES (1, 1)")
                        throw Stop()
                    }
                }
            }
            let size = try await size(of: "counter", in: database)
            #expect(size == 0)
        }
    }

    @Test("a failed statement dooms it, even when the failure is caught", arguments: Engine.underTest)
    func caughtFailure(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await addCounter(1, to: database)
            let error = await #expect(throws: StoreError.self) {
                try await database.write { db in
                    try db.run("INSERT INTO counter (id, count) VALUES (2, 0)")
                    try? db.runOne("INSERT INTO counter (id, count) VALUES (1, 0)")
                    #expect(throws: StoreError.self) { try db.rows("SELECT id FROM counter") }
                }
            }
            guard case .unique = error else {
                Issue.record("expected .unique, got \(String(describing: error))")
                return
            }
            #expect(try await size(of: "counter", in: database) == 1)
        }
    }

    @Test("a caught failure may be told in other words", arguments: Engine.underTest)
    func translatedFailure(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await addCounter(1, to: database)
            await #expect(throws: Problem.notFound) {
                try await database.write { db in
                    do {
                        try db.run("INSERT INTO counter (id, count) VALUES (1, 0)")
                    } catch is StoreError {
                        throw Problem.notFound
                    }
                }
            }
        }
    }

    @Test("a row that is another version by now is a conflict, and nothing stays", arguments: Engine.underTest)
    func conflict(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await addCounter(1, to: database)
            await #expect(throws: StoreError.conflict) {
                try await database.write { db in
                    try db.runOne("UPDATE counter SET count = 9 WHERE id = \(1) AND count = \(0)")
                    try db.runOne("UPDATE counter SET count = 10 WHERE id = \(1) AND count = \(0)")
                }
            }
            #expect(try await database.read { try count(1, in: $0) } == 0)
        }
    }

    @Test("a read sees one moment, while others commit", arguments: Engine.underTest)
    func snapshot(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await addCounter(1, to: database)
            let (isReading, startWriting) = AsyncStream<Void>.makeStream()
            let hasWritten = Flag()
            async let seen = database.read { db in
                let before = try count(1, in: db)
                startWriting.finish()
                hasWritten.wait()
                return [before, try count(1, in: db)]
            }
            // On a thread of its own: on SQLite the read blocks the thread it began on.
            let writing = Task.detached {
                for await _ in isReading {}
                try await database.write { try $0.runOne("UPDATE counter SET count = 5 WHERE id = 1") }
                hasWritten.raise()
            }
            #expect(try await seen == [0, 0])
            try await writing.value
            #expect(try await database.read { try count(1, in: $0) } == 5)
        }
    }

    @Test("nothing works after close", arguments: Engine.underTest)
    func closed(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await database.close()
            await #expect(throws: StoreError.self) { try await database.read { _ = try count(1, in: $0) } }
            await #expect(throws: StoreError.self) { try await database.write { _ = try count(1, in: $0) } }
        }
    }

    private typealias Run = (@escaping @Sendable (Transaction) throws -> Void) async throws -> Void
}
