/// The case number people see, say and type (L16): seven characters without look-alikes, random, the same in addresses,
/// on paper and in speech.
///
/// The alphabet leaves out 0 and o, 1, i and l, and u (heard as v), so a number read aloud comes back whole.
package struct PlanNumber: Hashable, Sendable, CustomStringConvertible {
    package static let alphabet = Array("23456789abcdefghjkmnpqrstvwxyz".utf8)
    package static let length = 7

    package let description: String

    /// Reads what a person typed: capitals, spaces and hyphens are forgiven; nil for anything that is no number.
    package init?(_ typed: some StringProtocol) {
        guard typed.utf8.count <= 40 else { return nil }
        let characters = typed.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
            .map { (0x41...0x5a).contains($0) ? $0 + 0x20 : $0 }
        guard characters.count == Self.length, characters.allSatisfy(Self.alphabet.contains) else { return nil }
        description = String(decoding: characters, as: UTF8.self)
    }

    /// A new random number. Thirty characters in seven places: twenty-one thousand million numbers.
    package init(from source: IdentifierSource) {
        var characters: [UInt8] = []
        while characters.count < Self.length {
            // 240 = 8 × 30: bytes above it are thrown away so that every character is equally likely.
            for byte in source.bytes(16) where byte < 240 && characters.count < Self.length {
                characters.append(Self.alphabet[Int(byte) % Self.alphabet.count])
            }
        }
        description = String(decoding: characters, as: UTF8.self)
    }
}
