package import Kernel

/// An agreement in a directory file.
package struct AgreementRow: DirectoryRow {
    package static let list = DirectoryList.agreements

    /// The clocks, as the file writes them.
    package struct Clocks: Sendable, Hashable, Encodable {
        package let startOfWork: Agreement.Term?
        package let summons: Agreement.Term?
        package let meeting: Agreement.Term?
        package let followUp: Agreement.Term?
        package let silence: Agreement.Term?
    }

    package let code: String
    package let name: String
    /// The codes of the principals that agreed, sorted.
    package let parties: [String]
    /// The codes of the areas it holds for, sorted; all when empty.
    package let areas: [String]
    /// Sorted; all when empty.
    package let activities: [AreaOfActivity]
    package let clocks: Clocks
    /// The kinds of party that may summon, sorted.
    package let maySummon: [Authority.Kind]
    /// The kinds of party that must attend, sorted.
    package let mustAttend: [Authority.Kind]
    package let validFrom: Day?
    package var validTo: Day?
}

extension AgreementRow.Clocks {
    init(_ term: (Agreement.Clock) -> Agreement.Term?) {
        self.init(
            startOfWork: term(.startOfWork),
            summons: term(.summons),
            meeting: term(.meeting),
            followUp: term(.followUp),
            silence: term(.silence)
        )
    }

    /// The clocks that are set.
    var all: [(clock: Agreement.Clock, term: Agreement.Term)] {
        [
            (.startOfWork, startOfWork), (.summons, summons), (.meeting, meeting), (.followUp, followUp),
            (.silence, silence),
        ].compactMap { clock, term in term.map { (clock, $0) } }
    }
}
