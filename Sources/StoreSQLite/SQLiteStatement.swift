import GRDB
import GRDBSQLite
import Store

/// Running a statement by SQLite's own calls. GRDB prepares statements and keeps them; its arguments, cursors and rows
/// would make each value three times over, which took a third of the time of a page.
extension Statement {
    /// Binds the values and calls `body` for each row, until there is none left.
    ///
    /// - Throws: `DatabaseError` with SQLite's code, `StoreError.check` for a text that cannot be stored, or
    ///   `CancellationError`.
    func run(_ values: [SQLValue], eachRow body: () throws -> Void) throws {
        defer {
            // A statement that is not reset holds its snapshot, and what it was given stays in memory.
            sqlite3_reset(sqliteStatement)
            sqlite3_clear_bindings(sqliteStatement)
        }
        for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
        while true {
            switch sqlite3_step(sqliteStatement) {
            case SQLITE_ROW: try body()
            case SQLITE_DONE: return
            // Nothing but the end of the task that waits for it interrupts a statement.
            case SQLITE_INTERRUPT: throw CancellationError()
            case let code: throw error(code)
            }
        }
    }

    /// The value in a column of the row that the statement stands at.
    ///
    /// - Throws: `StoreError.other` for a real number.
    func value(at column: Int) throws -> SQLValue {
        let index = Int32(column)
        switch sqlite3_column_type(sqliteStatement, index) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .int(sqlite3_column_int64(sqliteStatement, index))
        case SQLITE_TEXT:
            // The text first: asking for it may change how many bytes it has.
            let start = sqlite3_column_text(sqliteStatement, index)
            let count = Int(sqlite3_column_bytes(sqliteStatement, index))
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(sqliteStatement, index)
            let count = Int(sqlite3_column_bytes(sqliteStatement, index))
            return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
        default: throw StoreError.other("column \(columnNames[column]) holds a real number")
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) throws {
        let code: Int32
        switch value {
        case .null: code = sqlite3_bind_null(sqliteStatement, index)
        case .int(let number): code = sqlite3_bind_int64(sqliteStatement, index, number)
        case .text(var text):
            code = try text.withUTF8 { bytes in
                // SQLite would store it whole and give back what stands before the NUL; PostgreSQL refuses it.
                guard !bytes.contains(0) else { throw StoreError.check("text without NUL") }
                return bytes.withMemoryRebound(to: CChar.self) { characters in
                    sqlite3_bind_text(sqliteStatement, index, characters.baseAddress, Int32(characters.count), copied)
                }
            }
        case .blob(let bytes):
            code = bytes.withUnsafeBytes { bytes in
                // Without an address SQLite would bind NULL.
                bytes.isEmpty
                    ? sqlite3_bind_zeroblob(sqliteStatement, index, 0)
                    : sqlite3_bind_blob(sqliteStatement, index, bytes.baseAddress, Int32(bytes.count), copied)
            }
        }
        guard code == SQLITE_OK else { throw error(code) }
    }

    /// What SQLite says it is, with its words, from which names of constraints are read.
    private func error(_ code: Int32) -> DatabaseError {
        let words = sqlite3_errmsg(sqlite3_db_handle(sqliteStatement)).map { String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: words)
    }
}

/// SQLITE_TRANSIENT: SQLite copies what is bound before the call returns.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
