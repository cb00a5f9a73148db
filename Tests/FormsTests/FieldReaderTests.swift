import Kernel
import Testing

@testable import Forms

@Suite("Field reader")
struct FieldReaderTests {
    private enum Answer: String {
        case yes, no, later
    }

    private enum Thing {}

    @Test("Text is trimmed and has one kind of line ending")
    func text() throws {
        var reader = try reader("a=%20%C2%A0Ett%0D%0Atv%C3%A5%0Dtre%0Afyra%E2%80%A8fem%09x%20%0D%0A")
        #expect(reader.text("a") == "Ett\ntvå\ntre\nfyra\nfem\tx")
        #expect(reader.line("a") == "Ett två tre fyra fem x")
        #expect(reader.problems.all.isEmpty)
        try reader.check()
    }

    @Test(
        "An empty, absent or invisible text is missing",
        arguments: ["a=", "", "a=+%0D%0A", "a=%E2%80%8B", "a=%EF%BB%BF"]
    )
    func missing(body: String) throws {
        var reader = try reader(body)
        #expect(reader.text("a") == "")
        #expect(reader.problems.all.isEmpty)
        #expect(reader.text("a", missing: "need.missing") == "")
        #expect(reader.problems.all == [Problem(.invalid, field: "a", text: "need.missing")])
        #expect(throws: Problems.self) { try reader.check() }
    }

    @Test("Length is counted in scalars, at its edge")
    func length() {
        var reader = FieldReader(FormData(pairs: [("a", "åäö"), ("b", "åäöé")]), today: today)
        #expect(reader.text("a", max: 3) == "åäö")
        #expect(reader.text("b", max: 3) == "")
        let arguments = ["max": "3", "length": "4"]
        #expect(reader.problems.all == [Problem(.invalid, field: "b", text: "error.tooLong", arguments: arguments)])
    }

    @Test("A field of a megabyte, or one letter with a million marks, is too long")
    func huge() {
        let marks = "a" + String(repeating: "\u{301}", count: 1_000_000)
        let form = FormData(pairs: [("a", String(repeating: "x", count: 1_000_000)), ("b", marks)])
        var reader = FieldReader(form, today: today)
        #expect(reader.text("a") == "")
        #expect(reader.line("b") == "")
        #expect(reader.problems.all.map(\.text) == ["error.tooLong", "error.tooLong"])
    }

    @Test(
        "Control characters and reversed text are refused",
        arguments: [0x01, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x202a, 0x202e, 0x2066, 0x2069] as [UInt32]
    )
    func refused(code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        var reader = FieldReader(FormData(pairs: [("a", "x\(scalar)y")]), today: today)
        #expect(reader.text("a") == "")
        #expect(reader.line("a") == "")
        #expect(reader.problems.all.map(\.text) == ["error.control", "error.control"])
    }

    @Test(
        "Joiners, direction marks and scripts stay",
        arguments: ["👩‍👧", "می\u{200C}خواهم", "\u{200F}شكرا", "ትግርኛ", "a\u{200E}b"]
    )
    func kept(text: String) {
        var reader = FieldReader(FormData(pairs: [("a", text)]), today: today)
        #expect(Array(reader.line("a").utf8) == Array(text.utf8))
        #expect(reader.problems.all.isEmpty)
    }

    @Test("A repeated field is asked for again, whatever is read from it")
    func repeated() throws {
        var reader = try reader("a=1&a=1")
        #expect(reader.text("a", missing: "m") == "")
        #expect(reader.line("a") == "")
        #expect(reader.choice("a", of: Answer.self) == nil)
        #expect(reader.day("a", label: "day.a") == nil)
        #expect(reader.time("a") == nil)
        #expect(reader.identifier("a", of: Thing.self) == nil)
        #expect(reader.personalNumber("a") == nil)
        #expect(reader.problems.all.map(\.text) == Array(repeating: "error.repeated", count: 7))
        #expect(reader.version("a") == -1)
    }

    @Test("A choice is one of its codes")
    func choice() throws {
        var reader = try reader("a=yes&b=maybe&c=")
        #expect(reader.choice("a", of: Answer.self, missing: "m") == .yes)
        #expect(reader.choice("b", of: Answer.self, missing: "m") == nil)
        #expect(reader.choice("b", of: Answer.self) == nil)
        #expect(reader.choice("c", of: Answer.self) == nil)
        #expect(reader.choice("c", of: Answer.self, missing: "m") == nil)
        #expect(reader.problems.all.map(\.text) == ["m", "error.choice", "m"])
        #expect(reader.problems.all.map(\.field) == ["b", "b", "c"])
    }

    @Test("A list of boxes keeps the form's order, each once")
    func choices() throws {
        var reader = try reader("a=later&a=&a=yes&a=later&b=yes&b=maybe")
        #expect(reader.choices("a", of: Answer.self) == [.later, .yes])
        #expect(reader.choices("c", of: Answer.self) == [])
        #expect(reader.problems.all.isEmpty)
        #expect(reader.choices("b", of: Answer.self) == [])
        #expect(reader.choices("c", of: Answer.self, missing: "m") == [])
        #expect(reader.problems.all.map(\.text) == ["error.choice", "m"])
    }

    @Test("Ids are read as stored, and nothing else is")
    func identifiers() throws {
        let id = "01890a5d-ac96-774b-bcce-b302099a8057"
        var reader = try reader("a=\(id)&b=\(id.uppercased())&c=\(id)&c=\(id)&d=1")
        #expect(reader.identifier("a", of: Thing.self)?.description == id)
        #expect(reader.identifiers("c", of: Thing.self).map(\.description) == [id])
        #expect(reader.identifier("e", of: Thing.self) == nil)
        #expect(reader.problems.all.isEmpty)
        #expect(reader.identifier("b", of: Thing.self, missing: "m") == nil)
        #expect(reader.identifiers("d", of: Thing.self) == [])
        #expect(reader.problems.all.map(\.text) == ["m", "error.choice"])
    }

    @Test("A day outside its range is answered with the range")
    func day() throws {
        let range = try #require(Day("2026-03-18")).adding(days: 0)...today.adding(days: 2)
        var reader = try reader("a=i+morgon&b=2026-03-20&c=2026-03-21&d=32+mars&e=")
        #expect(reader.day("a", label: "day.a", range: range)?.description == "2026-03-19")
        #expect(reader.day("b", label: "day.b", range: range)?.description == "2026-03-20")
        #expect(reader.day("e", label: "day.e") == nil)
        #expect(reader.problems.all.isEmpty)
        #expect(reader.interpretedDays.map(\.label) == ["day.a"])
        #expect(reader.interpretedDays.map(\.day.typed) == ["i morgon"])
        #expect(reader.day("c", label: "day.c", range: range) == nil)
        #expect(reader.day("d", label: "day.d", missing: "m") == nil)
        #expect(reader.day("e", label: "day.e", missing: "m") == nil)
        #expect(reader.problems.all.map(\.text) == ["error.dayOutside", "error.day", "m"])
        #expect(reader.problems.all.first?.arguments == ["first": "2026-03-18", "last": "2026-03-20"])
    }

    @Test(
        "Times of day",
        arguments: [("9", "09:00"), ("9.30", "09:30"), ("09:30", "09:30"), ("Kl. 15.05", "15:05"), ("kl 8", "08:00")]
    )
    func time(typed: String, stored: String) {
        var reader = FieldReader(FormData(pairs: [("a", typed)]), today: today)
        #expect(reader.time("a")?.description == stored)
        #expect(reader.problems.all.isEmpty)
    }

    @Test("What is no time", arguments: ["24", "9.60", "nio", "kl", "-1"])
    func noTime(typed: String) {
        var reader = FieldReader(FormData(pairs: [("a", typed)]), today: today)
        #expect(reader.time("a", missing: "m") == nil)
        #expect(reader.problems.all.map(\.text) == ["error.time"])
    }

    @Test("Personal numbers, with the problem never repeating the number")
    func personalNumber() {
        let form = FormData(pairs: [("a", "  121212-1212 "), ("b", "19121212-1213"), ("c", "")])
        var reader = FieldReader(form, today: today)
        #expect(reader.personalNumber("a")?.digits == "201212121212")
        #expect(reader.personalNumber("b") == nil)
        #expect(reader.personalNumber("c", missing: "m") == nil)
        #expect(
            reader.problems.all == [
                Problem(.invalid, field: "b", text: "error.personalNumber"), Problem(.invalid, field: "c", text: "m"),
            ]
        )
    }

    @Test(
        "A version that is none conflicts",
        arguments: [
            ("7", 7), ("0", 0), ("999999999", 999_999_999), ("1000000000", -1), ("", -1), ("-3", -1), ("+3", -1),
            (" 3", -1), ("x", -1), ("٣", -1),
        ]
    )
    func version(typed: String, version: Int) {
        #expect(FieldReader(FormData(pairs: [("v", typed)]), today: today).version("v") == version)
    }

    @Test("All problems come at once, in the order of reading")
    func allAtOnce() throws {
        var reader = try reader("a=&b=x&c=%1B")
        _ = reader.line("a", missing: "m")
        _ = reader.day("b", label: "day.b")
        _ = reader.text("c")
        reader.add("d", "own", ["count": "2"])
        let problems = #expect(throws: Problems.self) { try reader.check() }
        #expect(problems?.all.map(\.text) == ["m", "error.day", "error.control", "own"])
        #expect(problems?.all.map(\.field) == ["a", "b", "c", "d"])
    }

    private var today: Day { Day(ordinal: 20_530) }

    private func reader(_ body: String) throws -> FieldReader {
        FieldReader(try FormData(urlEncoded: Array(body.utf8)), today: today)
    }
}
