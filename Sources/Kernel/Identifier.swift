/// The typed identity of one row: a UUID of version 7, never shown to people.
///
/// `Entity` is the type whose rows the value names, so that the id of a plan cannot be handed to a function that wants
/// the id of a person. Stored as its sixteen bytes, and written as 36 lower-case characters where it stands in text; ids made
/// later sort after ids made earlier, in both forms.
package struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads the 36 characters of a UUID in lower case; nil for anything else.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let (high, low) = text.withUTF8(halves) else { return nil }
        self.init(high: high, low: low)
    }

    /// Reads the sixteen bytes of a UUID, most significant first; nil for any other number of bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self = bytes.withUnsafeBytes { bytes in
            Self(
                high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    /// The 36 lower-case characters of forms, commands and logs.
    package var description: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var position = 0
            for index in 0..<32 {
                if position == 8 || position == 13 || position == 18 || position == 23 {
                    buffer[position] = UInt8(ascii: "-")
                    position += 1
                }
                let word = index < 16 ? high : low
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (index % 16))) & 0xf
                buffer[position] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                position += 1
            }
            return 36
        }
    }

    /// The sixteen bytes of the UUID, most significant first, as the databases hold them.
    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
            for index in 0..<16 {
                let word = index < 8 ? high : low
                buffer[index] = UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index % 8)))
            }
            count = 16
        }
    }

    /// The same identity read as that of another type, where one row plays two parts.
    package func cast<Other>(to other: Other.Type = Other.self) -> Identifier<Other> {
        Identifier<Other>(high: high, low: low)
    }

    package static func < (a: Self, b: Self) -> Bool {
        (a.high, a.low) < (b.high, b.low)
    }
}

/// The two halves of the number in 36 characters; nil when one of them is not what belongs in its place.
private func halves(_ characters: UnsafeBufferPointer<UInt8>) -> (high: UInt64, low: UInt64)? {
    guard characters.count == 36 else { return nil }
    var (high, low) = (UInt64(0), UInt64(0))
    for (position, character) in characters.enumerated() {
        if position == 8 || position == 13 || position == 18 || position == 23 {
            guard character == UInt8(ascii: "-") else { return nil }
            continue
        }
        let digit: UInt64
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt64(character - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt64(character - UInt8(ascii: "a")) + 10
        default: return nil
        }
        if position < 18 { high = high << 4 | digit } else { low = low << 4 | digit }
    }
    return (high, low)
}
