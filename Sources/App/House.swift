import Access
import Foundation
package import Kernel
package import Ledger
package import Statistics
package import Store
import StorePostgres
import StoreSQLite
package import Vault

/// The parts of the house, opened and wired together: what the server and every command work on.
package struct House: Sendable {
    package let database: any Database
    /// Where who has read what is kept: the same database on PostgreSQL, a file of its own on SQLite.
    package let accessDatabase: any Database
    package let vault: Vault
    package let accessLog: AccessLog
    package let clock: WallClock
    package let source: IdentifierSource

    /// The numbers.
    package var figureBook: FigureBook {
        FigureBook(in: database, vault: vault, clock: clock, source: source)
    }

    private let migrators: [(any Database, Migrator)]

    /// Opens databases and keys. Nothing is changed but that a missing database file and, on a database that holds nothing
    /// yet, a first key are made.
    package static func open(_ settings: Settings, clock: WallClock = .system) async throws -> House {
        let source = IdentifierSource.system()
        switch settings.database {
        case .file(let path):
            let isNew = !FileManager.default.fileExists(atPath: path)
            let keys = try KeyFolder(path: settings.keysFolder, createIfMissing: isNew ? source : nil)
            let main = try SQLiteDatabase(path: path)
            return House(
                database: main,
                accessDatabase: try SQLiteDatabase(path: path + ".access"),
                isShared: false,
                keys: keys,
                clock: clock,
                source: source
            )
        case .postgres(let conninfo):
            let main = try await PostgresDatabase(conninfo: conninfo)
            let isNew = try await main.read { try Schema.columns(in: $0).isEmpty }
            let keys = try KeyFolder(path: settings.keysFolder, createIfMissing: isNew ? source : nil)
            return House(
                database: main,
                accessDatabase: main,
                isShared: true,
                keys: keys,
                clock: clock,
                source: source
            )
        }
    }

    /// Wires the house over databases that are open already.
    ///
    /// - Parameter isShared: whether both logs and the data are in one database.
    package init(
        database: any Database,
        accessDatabase: any Database,
        isShared: Bool,
        keys: KeyFolder,
        clock: WallClock,
        source: IdentifierSource
    ) {
        self.database = database
        self.accessDatabase = accessDatabase
        self.clock = clock
        self.source = source
        vault = Vault(keys: keys, source: source, clock: clock)
        accessLog = AccessLog(database: accessDatabase)
        let main = Migrator(HouseSchema.migrations(holdsAccessLog: isShared))
        migrators =
            isShared
            ? [(database, main)]
            : [(database, main), (accessDatabase, Migrator(accessMigrations(besideEvents: false)))]
    }

    /// Brings the schema to this program's.
    ///
    /// - Returns: the ids of the steps that ran.
    @discardableResult
    package func migrate() async throws -> [String] {
        var ran: [String] = []
        for (database, migrator) in migrators { ran += try await migrator.migrate(database, clock: clock) }
        return ran
    }

    /// The steps that have not run yet.
    package func pendingMigrations() async throws -> [String] {
        var pending: [String] = []
        for (database, migrator) in migrators { pending += try await migrator.pending(database) }
        return pending
    }

    /// Forgets what was typed when sessions ended and nobody came back for within the hour.
    package func forgetKeptForms() async throws {
        let now = clock.now()
        guard try await database.read({ try KeptForms.hasExpired(at: now, in: $0) }) else { return }
        let vault = vault
        try await database.write { try KeptForms.dropExpired(at: now, vault: vault, in: $0) }
    }

    /// Forgets what slows no sign-in any more: above all names that somebody made up.
    package func forgetIdleBrakes() async throws {
        let now = clock.now()
        guard try await database.read({ try Brakes.hasIdle(at: now, in: $0) }) else { return }
        try await database.write { try Brakes.dropIdle(at: now, in: $0) }
    }

    /// The log's chain and where it is kept.
    package func database(of log: Log) -> any Database {
        log == .events ? database : accessDatabase
    }

    /// An act of the operator at the command line.
    package func operatorAct(for owner: Owner.ID) -> Act {
        Act(actor: Operator.actor, owner: owner, at: clock.now(), vault: vault, source: source)
    }

    /// Ends all connections.
    package func close() async throws {
        try await database.close()
        if migrators.count > 1 { try await accessDatabase.close() }
    }
}

/// Whoever works at the command line of the machine: named in the logs as herself, with no account.
package enum Operator {
    package static let actor = Actor.ID(high: 0, low: 1)
    /// For whom she acts when it is for no authority alone, such as when a directory of all of them is imported.
    package static let owner = Owner.ID(high: 0, low: 1)
}
