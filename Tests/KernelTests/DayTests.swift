import Foundation
import Kernel
import TestSupport
import Testing

@Suite("A day is the day Foundation's calendar says")
struct DayTests {
    private let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
    /// 1 January 1900 and 31 December 2200.
    private let range = -25_567...84_370

    @Test("Year, month, day, weekday and text of seeded days 1900–2200")
    func fields() {
        #expect(Day(ordinal: range.lowerBound).description == "1900-01-01")
        #expect(Day(ordinal: range.upperBound).description == "2200-12-31")
        for day in days(5_000, seed: 11) {
            let fields = calendar.dateComponents([.year, .month, .day, .weekday], from: date(day))
            #expect([day.year, day.month, day.dayOfMonth] == [fields.year, fields.month, fields.day])
            // Foundation counts from Sunday.
            #expect(fields.weekday == day.weekday % 7 + 1)
            #expect(Day(year: day.year, month: day.month, day: day.dayOfMonth) == day)
            #expect(Day(day.description) == day)
        }
    }

    @Test("Days and months later")
    func arithmetic() throws {
        var random = SplitMix64(seed: 12)
        for day in days(2_000, seed: 13) {
            let count = Int.random(in: -500...500, using: &random)
            #expect(try date(day.adding(months: count)) == later(day, months: count))
            let days = calendar.date(byAdding: .day, value: count, to: date(day))
            #expect(days == date(day.adding(days: count)))
        }
    }

    @Test("Age in whole years")
    func age() {
        let dates = days(4_000, seed: 14)
        for (born, day) in zip(dates, dates.dropFirst(1)) where born <= day && born.description.suffix(5) != "02-29" {
            #expect(calendar.dateComponents([.year], from: date(born), to: date(day)).year == born.age(on: day))
        }
    }

    @Test(
        "Born on 29 February: a year older on 1 March",
        arguments: [("2027-02-28", 2), ("2027-03-01", 3), ("2028-02-28", 3), ("2028-02-29", 4)]
    )
    func leapAge(day: String, age: Int) throws {
        #expect(try #require(Day("2024-02-29")).age(on: try #require(Day(day))) == age)
    }

    @Test("A birthday is the first day of an age")
    func birthdays() throws {
        for born in days(1_000, seed: 15) + [try #require(Day("2008-02-29"))] {
            #expect(born.age(on: born.birthday(18)) == 18)
            #expect(born.age(on: born.birthday(18).adding(days: -1)) == 17)
        }
    }

    @Test("Lengths of months")
    func lengths() throws {
        for year in 1900...2200 {
            for month in 1...12 {
                let first = try #require(Day(year: year, month: month, day: 1))
                #expect(
                    calendar.range(of: .day, in: .month, for: date(first))?.count
                        == Day.length(ofMonth: month, year: year)
                )
            }
        }
    }

    @Test(
        "What is no day",
        arguments: [
            "2027-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "0000-01-01", "1900-02-29",
            "26-01-01",
            "2026-1-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "２026-01-01", "",
        ]
    )
    func unreadable(text: String) {
        #expect(Day(text) == nil)
    }

    /// The first of the month is moved, and the day counted from there: Foundation moves the 31st to 28 February even in
    /// some leap years.
    private func later(_ day: Day, months: Int) throws -> Date {
        let first = date(day.adding(days: 1 - day.dayOfMonth))
        let month = try #require(calendar.date(byAdding: .month, value: months, to: first))
        let length = try #require(calendar.range(of: .day, in: .month, for: month)).count
        return try #require(calendar.date(byAdding: .day, value: min(day.dayOfMonth, length) - 1, to: month))
    }

    private func days(_ count: Int, seed: UInt64) -> [Day] {
        var random = SplitMix64(seed: seed)
        return (0..<Soak.times(count)).map { _ in Day(ordinal: Int.random(in: range, using: &random)) }
    }

    private func date(_ day: Day) -> Date {
        Date(timeIntervalSince1970: Double(day.ordinal) * 86_400)
    }
}
