import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Meetings")
struct MeetingTests {
    @Test("Numbered, with who was there, the latest first", arguments: Engine.underTest)
    func held(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [])
            try await city.join(number, city.psychiatry)
            let start = city.clock.now
            try await city.meet(number)
            try await city.meet(number)
            let file = try await city.file(number)
            let meetings = try await city.look(city.anna) { scope, act, db in
                try PlanFile.open(number, scope: scope, act: act, in: db) {
                    try MeetingCommands.all(of: $0, key: $1, in: db)
                }.more
            }
            #expect(meetings.map(\.number) == [2, 1])
            #expect(meetings.map(\.place) == ["Rådhuset", "Rådhuset"])
            #expect(meetings.last?.startsAt == start)
            for meeting in meetings {
                #expect(Set(meeting.attendance.map(\.member)) == Set(file.team.map(\.id)))
                #expect(meeting.attendance.allSatisfy { $0.mode == .present })
            }
        }
    }

    @Test("Attendance names members of this team, each once, and somebody was there", arguments: Engine.underTest)
    func attendance(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (number, other) = (try await city.begin(), try await city.begin())
            try await city.consent(number, to: [])
            let member = try #require(try await city.file(number).team.first?.id)
            let stranger = try #require(try await city.file(other).team.first?.id)
            let before = try await DatabaseDump.of(city.database)
            let wrong: [[Attendance]] = [
                [],
                [Attendance(member: member, mode: .absent)],
                [Attendance(member: member, mode: .absentWithNotice)],
                [Attendance(member: member, mode: .present), Attendance(member: member, mode: .digital)],
                [Attendance(member: member, mode: .present), Attendance(member: stranger, mode: .present)],
            ]
            for attendance in wrong {
                await #expect(throws: Problem(.invalid, field: "attendance", text: "meeting.nobodyThere")) {
                    try await city.change(number) { version, scope, act, db in
                        let held = MeetingCommands.Held(startsAt: act.at, place: "", attendance: attendance)
                        try MeetingCommands.hold(held, on: number, version: version, scope: scope, act: act, in: db)
                    }
                }
            }
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }
}
