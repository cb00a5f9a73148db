import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("The pre-meeting of the principals")
struct PreMeetingTests {
    @Test(
        "What was said last about a question counts, and others keep what was said before",
        arguments: Engine.underTest
    )
    func latest(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(in: city)
            try await city.ask("Vem hyr rummet?", on: number)
            let agenda = try await city.ask("Vem betalar?", on: number)
            let (room, money) = (agenda[0].id, agenda[1].id)
            let owned = PreMeeting.Outcome(owner: city.east.id, note: "hela hyran")
            try await city.preMeet(number, [room: owned, money: PreMeeting.Outcome(owner: nil, note: "")])
            #expect(try await city.preparation(number).unresolved.map(\.id) == [money])
            let settled = PreMeeting.Outcome(owner: city.region.id, note: "hälften var")
            try await behind(city, number, [money: settled])
            let preparation = try await city.preparation(number)
            #expect(preparation.agenda.map(\.outcome) == [owned, settled])
            #expect(preparation.unresolved.isEmpty)
            #expect(preparation.preMeetings.count == 2)
            let id = try await city.file(number).plan.id
            let standing = try await city.database.read { try PlanPreparation.Standing.of(id, in: $0) }
            #expect(standing == preparation.standing)
        }
    }

    @Test("It is about questions of this agenda, and owned by a municipality or a region", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (number, other) = (try await consented(in: city), try await consented(in: city))
            let own = try #require(try await city.ask("Vem betalar?", on: number).first?.id)
            let foreign = try #require(try await city.ask("Vem betalar?", on: other).first?.id)
            let owned = PreMeeting.Outcome(owner: city.east.id, note: "")
            let before = try await DatabaseDump.of(city.database)
            for outcomes in [[:], [foreign: owned], [own: owned, foreign: owned]] {
                await #expect(throws: Problem(.invalid, field: "outcomes", text: "preMeeting.outcomes.missing")) {
                    try await city.preMeet(number, outcomes)
                }
            }
            for principal in [city.organiser.id, Principal.ID(high: 1, low: 1)] {
                let problems = await #expect(throws: Problems.self) {
                    try await city.preMeet(number, [own: PreMeeting.Outcome(owner: principal, note: "")])
                }
                #expect(problems?.all.map(\.field) == ["outcome-\(own)"])
            }
            let late = await #expect(throws: Problem.self) {
                try await city.change(number) { version, scope, act, db in
                    let new = PreMeeting.New(
                        heldOn: act.today.adding(days: 1),
                        participants: "Chefer",
                        outcomes: [own: owned]
                    )
                    try PreMeetingCommands.hold(new, on: number, version: version, scope: scope, act: act, in: db)
                }
            }
            #expect(late?.field == "heldOn")
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }

    @Test(
        "The family's meeting is held over what is unresolved by an explicit choice only",
        arguments: Engine.underTest
    )
    func gate(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(in: city)
            let question = try #require(try await city.ask("Vem betalar?", on: number).first?.id)
            // A question that nobody has taken up stops nothing.
            try await city.meet(number)
            try await city.preMeet(number, [question: PreMeeting.Outcome(owner: nil, note: "")])
            let before = try await DatabaseDump.of(city.database)
            await #expect(throws: Problem(.invalid, field: "overUnresolved", text: "meeting.unresolved")) {
                try await city.meet(number)
            }
            #expect(try await DatabaseDump.of(city.database) == before)
            try await meetAnyway(number, in: city)
            try await city.preMeet(number, [question: PreMeeting.Outcome(owner: city.east.id, note: "")])
            try await city.meet(number)
            let record = try await city.file(number).plan.record
            let history = try await city.database.read { try EventLog.history(of: record, limit: 50, in: $0) }
            let held = history.filter { $0.type.name == "meeting.held" }.map { $0.facts["unresolved"] }
            #expect(held == [.count(0), .count(1), .count(0)])
        }
    }

    @Test("A question that was taken away holds no meeting back", arguments: Engine.underTest)
    func takenAway(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await consented(in: city)
            let question = try #require(try await city.ask("Vem betalar?", on: number).first?.id)
            try await city.preMeet(number, [question: PreMeeting.Outcome(owner: nil, note: "")])
            try await city.change(number) { version, scope, act, db in
                try AgendaCommands.takeAway(question, on: number, version: version, scope: scope, act: act, in: db)
            }
            try await city.meet(number)
        }
    }

    @Test("Nobody meets about the person before somebody has said yes", arguments: Engine.underTest)
    func consent(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let question = try #require(try await city.ask("Vem betalar?", on: number).first?.id)
            let error = await #expect(throws: Problem.self) {
                try await city.preMeet(number, [question: PreMeeting.Outcome(owner: nil, note: "")])
            }
            #expect(error?.code == .state)
        }
    }

    private func consented(in city: City) async throws -> PlanNumber {
        let number = try await city.begin()
        try await city.consent(number, to: [city.psychiatry.owner])
        return number
    }

    private func meetAnyway(_ number: PlanNumber, in city: City) async throws {
        let attendance = try await city.file(number).team.map { Attendance(member: $0.id, mode: .present) }
        try await city.change(number) { version, scope, act, db in
            let held = MeetingCommands.Held(
                startsAt: act.at,
                place: "",
                attendance: attendance,
                isOverUnresolved: true
            )
            try MeetingCommands.hold(held, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    /// A later pre-meeting that was written down on a server whose clock is behind.
    private func behind(
        _ city: City,
        _ number: PlanNumber,
        _ outcomes: [AgendaQuestion.ID: PreMeeting.Outcome]
    ) async throws {
        let scope = try #require(Gate.scope(of: city.anna))
        let earlier = city.clock.now.adding(seconds: -3_600)
        let act = city.anna.act(at: earlier, vault: city.vault, source: IdentifierSource.seeded(98))
        try await city.database.write { db in
            let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
            let new = PreMeeting.New(heldOn: act.today, participants: "Chefer", outcomes: outcomes)
            try PreMeetingCommands.hold(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }
}
