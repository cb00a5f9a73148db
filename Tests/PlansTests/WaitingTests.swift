import Access
import Kernel
import People
import Plans
import TestSupport
import Testing

@Suite("What plans wait for from others")
struct WaitingTests {
    @Test("Those who were told of a meeting and have not answered, until it is held", arguments: Engine.underTest)
    func answers(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            // Nobody has said yes to her, so she is not told and not waited for.
            try await city.join(number, city.westSocial)
            try await city.planMeeting(number)
            #expect(try await waits(city.anna, in: city, for: .answers) == [])
            try await city.send(number)
            let sentOn = city.today
            city.clock.advance(days: 2)
            let waits = try await waits(city.anna, in: city, for: .answers)
            #expect(waits.map(\.number) == [number])
            #expect(waits.map(\.day) == [sentOn])
            // The person herself and psychiatry.
            #expect(waits.map(\.count) == [2])
            let summons = try #require(try await city.summonses(city.psychologist).first)
            try await city.reply(SummonsAnswer.New(.comes), to: summons, as: city.psychologist)
            #expect(try await self.waits(city.anna, in: city, for: .answers).map(\.count) == [1])
            // Nobody answers when it is over.
            city.clock.advance(days: 7)
            #expect(try await self.waits(city.anna, in: city, for: .answers) == [])
        }
    }

    @Test("A unit that has not confirmed, and nobody whose copy was taken back", arguments: Engine.underTest)
    func receipts(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let waits = try await waits(city.anna, in: city, for: .receipt)
            #expect(waits.map(\.unit) == [city.psychiatry.id])
            #expect(waits.map(\.number) == [number])
            let copy = try #require(try await city.inbox(city.psychologist).first)
            try await city.command(city.psychologist) { scope, act, db in
                try Copies.confirm(copy.number, version: copy.version, scope: scope, act: act, in: db)
            }
            #expect(try await self.waits(city.anna, in: city, for: .receipt) == [])
            try await city.goal(number, "Mer")
            #expect(try await self.waits(city.anna, in: city, for: .receipt).count == 1)
            try await city.withdrawAll(number)
            #expect(try await self.waits(city.anna, in: city, for: .receipt) == [])
        }
    }

    @Test("Late promises of others, one line for each plan", arguments: Engine.underTest)
    func promises(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            #expect(try await waits(city.anna, in: city, for: .promise) == [])
            let due = city.today.adding(days: 30)
            city.clock.advance(days: 31)
            let waits = try await waits(city.anna, in: city, for: .promise)
            // One of each principal is late, and neither is Anna's or her colleagues'.
            #expect(waits.map(\.count) == [2])
            #expect(waits.map(\.number) == [number])
            #expect(waits.map(\.day) == [due])
        }
    }

    @Test("The last yes that ends within a month, or has ended", arguments: Engine.underTest)
    func consent(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner], days: 40)
            let end = city.today.adding(days: 40)
            #expect(try await waits(city.anna, in: city, for: .consent) == [])
            city.clock.advance(days: 10)
            #expect(try await waits(city.anna, in: city, for: .consent).map(\.day) == [end])
            city.clock.advance(days: 40)
            #expect(try await waits(city.anna, in: city, for: .consent).map(\.day) == [end])
            try await city.consent(number, to: [city.psychiatry.owner])
            #expect(try await waits(city.anna, in: city, for: .consent) == [])
        }
    }

    @Test("Another guardian who is to answer, unless she is not asked", arguments: Engine.underTest)
    func guardian(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            var guardians: [TeamMember.ID] = []
            for name in ["Mor", "Far"] {
                try await city.change(number) { version, scope, act, db in
                    let new = TeamMember.New(kind: .guardian, name: name, unit: nil, practitioner: nil)
                    try TeamCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
                }
                guardians = try await city.file(number).team.filter { $0.kind == .guardian }.map(\.id)
            }
            let father = try #require(guardians.last)
            #expect(try await waits(city.anna, in: city, for: .guardian) == [])
            try await city.consent(number, to: [city.psychiatry.owner], by: "Mor", as: .guardian)
            let waits = try await waits(city.anna, in: city, for: .guardian)
            #expect(waits.map(\.day) == [city.today])
            #expect(waits.map(\.count) == [1])
            try await leaveUnasked(father, .prevented, number, in: city)
            #expect(try await self.waits(city.anna, in: city, for: .guardian) == [])
            try await leaveUnasked(father, .asked, number, in: city)
            #expect(try await self.waits(city.anna, in: city, for: .guardian).count == 1)
            try await city.consent(number, to: [city.psychiatry.owner], by: "Far", as: .guardian)
            #expect(try await self.waits(city.anna, in: city, for: .guardian) == [])
        }
    }

    @Test("Nobody but who is assigned has it in her list, the oldest stands first", arguments: Engine.underTest)
    func mine(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            _ = try await city.established()
            city.clock.advance(days: 200)
            for reader in [city.bea, city.dora, city.psychologist, city.teacher] {
                #expect(try await all(reader, limit: 50, in: city) == [], "\(reader.name)")
            }
            let waits = try await all(city.anna, limit: 50, in: city)
            #expect(waits.map(\.kind) == [.receipt, .acceptance, .promise, .consent])
            #expect(try await all(city.anna, limit: 2, in: city) == Array(waits.prefix(2)))
        }
    }

    private func waits(
        _ reader: Reader,
        in city: City,
        for kind: WaitForOthers.Kind
    ) async throws -> [WaitForOthers] {
        try await all(reader, limit: 50, in: city).filter { $0.kind == kind }
    }

    private func all(_ reader: Reader, limit: Int, in city: City) async throws -> [WaitForOthers] {
        try await city.look(reader) { scope, act, db in
            try WaitsForOthers.list(scope: scope, limit: limit, act: act, in: db)
        }
    }

    private func leaveUnasked(
        _ member: TeamMember.ID,
        _ reason: NotAsked,
        _ number: PlanNumber,
        in city: City
    ) async throws {
        try await city.change(number) { version, scope, act, db in
            try NotAskedCommands.record(
                reason,
                about: member,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }
}
