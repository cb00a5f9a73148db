import Access
import Kernel
import Ledger
import People
import Store
import TestSupport
import Testing

@Suite("Sessions")
struct SessionTests {
    @Test("A session stands for its reader with roles and units, and no other secret does", arguments: Engine.underTest)
    func reader(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let anna = try await door.account("anna", roles: [(.caseWorker, door.unit.id), (.coordinator, nil)])
            let bea = try await door.account("bea", roles: [(.administrator, nil)])
            let secrets = [try await door.session(anna), try await door.session(bea)]
            let (session, reader) = try #require(try await door.reader(secrets[0]))
            #expect(session.createdAt == door.clock.now)
            #expect(session.language == .swedish)
            #expect(reader.account == anna)
            #expect(reader.owner == door.owner.id)
            #expect(reader.roles == [.caseWorker, .coordinator])
            #expect(reader.units == [door.unit.id])
            #expect(try await door.reader(secrets[1])?.1.roles == [.administrator])
            #expect(try await door.reader(Secret(text: "")) == nil)
            #expect(try await door.reader(Secret(from: door.source)) == nil)
            // The table keeps no secret.
            let hashes = try await door.database.read { db in
                try db.rows("SELECT hash FROM session ORDER BY id").map { try $0["hash"] as [UInt8] }
            }
            #expect(hashes == secrets.map(\.hash))
            // A role that ended is gone at the next page.
            _ = try await door.database.write { [now = door.clock.now] db in
                try db.run("UPDATE role_grant SET ended_at = \(now), ended_by = \(bea) WHERE role = 'caseWorker'")
            }
            #expect(try await door.reader(secrets[0])?.1.roles == [.coordinator])
            #expect(try await door.reader(secrets[0])?.1.units == [])
        }
    }

    @Test("It rests for four hours at most", arguments: Engine.underTest)
    func idle(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let secret = try await door.session(try await door.account("anna"))
            door.clock.advance(seconds: 4 * 3_600 - 1)
            let session = try #require(try await door.reader(secret)).0
            _ = try await door.database.write { [now = door.clock.now] db in
                try Sessions.touch(session.id, at: now, in: db)
            }
            door.clock.advance(seconds: 4 * 3_600 - 1)
            #expect(try await door.reader(secret) != nil)
            door.clock.advance(seconds: 1)
            #expect(try await door.reader(secret) == nil)
        }
    }

    @Test("It lives for fourteen hours at most, however much it is used", arguments: Engine.underTest)
    func absolute(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let secret = try await door.session(try await door.account("anna"))
            for _ in 0..<13 {
                door.clock.advance(seconds: 3_600)
                let session = try #require(try await door.reader(secret)).0
                _ = try await door.database.write { [now = door.clock.now] db in
                    try Sessions.touch(session.id, at: now, in: db)
                }
            }
            door.clock.advance(seconds: 3_599)
            #expect(try await door.reader(secret) != nil)
            door.clock.advance(seconds: 1)
            #expect(try await door.reader(secret) == nil)
        }
    }

    @Test("Own sessions are listed and can be ended; others' cannot", arguments: Engine.underTest)
    func ending(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let (anna, bea) = (try await door.account("anna"), try await door.account("bea"))
            let first = try await door.session(anna)
            door.clock.advance(seconds: 60)
            let second = try await door.session(anna)
            let stranger = try await door.session(bea)
            let list = try await door.database.read { [now = door.clock.now] db in
                try Sessions.list(of: anna, at: now, in: db)
            }
            #expect(list.map(\.createdAt) == [door.clock.now, door.clock.now.adding(seconds: -60)])
            _ = try await door.database.write { [act = door.act(bea)] db in
                for session in list { try Sessions.end(session.id, why: .revoked, by: act, in: db) }
            }
            #expect(try await door.reader(first) != nil)
            _ = try await door.database.write { [act = door.act(anna)] db in
                try Sessions.end(list[1].id, why: .signedOut, by: act, in: db)
            }
            #expect(try await door.reader(first) == nil)
            #expect(try await door.reader(second) != nil)
            #expect(try await door.reader(stranger) != nil)
            let left = try await door.database.read { [now = door.clock.now] db in
                try Sessions.list(of: anna, at: now, in: db).map(\.id)
            }
            #expect(left == [list[0].id])
        }
    }

    @Test("A closed account has no sessions", arguments: Engine.underTest)
    func closed(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let anna = try await door.account("anna")
            let secret = try await door.session(anna)
            try await door.close(anna)
            #expect(try await door.reader(secret) == nil)
            // Nor does one that is started by a sign-in that was under way.
            #expect(try await door.reader(try await door.session(anna)) == nil)
        }
    }

    @Test("The token of forms belongs to the session and does not tell its secret")
    func formToken() {
        let (one, other) = (Secret(text: "one"), Secret(text: "other"))
        #expect(Sessions.formToken(for: one) == Sessions.formToken(for: one))
        #expect(Sessions.formToken(for: one) != Sessions.formToken(for: other))
        #expect(Sessions.formToken(for: one).count == 32)
        #expect(!one.hash.starts(with: Sessions.formToken(for: one).utf8))
    }
}
