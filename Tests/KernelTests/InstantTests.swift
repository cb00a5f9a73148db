import Foundation
import Kernel
import TestSupport
import Testing

@Suite("A moment is told as clocks in Sweden tell it")
struct InstantTests {
    private let stockholm = Calendar.gregorian("Europe/Stockholm")
    /// 1900-01-01 and 2200-12-31, in seconds.
    private let range: ClosedRange<Int64> = -2_208_988_800...7_289_654_399

    @Test("The stored text is the one DateFormatter writes, and is read again")
    func text() {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.calendar = .gregorian("GMT")
        formatter.timeZone = .gmt
        formatter.dateFormat = "yyyy-MM-dd'T'HH:mm:ss"
        var random = SplitMix64(seed: 21)
        for _ in 0..<Soak.times(3_000) {
            let seconds = Int64.random(in: range, using: &random)
            let fraction = Int64.random(in: 0...999, using: &random)
            let instant = Instant(milliseconds: seconds * 1000 + fraction)
            let written = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
            #expect(instant.description == written + String(format: ".%03dZ", Int(fraction)))
            #expect(Instant(instant.description) == instant)
        }
    }

    @Test("Day and time of day in Sweden")
    func local() {
        var random = SplitMix64(seed: 22)
        for _ in 0..<Soak.times(3_000) {
            let seconds = Int64.random(in: range, using: &random)
            let instant = Instant(milliseconds: seconds * 1000)
            let date = Date(timeIntervalSince1970: Double(seconds))
            let fields = stockholm.dateComponents([.year, .month, .day, .hour, .minute], from: date)
            #expect(
                [instant.day.year, instant.day.month, instant.day.dayOfMonth] == [
                    fields.year, fields.month, fields.day,
                ]
            )
            #expect([instant.timeOfDay.minutes / 60, instant.timeOfDay.minutes % 60] == [fields.hour, fields.minute])
        }
    }

    @Test("Summer time begins and ends at 01.00 UTC on the last Sundays of March and October", arguments: 1996...2100)
    func summerTime(year: Int) throws {
        for (month, hourBefore, hourAfter) in [(3, 1, 3), (10, 2, 2)] {
            let last = try #require(
                (25...31).compactMap { Day(year: year, month: month, day: $0) }.first { $0.weekday == 7 }
            )
            let edge = Instant(milliseconds: Int64(last.ordinal) * 86_400_000 + 3_600_000)
            #expect(edge.day == last)
            #expect(edge.timeOfDay == TimeOfDay(minutes: hourAfter * 60))
            let before = Instant(milliseconds: edge.milliseconds - 1)
            #expect(before.timeOfDay == TimeOfDay(minutes: hourBefore * 60 + 59))
        }
    }

    @Test("A booked time is the moment when clocks show it")
    func booked() {
        var random = SplitMix64(seed: 23)
        for _ in 0..<Soak.times(3_000) {
            // From 1980, when Sweden took up today's summer time.
            let minutes = Int64.random(in: 5_260_320...121_490_000, using: &random)
            let instant = Instant(milliseconds: minutes * 60_000)
            let booked = Instant(instant.day, at: instant.timeOfDay)
            #expect(booked.day == instant.day)
            #expect(booked.timeOfDay == instant.timeOfDay)
            // In the hour that comes twice it is the first of the two.
            #expect(booked == instant || booked == instant.adding(seconds: -3_600))
        }
    }

    @Test(
        "Booked on the nights when clocks change",
        arguments: [
            ("2026-10-25", 150, "2026-10-25T00:30:00.000Z"), ("2026-10-25", 180, "2026-10-25T02:00:00.000Z"),
            ("2027-03-28", 119, "2027-03-28T00:59:00.000Z"), ("2027-03-28", 180, "2027-03-28T01:00:00.000Z"),
            // 02.30 does not exist that night: clocks show 03.30.
            ("2027-03-28", 150, "2027-03-28T01:30:00.000Z"),
        ]
    )
    func edges(day: String, minutes: Int, expected: String) throws {
        #expect(Instant(try #require(Day(day)), at: TimeOfDay(minutes: minutes)).description == expected)
    }

    @Test(
        "What is no moment",
        arguments: [
            "2026-11-22T10:00:00Z", "2026-11-22 10:00:00.000Z", "2026-11-22T24:00:00.000Z", "2026-11-22T10:60:00.000Z",
            "2026-11-22T10:00:60.000Z", "2026-02-29T10:00:00.000Z", "2026-11-22T10:00:00.000",
            "2026-11-22T10:00:00.0000Z",
            "2026-11-22T10:00:00.000+",
        ]
    )
    func unreadable(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("Seconds between and later")
    func seconds() {
        let start = Instant(milliseconds: 1_795_000_000_999)
        #expect(start.adding(seconds: 90).seconds(since: start) == 90)
        #expect(start.adding(seconds: -90).seconds(since: start) == -90)
        #expect(Instant(milliseconds: 1_795_000_001_998).seconds(since: start) == 0)
    }
}

extension Calendar {
    fileprivate static func gregorian(_ zone: String) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        return calendar
    }
}
