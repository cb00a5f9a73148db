package import Kernel

/// A row of a directory file, and the same row as it is stored: what it points at is named by code in both, so that the
/// two can be laid side by side.
package protocol DirectoryRow: Sendable, Hashable, Encodable {
    /// The list of the file it stands in.
    static var list: DirectoryList { get }

    /// What it is known by, always and everywhere: an own code or an HSA-id. Never its name.
    var code: String { get }
    var validFrom: Day? { get }
    var validTo: Day? { get set }

    /// What may never change under one code, with the field it stands in: whose records they are would change with it.
    var fixed: [(field: String, value: String)] { get }

    /// The row as it must stand after a file that has it, where `stored` stood before.
    func following(_ stored: Self, on day: Day) -> Self

    /// Ends it on a day, if it has not ended before.
    mutating func retire(on day: Day)
}

extension DirectoryRow {
    package var fixed: [(field: String, value: String)] { [] }

    /// Nothing of what stood before is in it.
    package func following(_ stored: Self, on day: Day) -> Self { self }

    /// Only its own period ends.
    package mutating func retire(on day: Day) {
        validTo = ended(from: validFrom, to: validTo, on: day)
    }
}

/// The end of a period that is cut off on a day: never later than it was, never before its beginning.
func ended(from: Day?, to: Day?, on day: Day) -> Day {
    let end = min(to ?? day, day)
    return max(end, from ?? end)
}

/// The lists of a directory file, in the order in which one may point at another.
package enum DirectoryList: String, Sendable, CaseIterable {
    case principals, authorities, areas, units, agreements, staff, retention
}
