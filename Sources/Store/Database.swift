/// One of the two engines. A transaction is an ordinary synchronous function, so nothing can suspend between two of its
/// statements, and the handle it works on cannot leave it.
package protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` on a snapshot that no other transaction changes.
    func read<Value: Sendable>(_ body: @Sendable (Reading) throws -> Value) async throws -> Value

    /// Runs `body` in one durable transaction, alone in its effect (SQLite `BEGIN IMMEDIATE`; PostgreSQL
    /// `SERIALIZABLE`). It may run more than once: it must change nothing but the database.
    ///
    /// - Throws: whatever `body` throws, after undoing everything, or `StoreError`.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value

    /// Runs `body`, which only inserts rows that nobody else can clash with, in a durable transaction that does not wait
    /// for others (PostgreSQL `READ COMMITTED`; on SQLite the same as `write`).
    func append<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value

    /// Ends all connections. Nothing may be called afterwards.
    func close() async throws
}

/// What an engine does for the handles: run one text with its values.
package protocol StatementRunner: AnyObject {
    func rows(_ sql: SQL) throws -> [Row]
    /// The number of rows that were changed.
    func run(_ sql: SQL) throws -> Int
}

/// A handle for reading, alive inside one closure.
package class Reading {
    package let dialect: Dialect
    fileprivate let runner: any StatementRunner

    package init(_ runner: any StatementRunner, dialect: Dialect) {
        self.runner = runner
        self.dialect = dialect
    }

    /// All rows of the answer.
    package final func rows(_ sql: SQL) throws -> [Row] {
        try runner.rows(sql)
    }

    /// The first row, or nil if there is none.
    package final func row(_ sql: SQL) throws -> Row? {
        try runner.rows(sql).first
    }
}

/// A handle for changing, alive inside one closure.
package final class Transaction: Reading {
    /// Runs a text that changes rows.
    ///
    /// - Returns: the number of rows that were changed.
    @discardableResult
    package func run(_ sql: SQL) throws -> Int {
        try runner.run(sql)
    }

    /// Runs a text that changes exactly one row.
    ///
    /// - Throws: `StoreError.conflict` when it changed none: the row is another version by now.
    package func runOne(_ sql: SQL) throws {
        guard try runner.run(sql) == 1 else { throw StoreError.conflict }
    }
}
