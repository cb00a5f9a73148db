package import Store

/// A database whose texts are noted.
struct HeardDatabase: Database {
    let database: any Database
    let log: StatementLog

    var dialect: Dialect { database.dialect }

    func read<Value: Sendable>(_ body: @Sendable (Reading) throws -> Value) async throws -> Value {
        try await database.read { db in try body(Reading(HeardRunner(db, nil, log), dialect: db.dialect)) }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await database.write { [log] db in
            try body(Transaction(HeardRunner(db, db, log), dialect: db.dialect))
        }
    }

    func append<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await database.append { [log] db in
            try body(Transaction(HeardRunner(db, db, log), dialect: db.dialect))
        }
    }

    func close() async throws {
        try await database.close()
    }
}

extension Database {
    /// The engine's own database, also when its texts are noted.
    package var engine: any Database { (self as? HeardDatabase)?.database ?? self }
}

/// Hands every text on to the real handle and notes those that ran.
private final class HeardRunner: StatementRunner {
    private let reading: Reading
    private let transaction: Transaction?
    private let log: StatementLog

    init(_ reading: Reading, _ transaction: Transaction?, _ log: StatementLog) {
        self.reading = reading
        self.transaction = transaction
        self.log = log
    }

    func rows(_ sql: SQL) throws -> [Row] {
        let rows = try reading.rows(sql)
        try log.note(sql.text, on: reading.dialect)
        return rows
    }

    func run(_ sql: SQL) throws -> Int {
        // A handle for reading has no such method.
        guard let transaction else { throw StoreError.other("a change in a read") }
        let count = try transaction.run(sql)
        try log.note(sql.text, on: reading.dialect)
        return count
    }
}
