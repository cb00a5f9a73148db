import Store

/// What a record is of. A record is what has one owner and one retention clock (law 8 of the house), and therefore one
/// key. The raw values are stored: add, never rename.
package enum RecordKind: String, SQLText, Sendable, CaseIterable {
    /// An authority's own plan for a person, with its need, consents, meetings and promises.
    case plan
    /// A version of a plan disclosed to another authority, on that authority's own retention clock (L14).
    case copy
    /// A summons to a meeting at the unit that is called, on that authority's own retention clock (L14).
    case summons
    /// An authority's card of a person: names, numbers, contact data, people close to them.
    case person
    /// A member of staff or a client: name, contact data and means of signing in.
    case account
    /// One sign-in, until it ends.
    case session
    /// One year of an authority's access log (L15).
    case accessYear
    /// An authority's numbers: coded facts that tell too much to stand in clear, and what is counted from them. One for each
    /// authority, which ends with no plan: numbers stay when what they were counted from is gone.
    case statistics
}
