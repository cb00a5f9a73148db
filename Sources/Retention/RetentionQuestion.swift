import People
import Store

/// What only the owner knows: it stands in files that are not here. Answered once, by whoever may open the record (L17).
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
