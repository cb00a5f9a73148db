import Kernel
import Ledger
import Store
import Testing
import Vault

/// A bench with seven rows in each log, in links of three, three and one, into which faults are planted.
struct Plant {
    typealias ID = Identifier<Plant>

    /// The column that is tampered with, what is done, and what must be found. The statements and the answer are told the
    /// ids of the seven rows.
    struct Fault: Sendable {
        let column: String
        let statements: @Sendable ([ID]) -> [SQL]
        let expected: @Sendable ([String]) -> Verification.Fault

        init(
            _ column: String,
            _ statements: @escaping @Sendable ([ID]) -> [SQL],
            _ expected: @escaping @Sendable ([String]) -> Verification.Fault
        ) {
            self.column = column
            self.statements = statements
            self.expected = expected
        }
    }

    private static let tables = ["event", "access", "access_record", "chain_link"]

    let bench: LedgerBench
    let log: Log
    let ids: [ID]

    init(_ bench: LedgerBench, log: Log) async throws {
        self.bench = bench
        self.log = log
        let (key, second) = (try await bench.record(), try await bench.record())
        let reads = AccessLog(database: bench.database)
        for index in 1...7 {
            try await bench.append(to: key, "word")
            let row = AccessRow(
                .opened,
                of: [key.record, second.record],
                on: "/p",
                request: "r\(index)",
                by: bench.act
            )
            try await reads.record(row)
            bench.clock.advance(seconds: 1)
            guard [3, 6, 7].contains(index) else { continue }
            for log in Log.allCases { _ = try await bench.link(log) }
        }
        ids = try await bench.database.read { db in
            let table = log == .events ? "event" : "access"
            return try db.rows(.trusted("SELECT id FROM \(table) ORDER BY id")).map { try $0["id"] }
        }
        try await bench.database.write { db in
            for table in Self.tables { try db.run(.trusted("CREATE TABLE kept_\(table) AS SELECT * FROM \(table)")) }
        }
    }

    /// Plants the fault, checks what is found, and puts everything back.
    func expect(_ fault: Fault) async throws {
        let statements = fault.statements(ids)
        try await bench.database.write { db in
            for statement in statements {
                let count = try db.run(statement)
                #expect(count > 0, "\(statement.text)")
            }
        }
        let found = try await bench.verify(log).fault
        #expect(found == fault.expected(ids.map(\.description)), "\(fault.column) \(statements.map(\.text))")
        try await bench.database.write { db in
            for table in Self.tables.reversed() where table != "access" { try db.run(.trusted("DELETE FROM \(table)")) }
            try db.run("DELETE FROM access")
            for table in Self.tables { try db.run(.trusted("INSERT INTO \(table) SELECT * FROM kept_\(table)")) }
        }
        #expect(try await bench.verify(log).fault == nil)
    }

    /// The columns that the engine really has.
    func columns(_ table: String) async throws -> Set<String> {
        try await bench.database.read { db in try Schema.columns(in: db)[table] ?? [] }
    }
}
