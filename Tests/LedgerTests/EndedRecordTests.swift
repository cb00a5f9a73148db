import Kernel
import Ledger
import Store
import TestSupport
import Testing
import Vault

/// The end of a record in the log: what stays, what goes, and what a check says of a row that was changed afterwards.
@Suite struct EndedRecordTests {
    @Test("Counts stay; words, record, actor and exact time go, and the log is whole", arguments: Engine.underTest)
    func ends(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let (ended, other) = try await Self.fill(bench)
            let before = try await bench.verify(.events)
            #expect(before.fault == nil)
            let number = try await Self.end(ended.record, bench)
            let (rows, events) = try await bench.database.read { db in
                (
                    try db.rows("SELECT ended_by, type, owner_id, month, facts FROM past_event"),
                    try db.rows("SELECT record_id FROM event WHERE type = 'test.done.1'")
                )
            }
            #expect(rows.count == 5 && events.count == 5, "\(rows.count) past, \(events.count) as they were")
            for row in rows {
                #expect(try row["ended_by"] == number)
                #expect(try row["type"] == "test.done.1")
                #expect(try row["owner_id"] == bench.owner)
                #expect(try row["month"] == "2026-11")
                #expect(try row["facts"] == "kind=word\nnumber#3")
            }
            for row in events { #expect(try row["record_id"] == other.record) }
            #expect(try await bench.database.read { try EventLog.history(of: ended.record, in: $0) }.isEmpty)
            // The end itself is an event, and the log is whole before and after it is linked.
            for _ in 0..<2 {
                let verification = try await bench.verify(.events)
                #expect(verification.fault == nil && verification.links >= before.links)
                _ = try await bench.link(.events)
            }
        }
    }

    @Test("Every change of what is left of a record is found", arguments: Engine.underTest)
    func planted(_ engine: Engine) async throws {
        let faults: [(String, @Sendable (Event.ID, [[UInt8]]) -> SQL)] = [
            ("facts", { "UPDATE past_event SET facts = 'kind=forged' WHERE hash = \($1[2])" }),
            ("a blank line among facts", { "UPDATE past_event SET facts = facts || '\n' WHERE hash = \($1[2])" }),
            ("month", { "UPDATE past_event SET month = '2026-10' WHERE hash = \($1[2])" }),
            ("type", { "UPDATE past_event SET type = 'test.forged.1' WHERE hash = \($1[2])" }),
            ("owner", { "UPDATE past_event SET owner_id = \($0) WHERE hash = \($1[2])" }),
            ("number", { "UPDATE past_event SET ended_by = \(stranger) WHERE hash = \($1[2])" }),
            ("all numbers", { _, _ in "UPDATE past_event SET ended_by = \(stranger)" }),
            (
                "telling facts",
                { "UPDATE past_event SET telling = \([UInt8](repeating: 7, count: 40)) WHERE hash = \($1[2])" }
            ),
            ("link", { "UPDATE past_event SET link = link + 1 WHERE hash = \($1[2])" }),
            ("no such link", { "UPDATE past_event SET link = 99 WHERE hash = \($1[2])" }),
            ("a row gone", { "DELETE FROM past_event WHERE hash = \($1[2])" }),
            ("the end gone", { number, _ in "DELETE FROM event WHERE id = \(number)" }),
            ("the end another type", { number, _ in "UPDATE event SET type = 'test.done.1' WHERE id = \(number)" }),
            ("the end names others", { number, _ in "UPDATE event SET facts = 'digest=00' WHERE id = \(number)" }),
            (
                "a row put in",
                {
                    """
                    INSERT INTO past_event (id, hash, ended_by, type, owner_id, month, facts, link)
                    SELECT \(stranger), \([UInt8](repeating: 7, count: 32)), \($0), type, owner_id, month, facts, link
                    FROM past_event WHERE hash = \($1[0])
                    """
                }
            ),
        ]
        for (name, statement) in faults {
            try await LedgerBench.with(engine) { bench in
                let (ended, _) = try await Self.fill(bench)
                let number = try await Self.end(ended.record, bench)
                _ = try await bench.link(.events)
                #expect(try await bench.verify(.events).fault == nil)
                let hashes = try await bench.database.read { db in
                    try db.rows("SELECT hash FROM past_event ORDER BY hash").map { try $0["hash"] as [UInt8] }
                }
                try await bench.database.write { db in
                    let count = try db.run(statement(number, hashes))
                    #expect(count > 0, "\(name)")
                }
                #expect(try await bench.verify(.events).fault != nil, "\(name)")
            }
        }
    }

    @Test("A row that was forged before its record ended is not made good by it", arguments: Engine.underTest)
    func forgedBefore(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let (ended, _) = try await Self.fill(bench)
            try await bench.database.write { db in
                _ = try db.run("UPDATE event SET facts = 'kind=forged' WHERE record_id = \(ended.record)")
            }
            _ = try await Self.end(ended.record, bench)
            #expect(try await bench.verify(.events).fault != nil)
        }
    }

    @Test("A record with an event in no link waits", arguments: Engine.underTest)
    func unlinked(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let (ended, _) = try await Self.fill(bench)
            try await bench.append(to: ended)
            #expect(try await bench.database.read { try EndedRecords.areUnlinked([ended.record], in: $0) })
            await #expect(throws: StoreError.conflict) { _ = try await Self.end(ended.record, bench) }
            #expect(try await bench.database.read { try EventLog.history(of: ended.record, in: $0) }.count == 6)
            _ = try await bench.link(.events)
            #expect(try await !bench.database.read { try EndedRecords.areUnlinked([ended.record], in: $0) })
            _ = try await Self.end(ended.record, bench)
        }
    }

    @Test("The last entry is the last event but those about retention", arguments: Engine.underTest)
    func lastEntries(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let (record, other) = try await Self.fill(bench)
            let last = bench.act.today
            bench.clock.advance(seconds: 86_400 * 40)
            try await bench.database.write { [act = bench.act] db in
                _ = try EventLog.append(EventType("retention.held", version: 1), to: record, by: act, in: db)
            }
            try await bench.append(to: other)
            let days = try await bench.database.read { db in
                try EventLog.lastEntries(of: [record.record, other.record], in: db)
            }
            #expect(days == [record.record: last, other.record: bench.act.today])
        }
    }

    /// Ten events of two records in turn, in links of four, four and two.
    private static func fill(_ bench: LedgerBench) async throws -> (RecordKey, RecordKey) {
        let (key, second) = (try await bench.record(), try await bench.record())
        for index in 1...10 {
            try await bench.append(to: index % 2 == 0 ? key : second)
            bench.clock.advance(seconds: 1)
            if [4, 8, 10].contains(index) { _ = try await bench.link(.events) }
        }
        return (key, second)
    }

    private static func end(_ record: Record.ID, _ bench: LedgerBench) async throws -> Event.ID {
        try await bench.database.write { [act = bench.act] db in
            try EndedRecords.end(record, facts: ["kind": "plan"], by: act, in: db)
        }
    }
}

/// An id that no row of the tests has.
private let stranger = Event.ID(high: 0x0193_a000_0000_7000, low: 0x8000_0000_0000_00aa)
