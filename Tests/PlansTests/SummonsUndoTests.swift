import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("A sending is undone while it is fresh, as if it had never been there")
struct SummonsUndoTests {
    private static let tooLate = Problem(.state, text: "summons.undo.tooLate")

    /// A plan that has called the region's psychiatry and the other committee.
    private func sent(_ city: City) async throws -> PlanNumber {
        let number = try await city.begin()
        try await city.consent(number, to: [city.psychiatry.owner, city.elder.owner])
        for unit in [city.psychiatry, city.elder] { try await city.join(number, unit) }
        try await city.planMeeting(number)
        try await city.send(number)
        return number
    }

    private func undo(_ number: PlanNumber, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try SummonsUndo.run(number, version: version, scope: scope, act: act, in: db)
        }
    }

    private func told(_ number: PlanNumber, in city: City) async throws -> Int {
        try await city.look(city.anna) { scope, act, db in
            try Appointments.told(of: PlanFile.open(number, scope: scope, act: act, in: db), in: db).count
        }
    }

    @Test(
        "For five minutes: nobody finds anything, the meeting is a draft, and can be sent again",
        arguments: Engine.underTest
    )
    func fresh(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await sent(city)
            #expect(try await told(number, in: city) == 2)
            let gone = try #require(try await city.summonses(city.psychologist).first)
            // Every command takes a second, so this is the last of the five minutes.
            city.clock.advance(seconds: 298)
            try await undo(number, in: city)
            for reader in [city.psychologist, city.dora] { #expect(try await city.summonses(reader) == []) }
            await #expect(throws: Problem.notFound) { try await city.open(gone, as: city.psychologist) }
            let draft = try #require(try await city.appointment(number))
            #expect(draft.sentAt == nil && draft.firstSentAt == nil && draft.isUndone && draft.version == 1)
            #expect(draft.called.allSatisfy { !$0.isDelivered })
            #expect(try await told(number, in: city) == 0)
            let waits = try await city.look(city.anna) { scope, act, db in
                try WaitsForOthers.list(scope: scope, limit: 10, act: act, in: db).count { $0.kind == .answers }
            }
            #expect(waits == 0)
            // Nothing is deleted, and once is enough.
            let rows = try await city.database.read { try $0.rows("SELECT id FROM received_summons_version") }
            #expect(rows.count == 2)
            await #expect(throws: Self.tooLate) { try await undo(number, in: city) }
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist).map(\.version) == [1])
            #expect(try await told(number, in: city) == 2)
            let again = try #require(try await city.appointment(number))
            #expect(again.sentAt != nil)
        }
    }

    @Test("Not in the sixth minute", arguments: Engine.underTest)
    func late(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await sent(city)
            city.clock.advance(seconds: 299)
            await #expect(throws: Self.tooLate) { try await undo(number, in: city) }
            #expect(try await city.summonses(city.dora).count == 1)
        }
    }

    @Test("Not when somebody has opened it, or answered on the phone: in the same words", arguments: Engine.underTest)
    func seen(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (opened, answered) = (try await sent(city), try await sent(city))
            let summonses = try await city.summonses(city.psychologist)
            for summons in summonses where summons.document.number == opened.description {
                try await city.open(summons, as: city.psychologist)
            }
            let member = try #require(try await city.file(answered).team.first).id
            try await city.change(answered) { version, scope, act, db in
                let answer = SummonsAnswer.New(.comes)
                try SummonsAnswers.record(
                    answer,
                    of: member,
                    on: answered,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            for number in [opened, answered] {
                await #expect(throws: Self.tooLate) { try await undo(number, in: city) }
            }
            #expect(try await city.summonses(city.dora).count == 2)
        }
    }

    @Test(
        "Of a change only the change is taken back: what was there before stands as it stood",
        arguments: Engine.underTest
    )
    func change(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await sent(city)
            let first = try #require(try await city.summonses(city.psychologist).first)
            try await city.open(first, as: city.psychologist)
            try await city.reply(SummonsAnswer.New(.comes), to: first, as: city.psychologist)
            city.clock.advance(seconds: 3_600)
            // The psychiatry is called no more, the committee to another day.
            let others = try await city.file(number).team.filter { $0.unit != city.psychiatry.id }.map(\.id)
            try await city.planMeeting(number, calling: others, inDays: 9)
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist).map(\.end) == [.cancelled])
            #expect(try await city.summonses(city.dora).map(\.version) == [2])
            city.clock.advance(seconds: 60)
            try await undo(number, in: city)
            let stands = try #require(try await city.summonses(city.psychologist).first)
            #expect(stands.end == nil && stands.document == first.document && stands.answer?.code == .comes)
            #expect(stands.openedAt != nil)
            let before = try #require(try await city.summonses(city.dora).first)
            #expect(before.version == 1 && before.openedAt == nil)
            try await city.open(before, as: city.dora)
            let draft = try #require(try await city.appointment(number))
            #expect(draft.version == 2 && draft.sentAt == nil && draft.firstSentAt != nil)
            // Sent after all, it ends what it ended before.
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist).map(\.end) == [.cancelled])
            #expect(try await city.summonses(city.dora).map(\.version) == [2])
        }
    }

    @Test(
        "Nothing comes back that a yes no longer covers, not even when a new yes is given",
        arguments: Engine.underTest
    )
    func withdrawn(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await sent(city)
            let others = try await city.file(number).team.filter { $0.unit != city.psychiatry.id }.map(\.id)
            city.clock.advance(seconds: 3_600)
            try await city.planMeeting(number, calling: others)
            try await city.send(number)
            city.clock.advance(seconds: 1)
            try await city.withdrawAll(number)
            city.clock.advance(seconds: 1)
            try await city.consent(number, to: [city.psychiatry.owner, city.elder.owner])
            city.clock.advance(seconds: 1)
            try await undo(number, in: city)
            for reader in [city.psychologist, city.dora] { #expect(try await city.summonses(reader) == []) }
            #expect(try #require(try await city.appointment(number)).called.allSatisfy { !$0.isDelivered })
        }
    }

    @Test("Nor what tells a place, when protection has begun", arguments: Engine.underTest)
    func protected(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await sent(city)
            let others = try await city.file(number).team.filter { $0.unit != city.psychiatry.id }.map(\.id)
            city.clock.advance(seconds: 3_600)
            try await city.planMeeting(number, calling: others)
            try await city.send(number)
            city.clock.advance(seconds: 1)
            try await city.change(number) { version, scope, act, db in
                try ProtectionCommands.change(
                    to: .confidentialityMark,
                    because: "Beslut",
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            try await undo(number, in: city)
            for reader in [city.psychologist, city.dora] { #expect(try await city.summonses(reader) == []) }
        }
    }

    @Test("The unit that named the right one has its summons and its answer again", arguments: Engine.underTest)
    func rightUnit(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await sent(city)
            let summons = try #require(try await city.summonses(city.dora).first)
            try await city.open(summons, as: city.dora)
            try await city.reply(.init(.notOurs, unit: city.social.id), to: summons, as: city.dora)
            let member = try #require(try await city.file(number).team.first { $0.unit == city.elder.id }).id
            city.clock.advance(seconds: 60)
            try await city.change(number) { version, scope, act, db in
                try RightUnit.call(insteadOf: member, on: number, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.summonses(city.dora).map(\.end) == [.forwarded])
            try await undo(number, in: city)
            let again = try #require(try await city.summonses(city.dora).first)
            #expect(again.end == nil && again.answer?.code == .notOurs)
        }
    }
}
