/// A date in the calendar, without a time. Stored as `2026-11-22`.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1 January 1970.
    package let ordinal: Int

    package init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// The date, or nil if there is no such day (30 February, month 13) or the year is outside 1–9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        // Counting years from March puts the leap day last; 146 097 days make one cycle of 400 years.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        ordinal = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Reads the stored form `2026-11-22`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let day = text.withUTF8({ Day(utf8: $0) }) else { return nil }
        self = day
    }

    /// Reads the stored form where it lies.
    init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    /// The month with its year, as `2026-11`: as much of a day as numbers and ended records keep.
    package var yearAndMonth: String { String(description.prefix(7)) }
    package var dayOfMonth: Int { civil.day }

    /// Monday is 1, Sunday is 7.
    package var weekday: Int {
        (ordinal + 3 + 7 * 200_000) % 7 + 1
    }

    package var description: String {
        let (year, month, day) = civil
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The date so many days later (or earlier, if negative).
    package func adding(days: Int) -> Day {
        Day(ordinal: ordinal + days)
    }

    /// The same day of the month `months` later, or that month's last day when it is shorter.
    package func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        let last = Day.length(ofMonth: index % 12 + 1, year: index / 12)
        return Day(year: index / 12, month: index % 12 + 1, day: min(day, last)) ?? self
    }

    /// Whole years of age on `day` of somebody born on this date. Born on 29 February: a year older on 1 March.
    package func age(on day: Day) -> Int {
        let (bornYear, bornMonth, bornDay) = civil
        let (year, month, date) = day.civil
        return year - bornYear - ((month, date) < (bornMonth, bornDay) ? 1 : 0)
    }

    /// The first day on which somebody born on this date is so many years old.
    package func birthday(_ years: Int) -> Day {
        let day = adding(months: years * 12)
        return age(on: day) < years ? day.adding(days: 1) : day
    }

    /// How many days a month has.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.ordinal < b.ordinal
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let days = ordinal + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
