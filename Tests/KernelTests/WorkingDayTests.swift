import Foundation
import Kernel
import TestSupport
import Testing

@Suite("Working days are the days Swedish authorities work")
struct WorkingDayTests {
    private static let easters = [
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
        "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25",
    ]

    @Test("Easter as printed almanacs have it")
    func easterByHand() {
        #expect((2020...2035).map { Day.easter(of: $0).description } == Self.easters)
    }

    @Test("Easter by the rule of Gauss", arguments: 1900...2099)
    func easterByGauss(year: Int) throws {
        #expect(Day.easter(of: year) == (try gauss(year)))
    }

    @Test("Every day of the years", arguments: 2020...2035)
    func everyDay(year: Int) throws {
        let closed = try closedDays(year)
        let first = try #require(Day(year: year, month: 1, day: 1))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for day in (0..<365).map(first.adding(days:)) {
            let isWeekend = calendar.isDateInWeekend(Date(timeIntervalSince1970: Double(day.ordinal) * 86_400))
            #expect(day.isWorkingDay == (!isWeekend && !closed.contains(day)), "\(day)")
        }
    }

    @Test(
        "Days known by heart",
        arguments: [
            ("2026-06-05", true), ("2026-06-19", false), ("2026-06-20", false), ("2026-05-14", false),
            ("2026-05-15", true), ("2026-04-03", false), ("2026-04-02", true), ("2026-04-06", false),
            ("2026-12-24", false), ("2026-12-23", true), ("2026-12-31", false), ("2026-01-05", true),
            ("2026-01-06", false), ("2026-05-01", false), ("2026-10-30", true), ("2026-10-31", false),
        ]
    )
    func byHand(text: String, isWorkingDay: Bool) throws {
        #expect(try #require(Day(text)).isWorkingDay == isWorkingDay)
    }

    @Test("Adding working days passes over as many as were asked for")
    func adding() {
        var random = SplitMix64(seed: 31)
        for _ in 0..<Soak.times(300) {
            let start = Day(ordinal: Int.random(in: 18_262...24_000, using: &random))
            let count = Int.random(in: 0...60, using: &random)
            let end = start.adding(workingDays: count)
            let passed = (start.ordinal..<end.ordinal).filter { Day(ordinal: $0 + 1).isWorkingDay }
            #expect(passed.count == count)
            #expect(count == 0 ? end == start : end.isWorkingDay)
        }
    }

    /// The rule of 1800 with the constants for 1900–2099.
    private func gauss(_ year: Int) throws -> Day {
        let d = (19 * (year % 19) + 24) % 30
        let e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
        var sinceMarch = 22 + d + e
        if d == 29, e == 6 { sinceMarch = 50 }
        if d == 28, e == 6, year % 19 > 10 { sinceMarch = 49 }
        return try #require(Day(year: year, month: 3, day: 1)).adding(days: sinceMarch - 1)
    }

    /// The closed days that are no weekend by themselves, gathered by their names.
    private func closedDays(_ year: Int) throws -> Set<Day> {
        func day(_ month: Int, _ date: Int) throws -> Day { try #require(Day(year: year, month: month, day: date)) }
        func firstSaturday(from day: Day) throws -> Day {
            try #require((0..<7).map(day.adding(days:)).first { $0.weekday == 6 })
        }
        let easter = try gauss(year)
        let midsummer = try firstSaturday(from: day(6, 20))
        return [
            try day(1, 1), try day(1, 6), try day(5, 1), try day(6, 6), try day(12, 24), try day(12, 25),
            try day(12, 26),
            try day(12, 31), easter.adding(days: -2), easter, easter.adding(days: 1), easter.adding(days: 39),
            easter.adding(days: 49), midsummer, midsummer.adding(days: -1), try firstSaturday(from: day(10, 31)),
        ]
    }
}
