import Kernel
import People

/// How long the law keeps an owner's records at the least (L17).
struct Retention {
    let years: Int
    let paragraph: String

    /// The rule of a kind of authority; nil where none is known, and then nothing is destroyed.
    init?(of kind: Authority.Kind) {
        switch kind {
        case .committee: (years, paragraph) = (5, "SoL 16:1")
        case .regionBoard: (years, paragraph) = (10, "PDL 3:17")
        case .privateProvider: (years, paragraph) = (2, "SoL 17:2–5")
        case .schoolOrganiser: return nil
        }
    }

    /// The first day on which a record may go whose last entry was made on `last`.
    func firstDay(after last: Day) -> Day {
        last.adding(months: years * 12).adding(days: 1)
    }
}
