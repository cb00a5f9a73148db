package import Kernel
import Store

/// One look at people's data: who saw which records, for which authority, when and how (PDL 4:3, SoLPuL 10 §; L15, L16).
package struct AccessRow: Sendable {
    package typealias ID = Identifier<AccessRow>

    /// How the records were seen.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        /// Seen as a line in a list.
        case listed
        /// The page of the record was opened.
        case opened
        /// Found by a search. A search that found nothing is a row without records. What was searched for is kept nowhere.
        case searched
        case printed
        case exported
    }

    package let id: ID
    package let at: Instant
    package let actor: Actor.ID
    package let owner: Owner.ID
    package let kind: Kind
    /// The route, as a pattern without values: `/planer/{nummer}`.
    package let page: String
    /// The id of the request whose answer showed the records.
    package let request: String
    package let records: [Record.ID]

    package init(_ kind: Kind, of records: [Record.ID], on page: String, request: String, by act: Act) {
        id = act.identifier()
        at = act.at
        actor = act.actor
        owner = act.owner
        self.kind = kind
        self.page = page
        self.request = request
        self.records = Array(Set(records)).sorted()
    }
}

extension AccessRow {
    var hash: [UInt8] {
        var canonical = CanonicalBytes()
        canonical.add(id)
        canonical.add(at.description)
        canonical.add(at.day.description)
        canonical.add(actor)
        canonical.add(owner)
        canonical.add(kind.rawValue)
        canonical.add(page)
        canonical.add(request)
        for record in records { canonical.add(record) }
        return canonical.hash
    }
}
