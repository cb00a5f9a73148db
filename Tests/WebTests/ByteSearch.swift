import Foundation

/// Finding bytes in large files and pages, at the speed of the machine.
enum ByteSearch {
    /// Where the bytes first stand; nil if they do not.
    static func first(_ wanted: [UInt8], in bytes: Data) -> Int? {
        // Zeros are the most common byte of a database file, so something else is looked for first.
        guard let anchor = wanted.firstIndex(where: { $0 != 0 }) else { return nil }
        return bytes.withUnsafeBytes { haystack in
            guard let start = haystack.baseAddress else { return nil }
            var position = anchor
            while position < haystack.count,
                let hit = memchr(start + position, Int32(wanted[anchor]), haystack.count - position)
            {
                let first = UnsafeRawPointer(hit) - start - anchor
                guard first + wanted.count <= haystack.count else { return nil }
                if memcmp(start + first, wanted, wanted.count) == 0 { return first }
                position = first + anchor + 1
            }
            return nil
        }
    }

    static func contains(_ text: String, in page: String) -> Bool {
        first(Array(text.utf8), in: Data(page.utf8)) != nil
    }
}

/// Words that exist nowhere else, and the search for them in everything that a thief could carry away.
///
/// Every word begins and ends with the same eight letters, which are new in each run. What the end of a page or of a
/// segment cuts in two is therefore found by its other end; and one search finds all the words.
struct CanaryWords: Sendable {
    private let marker: String

    init() {
        let letters = Array("bcdfghjklmnpqrstvwxz")
        marker = String((0..<8).map { _ in letters[Int.random(in: letters.indices)] })
    }

    /// The word with a number.
    func word(_ number: Int) -> String {
        let letters = Array("aeiouy")
        return marker + String([letters[number / 36 % 6], letters[number / 6 % 6], letters[number % 6]]) + marker
    }

    /// The ways a word could be written, with what to search for.
    var spellings: [(name: String, bytes: [UInt8])] {
        let raw = Array(marker.utf8)
        let hex = raw.map { String($0, radix: 16) }.joined()
        return [
            ("raw", raw), ("hex", Array(hex.utf8)), ("HEX", Array(hex.uppercased().utf8)),
            ("UTF-16 LE", raw.flatMap { [$0, 0] }), ("UTF-16 BE", raw.flatMap { [0, $0] }),
            ("base64", base64(after: 0)), ("base64 +1", base64(after: 1)), ("base64 +2", base64(after: 2)),
        ]
    }

    /// The spellings in which any of the words stands in these bytes.
    func spellings(in bytes: Data) -> [String] {
        spellings.filter { ByteSearch.first($0.bytes, in: bytes) != nil }.map(\.name)
    }

    /// Base64 of the marker behind so many other bytes, without the letters that its neighbours change.
    private func base64(after count: Int) -> [UInt8] {
        let bytes = Data(repeating: 0, count: count) + Data(marker.utf8)
        let whole = bytes.count * 8 / 6
        return Array(bytes.base64EncodedString().utf8.prefix(whole).dropFirst((count * 8 + 5) / 6))
    }
}
