import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("People are called to a meeting as far as each may know, and what they answer is seen")
struct SummonsTests {
    /// A plan with the region's psychiatry, the other committee and a school on the team; a yes to the first two.
    private func consented(_ city: City) async throws -> PlanNumber {
        let number = try await city.begin()
        try await city.consent(number, to: [city.psychiatry.owner, city.elder.owner])
        for unit in [city.psychiatry, city.elder, city.school] { try await city.join(number, unit) }
        return number
    }

    @Test("It reaches those whom the yes covers, with what it may tell, and nobody else", arguments: Engine.underTest)
    func reaches(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(city)
            try await city.planMeeting(number)
            // A draft reaches nobody.
            #expect(try await city.summonses(city.psychologist) == [])
            try await city.send(number)
            let summons = try #require(try await city.summonses(city.psychologist).first)
            #expect(summons.document.kind == "summons" && summons.document.place == "Rådhuset")
            #expect(summons.document.whyNow == "Skolan börjar snart" && summons.document.bring == "Kalendern")
            #expect(try await city.summonses(city.dora).count == 1)
            for other in [city.teacher, city.doctor, city.westWorker, city.anna] {
                #expect(try await city.summonses(other) == [], "\(other.name)")
            }
            let appointment = try #require(try await city.appointment(number))
            #expect(appointment.called.filter(\.isDelivered).count == 2 && appointment.called.count == 4)
            // What has been sent is not sent twice.
            await #expect(throws: Problem(.state, text: "summons.nothingToSend")) { try await city.send(number) }
        }
    }

    @Test("Without a yes it can be planned and not sent", arguments: Engine.underTest)
    func noYes(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.planMeeting(number)
            let error = await #expect(throws: Problem.self) { try await city.send(number) }
            #expect(error?.text == "plan.notPossible.summon")
            // A yes to the plan alone is no yes to be called.
            try await city.join(number, city.psychiatry)
            try await city.consent(number, to: [city.psychiatry.owner], about: [.plan])
            try await city.planMeeting(number)
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist) == [])
        }
    }

    @Test("Each answer comes back to the sender in the same command", arguments: Engine.underTest)
    func answers(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(city)
            try await city.planMeeting(number)
            try await city.send(number)
            let summons = try #require(try await city.summonses(city.psychologist).first)
            for (answer, field) in [
                (SummonsAnswer.New(.leaves), "leavesAt"), (.init(.substitute), "words"), (.init(.declines), "words"),
                (.init(.notOurs), "unit"),
            ] {
                let error = await #expect(throws: Problem.self) {
                    try await city.reply(answer, to: summons, as: city.psychologist)
                }
                #expect(error?.field == field)
            }
            let leaves = SummonsAnswer.New(.leaves, leavesAt: TimeOfDay(minutes: 600))
            try await city.reply(leaves, to: summons, as: city.psychologist)
            // Whoever presses twice, or answers over an older state, is told so.
            await #expect(throws: Problem(.conflict, text: "summons.changedMeanwhile")) {
                try await city.reply(leaves, to: summons, as: city.psychologist)
            }
            let again = try #require(try await city.summonses(city.psychologist).first)
            try await city.reply(SummonsAnswer.New(.substitute, words: "Nils"), to: again, as: city.psychologist)
            let called = try #require(try await city.appointment(number)).called
            // The latest answer counts, and only the one who gave it has answered.
            #expect(called.compactMap(\.answer?.words) == ["Nils"])
            #expect(try await city.summonses(city.psychologist).first?.answer?.code == .substitute)
            // A change asks anew.
            try await city.planMeeting(number, inDays: 9)
            try await city.send(number)
            #expect(try #require(try await city.appointment(number)).called.compactMap(\.answer) == [])
            await #expect(throws: Problem(.conflict, text: "summons.changedMeanwhile")) {
                try await city.reply(leaves, to: again, as: city.psychologist)
            }
        }
    }

    @Test(
        "\"Not ours\" goes on to the right unit of the same authority; the sender sees it",
        arguments: Engine.underTest
    )
    func forwarded(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(city)
            try await city.planMeeting(number)
            try await city.send(number)
            let summons = try #require(try await city.summonses(city.psychologist).first)
            await #expect(throws: Problem(.invalid, field: "unit", text: "summons.unit.missing")) {
                let wrong = SummonsAnswer.New(.notOurs, unit: city.elder.id)
                try await city.reply(wrong, to: summons, as: city.psychologist)
            }
            let answer = SummonsAnswer.New(.notOurs, unit: city.primaryCare.id)
            try await city.open(summons, as: city.psychologist)
            try await city.reply(answer, to: summons, as: city.psychologist)
            #expect(try await city.summonses(city.doctor).map(\.document) == [summons.document])
            #expect(try await city.summonses(city.psychologist).map(\.end) == [.forwarded])
            let called = try #require(try await city.appointment(number)).called
            #expect(called.compactMap(\.answer?.unit) == [city.primaryCare.id])
            // The next version goes where the summons went.
            try await city.planMeeting(number, inDays: 9)
            try await city.send(number)
            #expect(try await city.summonses(city.doctor).map(\.version) == [2])
        }
    }

    @Test("A yes taken back ends it in the same second; unopened it was never there", arguments: Engine.underTest)
    func withdrawn(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(city)
            try await city.planMeeting(number)
            try await city.send(number)
            let opened = try #require(try await city.summonses(city.psychologist).first)
            try await city.open(opened, as: city.psychologist)
            try await city.withdrawAll(number)
            #expect(try await city.summonses(city.dora) == [])
            #expect(try await city.summonses(city.psychologist).map(\.end) == [.withdrawn])
            await #expect(throws: Problem(.state, text: "summons.isOver")) {
                try await city.reply(SummonsAnswer.New(.comes), to: opened, as: city.psychologist)
            }
        }
    }

    @Test("Of a change that nobody opened nothing is left when consent ends", arguments: Engine.underTest)
    func unopenedChange(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(city)
            try await city.planMeeting(number)
            try await city.send(number)
            let first = try #require(try await city.summonses(city.psychologist).first)
            try await city.open(first, as: city.psychologist)
            try await city.planMeeting(number, inDays: 9)
            try await city.send(number)
            let second = try #require(try await city.summonses(city.psychologist).first)
            try await city.withdrawAll(number)
            #expect(try await city.summonses(city.psychologist).map(\.document) == [first.document])
            await #expect(throws: Problem.notFound) { try await city.open(second, as: city.psychologist) }
        }
    }

    @Test("A summons to a meeting that has been held is taken back, too", arguments: Engine.underTest)
    func heldAndWithdrawn(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(city)
            try await city.planMeeting(number)
            try await city.send(number)
            city.clock.advance(days: 8)
            try await city.meet(number)
            let late = try #require(try await city.summonses(city.psychologist).first)
            await #expect(throws: Problem(.state, text: "summons.isOver")) {
                try await city.reply(SummonsAnswer.New(.comes), to: late, as: city.psychologist)
            }
            try await city.withdrawAll(number)
            #expect(try await city.summonses(city.psychologist) == [])
        }
    }

    @Test(
        "Whoever may know only since it was sent gets it when it is sent again, and nobody twice",
        arguments: Engine.underTest
    )
    func sentLater(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.elder.owner])
            for unit in [city.psychiatry, city.elder] { try await city.join(number, unit) }
            try await city.planMeeting(number)
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist) == [])
            try await city.consent(number, to: [city.psychiatry.owner, city.elder.owner])
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist).map(\.version) == [1])
            #expect(try await city.summonses(city.dora).map(\.version) == [1])
            await #expect(throws: Problem(.state, text: "summons.nothingToSend")) { try await city.send(number) }
        }
    }

    @Test(
        "Cancelling, closing and calling fewer end it; holding the meeting ends what was planned",
        arguments: Engine.underTest
    )
    func ends(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(city)
            try await city.planMeeting(number)
            try await city.send(number)
            let fewer = try await city.file(number).team.filter { $0.unit != city.elder.id }.map(\.id)
            try await city.planMeeting(number, calling: fewer, inDays: 8)
            try await city.send(number)
            #expect(try await city.summonses(city.dora) == [])
            try await city.cancelMeeting(number)
            #expect(try await city.summonses(city.psychologist) == [])
            #expect(try await city.appointment(number) == nil)
            await #expect(throws: Problem(.state, text: "summons.nothingPlanned")) {
                try await city.cancelMeeting(number)
            }
            try await city.planMeeting(number)
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist).count == 1)
            city.clock.advance(days: 8)
            try await city.meet(number)
            #expect(try await city.appointment(number) == nil)
            try await city.planMeeting(number)
            try await city.send(number)
            try await city.describeNeed(number)
            try await city.change(number) { version, scope, act, db in
                try ClosureCommands.close(number, reason: .moved, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.appointment(number) == nil)
        }
    }

    @Test("A time that has passed, nobody, or somebody else's people are refused", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(city)
            let other = try await city.begin()
            await #expect(throws: Problem(.invalid, field: "startsAt", text: "summons.startsAt.passed")) {
                try await city.planMeeting(number, inDays: -1)
            }
            let (strangers, members) = (try await city.file(other).team, try await city.file(number).team)
            for called in [[], strangers.map(\.id), [members[0].id, members[0].id]] {
                await #expect(throws: Problem(.invalid, field: "called", text: "summons.called.missing")) {
                    try await city.planMeeting(number, calling: called)
                }
            }
        }
    }
}
