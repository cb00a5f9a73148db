import Statistics

/// A question that numbers answer: what is counted, and into what it is divided.
package enum FigureTopic: String, Sendable, CaseIterable {
    case plans = "planer"
    case wait = "dagar"
    case leaders = "motesledare"
    case attendance = "narvaro"
    case words = "egna-ord"
    case promises = "loften"
    case followUp = "uppfoljning"

    var counted: Counted {
        switch self {
        case .plans, .wait, .words, .followUp: .plans
        case .leaders: .meetings
        case .attendance: .calls
        case .promises: .promises
        }
    }

    var split: Split? {
        switch self {
        case .plans: .state
        case .wait: .wait
        case .leaders: nil
        case .attendance: .attendance
        case .words: .words
        case .promises: .outcome
        case .followUp: .followUp
        }
    }

    /// The breakdowns, the one that answers the question best first.
    var breakdowns: [Breakdown] {
        guard self == .words else { return counted.breakdowns }
        return [.age] + counted.breakdowns.filter { $0 != .age }
    }

    /// The name that its phrases have.
    var key: String { "\(self)" }
}

/// A topic in one year: the whole choice that a reader has. Filters that could be put together could be subtracted from one
/// another (ux §8).
package struct FigurePlace: Hashable, Sendable, CustomStringConvertible {
    let topic: FigureTopic
    let year: Int

    init(_ topic: FigureTopic, _ year: Int) {
        self.topic = topic
        self.year = year
    }

    /// Reads what stands in an address: `planer-2026`.
    init?(_ text: String) {
        guard let mark = text.lastIndex(of: "-"), let topic = FigureTopic(rawValue: String(text[..<mark])),
            let year = Int(text[text.index(after: mark)...]), (2000...2999).contains(year)
        else { return nil }
        self.init(topic, year)
    }

    package var description: String { "\(topic.rawValue)-\(year)" }
}
