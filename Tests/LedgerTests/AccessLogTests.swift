import Kernel
import Ledger
import Store
import Synchronization
import TestSupport
import Testing
import Vault

@Suite("No read without its row")
struct AccessLogTests {
    @Test("Two hundred readers at once all have their rows on disk when they are answered", arguments: Engine.underTest)
    func groupCommit(_ engine: Engine) async throws {
        try await TestFolder.with { folder in
            try await TestDatabase.withOpener(engine, migrations: LedgerBench.migrations) { open in
                let (one, other) = (try await open(), try await open())
                let bench = try LedgerBench(database: one, keys: folder + "/keys")
                let key = try await bench.record()
                let log = AccessLog(database: one)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<200 {
                        group.addTask {
                            let row = AccessRow(
                                .opened,
                                of: [key.record],
                                on: "/p",
                                request: "r\(number)",
                                by: bench.act
                            )
                            try await log.record(row)
                            // Seen by somebody else at once: it is committed, not only on its way.
                            let found = try await other.read { db in
                                try db.row("SELECT id FROM access WHERE id = \(row.id)") != nil
                            }
                            #expect(found)
                        }
                    }
                    try await group.waitForAll()
                }
                let readers = try await log.readers(of: key.record)
                #expect(Set(readers.map(\.request)) == Set((0..<200).map { "r\($0)" }))
                #expect(readers.map(\.id) == readers.map(\.id).sorted().reversed())
                try await one.close()
                try await other.close()
            }
        }
    }

    @Test("A row that cannot be written is an error for everybody who waits, and the next one is tried anew")
    func failure() async throws {
        try await LedgerBench.with(.sqlite) { bench in
            let key = try await bench.record()
            let database = FailingDatabase(bench.database)
            let log = AccessLog(database: database)
            let failures = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        do {
                            try await log.record(
                                AccessRow(.opened, of: [key.record], on: "/p", request: "r", by: bench.act)
                            )
                            return false
                        } catch {
                            return error as? StoreError == .unavailable("full")
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(failures == 50)
            #expect(try await log.readers(of: key.record).isEmpty)
            database.repair()
            try await log.record(AccessRow(.opened, of: [key.record], on: "/p", request: "r", by: bench.act))
            #expect(try await log.readers(of: key.record).count == 1)
        }
    }

    @Test("A look at several records is found from each of them", arguments: Engine.underTest)
    func several(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let (first, second) = (try await bench.record(), try await bench.record())
            let log = AccessLog(database: bench.database)
            let records = [second.record, first.record, second.record]
            try await log.record(AccessRow(.listed, of: records, on: "/planer", request: "r1", by: bench.act))
            for record in [first.record, second.record] {
                let readers = try await log.readers(of: record)
                #expect(readers.map(\.kind) == [.listed])
                #expect(readers.map(\.page) == ["/planer"])
                #expect(readers.map(\.actor) == [bench.actor])
                #expect(readers.map(\.owner) == [bench.owner])
                #expect(readers.map(\.at) == [bench.clock.now])
            }
        }
    }
}

/// A database whose disk is full until it is repaired.
private final class FailingDatabase: Database {
    private let database: any Database
    private let isFull = Mutex(true)

    init(_ database: any Database) {
        self.database = database
    }

    var dialect: Dialect { database.dialect }

    func repair() {
        isFull.withLock { $0 = false }
    }

    func read<Value: Sendable>(_ body: @Sendable (Reading) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await database.write(body)
    }

    func append<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        if isFull.withLock({ $0 }) { throw StoreError.unavailable("full") }
        return try await database.append(body)
    }

    func close() async throws {
        try await database.close()
    }
}
