import People
import Store

/// What only the owner knows: it stands in files that are not here. Answered by whoever may open the record (L17), within a year
/// of the day on which it may go.
package enum RetentionQuestion: String, Sendable, CaseIterable, SQLText {
    /// The day of the last entry in the person's whole file at the authority.
    case lastEntry
    case placement, parentage, inquiry
    /// Whether the person was born on a day of the sample, where no number is here.
    case researchSample
    /// When the person was born, where no number is here.
    case born

    /// Whether the answer is a day; a yes or a no otherwise.
    package var isDay: Bool { self == .lastEntry || self == .born }

    /// Whether the answer may become another as long as the file is there: when somebody was born does not.
    var mayChange: Bool { self != .researchSample && self != .born }

    init(_ fact: RetentionRule.Fact) {
        self =
            switch fact {
            case .placement: .placement
            case .parentage: .parentage
            case .inquiry: .inquiry
            case .researchSample: .researchSample
            }
    }
}
