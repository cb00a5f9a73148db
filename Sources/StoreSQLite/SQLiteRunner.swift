import Foundation
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
            let columns = Columns(statement.columnNames)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(sql))
            var rows: [Store.Row] = []
            while let row = try cursor.next() {
                let values = try columns.names.indices.map { index in
                    try SQLValue(row[index] as DatabaseValue, column: columns.names[index])
                }
                rows.append(Row(columns: columns, values: values))
            }
            return rows
        }
    }

    func run(_ sql: Store.SQL) throws -> Int {
        try guarded {
            let statement = try prepared(sql)
            let before = connection.totalChangesCount
            try statement.execute(arguments: arguments(sql))
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

    private func arguments(_ sql: Store.SQL) throws -> StatementArguments {
        try StatementArguments(sql.values.map { try $0.databaseValue })
    }
}

extension GRDB.Database {
    /// Runs `body` in one transaction and undoes everything if it or one of its statements fails.
    func transaction<Value>(_ kind: TransactionKind, _ body: (SQLiteRunner) throws -> Value) throws -> Value {
        try beginTransaction(kind)
        do {
            let runner = SQLiteRunner(self)
            let value = try body(runner)
            if let failure = runner.failure { throw failure }
            try commit()
            return value
        } catch {
            try? rollback()
            throw error
        }
    }
}

extension SQLValue {
    fileprivate init(_ stored: DatabaseValue, column: String) throws {
        switch stored.storage {
        case .null: self = .null
        case .int64(let value): self = .int(value)
        case .string(let text): self = .text(text)
        case .blob(let bytes): self = .blob([UInt8](bytes))
        case .double: throw StoreError.other("column \(column) holds a real number")
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        get throws {
            switch self {
            case .null: return .null
            case .int(let value): return value.databaseValue
            case .text(let text):
                // SQLite would store it whole and give back what stands before the NUL; PostgreSQL refuses it.
                guard !text.utf8.contains(0) else { throw StoreError.check("text without NUL") }
                return text.databaseValue
            case .blob(let bytes): return Data(bytes).databaseValue
            }
        }
    }
}
