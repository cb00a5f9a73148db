import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Nothing is shared without consent in force")
struct ConsentTests {
    @Test("Without a yes to this recipient there is no copy", arguments: Engine.underTest)
    func noConsent(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            // The team has two units of the region's board and the other committee; the yes is to the committee alone.
            try await city.consent(number, to: [city.elder.owner])
            for unit in [city.psychiatry, city.elder] { try await city.join(number, unit) }
            try await city.share(number)
            #expect(try await city.inbox(city.dora).count == 1)
            #expect(try await city.inbox(city.psychologist) == [])
            // Another person's yes to the region reaches the units on the team, and no unit beside it.
            try await city.consent(number, to: [city.psychiatry.owner], by: "Robin Kanarie", as: .guardian)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).count == 1)
            #expect(try await city.inbox(city.doctor) == [])
        }
    }

    @Test("A withdrawal stops new versions at once; the copy that is there stays", arguments: Engine.underTest)
    func withdrawn(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(before.number, as: city.psychologist)
            try await city.withdrawAll(number)
            try await city.goal(number, "Ett nytt mål")
            #expect(try await city.inbox(city.psychologist).map(\.document) == [before.document])
            #expect(try await city.file(number).plan.state == .established)
            await #expect(throws: Problem(.state, text: "offer.noConsent")) {
                try await city.offer(before.number, as: city.psychologist)
            }
            // "Show the team" must not claim that somebody saw it.
            await #expect(throws: Problem(.incomplete, text: "share.nobody")) { try await city.share(number) }
            #expect(try await city.inbox(city.psychologist).map(\.document) == [before.document])
        }
    }

    @Test("The day after its last day a consent covers nothing", arguments: Engine.underTest)
    func expired(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner], days: 2)
            try await city.join(number, city.psychiatry)
            city.clock.advance(days: 2)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).map(\.version) == [1])
            city.clock.advance(days: 1)
            await #expect(throws: Problem(.incomplete, text: "share.nobody")) { try await city.share(number) }
            #expect(try await city.inbox(city.psychologist).map(\.version) == [1])
        }
    }

    @Test("One no in force outweighs every yes; minds can be changed from there", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.consent(number, .no, to: [], by: "Robin Kanarie", as: .guardian)
            #expect(try await city.file(number).plan.state == .need)
            await #expect(throws: Problem.self) { try await city.share(number) }
            let refusal = try #require(try await city.file(number).consents.first { $0.answer == .no })
            try await city.change(number) { version, scope, act, db in
                try ConsentCommands.withdraw(refusal.id, on: number, version: version, scope: scope, act: act, in: db)
            }
            // Withdrawn once is withdrawn.
            await #expect(throws: Problem.notFound) {
                try await city.change(number) { version, scope, act, db in
                    try ConsentCommands.withdraw(
                        refusal.id,
                        on: number,
                        version: version,
                        scope: scope,
                        act: act,
                        in: db
                    )
                }
            }
            try await city.consent(number, to: [city.psychiatry.owner])
            #expect(try await city.file(number).plan.state == .consented)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).count == 1)
            try await city.withdrawAll(number)
            #expect(try await city.file(number).plan.state == .need)
        }
    }

    @Test("The same person's newer answer takes the place of the older one", arguments: Engine.underTest)
    func replaced(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(before.number, as: city.psychologist)
            // A no after a yes stops new versions at once, however the name is written.
            try await city.consent(number, .no, to: [], by: " kim  KANARIE")
            try await city.goal(number, "Ett nytt mål")
            #expect(try await city.inbox(city.psychologist).map(\.document) == [before.document])
            let (no, yes) = (try await city.file(number).consents[0], try await city.file(number).consents[1])
            #expect(yes.replacedBy == no.id && !yes.stands && yes.withdrawal == nil)
            // A yes after the no needs no withdrawal, and reaches again at once.
            try await city.consent(number, to: [city.psychiatry.owner])
            #expect(try await city.inbox(city.psychologist).first?.version == before.version + 3)
            try await city.open(before.number, as: city.psychologist)
            // A yes to others ends the yes to these.
            try await city.consent(number, to: [city.elder.owner])
            try await city.goal(number, "Ännu ett mål")
            #expect(try await city.inbox(city.psychologist).first?.version == before.version + 3)
            // The older answers stay, count no more and cannot be taken back.
            let consents = try await city.file(number).consents
            #expect(consents.map(\.stands) == [true, false, false, false])
            await #expect(throws: Problem.notFound) {
                try await city.change(number) { version, scope, act, db in
                    try ConsentCommands.withdraw(yes.id, on: number, version: version, scope: scope, act: act, in: db)
                }
            }
            // Nor do they come back when the newest is taken back.
            try await city.withdrawAll(number)
            #expect(try await city.file(number).consents.allSatisfy { !$0.isInForce(on: city.today) })
        }
    }

    @Test("Somebody else's answer, or in another part, replaces nothing", arguments: Engine.underTest)
    func others(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.consent(number, to: [city.psychiatry.owner], by: "Robin Kanarie", as: .guardian)
            try await city.consent(number, to: [city.psychiatry.owner], as: .guardian)
            #expect(try await city.file(number).consents.map(\.stands) == [true, true, true])
            // Before the meeting the same person's no takes the plan back to the need, and her yes forward again.
            try await city.consent(number, .no, to: [])
            #expect(try await city.file(number).plan.state == .need)
            try await city.consent(number, to: [city.psychiatry.owner])
            #expect(try await city.file(number).plan.state == .consented)
        }
    }

    @Test("A consent that is over before it begins is refused", arguments: Engine.underTest)
    func over(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let before = try await DatabaseDump.of(city.database)
            await #expect(throws: Problem(.invalid, field: "validUntil", text: "consent.isOver")) {
                try await city.consent(number, to: [], days: -1)
            }
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }
}
