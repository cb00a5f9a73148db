import Kernel
import Ledger
import Store
import TestSupport
import Testing

/// An id that no row of the tests has.
private let stranger = Plant.ID(high: 0x0193_a000_0000_7000, low: 0x8000_0000_0000_00aa)

/// What no id can be: a byte alone.
private let noID: [UInt8] = [0x78]

@Suite("Every planted fault is found and named")
struct PlantedFaultTests {
    @Test("A change in any column of an event", arguments: Engine.underTest)
    func events(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let plant = try await Plant(bench, log: .events)
            let faults = Self.changedEvents + Self.links("event")
            for fault in faults { try await plant.expect(fault) }
            #expect(try await plant.columns("event") == Set(faults.map(\.column)))
        }
    }

    @Test("A change in any column of a read, and in its records", arguments: Engine.underTest)
    func reads(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            let plant = try await Plant(bench, log: .reads)
            let faults = Self.changedReads + Self.links("access")
            for fault in faults { try await plant.expect(fault) }
            #expect(try await plant.columns("access") == Set(faults.map(\.column)))
            for fault in Self.changedRecords { try await plant.expect(fault) }
        }
    }

    @Test("Rows taken away and put in", arguments: Engine.underTest)
    func rows(_ engine: Engine) async throws {
        try await LedgerBench.with(engine) { bench in
            for (log, table) in [(Log.events, "event"), (.reads, "access")] {
                let plant = try await Plant(bench, log: log)
                for fault in Self.removed(table) + Self.inserted(log) { try await plant.expect(fault) }
                for fault in Self.chain(log) { try await plant.expect(fault) }
                try await bench.database.write { db in
                    for table in ["event", "access", "access_record", "chain_link"] {
                        try db.run(.trusted("DROP TABLE kept_\(table)"))
                    }
                    for table in ["access_record", "access", "event", "chain_link", "linker_lease"] {
                        try db.run(.trusted("DELETE FROM \(table)"))
                    }
                }
            }
        }
    }

    private static func changed(_ table: String, _ column: String, to value: some SQLConvertible & Sendable)
        -> Plant.Fault
    {
        Plant.Fault(
            column,
            { ids in
                [
                    "UPDATE \(part: .trusted(table)) SET \(part: .trusted(column)) = \(value) WHERE id = \(ids[4])"
                ]
            },
            { ids in .changed(row: ids[4]) }
        )
    }

    private static let changedEvents = [
        Plant.Fault(
            "id",
            { ["UPDATE event SET id = \(stranger) WHERE id = \($0[4])"] },
            { _ in .changed(row: stranger.description) }
        ),
        Plant.Fault("id", { ["UPDATE event SET id = \(noID) WHERE id = \($0[4])"] }, { _ in .changed(row: "78") }),
        changed("event", "type", to: "test.done.2"),
        changed("event", "at", to: Instant(milliseconds: 1_795_000_000_001)),
        changed("event", "at", to: "yesterday"),
        changed("event", "day", to: "2026-01-01"),
        changed("event", "actor_id", to: stranger),
        changed("event", "actor_id", to: noID),
        changed("event", "owner_id", to: stranger),
        changed("event", "record_id", to: stranger),
        changed("event", "record_id", to: [UInt8]?.none),
        changed("event", "facts", to: "kind=word\nnumber#4"),
        changed("event", "facts", to: "number#3\nkind=word"),
        changed("event", "facts", to: "kind=word\nnumber#3\nnonsense"),
        changed("event", "facts", to: "kind=word\nnumber#03"),
        changed("event", "telling", to: [UInt8]([1, 2, 3])),
        changed("event", "telling", to: [UInt8]?.none),
        changed("event", "details", to: [UInt8]([1, 2, 3])),
        changed("event", "details", to: [UInt8]?.none),
        changed("event", "hash", to: [UInt8](repeating: 7, count: 32)),
    ]

    private static let changedReads = [
        Plant.Fault(
            "id",
            { ids in
                [
                    """
                    INSERT INTO access (id, at, day, actor_id, owner_id, kind, page, request, hash, link)
                    SELECT \(stranger), at, day, actor_id, owner_id, kind, page, request, hash, link
                    FROM access WHERE id = \(ids[4])
                    """,
                    "UPDATE access_record SET access_id = \(stranger) WHERE access_id = \(ids[4])",
                    "DELETE FROM access WHERE id = \(ids[4])",
                ]
            },
            { _ in .changed(row: stranger.description) }
        ),
        changed("access", "at", to: Instant(milliseconds: 1_795_000_000_001)),
        changed("access", "at", to: "yesterday"),
        changed("access", "day", to: "2026-01-01"),
        changed("access", "actor_id", to: stranger),
        changed("access", "actor_id", to: noID),
        changed("access", "owner_id", to: stranger),
        changed("access", "kind", to: "listed"),
        changed("access", "kind", to: "glanced"),
        changed("access", "page", to: "/other"),
        changed("access", "request", to: "other"),
        changed("access", "hash", to: [UInt8](repeating: 7, count: 32)),
    ]

    private static let changedRecords = [
        Plant.Fault(
            "record_id",
            { ["INSERT INTO access_record (access_id, record_id) VALUES (\($0[4]), \(stranger))"] },
            { .changed(row: $0[4]) }
        ),
        Plant.Fault(
            "record_id",
            { ["INSERT INTO access_record (access_id, record_id) VALUES (\($0[4]), \(noID))"] },
            { .changed(row: $0[4]) }
        ),
        Plant.Fault(
            "record_id",
            {
                [
                    """
                    DELETE FROM access_record WHERE access_id = \($0[4])
                        AND record_id = (SELECT record_id FROM access_record ORDER BY record_id LIMIT 1)
                    """
                ]
            },
            { .changed(row: $0[4]) }
        ),
        Plant.Fault(
            "access_id",
            { ["DELETE FROM access_record WHERE access_id = \($0[6])"] },
            { .changed(row: $0[6]) }
        ),
    ]

    /// The row's place in the chain: moved back, moved on, taken out, and moved to links that do not exist.
    private static func links(_ table: String) -> [Plant.Fault] {
        func move(to link: Int?, _ expected: @escaping @Sendable ([String]) -> Verification.Fault) -> Plant.Fault {
            Plant.Fault(
                "link",
                { ["UPDATE \(part: .trusted(table)) SET link = \(link) WHERE id = \($0[4])"] },
                expected
            )
        }
        return [
            move(to: 1) { .inserted(row: $0[4], link: 1) },
            move(to: 3) { .removed(link: 2, after: $0[3]) },
            move(to: nil) { .removed(link: 2, after: $0[3]) },
            move(to: 0) { .removed(link: 2, after: $0[3]) },
            move(to: 99) { .removed(link: 2, after: $0[3]) },
        ]
    }

    private static func removed(_ table: String) -> [Plant.Fault] {
        func remove(_ index: Int, _ expected: @escaping @Sendable ([String]) -> Verification.Fault) -> Plant.Fault {
            Plant.Fault(
                "removed \(index)",
                { ids in
                    let records: [SQL] =
                        table == "access" ? ["DELETE FROM access_record WHERE access_id = \(ids[index])"] : []
                    return records + ["DELETE FROM \(part: .trusted(table)) WHERE id = \(ids[index])"]
                },
                expected
            )
        }
        return [
            remove(0) { _ in .removed(link: 1, after: nil) },
            remove(2) { .removed(link: 1, after: $0[1]) },
            remove(3) { _ in .removed(link: 2, after: nil) },
            remove(4) { .removed(link: 2, after: $0[3]) },
            remove(6) { _ in .removed(link: 3, after: nil) },
        ]
    }

    private static func inserted(_ log: Log) -> [Plant.Fault] {
        [0, 1, 2, 3, 77].map { link in
            Plant.Fault(
                "inserted \(link)",
                { ids in
                    switch log {
                    case .events:
                        [
                            """
                            INSERT INTO event (id, type, at, day, actor_id, owner_id, record_id, facts, telling, details,
                                hash, link)
                            SELECT \(stranger), type, at, day, actor_id, owner_id, record_id, facts, telling, details,
                                hash, \(link)
                            FROM event WHERE id = \(ids[4])
                            """
                        ]
                    case .reads:
                        [
                            """
                            INSERT INTO access (id, at, day, actor_id, owner_id, kind, page, request, hash, link)
                            SELECT \(stranger), at, day, actor_id, owner_id, kind, page, request, hash, \(link)
                            FROM access WHERE id = \(ids[4])
                            """
                        ]
                    }
                },
                { _ in .inserted(row: stranger.description, link: link) }
            )
        }
    }

    private static func chain(_ log: Log) -> [Plant.Fault] {
        func on(_ number: Int, _ change: SQL, _ expected: @escaping @Sendable ([String]) -> Verification.Fault)
            -> Plant.Fault
        {
            Plant.Fault(
                "chain_link \(number)",
                { _ in ["\(part: change) WHERE log = \(log.rawValue) AND number = \(number)"] },
                expected
            )
        }
        let zeros = [UInt8](repeating: 0, count: 32)
        return [
            on(1, "UPDATE chain_link SET hash = \(zeros)") { _ in .brokenLink(1) },
            on(2, "UPDATE chain_link SET row_hashes = \(zeros)") { _ in .brokenLink(2) },
            on(2, "UPDATE chain_link SET log = 'other'") { _ in .brokenLink(2) },
            on(3, "UPDATE chain_link SET number = 4") { _ in .brokenLink(3) },
            on(1, "DELETE FROM chain_link") { _ in .brokenLink(1) },
            on(2, "DELETE FROM chain_link") { _ in .brokenLink(2) },
            on(3, "DELETE FROM chain_link") { .inserted(row: $0[6], link: 3) },
        ]
    }
}
