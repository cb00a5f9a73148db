import Foundation

/// A moment, in whole milliseconds since 1970 in UTC. Stored as text of fixed width, `2026-11-22T10:00:00.000Z`, which
/// sorts and compares alike in both engines.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Reads the stored text; nil for anything but the exact form.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let milliseconds = text.withUTF8(Instant.milliseconds) else { return nil }
        self.milliseconds = milliseconds
    }

    /// What the stored text says; nil for anything but the exact form.
    private static func milliseconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
            let day = Day(utf8: UnsafeBufferPointer(rebasing: bytes[..<10])),
            let hour = number(bytes[11..<13]), hour < 24,
            let minute = number(bytes[14..<16]), minute < 60,
            let second = number(bytes[17..<19]), second < 60,
            let fraction = number(bytes[20..<23])
        else { return nil }
        let seconds = Int64(day.ordinal) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        return seconds * 1000 + Int64(fraction)
    }

    package var description: String {
        let (day, rest) = milliseconds.flooredQuotientAndRemainder(by: 86_400_000)
        let clock = Int(rest)
        return Day(ordinal: Int(day)).description
            + "T\(padded(clock / 3_600_000, 2)):\(padded(clock / 60_000 % 60, 2)):\(padded(clock / 1000 % 60, 2))"
            + ".\(padded(clock % 1000, 3))Z"
    }

    /// The moment `seconds` later (or earlier, if negative).
    package func adding(seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
    }

    /// Whole seconds from `earlier` to this moment.
    package func seconds(since earlier: Instant) -> Int {
        Int((milliseconds - earlier.milliseconds) / 1000)
    }

    /// The date in Sweden at this moment.
    package var day: Day {
        Day(ordinal: Int((milliseconds + offset).flooredQuotientAndRemainder(by: 86_400_000).quotient))
    }

    /// The time of day in Sweden at this moment.
    package var timeOfDay: TimeOfDay {
        let minutes = (milliseconds + offset).flooredQuotientAndRemainder(by: 86_400_000).remainder / 60_000
        return TimeOfDay(minutes: Int(minutes))
    }

    /// The moment when clocks in Sweden show `time` on `day` (the first of the two, on the night clocks go back).
    package init(_ day: Day, at time: TimeOfDay) {
        let wall = Int64(day.ordinal) * 86_400_000 + Int64(time.minutes) * 60_000
        let summer = Instant(milliseconds: wall - 7_200_000)
        self = summer.offset == 7_200_000 ? summer : Instant(milliseconds: wall - 3_600_000)
    }

    /// Milliseconds that clocks in Sweden are ahead of UTC.
    private var offset: Int64 {
        let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        return Int64(stockholm.secondsFromGMT(for: date)) * 1000
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.milliseconds < b.milliseconds
    }
}

/// A time of day in whole minutes, as people book meetings: 9.00, 15.30.
package struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let minutes: Int

    package init(minutes: Int) {
        self.minutes = minutes
    }

    /// Reads "9", "9.30", "09:30"; nil for anything else. Minutes take two digits: "9.5" may mean 9.05 or half past nine.
    package init?(_ typed: some StringProtocol) {
        let parts = typed.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
        }
        guard parts.count <= 2, parts[0].count <= 2, let hour = number(parts[0]), hour < 24 else { return nil }
        guard parts.count == 2 else {
            minutes = hour * 60
            return
        }
        guard parts[1].count == 2, let minute = number(parts[1]), minute < 60 else { return nil }
        minutes = hour * 60 + minute
    }

    /// As stored and sent in forms: `09:30`.
    package var description: String {
        "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.minutes < b.minutes
    }
}

private let stockholm: TimeZone = {
    guard let zone = TimeZone(identifier: "Europe/Stockholm") else {
        preconditionFailure("the time zone Europe/Stockholm is missing on this machine")
    }
    return zone
}()

extension Int64 {
    /// Division that rounds towards minus infinity, so that days before 1970 come out right.
    func flooredQuotientAndRemainder(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

/// The number written with ASCII digits only, at most nine of them; nil for anything else.
func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

/// The number with zeros before it, `width` characters wide.
func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
