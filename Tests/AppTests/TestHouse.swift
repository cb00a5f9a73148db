import App
import Foundation
import Kernel
import Ledger
import People
import Store
import Synchronization
import TestSupport
import Vault

/// An empty house on one engine, with a clock that is moved by hand.
struct TestHouse: Sendable {
    let house: House
    let clock: HandClock

    /// - Parameter ids: decides all ids and keys.
    static func with(
        _ engine: Engine,
        ids: UInt64 = 5,
        _ body: (TestHouse) async throws -> Void
    ) async throws {
        let migrations = HouseSchema.migrations(holdsAccessLog: engine == .postgres)
        try await TestFolder.with { folder in
            try await TestDatabase.with(engine, migrations: migrations) { main in
                guard engine == .sqlite else { return try await run(main, main, isShared: true, folder, ids, body) }
                let migrations = accessMigrations(besideEvents: false)
                try await TestDatabase.with(engine, migrations: migrations) { access in
                    try await run(main, access, isShared: false, folder, ids, body)
                }
            }
        }
    }

    private static func run(
        _ main: any Database,
        _ access: any Database,
        isShared: Bool,
        _ folder: String,
        _ ids: UInt64,
        _ body: (TestHouse) async throws -> Void
    ) async throws {
        let source = IdentifierSource.seeded(ids)
        let clock = HandClock()
        let house = House(
            database: main,
            accessDatabase: access,
            isShared: isShared,
            keys: try KeyFolder(path: folder + "/keys", createIfMissing: source),
            clock: clock.wall,
            source: source
        )
        try await body(TestHouse(house: house, clock: clock))
    }

    /// Imports a file that is written as JSON.
    @discardableResult
    func bring(_ file: DirectoryFile) async throws -> DirectoryReport {
        // The same file must come out as the same bytes.
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try await DirectoryImport(house).run(Array(encoder.encode(file)))
    }

    /// Imports the text of a file.
    @discardableResult
    func bring(_ text: String, isDryRun: Bool = false) async throws -> DirectoryReport {
        try await DirectoryImport(house).run(Array(text.utf8), isDryRun: isDryRun)
    }

    /// What is stored, as a file would say it.
    func content() async throws -> DirectoryContent {
        try await house.database.read { try StoredDirectory(in: $0).content }
    }

    /// Every row of every table that an import writes, and how many events there are.
    func everything() async throws -> [String] {
        try await house.database.read { db in
            try tables.flatMap { table in
                try db.rows(.trusted("SELECT * FROM \(table)")).map { "\(table) \($0)" }.sorted()
            }
        }
    }
}

private let tables = [
    "principal", "authority", "area", "area_successor", "care_unit", "care_unit_area", "care_unit_activity",
    "care_unit_former_name", "agreement", "agreement_party", "agreement_area", "agreement_activity",
    "agreement_clock", "agreement_duty", "retention_rule", "retention_rule_kind", "retention_exception", "practitioner",
    "commission", "directory_import", "event",
]

/// A clock that stands at ten in the morning of a day in November 2026 until it is moved.
final class HandClock: Sendable {
    private let time = Mutex(Instant(milliseconds: 1_795_338_000_000))

    var wall: WallClock { WallClock { self.time.withLock { $0 } } }

    func advance(days: Int) {
        time.withLock { $0 = $0.adding(seconds: days * 86_400) }
    }
}

/// The day, which is known to be one.
func day(_ text: String) -> Day {
    Day(text) ?? Day(ordinal: 0)
}
