package import Kernel
package import Ledger
package import Store

/// An import of a directory file that has been done.
package struct ImportedDirectory: Sendable, Hashable {
    package let at: Instant
    /// The day of the file.
    package let date: Day
    /// SHA-256 of the file.
    package let hash: [UInt8]
}

/// The imports that have been done: who brought in which file, when, and how much it changed.
package enum DirectoryImports {
    /// The one whose file says what the directory is now.
    package static func last(in db: Reading) throws -> ImportedDirectory? {
        try db.row("SELECT at, file_day, file_hash FROM directory_import ORDER BY id DESC LIMIT 1").map {
            ImportedDirectory(at: try $0["at"], date: try $0["file_day"], hash: try $0["file_hash"])
        }
    }

    /// Notes one, with its event.
    package static func record(
        date: Day,
        hash: [UInt8],
        _ changes: DirectoryChanges,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Identifier<ImportedDirectory> = act.identifier()
        let (added, changed, retired, unchanged) = changes.counts.reduce((0, 0, 0, 0)) { sum, list in
            (sum.0 + list.added, sum.1 + list.changed, sum.2 + list.retired, sum.3 + list.unchanged)
        }
        try db.run(
            """
            INSERT INTO directory_import (id, at, actor_id, file_day, file_hash, added, changed, retired, unchanged)
            VALUES (\(id), \(act.at), \(act.actor), \(date), \(hash), \(added), \(changed), \(retired), \(unchanged))
            """
        )
        try EventLog.append(
            EventType("directory.imported", version: 1),
            to: nil,
            facts: ["added": .count(added), "changed": .count(changed), "retired": .count(retired)],
            by: act,
            in: db
        )
    }
}
