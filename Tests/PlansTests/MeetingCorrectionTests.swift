import Access
import Kernel
import Ledger
import Meetings
import Plans
import Store
import TestSupport
import Testing

@Suite("What was written down of a meeting can be put right until the next one")
struct MeetingCorrectionTests {
    @Test(
        "The same meeting, anew: what stood there before stays a row, and the event tells it",
        arguments: Engine.underTest
    )
    func corrected(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [])
            try await city.join(number, city.psychiatry)
            try await city.meet(number)
            let before = try #require(try await city.meetings(number).first)
            let (first, second) = (before.attendance[0].member, before.attendance[1].member)
            let right = MeetingCommands.Held(
                startsAt: before.startsAt.adding(seconds: -3_600),
                place: "Biblioteket",
                leader: .school,
                attendance: [
                    Attendance(member: first, mode: .part, leftAt: TimeOfDay("10:15")),
                    Attendance(member: second, mode: .absent),
                ]
            )
            try await city.correct(1, to: right, number)
            let all = try await city.meetings(number)
            #expect(all.map(\.number) == [1] && all.first.map(MeetingCommands.Held.init) == right)
            #expect(try await city.former(1, number).map(\.place) == ["Rådhuset"])
            let event = try #require(try await city.events(number).last { $0.type.name == "meeting.corrected" })
            #expect(event.facts.count("number") == 1 && event.facts.count("there") == 1)
            #expect(event.facts.code("leader") == "school" && event.facts.code("region") == "absent")
            // The same once more changes nothing.
            let dump = try await DatabaseDump.of(city.database)
            try await city.correct(1, to: right, number)
            #expect(try await DatabaseDump.of(city.database) == dump)
        }
    }

    @Test("Not when a later one has been held, nor one that is not there", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.meet(number)
            let meetings = try await city.meetings(number)
            let held = MeetingCommands.Held(meetings[1])
            let dump = try await DatabaseDump.of(city.database)
            await #expect(throws: Problem(.state, text: "meeting.laterHeld")) {
                try await city.correct(1, to: held, number)
            }
            for strange in [0, 3, -1] {
                await #expect(throws: Problem.notFound) { try await city.correct(strange, to: held, number) }
            }
            // At the time of another it is that other one.
            await #expect(
                throws: Problem(.invalid, field: "startsAt", text: "meeting.sameTime", arguments: ["number": "1"])
            ) { try await city.correct(2, to: held, number) }
            await #expect(
                throws: Problem(.invalid, field: "startsAt", text: "meeting.sameTime", arguments: ["number": "1"])
            ) {
                try await city.change(number) { version, scope, act, db in
                    try MeetingCommands.hold(held, on: number, version: version, scope: scope, act: act, in: db)
                }
            }
            let nobody = MeetingCommands.Held(startsAt: meetings[0].startsAt, place: "", attendance: [])
            await #expect(throws: Problem(.invalid, field: "attendance", text: "meeting.nobodyThere")) {
                try await city.correct(2, to: nobody, number)
            }
            #expect(try await DatabaseDump.of(city.database) == dump)
        }
    }
}

extension City {
    fileprivate func meetings(_ number: PlanNumber) async throws -> [Meeting] {
        try await look(anna) { scope, act, db in
            try PlanFile.open(number, scope: scope, act: act, in: db) { file, key in
                try MeetingCommands.all(of: file, key: key, in: db)
            }.more
        }
    }

    fileprivate func former(_ meeting: Int, _ number: PlanNumber) async throws -> [Meeting] {
        try await look(anna) { scope, act, db in
            try PlanFile.open(number, scope: scope, act: act, in: db) { file, key in
                try MeetingCommands.former(meeting, of: file, key: key, in: db)
            }.more
        }
    }

    fileprivate func correct(_ meeting: Int, to held: MeetingCommands.Held, _ number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try MeetingCommands.correct(
                meeting,
                to: held,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    /// The events of a plan, the earliest first.
    fileprivate func events(_ number: PlanNumber) async throws -> [Event] {
        let record = try await file(number).plan.record
        return try await database.read { db in try EventLog.history(of: record, in: db).reversed() }
    }
}
