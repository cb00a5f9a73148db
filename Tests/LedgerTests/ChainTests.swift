import Kernel
import Store
import TestSupport
import Testing
import Vault

@testable import Ledger

@Suite("Both logs are bound into chains")
struct ChainTests {
    @Test("Linked rows verify, and what is not linked yet is counted with its age", arguments: Engine.underTest)
    func linksAndVerifies(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let key = try await bench.record()
            let log = AccessLog(database: bench.database)
            for log in Log.allCases { #expect(try await bench.verify(log) == Verification(log: log)) }
            var oldest: Instant?
            for round in 1...3 {
                oldest = bench.clock.now
                for _ in 0..<4 {
                    try await bench.append(to: key)
                    try await log.record(AccessRow(.opened, of: [key.record], on: "/p", request: "r", by: bench.act))
                    bench.clock.advance(seconds: 1)
                }
                for log in Log.allCases {
                    let waiting = try await bench.verify(log)
                    #expect(waiting.unlinked == 4)
                    #expect(waiting.oldestUnlinked == oldest)
                    #expect(waiting.fault == nil)
                    #expect(try await bench.link(log) == 4)
                    #expect(try await bench.link(log) == 0)
                    let done = try await bench.verify(log)
                    #expect([done.links, done.rows, done.unlinked] == [round, round * 4, 0])
                    #expect(done.oldestUnlinked == nil)
                    #expect(done.fault == nil)
                }
            }
        }
    }

    @Test("The log of reads has a whole chain in a file of its own", arguments: Engine.underTest)
    func ownFile(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let key = try await bench.record()
            try await TestDatabase.with(engine, migrations: accessMigrations(besideEvents: false)) { file in
                let row = AccessRow(.printed, of: [key.record], on: "/p", request: "r", by: bench.act)
                try await AccessLog(database: file).record(row)
                let linker = Linker(.reads, in: file, holder: "first", clock: bench.clock.wall)
                #expect(try await linker.linkAll() == 1)
                let verification = try await Verifier(.reads, in: file).verify()
                #expect([verification.links, verification.rows] == [1, 1])
                #expect(verification.fault == nil)
            }
        }
    }

    @Test("Who holds the lease links; after ten seconds of silence another may", arguments: Engine.underTest)
    func lease(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let key = try await bench.record()
            try await bench.append(to: key)
            #expect(try await bench.link(.events, as: "first") == 1)
            try await bench.append(to: key)
            bench.clock.advance(seconds: 10)
            #expect(try await bench.link(.events, as: "second") == 0)
            // Another log is another lease, and one with nothing to link needs none.
            #expect(try await bench.link(.reads, as: "second") == 0)
            bench.clock.advance(seconds: 1)
            #expect(try await bench.link(.events, as: "second") == 1)
            try await bench.append(to: key)
            #expect(try await bench.link(.events, as: "first") == 0)
            #expect(try await bench.link(.events, as: "second") == 1)
        }
    }

    @Test("Two linkers that steal the lease from each other never break the chain", arguments: Engine.underTest)
    func twoLinkers(_ engine: Engine) async throws {
        try await TestFolder.with { folder in
            try await TestDatabase.withOpener(engine, migrations: LedgerBench.migrations) { open in
                let (one, other) = (try await open(), try await open())
                let bench = try LedgerBench(database: one, keys: folder + "/keys")
                let key = try await bench.record()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for (holder, database) in [("first", one), ("second", other)] {
                        let linker = Linker(.events, in: database, holder: holder, clock: bench.clock.wall)
                        group.addTask {
                            for _ in 0..<40 {
                                bench.clock.advance(seconds: 11)
                                try await linker.linkAll()
                            }
                        }
                    }
                    group.addTask { for _ in 0..<100 { try await bench.append(to: key) } }
                    try await group.waitForAll()
                }
                bench.clock.advance(seconds: 11)
                _ = try await bench.link(.events)
                let result = try await bench.verify(.events)
                #expect(result.fault == nil)
                #expect([result.rows, result.unlinked] == [100, 0])
                try await one.close()
                try await other.close()
            }
        }
    }
}
