import Kernel
import Ledger
import Store
import TestSupport
import Testing
import Vault

@Suite("Events tell what happened to a record")
struct EventLogTests {
    @Test(
        "History has the latest first, with facts in clear and details for the key alone",
        arguments: Engine.underTest
    )
    func history(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let (key, other) = (try await bench.record(), try await bench.record())
            try await bench.append(to: key, "first")
            try await bench.append(to: other, "elsewhere")
            bench.clock.advance(seconds: 60)
            try await bench.append(to: key, "second")
            let events = try await bench.database.read { db in try EventLog.history(of: key.record, in: db) }
            #expect(events.map { $0.facts.code("kind") } == ["second", "first"])
            #expect(try events.map { try EventLog.details(of: $0, with: key) } == ["second", "first"])
            #expect(events.map { $0.at } == [bench.clock.now, bench.clock.now.adding(seconds: -60)])
            for event in events {
                #expect(event.type == EventType("test.done", version: 1))
                #expect(event.type.name == "test.done")
                #expect(
                    [event.actor.description, event.owner.description] == [
                        bench.actor.description, bench.owner.description,
                    ]
                )
                #expect(event.record == key.record)
                #expect(event.facts["number"] == .count(3))
                #expect(throws: VaultError.self) { try EventLog.details(of: event, with: other) }
            }
            let latest = try await bench.database.read { db in try EventLog.history(of: key.record, limit: 1, in: db) }
            #expect(latest.map(\.id) == events.prefix(1).map(\.id))
        }
    }

    @Test("The event of a command that is undone is undone with it", arguments: Engine.underTest)
    func undone(_ engine: Engine) async throws {
        struct Undo: Error {}
        try await LedgerBench.with(engine) { bench in
            let key = try await bench.record()
            await #expect(throws: Undo.self) {
                try await bench.database.write { [act = bench.act] db in
                    try EventLog.append(EventType("test.done", version: 1), to: key, by: act, in: db)
                    throw Undo()
                }
            }
            #expect(try await bench.database.read { db in try EventLog.history(of: key.record, in: db) }.isEmpty)
        }
    }

    @Test("Facts have one written form, and are read again from it")
    func facts() {
        let facts: Facts = ["b": "two", "a": 1, "c": "x=y#z"]
        #expect(facts.canonical == "a#1\nb=two\nc=x=y#z")
        #expect(Facts(canonical: facts.canonical) == facts)
        #expect(Facts(canonical: "") == [:])
        #expect(facts.code("a") == nil)
    }
}
