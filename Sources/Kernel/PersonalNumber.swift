/// A number that names a person in Sweden: personnummer, samordningsnummer or Region Stockholm's reservnummer
/// (domain §8). Kept as twelve digits.
package struct PersonalNumber: Hashable, Sendable, CustomStringConvertible {
    /// Which of the three numbers it is.
    package enum Kind: String, Sendable, CaseIterable {
        case personnummer, samordningsnummer, reservnummer
    }

    package let kind: Kind

    /// Twelve digits, century first: the form that is stored and indexed.
    package let digits: String

    /// Reads what a person typed: ten or twelve digits, with or without a hyphen or space; a plus sign before the last
    /// four stands there from the year in which the person turns a hundred (lag 1991:481 18 §).
    ///
    /// - Parameter today: decides the century of a ten-digit number.
    /// - Returns: nil unless the date exists, lies in the past and the check digit is right.
    package init?(_ typed: some StringProtocol, today: Day) {
        guard typed.utf8.count <= 32 else { return nil }
        let bytes = typed.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        let isOverHundred = bytes.dropLast(4).last == UInt8(ascii: "+")
        let figures = bytes.filter { $0 != UInt8(ascii: "+") }.map { Int($0) - 48 }
        guard bytes.count - figures.count <= (isOverHundred ? 1 : 0), figures.allSatisfy((0...9).contains) else {
            return nil
        }
        if figures.count == 12, figures[0] == 9, figures[1] == 9 {
            // Stockholm's reservnummer, 99yyyyNNNNNC: the check digit covers positions 5–11.
            guard hasLuhnCheckDigit(figures[4...]) else { return nil }
            self.init(.reservnummer, figures)
            return
        }
        var full = figures
        if figures.count == 10 {
            let short = figures[0] * 10 + figures[1]
            let month = figures[2] * 10 + figures[3]
            let date = (figures[4] * 10 + figures[5] - 1) % 60 + 1
            var year = today.year - today.year % 100 + short
            if isOverHundred {
                year -= year > today.year ? 200 : 100
            } else if (year, month, date) > (today.year, today.month, today.dayOfMonth) {
                year -= 100
            }
            full = [year / 1000, year / 100 % 10] + figures
        }
        guard full.count == 12, let birth = PersonalNumber.birth(full), birth <= today, hasLuhnCheckDigit(full[2...])
        else {
            return nil
        }
        self.init(full[6] >= 6 ? .samordningsnummer : .personnummer, full)
    }

    /// The date in the number; nil in a reservnummer, which tells at most a year.
    package var birth: Day? {
        kind == .reservnummer ? nil : PersonalNumber.birth(digits.utf8.map { Int($0) - 48 })
    }

    /// As people write it: `19121212-1212`.
    package var description: String {
        "\(digits.prefix(8))-\(digits.suffix(4))"
    }

    private init(_ kind: Kind, _ figures: [Int]) {
        self.kind = kind
        digits = figures.map(String.init).joined()
    }

    /// The birth date, with the 60 that a samordningsnummer adds to the day taken away.
    private static func birth(_ figures: [Int]) -> Day? {
        let day = figures[6] * 10 + figures[7]
        return Day(
            year: figures[0] * 1000 + figures[1] * 100 + figures[2] * 10 + figures[3],
            month: figures[4] * 10 + figures[5],
            day: day > 60 ? day - 60 : day
        )
    }
}
