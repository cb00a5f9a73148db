import Kernel
import Ledger
import Store
import Synchronization
import TestSupport
import Vault

/// What the logs' tests stand on: a vault, a clock that is set by hand and a fresh database that holds both logs.
struct LedgerBench: Sendable {
    static let migrations = vaultMigrations + eventMigrations + accessMigrations(besideEvents: true)

    let database: any Database
    let clock = HandClock()
    let source = IdentifierSource.seeded(5)
    let vault: Vault
    let actor: Actor.ID
    let owner: Owner.ID

    static func with(_ engine: Engine, _ body: (LedgerBench) async throws -> Void) async throws {
        try await TestFolder.with { folder in
            try await TestDatabase.with(engine, migrations: migrations) { database in
                try await body(LedgerBench(database: database, keys: folder + "/keys"))
            }
        }
    }

    init(database: any Database, keys: String) throws {
        self.database = database
        vault = Vault(keys: try KeyFolder(path: keys, createIfMissing: source), source: source, clock: clock.wall)
        actor = source.identifier(at: clock.now)
        owner = source.identifier(at: clock.now)
    }

    var act: Act {
        Act(actor: actor, owner: owner, at: clock.now, vault: vault, source: source)
    }

    /// A new record and its key.
    func record() async throws -> RecordKey {
        try await database.write { [act] db in try act.vault.create(.plan, owner: act.owner, at: act.at, in: db) }
    }

    /// Writes an event with facts, in clear and for numbers alone, and details.
    func append(to key: RecordKey?, _ word: String = "word") async throws {
        try await database.write { [act] db in
            let facts: Facts = ["kind": .code(word), "number": 3]
            try EventLog.append(
                EventType("test.done", version: 1),
                to: key,
                facts: facts,
                telling: ["sex": "woman"],
                details: word,
                by: act,
                in: db
            )
        }
    }

    func link(_ log: Log, as holder: String = "first") async throws -> Int {
        try await Linker(log, in: database, holder: holder, clock: clock.wall).linkAll()
    }

    func verify(_ log: Log) async throws -> Verification {
        try await Verifier(log, in: database).verify()
    }
}

/// A clock that is moved by hand.
final class HandClock: Sendable {
    private let time = Mutex(Instant(milliseconds: 1_795_000_000_000))

    var now: Instant { time.withLock { $0 } }
    var wall: WallClock { WallClock { self.now } }

    func advance(seconds: Int) {
        time.withLock { $0 = $0.adding(seconds: seconds) }
    }
}
