import Access
import Hummingbird
import Kernel
import Ledger
package import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import Vault
package import Web

/// The running server: routes, the linkers of both logs, and an orderly end.
package struct Server: Sendable {
    private let house: House
    private let settings: Settings
    private let mode: Site.Mode
    private let logger: Logger

    package init(_ house: House, settings: Settings, mode: Site.Mode, logger: Logger) {
        self.house = house
        self.settings = settings
        self.mode = mode
        self.logger = logger
    }

    /// The site as this installation serves it.
    package var site: Site {
        Site(
            mode: mode,
            database: house.database,
            accessLog: house.accessLog,
            vault: house.vault,
            hasher: PasswordHasher(),
            clock: house.clock,
            source: house.source,
            transport: transport,
            logger: logger
        )
    }

    /// Serves until SIGTERM or SIGINT; requests that have begun are answered first.
    ///
    /// - Parameter started: called with the port when the server answers.
    package func run(started: @escaping @Sendable (Int) -> Void) async throws {
        let application = Application(
            router: Routes.all(site).router,
            // A connection that says nothing for a minute is closed: it would be held for ever.
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: .init(address: .hostname(settings.host, port: settings.port)),
            onServerRunning: { channel in started(channel.localAddress?.port ?? settings.port) },
            logger: logger
        )
        var configuration = ServiceGroupConfiguration(
            services: [
                .init(service: Upkeep(house: house, logger: logger)),
                .init(service: MonthlyCount(house: house, logger: logger)),
                .init(service: application),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = .seconds(25)
        try await ServiceGroup(configuration: configuration).run()
    }

    private var transport: Site.Transport {
        if settings.publicOrigin != nil { return .https }
        return settings.isLoopback ? .loopback : .plain
    }
}

/// What the house does by itself every second: link both logs, and forget kept forms, idle brakes and opened keys.
private struct Upkeep: Service {
    let house: House
    let logger: Logger

    func run() async throws {
        let holder = house.source.bytes(8).map { String($0, radix: 16) }.joined()
        let linkers = Log.allCases.map { log in
            Linker(log, in: house.database(of: log), holder: holder, clock: house.clock)
        }
        while !Task.isShuttingDownGracefully {
            do {
                for linker in linkers { try await linker.linkAll() }
            } catch {
                // The rows stay where they are and are linked next time.
                logger.warning("not linked", error: error)
            }
            do {
                try await house.forgetKeptForms()
            } catch {
                // They cannot be read any more, and go next time.
                logger.warning("kept forms not forgotten", error: error)
            }
            do {
                try await house.forgetIdleBrakes()
            } catch {
                // They slow nobody, and go next time.
                logger.warning("brakes not forgotten", error: error)
            }
            house.vault.forgetOldKeys()
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(1)) }
        }
        for linker in linkers { try await linker.linkAll() }
    }
}
