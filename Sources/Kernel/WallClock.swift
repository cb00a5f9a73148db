import Foundation

/// What time it is. Tests and the demo city give their own.
package struct WallClock: Sendable {
    package let now: @Sendable () -> Instant

    package init(now: @escaping @Sendable () -> Instant) {
        self.now = now
    }

    /// The machine's clock.
    package static let system = WallClock {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// The date in Sweden now.
    package var today: Day { now().day }
}
