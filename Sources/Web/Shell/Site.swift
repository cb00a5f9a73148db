package import Access
package import HTML
package import Kernel
package import Ledger
package import Logging
package import Store
package import Vault

/// What every page needs: the parts of the house, wired together by App.
package struct Site: Sendable {
    /// Who may come in, and how.
    package enum Mode: Sendable {
        case real
        /// The demo city: sign-in by choosing a person, a banner on every page.
        case demo
    }

    /// How answers reach the browser.
    package enum Transport: Sendable {
        /// Encrypted, by a proxy in front.
        case https
        /// In the clear, and never leaving this machine.
        case loopback
        /// In the clear over a network: no session may be given.
        case plain
    }

    package let mode: Mode
    package let database: any Database
    package let accessLog: AccessLog
    package let vault: Vault
    package let hasher: PasswordHasher
    package let clock: WallClock
    package let source: IdentifierSource
    package let phrasebook: Phrasebook
    package let transport: Transport
    package let logger: Logger

    package init(
        mode: Mode,
        database: any Database,
        accessLog: AccessLog,
        vault: Vault,
        hasher: PasswordHasher,
        clock: WallClock,
        source: IdentifierSource,
        transport: Transport,
        logger: Logger
    ) {
        self.mode = mode
        self.database = database
        self.accessLog = accessLog
        self.vault = vault
        self.hasher = hasher
        self.clock = clock
        self.source = source
        self.transport = transport
        self.logger = logger
        phrasebook = Phrasebook(phraseCatalogues)
    }

    /// What people reach the site by.
    var scheme: String { transport == .https ? "https" : "http" }
}
