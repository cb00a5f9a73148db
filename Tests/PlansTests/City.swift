import Access
import Foundation
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import Synchronization
import TestSupport
import Testing
import Vault

/// A small city: two municipalities, one of them with two committees, a region with two units, and a school's organiser
/// that is no principal. Everybody has an account and is signed in; the clock is moved by hand.
struct City: Sendable {
    static let migrations =
        vaultMigrations + eventMigrations + accessMigrations(besideEvents: true) + peopleMigrations
        + accessRoomMigrations + planMigrations + meetingMigrations

    let database: any Database
    let clock = HandClock()
    let source = IdentifierSource.seeded(8)
    let vault: Vault

    let east: Principal
    let west: Principal
    let region: Principal
    let organiser: Principal

    let social: CareUnit
    let elder: CareUnit
    let westSocial: CareUnit
    let psychiatry: CareUnit
    let primaryCare: CareUnit
    let school: CareUnit

    /// Who begins the plans, at the eastern committee for families.
    let anna: Reader
    /// Works beside her, at the same unit, without an assignment.
    let bea: Reader
    /// The other committee of the same municipality.
    let dora: Reader
    let westWorker: Reader
    let psychologist: Reader
    /// The same region's board, another unit.
    let doctor: Reader
    let teacher: Reader
    let administrator: Reader

    static func with(_ engine: Engine, _ body: (City) async throws -> Void) async throws {
        try await TestFolder.with { folder in
            try await TestDatabase.with(engine, migrations: migrations) { database in
                try await body(try await City(database: database, keys: folder + "/keys"))
            }
        }
    }

    private init(database: any Database, keys: String) async throws {
        self.database = database
        vault = Vault(keys: try KeyFolder(path: keys, createIfMissing: source), source: source, clock: clock.wall)
        let (source, now) = (source, clock.now)
        @Sendable func id<Entity>() -> Identifier<Entity> { source.identifier(at: now) }
        east = Principal(id: id(), kind: .municipality, name: "Öst kommun")
        west = Principal(id: id(), kind: .municipality, name: "Väst kommun")
        region = Principal(id: id(), kind: .region, name: "Region Mitt")
        organiser = Principal(id: id(), kind: .other, name: "Friskolan AB")
        let committee = Authority(id: id(), principal: east, kind: .committee, name: "Familjenämnden")
        let elders = Authority(id: id(), principal: east, kind: .committee, name: "Äldrenämnden")
        let westCommittee = Authority(id: id(), principal: west, kind: .committee, name: "Socialnämnden Väst")
        let board = Authority(id: id(), principal: region, kind: .regionBoard, name: "Regionstyrelsen")
        let schools = Authority(id: id(), principal: organiser, kind: .schoolOrganiser, name: "Friskolan")
        social = CareUnit(id: id(), owner: committee.id, name: "Barn och familj")
        elder = CareUnit(id: id(), owner: elders.id, name: "Funktionsstöd")
        westSocial = CareUnit(id: id(), owner: westCommittee.id, name: "Barn Väst")
        psychiatry = CareUnit(id: id(), owner: board.id, name: "BUP Mitt")
        primaryCare = CareUnit(id: id(), owner: board.id, name: "Vårdcentralen")
        school = CareUnit(id: id(), owner: schools.id, name: "Friskolan Norr")
        let (principals, units) = (
            [east, west, region, organiser], [social, elder, westSocial, psychiatry, primaryCare, school]
        )
        try await database.write { db in
            for principal in principals { try Directory.insert(principal, in: db) }
            for authority in [committee, elders, westCommittee, board, schools] {
                try Directory.insert(authority, in: db)
            }
            for unit in units { try Directory.insert(unit, in: db) }
        }
        let (vault, clock) = (vault, clock)
        func signedIn(_ login: String, _ role: Role, at unit: CareUnit) async throws -> Reader {
            let reader = try await database.write { db -> Reader? in
                let practitioner = Practitioner(
                    id: id(),
                    unit: unit.id,
                    owner: unit.owner,
                    name: login.capitalized,
                    title: "titel"
                )
                try Directory.insert(practitioner, in: db)
                let founder = Act(actor: id(), owner: unit.owner, at: now, vault: vault, source: source)
                let account = try Accounts.create(
                    login: login,
                    name: login.capitalized,
                    owner: unit.owner,
                    origin: .real,
                    roles: [(role, unit.id)],
                    by: founder,
                    in: db
                )
                let act = Act(actor: account, owner: unit.owner, at: now, vault: vault, source: source)
                let secret = try Sessions.start(for: account, language: .swedish, by: act, in: db)
                return try Sessions.reader(secret, at: clock.now, in: db)?.reader
            }
            return try #require(reader)
        }
        anna = try await signedIn("anna", .caseWorker, at: social)
        bea = try await signedIn("bea", .caseWorker, at: social)
        dora = try await signedIn("dora", .caseWorker, at: elder)
        westWorker = try await signedIn("vera", .caseWorker, at: westSocial)
        psychologist = try await signedIn("petra", .healthcareProfessional, at: psychiatry)
        doctor = try await signedIn("david", .healthcareProfessional, at: primaryCare)
        teacher = try await signedIn("tor", .coordinator, at: school)
        administrator = try await signedIn("adam", .administrator, at: social)
    }

    var today: Day { clock.now.day }

    func act(_ reader: Reader) -> Act {
        reader.act(at: clock.now, vault: vault, source: source)
    }

    /// Something the reader does, with her scope and the circumstances.
    func command<Value: Sendable>(
        _ reader: Reader,
        _ body: @escaping @Sendable (Scope, Act, Transaction) throws -> Value
    ) async throws -> Value {
        let scope = try #require(Gate.scope(of: reader))
        let act = act(reader)
        clock.advance(seconds: 1)
        return try await database.write { db in try body(scope, act, db) }
    }

    /// Something the reader looks at.
    func look<Value: Sendable>(
        _ reader: Reader,
        _ body: @Sendable (Scope, Act, Reading) throws -> Value
    ) async throws -> Value {
        let scope = try #require(Gate.scope(of: reader))
        let act = act(reader)
        return try await database.read { db in try body(scope, act, db) }
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

    func advance(days: Int) {
        advance(seconds: days * 86_400)
    }
}
