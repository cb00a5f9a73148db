import Access
import Kernel
import Ledger
import Store
import TestSupport
import Testing

@Suite("A one-time link sets a password once")
struct OneTimeLinkTests {
    private let hash = PasswordHash(salt: [1], hash: [2])

    @Test("It works once, and ends the account's sessions", arguments: Engine.underTest)
    func once(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let anna = try await door.account("anna")
            let session = try await door.session(anna)
            let link = try await door.link(anna)
            #expect(try await door.account(link: link) == anna)
            try await door.set(hash, link, anna)
            #expect(try await door.account(link: link) == nil)
            #expect(try await door.reader(session) == nil)
            await #expect(throws: Problem.notFound) { try await door.set(hash, link, anna) }
        }
    }

    @Test("It works for an hour", arguments: Engine.underTest)
    func hour(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let anna = try await door.account("anna")
            let link = try await door.link(anna)
            door.clock.advance(seconds: 3_599)
            #expect(try await door.account(link: link) == anna)
            door.clock.advance(seconds: 1)
            #expect(try await door.account(link: link) == nil)
            await #expect(throws: Problem.notFound) { try await door.set(hash, link, anna) }
        }
    }

    @Test("A newer one takes its place; it opens its own account only", arguments: Engine.underTest)
    func newer(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let (anna, bea) = (try await door.account("anna"), try await door.account("bea"))
            let old = try await door.link(anna)
            let (new, other) = (try await door.link(anna), try await door.link(bea))
            #expect(try await door.account(link: old) == nil)
            #expect(try await door.account(link: new) == anna)
            #expect(try await door.account(link: other) == bea)
            #expect(try await door.account(link: "invented") == nil)
            for (link, account) in [(old, anna), (other, anna), (new, bea), ("invented", anna)] {
                await #expect(throws: Problem.notFound) { try await door.set(hash, link, account) }
            }
            let passwords = try await door.database.read { db in try db.rows("SELECT account_id FROM credential").count
            }
            #expect(passwords == 0)
        }
    }

    @Test("It does nothing for a closed account, made before or after the closing", arguments: Engine.underTest)
    func closed(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let anna = try await door.account("anna")
            let before = try await door.link(anna)
            try await door.close(anna)
            for link in [before, try await door.link(anna)] {
                #expect(try await door.account(link: link) == nil)
                await #expect(throws: Problem.notFound) { try await door.set(hash, link, anna) }
            }
        }
    }

    @Test("The table keeps no secret, and a secret is 43 characters", arguments: Engine.underTest)
    func secret(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let link = try await door.link(try await door.account("anna"))
            #expect(link.utf8.count == 43)
            let kept = try await door.database.read { db in
                try db.rows("SELECT hash FROM one_time_link").map { try $0["hash"] as [UInt8] }
            }
            #expect(kept == [Secret(text: link).hash])
        }
    }
}

extension Door {
    fileprivate func link(_ account: Actor.ID) async throws -> String {
        try await database.write { [act = act()] db in try Credentials.makeLink(for: account, by: act, in: db) }
    }

    fileprivate func account(link: String) async throws -> Actor.ID? {
        try await database.read { [now = clock.now] db in try Credentials.account(link: link, at: now, in: db)?.id }
    }

    fileprivate func set(_ hash: PasswordHash, _ link: String, _ account: Actor.ID) async throws {
        try await database.write { [act = act(account)] db in
            try Credentials.set(hash, through: link, of: account, by: act, in: db)
        }
    }
}
