import GRDB
import Store

/// Runs statements on a SQLite connection inside one transaction.
///
/// After a statement has failed nothing more runs and nothing is committed, even if the failure was caught: that is
/// PostgreSQL's way, and both engines must behave alike.
final class SQLiteRunner: StatementRunner {
    private let connection: GRDB.Database
    private(set) var failure: StoreError?

    init(_ connection: GRDB.Database) {
        self.connection = connection
    }

    func rows(_ sql: Store.SQL) throws -> [Store.Row] {
        try guarded {
            let statement = try prepared(sql)
            let columns = statement.columnNames
            var values: [SQLValue] = []
            try statement.run(sql.values) {
                for column in columns.indices { values.append(try statement.value(at: column)) }
            }
            return RowSet(columns: columns, values: values).rows
        }
    }

    func run(_ sql: Store.SQL) throws -> Int {
        try guarded {
            let statement = try prepared(sql)
            let before = connection.totalChangesCount
            try statement.run(sql.values) {}
            // A statement that changes the schema leaves the number of the statement before it.
            return connection.totalChangesCount == before ? 0 : connection.changesCount
        }
    }

    private func guarded<Value>(_ body: () throws -> Value) throws -> Value {
        if let failure { throw failure }
        do {
            return try body()
        } catch let error as DatabaseError {
            throw fail(StoreError(error))
        } catch let error as StoreError {
            throw fail(error)
        }
    }

    private func fail(_ error: StoreError) -> StoreError {
        failure = error
        return error
    }

    private func prepared(_ sql: Store.SQL) throws -> Statement {
        do {
            return try connection.cachedStatement(sql: sql.text)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            // No value is bound yet, so the engine's words tell none.
            throw StoreError.other("\(error.extendedResultCode.rawValue): \(error.message ?? "")")
        }
    }
}

extension GRDB.Database {
    /// Runs `body` in one transaction and undoes everything if it or one of its statements fails.
    func transaction<Value>(_ kind: TransactionKind, _ body: (SQLiteRunner) throws -> Value) throws -> Value {
        // Prepared once: GRDB's own calls compile the words each time.
        try cachedStatement(sql: "BEGIN \(kind.rawValue)").run([]) {}
        do {
            let runner = SQLiteRunner(self)
            let value = try body(runner)
            if let failure = runner.failure { throw failure }
            try cachedStatement(sql: "COMMIT").run([]) {}
            return value
        } catch {
            try? rollback()
            throw error
        }
    }
}
