import Access
import Kernel
import Ledger
import Plans
import Store
import TestSupport
import Testing

@Suite("Handing over a plan")
struct HandOverTests {
    @Test("The colleague has the whole plan, and the one before has nothing", arguments: Engine.underTest)
    func whole(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await handOver(number, to: city.bea, note: "Ring mormor först", in: city)
            await #expect(throws: Problem.notFound) { try await city.file(number) }
            let file = try await city.file(number, as: city.bea)
            #expect(file.assignments.map(\.account) == [city.bea.account])
            #expect(file.handOver?.from == city.anna.account)
            #expect(file.handOver?.to == city.bea.account)
            #expect(file.handOver?.note == "Ring mormor först")
            let listed = try await city.look(city.bea) { scope, _, db in
                try Plans.list(scope: scope, includingClosed: false, limit: 10, in: db).map(\.number)
            }
            #expect(listed == [number])
        }
    }

    @Test("It makes no new version at anybody's, and there and back again works", arguments: Engine.underTest)
    func back(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try await city.inbox(city.psychologist).map(\.version)
            try await handOver(number, to: city.bea, in: city)
            try await handOver(number, from: city.bea, to: city.anna, in: city)
            #expect(try await city.inbox(city.psychologist).map(\.version) == before)
            #expect(try await city.file(number).plan.state == .established)
        }
    }

    @Test("Only a colleague of the same authority who works with plans can take it", arguments: Engine.underTest)
    func whom(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            for stranger in [city.dora, city.psychologist, city.administrator, city.anna] {
                let error = await #expect(throws: Problem.self) { try await handOver(number, to: stranger, in: city) }
                #expect(error?.field == "colleague", "\(stranger.name)")
            }
            #expect(try await city.file(number).assignments.map(\.account) == [city.anna.account])
            try await city.database.write { db in
                try Accounts.close(city.bea.account, by: city.act(city.administrator), in: db)
            }
            await #expect(throws: Problem.self) { try await handOver(number, to: city.bea, in: city) }
        }
    }

    @Test("A plan that has ended goes to somebody else, too", arguments: Engine.underTest)
    func closed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.change(number) { version, scope, act, db in
                try ClosureCommands.close(number, reason: .other, version: version, scope: scope, act: act, in: db)
            }
            try await handOver(number, to: city.bea, in: city)
            #expect(try await city.file(number, as: city.bea).plan.state == .closed)
        }
    }

    private func handOver(
        _ number: PlanNumber,
        from giver: Reader? = nil,
        to colleague: Reader,
        note: String = "",
        in city: City
    ) async throws {
        let giver = giver ?? city.anna
        let version = try await city.file(number, as: giver).plan.version
        try await city.command(giver) { scope, act, db in
            try HandOverCommands.handOver(
                number,
                to: colleague.account,
                note: note,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }
}
