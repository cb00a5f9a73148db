import Access
import App
import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Ledger
import Logging
import Store
import Synchronization
import TestSupport
import Vault
import Web

/// The demo city behind its real routes, on one engine, with a clock that a test can move.
struct WebCity: Sendable {
    let house: House
    let site: Site
    let routes: [Routes.Entry]
    let client: any TestClientProtocol
    let time: MovableClock

    /// Runs `body` in a fresh city.
    static func with(
        _ engine: Engine,
        mode: Site.Mode = .demo,
        transport: Site.Transport = .loopback,
        at time: MovableClock = MovableClock(),
        _ body: @escaping @Sendable (WebCity) async throws -> Void
    ) async throws {
        let migrations = HouseSchema.migrations(holdsAccessLog: engine == .postgres)
        try await TestFolder.with { folder in
            try await TestDatabase.with(engine, migrations: migrations) { main in
                switch engine {
                case .postgres:
                    try await run(main, main, isShared: true, folder, mode, transport, time, body)
                case .sqlite:
                    let migrations = accessMigrations(besideEvents: false)
                    try await TestDatabase.with(engine, migrations: migrations) { access in
                        try await run(main, access, isShared: false, folder, mode, transport, time, body)
                    }
                }
            }
        }
    }

    /// Brings in the city's directory file of today, with something changed.
    func bringDirectory(_ change: (String) -> String) async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Sources/App/Demo/ekstad.json"), encoding: .utf8)
        let now = text.replacing("2025-01-01", with: house.clock.today.description)
        _ = try await DirectoryImport(house).run(Array(change(now).utf8))
    }

    /// A browser with no cookies.
    func browser() -> Browser { Browser(self) }

    /// A browser in which a person of the demo city is signed in.
    func browser(as login: String) async throws -> Browser {
        let browser = Browser(self)
        try await browser.post("/logga-in/demo", ["login": login])
        return browser
    }

    private static func run(
        _ main: any Database,
        _ access: any Database,
        isShared: Bool,
        _ folder: String,
        _ mode: Site.Mode,
        _ transport: Site.Transport,
        _ time: MovableClock,
        _ body: @escaping @Sendable (WebCity) async throws -> Void
    ) async throws {
        let source = IdentifierSource.seeded(1)
        let house = House(
            database: main,
            accessDatabase: access,
            isShared: isShared,
            keys: try KeyFolder(path: folder + "/keys", createIfMissing: source),
            clock: time.clock,
            source: source
        )
        if mode == .demo { try await DemoCity.prepare(in: house, plans: DemoCity.storiesAlone) }
        let site = Site(
            mode: mode,
            database: main,
            accessLog: house.accessLog,
            vault: house.vault,
            hasher: PasswordHasher(),
            clock: time.clock,
            source: source,
            transport: transport,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let routes = Routes.all(site)
        let entries = routes.entries
        try await Application(router: routes.router).test(.router) { client in
            try await body(
                WebCity(house: house, site: site, routes: entries, client: client, time: time)
            )
        }
    }
}

/// A clock that stands at ten in the morning on a day in November, unless told, until it is moved.
final class MovableClock: Sendable {
    private let now: Mutex<Instant>

    init(_ start: Instant = Instant(milliseconds: 1_795_338_000_000)) {
        now = Mutex(start)
    }

    var clock: WallClock { WallClock { self.now.withLock { $0 } } }

    func move(seconds: Int) {
        now.withLock { $0 = $0.adding(seconds: seconds) }
    }
}
