import Kernel
import TestSupport
import Testing

@Suite("Personal numbers are read as people write them")
struct PersonalNumberTests {
    private let today: Day

    init() throws {
        today = try #require(Day("2026-11-22"))
    }

    @Test(
        "Published test numbers, in every way of writing",
        arguments: [
            ("191212121212", "191212121212", PersonalNumber.Kind.personnummer),
            ("19121212-1212", "191212121212", .personnummer),
            ("121212+1212", "191212121212", .personnummer), ("121212-1212", "201212121212", .personnummer),
            ("19121212+1212", "191212121212", .personnummer), (" 19121212 1212 ", "191212121212", .personnummer),
            ("991981000010", "991981000010", .reservnummer), ("99194500-0023", "991945000023", .reservnummer),
        ]
    )
    func published(typed: String, digits: String, kind: PersonalNumber.Kind) {
        let number = PersonalNumber(typed, today: today)
        #expect(number?.digits == digits)
        #expect(number?.kind == kind)
    }

    @Test("The plus sign stands there from the beginning of the year of the hundredth birthday (lag 1991:481 18 §)")
    func plus() throws {
        for (day, digits) in [
            ("2012-01-01", "191212121212"), ("2012-12-31", "191212121212"), ("2011-12-31", "181212121212"),
        ] {
            #expect(PersonalNumber("121212+1212", today: try #require(Day(day)))?.digits == digits)
        }
    }

    @Test("Any person born since 1900, and nobody when one digit is wrong")
    func seeded() throws {
        var random = SplitMix64(seed: 41)
        for _ in 0..<Soak.times(1_500) {
            let birth = Day(ordinal: Int.random(in: -25_567...today.ordinal, using: &random))
            let isCoordination = Bool.random(using: &random)
            let digits = twelve(birth, isCoordination: isCoordination, serial: Int.random(in: 0...999, using: &random))
            let number = try #require(PersonalNumber(digits, today: today))
            #expect(number.digits == digits)
            #expect(number.kind == (isCoordination ? .samordningsnummer : .personnummer))
            #expect(number.birth == birth)
            #expect(number.description == "\(digits.prefix(8))-\(digits.suffix(4))")
            let sign = today.year - birth.year >= 100 ? "+" : "-"
            #expect(
                PersonalNumber("\(digits.dropFirst(2).prefix(6))\(sign)\(digits.suffix(4))", today: today) == number
            )
            // The rule of Luhn finds every single wrong digit of the last ten.
            let place = Int.random(in: 2...11, using: &random)
            var wrong = Array(digits)
            wrong[place] = try #require("0123456789".filter { $0 != wrong[place] }.randomElement(using: &random))
            #expect(PersonalNumber(String(wrong), today: today) == nil)
        }
    }

    @Test("Nobody is born tomorrow")
    func future() {
        #expect(PersonalNumber(twelve(today, isCoordination: false, serial: 238), today: today) != nil)
        #expect(PersonalNumber(twelve(today.adding(days: 1), isCoordination: false, serial: 238), today: today) == nil)
    }

    @Test("A reservnummer tells no day, and its check digit counts")
    func reserve() throws {
        #expect(try #require(PersonalNumber("991981000010", today: today)).birth == nil)
        for digit in "123456789" {
            #expect(PersonalNumber("99198100001\(digit)", today: today) == nil)
        }
    }

    @Test(
        "What is no number",
        arguments: [
            "", "191212121213", "19121212121", "1912121212121", "19121212121a", "191302301212", "20120230-2387", "-",
            "1912+12121212", "+191212121212", "121212++1212", "19121260-1212", "１９121212-1212", "000000000000",
            "0000000000",
            "191212121212                         x",
        ]
    )
    func unreadable(typed: String) {
        #expect(PersonalNumber(typed, today: today) == nil)
    }

    /// A right number, its check digit looked up in the printed table of doubled digits.
    private func twelve(_ birth: Day, isCoordination: Bool, serial: Int) -> String {
        let year = birth.description.prefix(4)
        let month = birth.description.dropFirst(5).prefix(2)
        let date = String(birth.dayOfMonth + (isCoordination ? 160 : 100)).suffix(2)
        let eleven = "\(year)\(month)\(date)\(String(1000 + serial).suffix(3))"
        let doubled: [Character: Int] = [
            "0": 0, "1": 2, "2": 4, "3": 6, "4": 8, "5": 1, "6": 3, "7": 5, "8": 7, "9": 9,
        ]
        var sum = 0
        var isDoubled = true
        for digit in eleven.dropFirst(2) {
            sum += isDoubled ? doubled[digit] ?? 0 : digit.wholeNumberValue ?? 0
            isDoubled.toggle()
        }
        var check = 0
        while (sum + check) % 10 != 0 { check += 1 }
        return eleven + String(check)
    }
}
