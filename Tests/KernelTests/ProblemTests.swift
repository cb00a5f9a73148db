import Kernel
import Testing

@Suite("Problems come all at once")
struct ProblemTests {
    @Test("Nothing wrong throws nothing")
    func none() throws {
        try Problems().check()
    }

    @Test("All that is wrong is thrown together, in order")
    func several() {
        var problems = Problems()
        problems.add("name", "error.missing")
        problems.add("day", "error.dayOutside", ["first": "2026-01-01"])
        let expected = [
            Problem(.invalid, field: "name", text: "error.missing"),
            Problem(.invalid, field: "day", text: "error.dayOutside", arguments: ["first": "2026-01-01"]),
        ]
        #expect(problems.all == expected)
        #expect(throws: Problems(expected)) { try problems.check() }
    }

    @Test("What is not there and what is not the reader's are one answer, without a field")
    func notFound() {
        #expect(Problem.notFound == Problem(.notFound, text: "error.notFound"))
        #expect(Problem.notFound.field == nil)
    }
}
