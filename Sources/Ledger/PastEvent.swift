import Crypto
package import Kernel
import Store
import Vault

/// An event of a record whose retention has ended: what it was, for which authority and in which month, with its coded facts,
/// so that counts stay. To whom it happened, who did it, when exactly and every word are gone (L17).
///
/// Its row's hash stays, for the chain is made of it. Since nothing is left that gives that hash, the event that ended the
/// record names what is left of all its events in one digest.
package struct PastEvent: Sendable, Hashable {
    package typealias ID = Identifier<PastEvent>

    /// Made when the record ended, in the order in which the events happened.
    package let id: ID
    let hash: [UInt8]
    package let type: EventType
    package let owner: Owner.ID
    /// As `2026-11`.
    package let month: String
    package let facts: Facts
    /// What the authority's numbers are made of besides, under the key of its statistics.
    let telling: Sealed?
    let link: Int

    /// - Parameter telling: the event's telling facts, sealed for this row.
    init(_ event: Event, as id: ID, telling: Sealed?, link: Int) {
        self.id = id
        self.telling = telling
        hash = event.hash
        type = event.type
        owner = event.owner
        month = event.at.day.yearAndMonth
        facts = event.facts
        self.link = link
    }

    init(_ row: Row) throws {
        let (type, facts): (String, String) = (try row["type"], try row["facts"])
        id = try row["id"]
        hash = try row["hash"]
        telling = try row["telling"]
        self.type = EventType(stored: type)
        owner = try row["owner_id"]
        month = try row["month"]
        self.facts = Facts(canonical: facts)
        link = try row["link"]
    }

    /// SHA-256 over what is left of a record's events, in the order of their hashes, as hexadecimal digits.
    static func digest(_ events: [PastEvent]) -> String {
        var canonical = CanonicalBytes()
        for event in events.sorted(by: { $0.hash.lexicographicallyPrecedes($1.hash) }) {
            canonical.add(bytes: event.hash)
            canonical.add(event.type.description)
            canonical.add(event.owner)
            canonical.add(event.month)
            canonical.add(event.facts.canonical)
            canonical.add(bytes: event.telling?.bytes)
        }
        return canonical.hash.map { String(0x100 | Int($0), radix: 16).dropFirst() }.joined()
    }
}
