import GRDB
import Store
import Synchronization

/// The connections that read: as many as are reading at this moment, and a few idle ones kept warm.
final class SQLiteReaders: Sendable {
    private let path: String
    /// Nil once closed.
    private let idle = Mutex<[DatabaseQueue]?>([])

    init(path: String) {
        self.path = path
    }

    /// Lends a connection to `body`, on the caller's thread.
    func read<Value>(_ body: (GRDB.Database) throws -> Value) throws -> Value {
        let connection = try take()
        defer { putBack(connection) }
        return try connection.unsafeRead(body)
    }

    func close() throws {
        let connections = idle.withLock { idle in
            defer { idle = nil }
            return idle ?? []
        }
        for connection in connections {
            try connection.close()
        }
    }

    private func take() throws -> DatabaseQueue {
        let connection = try idle.withLock { idle in
            guard idle != nil else { throw StoreError.unavailable("the database is closed") }
            return idle?.popLast()
        }
        return try connection ?? DatabaseQueue(path: path, configuration: .reader)
    }

    /// A connection that is not kept closes when its last reference goes.
    private func putBack(_ connection: DatabaseQueue) {
        idle.withLock { idle in
            if let count = idle?.count, count < 8 { idle?.append(connection) }
        }
    }
}
