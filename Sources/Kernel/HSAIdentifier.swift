/// What a unit or a member of staff is called in the national directory HSA (domain §8): `SE2321000016-A1B2`.
package struct HSAIdentifier: Hashable, Sendable, CustomStringConvertible {
    /// In capitals: the same letters in small are the same identifier.
    package let description: String

    /// The organisation that gave it.
    package let organisation: OrganisationNumber

    /// Reads `SE`, the ten digits of an organisation number, a hyphen and at least one letter or digit of ASCII (no å, ä,
    /// ö or @), at most 31 characters in all; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let bytes = text.utf8.prefix(32).map { (0x61...0x7a).contains($0) ? $0 - 0x20 : $0 }
        guard (14...31).contains(bytes.count), bytes.starts(with: "SE".utf8), bytes[12] == UInt8(ascii: "-"),
            bytes[13...].allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5a).contains($0) }),
            let organisation = OrganisationNumber(String(decoding: bytes[2..<12], as: UTF8.self))
        else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
        self.organisation = organisation
    }
}
