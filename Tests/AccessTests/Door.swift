import Kernel
import Ledger
import People
import Store
import Synchronization
import TestSupport
import Vault

@testable import Access

/// What the tests of sign-in stand on: two authorities with a unit each, a clock that is moved by hand, and accounts.
struct Door: Sendable {
    static let migrations = vaultMigrations + eventMigrations + peopleMigrations + accessRoomMigrations
    /// Right for every account that has a password, hashed once: hashing is slow by design.
    static let password = "en mening att minnas"
    private static let hash = Task { try await PasswordHasher().hash(password, source: .seeded(9)) }

    let database: any Database
    let clock = HandClock()
    let source = IdentifierSource.seeded(6)
    let vault: Vault
    let hasher = PasswordHasher()
    let owner: Authority
    let unit: CareUnit
    let otherOwner: Authority
    let otherUnit: CareUnit
    let operatorAct: Act

    static func with(_ engine: Engine, _ body: (Door) async throws -> Void) async throws {
        try await TestFolder.with { folder in
            try await TestDatabase.with(engine, migrations: migrations) { database in
                try await body(try await Door(database: database, keys: folder + "/keys"))
            }
        }
    }

    private init(database: any Database, keys: String) async throws {
        self.database = database
        vault = Vault(keys: try KeyFolder(path: keys, createIfMissing: source), source: source, clock: clock.wall)
        let (source, now) = (source, clock.now)
        func id<Entity>() -> Identifier<Entity> { source.identifier(at: now) }
        let municipality = Principal(id: id(), kind: .municipality, name: "Öst")
        owner = Authority(id: id(), principal: municipality, kind: .committee, name: "Socialnämnden")
        otherOwner = Authority(id: id(), principal: municipality, kind: .committee, name: "Äldrenämnden")
        unit = CareUnit(id: id(), owner: owner.id, name: "Barn")
        otherUnit = CareUnit(id: id(), owner: otherOwner.id, name: "Äldre")
        operatorAct = Act(actor: id(), owner: owner.id, at: clock.now, vault: vault, source: source)
        try await database.write { [owner, otherOwner, unit, otherUnit] db in
            try Directory.insert(municipality, in: db)
            for authority in [owner, otherOwner] { try Directory.insert(authority, in: db) }
            for unit in [unit, otherUnit] { try Directory.insert(unit, in: db) }
        }
    }

    /// An account without a password.
    func account(_ login: String, roles: [(Role, CareUnit.ID?)] = []) async throws -> Actor.ID {
        try await database.write { [act = act(), owner] db in
            try Accounts.create(
                login: login,
                name: "Namn",
                owner: owner.id,
                origin: .real,
                roles: roles,
                by: act,
                in: db
            )
        }
    }

    /// An account with `Door.password`.
    func accountWithPassword(_ login: String) async throws -> Actor.ID {
        let account = try await account(login)
        try await setPassword(of: account)
        return account
    }

    /// Gives an account `Door.password`.
    func setPassword(of account: Actor.ID) async throws {
        let hash = try await Self.hash.value
        try await database.write { [act = act()] db in
            let link = try Credentials.makeLink(for: account, by: act, in: db)
            try Credentials.set(hash, through: link, of: account, by: act, in: db)
        }
    }

    /// Something the account does now; without one the operator does it.
    func act(_ account: Actor.ID? = nil) -> Act {
        Act(actor: account ?? operatorAct.actor, owner: owner.id, at: clock.now, vault: vault, source: source)
    }

    func close(_ account: Actor.ID) async throws {
        try await database.write { [act = act()] db in try Accounts.close(account, by: act, in: db) }
    }

    func session(_ account: Actor.ID) async throws -> Secret {
        try await database.write { [act = act(account)] db in
            try Sessions.start(for: account, language: .swedish, by: act, in: db)
        }
    }

    func reader(_ secret: Secret) async throws -> (Session, Reader)? {
        try await database.read { [now = clock.now] db in
            try Sessions.reader(secret, at: now, in: db).map { ($0.session, $0.reader) }
        }
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
