import Access
import Kernel
import Ledger
import Plans
import Store
import TestSupport
import Testing
import Vault

@Suite("The latest is what was written last, whatever the clocks say")
struct LatestTests {
    @Test("A version from a server whose clock is behind is the latest in the inbox", arguments: Engine.underTest)
    func version(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await behind(city, number) { version, scope, act, db in
                try GoalCommands.add(.short, "Nytt mål", on: number, version: version, scope: scope, act: act, in: db)
            }
            let copies = try await city.inbox(city.psychologist)
            #expect(copies.map(\.version) == [2])
            #expect(copies.first?.document.goals.map(\.words).contains("Nytt mål") == true)
        }
    }

    @Test("A status from a server whose clock is behind is the latest of its promise", arguments: Engine.underTest)
    func status(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let promise = try #require(try await city.file(number).promises.first)
            try await behind(city, number) { version, scope, act, db in
                try PromiseCommands.report(
                    .done,
                    why: "",
                    of: promise.id,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            #expect(try await city.file(number).promises.first { $0.id == promise.id }?.status == .done)
        }
    }

    @Test("A unit that destroyed its copy gets the next version in a new one", arguments: Engine.underTest)
    func destroyed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let first = try #require(try await city.inbox(city.psychologist).first)
            for round in 1...2 {
                let held = try #require(try await city.inbox(city.psychologist).first)
                try await city.command(city.psychologist) { _, act, db in
                    try act.vault.shred(held.record, by: act.actor, at: act.at, in: db)
                }
                #expect(try await city.inbox(city.psychologist) == [])
                try await city.goal(number, "Mål \(round)")
                try await city.goal(number, "Mer om mål \(round)")
                let now = try await city.inbox(city.psychologist)
                #expect(now.map(\.version) == [2 * round + 1])
                #expect(now.allSatisfy { $0.number != held.number && $0.record != held.record })
            }
            await #expect(throws: VaultError.shredded) {
                try await city.look(city.psychologist) { scope, act, db in
                    _ = try Copies.find(first.number, for: .openCopy, scope: scope, vault: act.vault, in: db)
                }
            }
        }
    }

    /// One of Anna's commands on another server, an hour behind.
    private func behind(
        _ city: City,
        _ number: PlanNumber,
        _ body: @escaping @Sendable (Int, Scope, Act, Transaction) throws -> Void
    ) async throws {
        let scope = try #require(Gate.scope(of: city.anna))
        let earlier = city.clock.now.adding(seconds: -3_600)
        let act = city.anna.act(at: earlier, vault: city.vault, source: IdentifierSource.seeded(99))
        try await city.database.write { db in
            try body(Plans.find(number, for: .changePlan, scope: scope, in: db).version, scope, act, db)
        }
    }
}
