import Foundation

/// How much longer than usual this run is. `make soak` sets `MELLANRUM_SOAK` to the number by which every seeded test
/// multiplies what it draws; without it the number is 1.
package enum Soak {
    private static let factor = ProcessInfo.processInfo.environment["MELLANRUM_SOAK"].flatMap(Int.init) ?? 1

    /// The seeds that a test goes through, `count` of them when the run is as long as usual.
    package static func seeds(_ count: Int) -> Range<UInt64> {
        0..<UInt64(count * factor)
    }

    /// How often a test draws from its one seed, `count` times when the run is as long as usual.
    package static func times(_ count: Int) -> Int {
        count * factor
    }
}
