import Synchronization

/// The only place where ids and random bytes come from; tests give a seeded one.
package final class IdentifierSource: Sendable {
    private let random: @Sendable (Int) -> [UInt8]
    private let last = Mutex<(milliseconds: Int64, sequence: UInt64)>((0, 0))

    /// - Parameter random: gives the asked-for number of bytes, fit for keys.
    package init(random: @escaping @Sendable (Int) -> [UInt8]) {
        self.random = random
    }

    /// Bytes from the operating system's generator.
    package static func system() -> IdentifierSource {
        IdentifierSource { count in
            var generator = SystemRandomNumberGenerator()
            var bytes: [UInt8] = []
            bytes.reserveCapacity(count + 8)
            // Eight at a time: each number is a question to the operating system.
            while bytes.count < count {
                withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
            }
            bytes.removeLast(bytes.count - count)
            return bytes
        }
    }

    /// The same bytes for the same seed (SplitMix64): for tests and the demo city, never for keys of real people.
    package static func seeded(_ seed: UInt64) -> IdentifierSource {
        let generator = Mutex(SplitMix64(seed: seed))
        return IdentifierSource { count in
            generator.withLock { generator in
                (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 32) }
            }
        }
    }

    /// Random bytes for keys, tokens and nonces.
    package func bytes(_ count: Int) -> [UInt8] {
        random(count)
    }

    /// A new id (RFC 9562, version 7), later than every id this source made before.
    package func identifier<Entity>(at instant: Instant) -> Identifier<Entity> {
        let (milliseconds, sequence) = last.withLock { last in
            if instant.milliseconds > last.milliseconds {
                last = (instant.milliseconds, 0)
            } else if last.sequence < 0xfff {
                last.sequence += 1
            } else {
                last = (last.milliseconds + 1, 0)
            }
            return last
        }
        let tail = random(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Identifier(
            high: UInt64(bitPattern: milliseconds) << 16 | 0x7000 | sequence,
            low: tail & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        )
    }
}

/// A small generator whose sequence is fixed by its seed.
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
