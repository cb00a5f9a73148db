import GRDB
package import Store

/// A SQLite file as the house's database: one writer that queues, and readers that never wait for it (WAL).
package final class SQLiteDatabase: Store.Database {
    package let dialect = Dialect.sqlite
    private let writer: DatabaseQueue
    private let readers: SQLiteReaders

    /// Opens the file at `path`. A missing file is created readable by its owner only, and so is its folder.
    ///
    /// - Throws: `StoreError.unavailable` if the file cannot be made or opened, or if SQLite does not promise that a
    ///   committed change is on the disk.
    package init(path: String) throws {
        try SQLiteFile.createIfMissing(at: path)
        do {
            writer = try DatabaseQueue(path: path, configuration: .writer)
        } catch let error as DatabaseError {
            throw StoreError(error)
        }
        readers = SQLiteReaders(path: path)
    }

    /// Runs `body` at once on the caller's own thread: a page is many short reads, and a hop to another thread costs more
    /// than most of them.
    package func read<Value: Sendable>(_ body: @Sendable (Reading) throws -> Value) async throws -> Value {
        do {
            return try readers.read { connection in
                try connection.transaction(.deferred) { try body(Reading($0, dialect: .sqlite)) }
            }
        } catch let error as DatabaseError {
            throw StoreError(error)
        }
    }

    /// `BEGIN IMMEDIATE`, on the one connection that writes.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        do {
            return try await writer.writeWithoutTransaction { connection in
                try connection.transaction(.immediate) { try body(Transaction($0, dialect: .sqlite)) }
            }
        } catch let error as DatabaseError {
            throw StoreError(error)
        }
    }

    /// The same as `write`: SQLite has one writer.
    package func append<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await write(body)
    }

    /// Ends the readers before the writer, which then moves the write-ahead log into the file.
    package func close() async throws {
        do {
            try readers.close()
            try writer.close()
        } catch let error as DatabaseError {
            throw StoreError(error)
        }
    }

    /// What `PRAGMA synchronous` says on the writer: 2 is FULL, every commit is on the disk before it is answered.
    package func synchronousLevel() async throws -> Int {
        try await write { db in
            guard let level: Int = try db.row("PRAGMA synchronous")?["synchronous"] else {
                throw StoreError.other("PRAGMA synchronous gave no row")
            }
            return level
        }
    }
}
