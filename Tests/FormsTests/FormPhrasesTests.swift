import Kernel
import Testing

@testable import Forms

@Suite("Form phrases")
struct FormPhrasesTests {
    private static let keys = [
        "error.choice", "error.control", "error.day", "error.dayOutside", "error.personalNumber", "error.repeated",
        "error.time", "error.tooLong",
    ]

    @Test("Every key of the reader stands there in both languages, and no other does")
    func complete() {
        let lines = formPhrases.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count == 3 * Self.keys.count)
        #expect(lines.filter { !$0.hasPrefix(" ") } == Self.keys)
        for entry in stride(from: 0, to: lines.count, by: 3) {
            #expect(lines[entry + 1].hasPrefix("  sv: "))
            #expect(lines[entry + 2].hasPrefix("  en: "))
            #expect(places(lines[entry + 1]) == places(lines[entry + 2]))
        }
    }

    @Test("The places in a phrase are the arguments of its problem")
    func arguments() {
        let today = Day(ordinal: 20_530)
        var reader = FieldReader(FormData(pairs: [("a", "xx"), ("b", "i dag")]), today: today)
        _ = reader.text("a", max: 1)
        _ = reader.day("b", label: "b", range: today.adding(days: 1)...today.adding(days: 2))
        let lines = formPhrases.split(separator: "\n").map(String.init)
        #expect(reader.problems.all.count == 2)
        for problem in reader.problems.all {
            let line = lines.firstIndex(of: problem.text).map { lines[$0 + 1] } ?? ""
            #expect(places(line) == Set(problem.arguments.keys))
        }
    }

    @Test("No phrase blames or shouts")
    func tone() {
        for word in ["ogiltig", "felaktig", "invalid", "wrong", "!"] {
            #expect(!formPhrases.lowercased().contains(word))
        }
    }

    private func places(_ line: String) -> Set<String> {
        Set(line.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) })
    }
}
