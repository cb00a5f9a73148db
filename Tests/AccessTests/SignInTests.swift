import Access
import Kernel
import Ledger
import Store
import TestSupport
import Testing

@Suite("The front door")
struct SignInTests {
    private let wrong = Problem(.invalid, text: "signIn.wrong")

    @Test("Right passes; wrong, unknown, closed and without a password get one answer", arguments: Engine.underTest)
    func answers(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let signIn = SignIn(database: door.database, hasher: door.hasher, clock: door.clock.wall)
            let anna = try await door.accountWithPassword("anna")
            try await door.close(try await door.accountWithPassword("closed"))
            _ = try await door.account("empty")
            #expect(try await signIn.account(login: " Anna ", password: Door.password, network: "n") == anna)
            for (login, password) in [
                ("anna", "fel"), ("nobody", Door.password), ("closed", Door.password), ("empty", Door.password),
                ("empty", ""),
            ] {
                await #expect(throws: wrong, "\(login)") {
                    try await signIn.account(login: login, password: password, network: "n-\(login)")
                }
            }
        }
    }

    @Test("An account is slower with every failure, whether it exists or not", arguments: Engine.underTest)
    func accountBrake(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let signIn = SignIn(database: door.database, hasher: door.hasher, clock: door.clock.wall)
            let anna = try await door.accountWithPassword("anna")
            for login in ["anna", "nobody"] {
                // Four failures are free, and the fifth is the first that makes the next one wait: two seconds.
                await #expect(throws: wrong) { try await signIn.account(login: login, password: "fel", network: "n1") }
                try await door.failures(1, become: 4)
                await #expect(throws: wrong) { try await signIn.account(login: login, password: "fel", network: "n2") }
                await #expect(throws: wait(1)) {
                    try await signIn.account(login: login, password: Door.password, network: "n3")
                }
                door.clock.advance(seconds: 1)
                await #expect(throws: wait(1)) {
                    try await signIn.account(login: login, password: Door.password, network: "n3")
                }
                // After many it is a quarter of an hour and no more.
                try await door.failures(5, become: 60)
                await #expect(throws: wait(15)) {
                    try await signIn.account(login: login, password: Door.password, network: "n3")
                }
                door.clock.advance(seconds: 898)
                await #expect(throws: wait(1)) {
                    try await signIn.account(login: login, password: Door.password, network: "n3")
                }
                door.clock.advance(seconds: 1)
                _ = try await door.database.write { db in try db.run("DELETE FROM sign_in_brake WHERE failures < 60") }
                if login == "anna" {
                    #expect(try await signIn.account(login: login, password: Door.password, network: "n3") == anna)
                    // A right password forgets the failures.
                    #expect(try await door.brakes() == [])
                } else {
                    await #expect(throws: wrong) {
                        try await signIn.account(login: login, password: Door.password, network: "n3")
                    }
                }
            }
        }
    }

    @Test("A network that tries many names is slower, too, and others are not", arguments: Engine.underTest)
    func networkBrake(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let signIn = SignIn(database: door.database, hasher: door.hasher, clock: door.clock.wall)
            let anna = try await door.accountWithPassword("anna")
            for login in ["one", "two"] {
                await #expect(throws: wrong) { try await signIn.account(login: login, password: "fel", network: "bad") }
            }
            try await door.failures(2, become: 42)
            await #expect(throws: wait(1)) {
                try await signIn.account(login: "anna", password: Door.password, network: "bad")
            }
            #expect(try await signIn.account(login: "anna", password: Door.password, network: "good") == anna)
            door.clock.advance(seconds: 4)
            #expect(try await signIn.account(login: "anna", password: Door.password, network: "bad") == anna)
        }
    }

    @Test("What nothing has pressed for a day is forgotten, and nothing before", arguments: Engine.underTest)
    func forgotten(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let signIn = SignIn(database: door.database, hasher: door.hasher, clock: door.clock.wall)
            await #expect(throws: wrong) { try await signIn.account(login: "made-up", password: "fel", network: "n") }
            try await door.failures(1, become: 60)
            door.clock.advance(seconds: Brakes.seconds - 1)
            await #expect(throws: wrong) { try await signIn.account(login: "another", password: "fel", network: "n") }
            try await door.forgetIdleBrakes()
            #expect(try await door.brakes().sorted() == [1, 60, 61])
            door.clock.advance(seconds: 1)
            try await door.forgetIdleBrakes()
            #expect(try await door.brakes().sorted() == [1, 61])
            door.clock.advance(seconds: Brakes.seconds)
            try await door.forgetIdleBrakes()
            #expect(try await door.brakes() == [])
        }
    }

    @Test("The table of failures tells no names and no networks", arguments: Engine.underTest)
    func noNames(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let signIn = SignIn(database: door.database, hasher: door.hasher, clock: door.clock.wall)
            let network = "192.0.2.0/24"
            await #expect(throws: wrong) {
                try await signIn.account(login: "kanarie", password: "fel", network: network)
            }
            let keys = try await door.database.read { db in
                try db.rows("SELECT key FROM sign_in_brake").map { try $0["key"] as [UInt8] }
            }
            #expect(keys.map(\.count) == [32, 32])
            for key in keys {
                #expect(!String(decoding: key, as: UTF8.self).contains("kanarie"))
                #expect(!String(decoding: key, as: UTF8.self).contains(network))
            }
        }
    }

    private func wait(_ minutes: Int) -> Problem {
        Problem(.invalid, text: "signIn.wait", arguments: ["minutes": String(minutes)])
    }
}

extension Door {
    /// As if as many attempts had failed: each one costs a third of a second of work.
    fileprivate func failures(_ count: Int, become more: Int) async throws {
        _ = try await database.write { db in
            try db.run("UPDATE sign_in_brake SET failures = \(more) WHERE failures = \(count)")
        }
    }

    fileprivate func forgetIdleBrakes() async throws {
        let now = clock.now
        let before = try await brakes().count
        let hasIdle = try await database.read { try Brakes.hasIdle(at: now, in: $0) }
        try await database.write { try Brakes.dropIdle(at: now, in: $0) }
        #expect((try await brakes().count < before) == hasIdle)
    }

    fileprivate func brakes() async throws -> [Int] {
        try await database.read { db in try db.rows("SELECT failures FROM sign_in_brake").map { try $0["failures"] } }
    }
}
