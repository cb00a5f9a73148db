import Access
import Kernel
import Ledger
import Plans
import TestSupport
import Testing

@Suite("Three times to choose from when a meeting is planned")
struct MeetingTimesTests {
    private func times(_ today: String, by end: String? = nil, besides busy: [Range<Instant>] = []) throws -> [String] {
        let (today, end) = (try #require(Day(today)), try end.map { try #require(Day($0)) })
        return MeetingTimes.propose(on: today, by: end, besides: busy).map { "\($0.day) \($0.timeOfDay)" }
    }

    private func meeting(_ day: String, _ time: String, minutes: Int = 60) throws -> Range<Instant> {
        let start = Instant(try #require(Day(day)), at: try #require(TimeOfDay(time)))
        return start..<start.adding(seconds: minutes * 60)
    }

    @Test("On three working days, ten days ahead at the earliest, at nine, one and three")
    func ordinary() throws {
        // A Monday; ten days later it is a Thursday, and then a weekend comes between.
        #expect(try times("2026-09-07") == ["2026-09-17 09:00", "2026-09-18 13:00", "2026-09-21 15:00"])
        // Ten days later it is a Saturday.
        #expect(try times("2026-09-09") == ["2026-09-21 09:00", "2026-09-22 13:00", "2026-09-23 15:00"])
    }

    @Test("By the clocks on the wall when summer time begins and ends")
    func clocksChange() throws {
        #expect(try times("2027-03-16") == ["2027-03-30 09:00", "2027-03-31 13:00", "2027-04-01 15:00"])
        #expect(try times("2026-10-13") == ["2026-10-23 09:00", "2026-10-26 13:00", "2026-10-27 15:00"])
        let (before, after) = (try meeting("2026-10-23", "9"), try meeting("2026-10-26", "13"))
        #expect(before.lowerBound.description == "2026-10-23T07:00:00.000Z")
        #expect(after.lowerBound.description == "2026-10-26T12:00:00.000Z")
        let proposed = MeetingTimes.propose(on: try #require(Day("2026-10-13")), by: nil, besides: [])
        #expect(proposed.prefix(2) == [before.lowerBound, after.lowerBound])
    }

    @Test("Not at Christmas, nor at New Year")
    func christmas() throws {
        #expect(try times("2026-12-13") == ["2026-12-23 09:00", "2026-12-28 13:00", "2026-12-29 15:00"])
        #expect(try times("2026-12-20") == ["2026-12-30 09:00", "2027-01-04 13:00", "2027-01-05 15:00"])
    }

    @Test("None after the day the clock ends, where that leaves room; else as soon as people can come")
    func clock() throws {
        let three = ["2026-09-17 09:00", "2026-09-18 13:00", "2026-09-21 15:00"]
        #expect(try times("2026-09-07", by: "2026-09-21") == three)
        #expect(try times("2026-09-07", by: "2026-09-20") == Array(three.prefix(2)))
        #expect(try times("2026-09-07", by: "2026-09-17") == Array(three.prefix(1)))
        // No room is left, or it is late already.
        for end in ["2026-09-16", "2026-09-07", "2026-08-01"] { #expect(try times("2026-09-07", by: end) == three) }
        // A weekend is no room.
        #expect(try times("2026-09-09", by: "2026-09-20").first == "2026-09-21 09:00")
    }

    @Test("Not beside another meeting, whether it begins before, within or after")
    func busy() throws {
        let after = ["2026-09-18 09:00", "2026-09-21 13:00", "2026-09-22 15:00"]
        for time in ["8.30", "9", "10"] {
            #expect(try times("2026-09-07", besides: [meeting("2026-09-17", time)]) == after)
        }
        for time in ["8", "10.30", "13"] {
            #expect(try times("2026-09-07", besides: [meeting("2026-09-17", time)]).first == "2026-09-17 09:00")
        }
    }

    @Test("The planner's other meetings are hers alone, and end with the meeting", arguments: Engine.underTest)
    func hers(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (number, other) = (try await city.begin(), try await city.begin())
            try await city.planMeeting(other)
            func busy(_ reader: Reader, besides number: PlanNumber) async throws -> [Range<Instant>] {
                let plan = try await city.file(number).plan.id
                return try await city.look(reader) { scope, act, db in
                    try MeetingTimes.busy(scope, besides: plan, after: act.at, in: db)
                }
            }
            let start = Appointment.Details.nextWeek(after: city.today).startsAt
            #expect(try await busy(city.anna, besides: number) == [start..<start.adding(seconds: 3_600)])
            #expect(try await busy(city.anna, besides: other) == [])
            #expect(try await busy(city.bea, besides: number) == [])
            // What it was planned to before does not count.
            try await city.planMeeting(other, inDays: 9)
            #expect(try await busy(city.anna, besides: number).map(\.lowerBound.day) == [city.today.adding(days: 9)])
            try await city.cancelMeeting(other)
            #expect(try await busy(city.anna, besides: number) == [])
        }
    }
}
