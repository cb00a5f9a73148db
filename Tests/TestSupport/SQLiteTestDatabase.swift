import Foundation
import Store
import StoreSQLite

/// SQLite files in temporary folders.
enum SQLiteTestDatabase {
    /// The migrated files as bytes, so that none is left behind on the disk.
    private static let templates = MadeOnce<Data>()

    /// Gives `body` a migrated file of its own, in a folder of its own.
    static func with<Value>(
        _ migrations: [Migration],
        _ body: (_ open: @escaping TestDatabase.Open) async throws -> Value
    ) async throws -> Value {
        let template = try await templates.value(for: migrations.key) {
            try await TestFolder.with { folder in
                let path = folder + "/template.sqlite"
                let database = try SQLiteDatabase(path: path)
                if !migrations.isEmpty { try await Migrator(migrations).migrate(database) }
                try await database.close()
                return try Data(contentsOf: URL(fileURLWithPath: path))
            }
        }
        return try await TestFolder.with { folder in
            let path = folder + "/test.sqlite"
            try template.write(to: URL(fileURLWithPath: path))
            return try await body { try SQLiteDatabase(path: path) }
        }
    }
}
