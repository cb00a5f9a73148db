import Kernel
import People

@testable import Retention

/// What must come out, reckoned on the calendar's own numbers: every day from the last entry is asked in turn whether the
/// record may go on it. Shares no reckoning of days with what it judges.
struct StandingOracle {
    let words: String

    init(_ rule: RetentionRule, _ facts: RetentionFacts) {
        if facts.isOpen {
            words = "open"
            return
        }
        var isKept = false
        var asks: Set<String> = []
        var ages: [Int] = []
        for exception in rule.exceptions {
            let question = RetentionQuestion.allCases.first { $0.rawValue == exception.when.rawValue }
            var so = question.flatMap { facts.answers.choices[$0] }.map { $0 == .yes }
            if exception.when == .researchSample, facts.sample != nil { so = facts.sample == .inside }
            switch so {
            case nil: asks.insert(exception.when.rawValue)
            case true?:
                if let age = exception.untilAge { ages.append(age) } else { isKept = true }
            case false?: break
            }
        }
        if isKept {
            words = "kept"
            return
        }
        let birth = facts.birth ?? facts.answers.days[.born]
        if facts.answers.days[.lastEntry] == nil { asks.insert("lastEntry") }
        if !ages.isEmpty, birth == nil { asks.insert("born") }
        if !asks.isEmpty {
            words = "asks " + asks.sorted().joined(separator: " ")
            return
        }
        var last = facts.lastEntry
        if let elsewhere = facts.answers.days[.lastEntry], elsewhere.ordinal > last.ordinal { last = elsewhere }
        var day = last
        while !StandingOracle.mayGo(on: day, last, rule.years, birth, ages) { day = Day(ordinal: day.ordinal + 1) }
        words = "\(day) " + (rule.deadline == nil ? "-" : "\(day.year + 1)-12-31")
    }

    /// Dates as numbers of eight digits are in the order of days.
    private static func mayGo(on day: Day, _ last: Day, _ years: Int, _ birth: Day?, _ ages: [Int]) -> Bool {
        guard number(day) > number(last) + years * 10_000 else { return false }
        guard let birth else { return true }
        return ages.allSatisfy { number(day) >= number(birth) + $0 * 10_000 }
    }

    private static func number(_ day: Day) -> Int {
        day.year * 10_000 + day.month * 100 + day.dayOfMonth
    }
}
