package import Kernel
import Store

/// Whether somebody belongs to those whose files at social services are kept for research: people born on the 5th, 15th and
/// 25th (SoF 13:1; L17). Written beside a number when it is entered, since the number itself is sealed: it tells one day in
/// ten and no more.
package enum ResearchSample: String, Sendable, CaseIterable, SQLText {
    case inside, outside

    /// Of somebody with a number; nil for a number that tells no birth date. A samordningsnummer tells it, too.
    package init?(_ number: PersonalNumber?) {
        guard let birth = number?.birth else { return nil }
        self = [5, 15, 25].contains(birth.dayOfMonth) ? .inside : .outside
    }
}
