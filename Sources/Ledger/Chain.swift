import Crypto

/// The two logs, each with a chain of its own.
package enum Log: String, Sendable, CaseIterable {
    /// What was done, beside the data it was done to.
    case events
    /// Who has read what.
    case reads
}

/// One link of a chain: some rows of a log, bound to all rows before them.
///
/// Link n is SHA-256 over link n−1 and the hashes of its rows in the order of their ids. The link also keeps those hashes,
/// so that a check can say which row was changed, and not only that one was.
struct Link: Sendable {
    static let hashLength = 32

    let number: Int
    let rowHashes: [UInt8]
    let hash: [UInt8]

    init(number: Int, after previous: [UInt8], rowHashes: [UInt8]) {
        self.number = number
        self.rowHashes = rowHashes
        hash = Link.hash(after: previous, rowHashes: rowHashes)
    }

    init(number: Int, rowHashes: [UInt8], hash: [UInt8]) {
        self.number = number
        self.rowHashes = rowHashes
        self.hash = hash
    }

    /// What link 1 follows on: thirty-two zeros.
    static let start = [UInt8](repeating: 0, count: hashLength)

    static func hash(after previous: [UInt8], rowHashes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: previous + rowHashes))
    }
}
