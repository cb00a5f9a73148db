import Kernel
import Store
import TestSupport
import Testing

@Suite("Parallel transactions have an order")
struct ConcurrencyTests {
    @Test("eight writers lose no increment", arguments: Engine.underTest)
    func increments(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            for id in 0..<4 { try await addCounter(id, to: database) }
            let perWriter = 25
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        var generator = SplitMix64(seed: UInt64(writer))
                        for _ in 0..<perWriter {
                            try await increment(Int.random(in: 0..<4, using: &generator), in: database)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let sum: Int? = try await database.read { db in
                try db.row("SELECT CAST(sum(count) AS bigint) AS sum FROM counter")?["sum"]
            }
            #expect(sum == 8 * perWriter)
        }
    }

    @Test("numbers computed from what is there have no gap and no double", arguments: Engine.underTest)
    func computedKeys(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await addCounter(1, to: database)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        for step in 0..<5 {
                            try await untilNoConflict {
                                try await database.write { db in
                                    let last: Int = try #require(
                                        try db.row("SELECT coalesce(max(number), 0) AS last FROM step")
                                    )["last"]
                                    try db.runOne(
                                        """
                                        INSERT INTO step (id, counter_id, number, word)
                                        VALUES (\(writer * 100 + step), 1, \(last + 1), 'steg')
                                        """
                                    )
                                }
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let numbers: [Int] = try await database.read { db in
                try db.rows("SELECT number FROM step ORDER BY number").map { try $0["number"] }
            }
            #expect(numbers == Array(1...40))
        }
    }

    /// Two transactions each read what the other writes: in no order can both be right. One must run again, and then it
    /// sees the other's change.
    @Test("two that read what the other writes do not both win", arguments: Engine.underTest)
    func writeSkew(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await addCounter(1, to: database)
            try await addCounter(2, to: database)
            let runs = Tally()
            let firstHasRead = Flag()
            @Sendable func takeIfBothFree(_ id: Int) async throws {
                try await database.write { db in
                    let run = runs.next()
                    let taken: Int = try #require(
                        try db.row("SELECT CAST(sum(count) AS bigint) AS taken FROM counter")
                    )["taken"]
                    // On PostgreSQL both have read before either writes; on SQLite the second cannot have begun.
                    if engine == .postgres, run == 1 { firstHasRead.wait() }
                    if engine == .postgres, run == 2 { firstHasRead.raise() }
                    if taken == 0 { try db.runOne("UPDATE counter SET count = 1 WHERE id = \(id)") }
                }
            }
            async let first: Void = takeIfBothFree(1)
            async let second: Void = takeIfBothFree(2)
            _ = try await (first, second)
            let taken: Int? = try await database.read { db in
                try db.row("SELECT CAST(sum(count) AS bigint) AS taken FROM counter")?["taken"]
            }
            #expect(taken == 1)
            #expect(engine == .sqlite ? runs.count == 2 : runs.count >= 3)
        }
    }

    @Test("a clash hidden by the closure is retried all the same")
    func hiddenClash() async throws {
        try await TestDatabase.with(.postgres, migrations: schema) { database in
            try await addCounter(1, to: database)
            let runs = Tally()
            await #expect(throws: StoreError.unique("step_number_computed")) {
                try await database.write { db in
                    runs.next()
                    try db.run("INSERT INTO step (id, counter_id, number, word) VALUES (1, 1, 1, 'ett')")
                    do {
                        try db.run("INSERT INTO step (id, counter_id, number, word) VALUES (2, 1, 1, 'två')")
                    } catch is StoreError {
                        throw Problem.notFound
                    }
                }
            }
            #expect(runs.count == 11)
        }
    }

    @Test("more tasks than connections all get their turn, and one that gives up waits no longer")
    func waiting() async throws {
        try await TestDatabase.with(.postgres, migrations: schema) { database in
            let release = Flag()
            let (begun, begin) = AsyncStream<Void>.makeStream()
            let busy = (0..<3).map { _ in
                Task.detached {
                    try await database.read { _ in
                        begin.yield()
                        release.wait()
                        release.raise()
                    }
                }
            }
            // Only when every connection is lent is there a line to wait in.
            var connections = begun.makeAsyncIterator()
            for _ in busy { await connections.next() }
            let waiting = Task.detached { try await database.read { try count(1, in: $0) } }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            release.raise()
            for task in busy { try await task.value }
            #expect(try await database.read { try count(1, in: $0) } == nil)
        }
    }
}

private func increment(_ id: Int, in database: any Database) async throws {
    try await untilNoConflict {
        try await database.write { db in
            let now = try #require(try count(id, in: db))
            try db.runOne("UPDATE counter SET count = \(now + 1) WHERE id = \(id)")
        }
    }
}

/// What a person does who is told that somebody else was first: presses again.
private func untilNoConflict(_ body: () async throws -> Void) async throws {
    while true {
        do {
            return try await body()
        } catch StoreError.conflict, StoreError.unique("step_number_computed") {
            continue
        }
    }
}
