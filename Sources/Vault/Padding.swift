/// Hides how long a sealed text is: 0x80 is put behind it, then zeros up to a whole number of 16 bytes (ISO/IEC 7816-4).
///
/// There is always at least the mark, so an empty text becomes 16 bytes. The mark alone tells where the text ends, so a
/// longer step could be chosen one day without a new version of the layout.
enum Padding {
    private static let step = 16
    private static let mark: UInt8 = 0x80

    static func pad(_ bytes: [UInt8]) -> [UInt8] {
        bytes + [mark] + Array(repeating: 0, count: step - 1 - bytes.count % step)
    }

    /// The bytes before the mark; nil if there is no mark.
    static func unpad(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        guard let end = bytes.lastIndex(where: { $0 != 0 }), bytes[end] == mark else { return nil }
        return bytes[..<end]
    }
}
