import Crypto
import Kernel
import Synchronization

/// Opened data keys, so that a busy page does not unwrap the same key for every row. None is given out a minute after it
/// was put in.
///
/// Found by record, owner and wrapped bytes together, all of them just read from the database: a key shredded or wrapped
/// anew, here or by another process, is not found again, and one moved to another record is not either.
final class DataKeyCache: Sendable {
    struct Place: Hashable, Sendable {
        let record: Record.ID
        let owner: Owner.ID
        let wrapped: WrappedKey
    }

    static let lifetime: Int64 = 60_000
    static let capacity = 10_000

    private let clock: WallClock
    private let held = Mutex<[Place: (dataKey: SymmetricKey, since: Instant)]>([:])

    init(clock: WallClock) {
        self.clock = clock
    }

    var count: Int { held.withLock { $0.count } }

    func dataKey(at place: Place) -> SymmetricKey? {
        let now = clock.now()
        return held.withLock { held in
            held[place].flatMap { isFresh($0.since, now) ? $0.dataKey : nil }
        }
    }

    func hold(_ dataKey: SymmetricKey, at place: Place) {
        let now = clock.now()
        held.withLock { held in
            if held.count >= Self.capacity {
                held = held.filter { isFresh($0.value.since, now) }
                // Full of fresh keys: forgetting all costs one unwrapping each, and needs no order of use.
                if held.count >= Self.capacity { held = [:] }
            }
            held[place] = (dataKey, now)
        }
    }

    func forget(_ place: Place) {
        held.withLock { $0[place] = nil }
    }

    func forgetOld() {
        let now = clock.now()
        held.withLock { held in held = held.filter { isFresh($0.value.since, now) } }
    }
}

/// A moment in the future, after a clock was set back, is not fresh: the key would stay for longer than it may.
private func isFresh(_ since: Instant, _ now: Instant) -> Bool {
    (0..<DataKeyCache.lifetime).contains(now.milliseconds - since.milliseconds)
}
