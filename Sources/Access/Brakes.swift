import Crypto
package import Kernel
package import Store

/// The brakes of sign-in as a whole: forgetting those that slow nobody any more.
package enum Brakes {
    /// A pause is a quarter of an hour at most. A brake is kept a day, so that whoever waits one out goes on where she was,
    /// and not for ever: names that nobody has would fill the table.
    package static let seconds = 86_400

    /// Whether there is a brake that nothing has pressed for a day.
    package static func hasIdle(at now: Instant, in db: Reading) throws -> Bool {
        try db.row("SELECT key FROM sign_in_brake WHERE last_at <= \(now.adding(seconds: -seconds)) LIMIT 1") != nil
    }

    /// Forgets every brake that nothing has pressed for a day.
    package static func dropIdle(at now: Instant, in db: Transaction) throws {
        try db.run("DELETE FROM sign_in_brake WHERE last_at <= \(now.adding(seconds: -seconds))")
    }
}

/// A counter of failures that makes the next attempt wait: twice as long for each, at most a quarter of an hour.
struct Brake: Sendable {
    /// A hash of what is counted, so that the table tells no names.
    let key: [UInt8]
    let freeFailures: Int

    init(key: String, freeFailures: Int) {
        self.key = Array(SHA256.hash(data: Array(key.utf8)))
        self.freeFailures = freeFailures
    }

    func secondsToWait(at now: Instant, in db: Reading) throws -> Int {
        guard let row = try db.row("SELECT failures, last_at FROM sign_in_brake WHERE key = \(key)") else { return 0 }
        let failures: Int = try row["failures"]
        guard failures > freeFailures else { return 0 }
        let pause = min(900, 1 << min(failures - freeFailures, 10))
        return max(0, pause - now.seconds(since: try row["last_at"]))
    }

    func press(at now: Instant, in db: Transaction) throws {
        try db.run(
            """
            INSERT INTO sign_in_brake (key, failures, last_at) VALUES (\(key), 1, \(now))
            ON CONFLICT (key) DO UPDATE SET failures = sign_in_brake.failures + 1, last_at = excluded.last_at
            """
        )
    }

    /// Takes one press back: a right password says nothing for the others of its network.
    func ease(in db: Transaction) throws {
        try db.run("UPDATE sign_in_brake SET failures = failures - 1 WHERE key = \(key)")
        try db.run("DELETE FROM sign_in_brake WHERE key = \(key) AND failures < 1")
    }

    /// Forgets all failures.
    func release(in db: Transaction) throws {
        try db.run("DELETE FROM sign_in_brake WHERE key = \(key)")
    }
}
