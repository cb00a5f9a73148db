/// The number of an organisation in Sweden (domain §8). Kept as ten digits; written `212000-0142`.
///
/// The third digit is at least 2, which tells it from a personal number, whose third and fourth digits are a month. A
/// business that a person runs in her own name has no other number than hers, and so none of this type.
package struct OrganisationNumber: Hashable, Sendable, CustomStringConvertible {
    /// Ten digits.
    package let digits: String

    /// Reads ten digits with or without the hyphen before the last four; nil unless the check digit is right.
    package init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8.prefix(12))
        if bytes.count == 11, bytes[6] == UInt8(ascii: "-") { bytes.remove(at: 6) }
        let figures = bytes.map { Int($0) - 48 }
        guard figures.count == 10, figures.allSatisfy((0...9).contains), figures[2] >= 2, hasLuhnCheckDigit(figures)
        else { return nil }
        digits = String(decoding: bytes, as: UTF8.self)
    }

    package var description: String {
        "\(digits.prefix(6))-\(digits.suffix(4))"
    }
}
