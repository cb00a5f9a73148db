package import Kernel
import Ledger
package import Store

/// The front door: name and password against a session, slower with every failure.
package struct SignIn: Sendable {
    private let database: any Database
    private let hasher: PasswordHasher
    private let clock: WallClock

    package init(database: any Database, hasher: PasswordHasher, clock: WallClock) {
        self.database = database
        self.hasher = hasher
        self.clock = clock
    }

    /// Finds the account that name and password belong to.
    ///
    /// An unknown name, a wrong password, a closed account and one whose member of staff has no commission get the same answer
    /// after the same work.
    ///
    /// - Parameter network: the network the attempt comes from, as `NetworkAddress` cuts it.
    /// - Throws: `Problem` with `signIn.wrong`, or `signIn.wait` with the minutes to wait.
    package func account(login: String, password: String, network: String) async throws -> Actor.ID {
        let now = clock.now()
        let brakes = [
            Brake(key: "account:" + Accounts.normal(login), freeFailures: 4),
            Brake(key: "network:" + network, freeFailures: 40),
        ]
        // Pressed before the password is looked at, so that many attempts at once count as many.
        let (stored, wait) = try await database.write { db in
            let wait = try brakes.map { try $0.secondsToWait(at: now, in: db) }.max() ?? 0
            if wait == 0 {
                for brake in brakes { try brake.press(at: now, in: db) }
            }
            return (try Credentials.find(login: login, on: now.day, in: db), wait)
        }
        guard wait == 0 else {
            throw Problem(.invalid, text: "signIn.wait", arguments: ["minutes": String((wait + 59) / 60)])
        }
        guard try await hasher.verify(password, against: stored?.hash), let stored else {
            throw Problem(.invalid, text: "signIn.wrong")
        }
        try await database.write { db in
            try brakes[0].release(in: db)
            try brakes[1].ease(in: db)
        }
        return stored.account
    }
}
