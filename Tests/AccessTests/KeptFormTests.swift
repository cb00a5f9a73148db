import Access
import Kernel
import Ledger
import Store
import TestSupport
import Testing
import Vault

@Suite("What was typed when the session ended")
struct KeptFormTests {
    private let form = KeptForm(path: "/planer/k7m2xpq/mal", fields: "words=kanarie")

    @Test("It is there again for the same account, for an hour", arguments: Engine.underTest)
    func hour(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let (anna, bea) = (try await door.account("anna"), try await door.account("bea"))
            try await door.keep(form, anna)
            #expect(try await door.kept(anna)?.path == form.path)
            #expect(try await door.kept(anna)?.fields == form.fields)
            #expect(try await door.kept(bea) == nil)
            door.clock.advance(seconds: 3_599)
            #expect(try await door.kept(anna) != nil)
            door.clock.advance(seconds: 1)
            #expect(try await door.kept(anna) == nil)
        }
    }

    @Test("A newer form takes its place, and the key of the older one is destroyed", arguments: Engine.underTest)
    func dropped(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let anna = try await door.account("anna")
            try await door.keep(form, anna)
            let first = try await door.records()
            try await door.keep(KeptForm(path: "/a", fields: "b"), anna)
            #expect(try await door.kept(anna)?.path == "/a")
            await #expect(throws: VaultError.shredded) { try await door.open(first[0]) }
            let second = try await door.records()
            try await door.database.write { [act = door.act(anna)] db in try KeptForms.drop(by: act, in: db) }
            #expect(try await door.kept(anna) == nil)
            await #expect(throws: VaultError.shredded) { try await door.open(second[0]) }
        }
    }

    @Test("The cookie of a dead session tells whose it was, unless the account is closed", arguments: Engine.underTest)
    func deadSession(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let anna = try await door.account("anna")
            let secret = try await door.session(anna)
            door.clock.advance(seconds: 24 * 3_600)
            #expect(try await door.reader(secret) == nil)
            #expect(try await door.owner(of: secret) == anna)
            #expect(try await door.owner(of: Secret(text: "invented")) == nil)
            try await door.close(anna)
            #expect(try await door.owner(of: secret) == nil)
        }
    }
}

extension Door {
    fileprivate func keep(_ form: KeptForm, _ account: Actor.ID) async throws {
        try await database.write { [act = act(account)] db in try KeptForms.keep(form, by: act, in: db) }
    }

    fileprivate func kept(_ account: Actor.ID) async throws -> KeptForm? {
        try await database.read { [act = act(account)] db in try KeptForms.find(by: act, in: db) }
    }

    fileprivate func owner(of secret: Secret) async throws -> Actor.ID? {
        try await database.read { db in try KeptForms.account(of: secret, in: db)?.account }
    }

    /// The records of kept forms.
    fileprivate func records() async throws -> [Record.ID] {
        try await database.read { db in
            try db.rows("SELECT record_id FROM kept_form").map { try $0["record_id"] }
        }
    }

    fileprivate func open(_ record: Record.ID) async throws {
        try await database.read { [vault] db in _ = try vault.key(of: record, in: db) }
    }
}
