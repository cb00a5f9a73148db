import Kernel
import People
import Testing

@testable import Retention

/// When records may go, against a calendar that is counted another way.
@Suite struct StandingTests {
    /// Social services' rule, as SoL says it.
    static let social = RetentionRule(
        years: 5,
        deadline: .nextYear,
        paragraph: "SoL 16:1",
        exceptions: [
            .init(when: .inquiry, untilAge: 30, paragraph: "SoL 16:2 a"),
            .init(when: .parentage, paragraph: "SoL 16:2"), .init(when: .placement, paragraph: "SoL 16:2"),
            .init(when: .researchSample, paragraph: "SoF 13:1"),
        ]
    )
    static let nothing = RetentionAnswers(choices: [.placement: .no, .parentage: .no, .inquiry: .no])

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test("Five years after the last entry it may go, and by the end of the next year it must")
    func ordinary() throws {
        var answers = Self.nothing
        for (last, elsewhere, from, by) in [
            ("2026-11-22", "2026-11-22", "2031-11-23", "2032-12-31"),
            // What is written elsewhere later counts; what was written there earlier does not.
            ("2026-11-22", "2027-12-31", "2033-01-01", "2034-12-31"),
            ("2026-11-22", "2020-01-01", "2031-11-23", "2032-12-31"),
            ("2028-02-29", "2028-02-29", "2033-03-01", "2034-12-31"),
        ] {
            answers.days[.lastEntry] = try day(elsewhere)
            let facts = RetentionFacts(lastEntry: try day(last), sample: .outside, answers: answers)
            let window = RetentionWindow(from: try day(from), by: try day(by), paragraph: "SoL 16:1")
            #expect(RetentionStanding(facts, by: Self.social) == .window(window))
            let standing = RetentionStanding(facts, by: Self.social)
            #expect(!standing.mayGo(on: window.from.adding(days: -1)) && standing.mayGo(on: window.from))
        }
    }

    @Test("What was answered more than a year before it may go is asked anew, but not when somebody was born")
    func anew() throws {
        var answers = RetentionAnswers(
            days: [.lastEntry: try day("2026-11-22")],
            choices: [.placement: .no, .parentage: .no, .inquiry: .no, .researchSample: .no]
        )
        func standing(on day: Day) throws -> RetentionStanding {
            let facts = RetentionFacts(lastEntry: try self.day("2026-11-22"), answers: answers)
            return RetentionStanding(facts, by: Self.social).askingAgain(facts, by: Self.social, on: day)
        }
        for question in RetentionQuestion.allCases { answers.givenOn[question] = try day("2030-11-23") }
        let from = try day("2031-11-23")
        guard case .window(let window) = try standing(on: from) else {
            Issue.record("\(try standing(on: from))")
            return
        }
        answers.givenOn[.researchSample] = try day("2026-11-22")
        #expect(try standing(on: from) == .window(window))
        answers.givenOn[.placement] = try day("2030-11-22")
        #expect(try standing(on: from) == .asks([.placement], earliest: window))
        // Until then the page says when it may go.
        #expect(try standing(on: from.adding(days: -1)) == .window(window))
    }

    @Test("An inquiry keeps it until the person is thirty, and not shorter than others")
    func inquiry() throws {
        var answers = Self.nothing
        answers.choices[.inquiry] = .yes
        answers.days[.lastEntry] = try day("2026-11-22")
        for (birth, from, paragraph) in [
            ("2012-03-14", "2042-03-14", "SoL 16:2 a"), ("2012-02-29", "2042-03-01", "SoL 16:2 a"),
            ("1999-03-14", "2031-11-23", "SoL 16:1"),
        ] {
            let facts = RetentionFacts(
                lastEntry: try day("2026-11-22"),
                sample: .outside,
                birth: try day(birth),
                answers: answers
            )
            guard case .window(let window) = RetentionStanding(facts, by: Self.social) else {
                Issue.record("no window for \(birth)")
                continue
            }
            #expect((window.from, window.paragraph) == (try day(from), paragraph))
        }
        let unknown = RetentionFacts(lastEntry: try day("2026-11-22"), sample: .outside, answers: answers)
        guard case .asks([.born], _) = RetentionStanding(unknown, by: Self.social) else {
            Issue.record("nobody asks when she was born")
            return
        }
    }

    @Test("No rule keeps it, and a plan in use has no clock")
    func noRule() throws {
        let facts = RetentionFacts(lastEntry: try day("1999-01-01"))
        #expect(RetentionStanding(facts, by: nil) == .noRule)
        #expect(!RetentionStanding(facts, by: nil).mayGo(on: try day("2999-01-01")))
        let inUse = RetentionFacts(lastEntry: try day("1999-01-01"), isOpen: true)
        #expect(RetentionStanding(inUse, by: Self.social) == .open)
    }

    @Test("Any rule over any facts: it goes neither too early nor without an answer")
    func anything() throws {
        for seed in 1...2_000 as ClosedRange<UInt64> {
            var random = SplitMix64(seed: seed)
            let (rule, facts) = (drawRule(&random), drawFacts(&random))
            let standing = RetentionStanding(facts, by: rule)
            #expect(words(standing) == StandingOracle(rule, facts).words, "seed \(seed)")
        }
    }

    private func drawRule(_ random: inout SplitMix64) -> RetentionRule {
        let facts = RetentionRule.Fact.allCases.filter { _ in Bool.random(using: &random) }
        return RetentionRule(
            years: Int.random(in: 0...12, using: &random),
            deadline: Bool.random(using: &random) ? .nextYear : nil,
            paragraph: "rule",
            exceptions: facts.map {
                .init(when: $0, untilAge: Bool.random(using: &random) ? 30 : nil, paragraph: $0.rawValue)
            }
        )
    }

    private func drawFacts(_ random: inout SplitMix64) -> RetentionFacts {
        var answers = RetentionAnswers()
        for question in RetentionQuestion.allCases where Int.random(in: 0..<4, using: &random) > 0 {
            if question.isDay {
                answers.days[question] = Day(ordinal: Int.random(in: 10_000...22_000, using: &random))
            } else {
                answers.choices[question] = Int.random(in: 0..<3, using: &random) == 0 ? .yes : .no
            }
        }
        return RetentionFacts(
            lastEntry: Day(ordinal: Int.random(in: 15_000...22_000, using: &random)),
            isOpen: Int.random(in: 0..<8, using: &random) == 0,
            sample: [nil, .inside, .outside, .outside].randomElement(using: &random) ?? nil,
            birth: Bool.random(using: &random) ? Day(ordinal: Int.random(in: 0...20_000, using: &random)) : nil,
            answers: answers
        )
    }

    private func words(_ standing: RetentionStanding) -> String {
        switch standing {
        case .noRule: "no rule"
        case .open: "open"
        case .kept: "kept"
        case .asks(let questions, _): "asks " + questions.map(\.rawValue).sorted().joined(separator: " ")
        case .window(let window): "\(window.from) \(window.by.map(\.description) ?? "-")"
        }
    }
}
