import Crypto
package import Kernel

/// The one byte form of a row of a log, from which its hash is made.
///
/// A version byte, then every field as its length in four bytes, most significant first, and its bytes; a missing field
/// is the length `ffffffff` alone. Two different rows can never give the same bytes.
package struct CanonicalBytes {
    package private(set) var bytes: [UInt8] = [1]

    package init() {}

    /// A field of text, in UTF-8.
    package mutating func add(_ text: String?) {
        write(text?.utf8)
    }

    /// A field that is an id: its sixteen bytes.
    package mutating func add<Entity>(_ id: Identifier<Entity>?) {
        add(bytes: id?.bytes)
    }

    /// A field of bytes, as they are.
    package mutating func add(bytes field: [UInt8]?) {
        write(field)
    }

    private mutating func write(_ field: (some Collection<UInt8>)?) {
        let length = field.map { UInt32($0.count) } ?? .max
        withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
        if let field { bytes.append(contentsOf: field) }
    }

    /// SHA-256 of the bytes.
    package var hash: [UInt8] {
        Array(SHA256.hash(data: bytes))
    }
}
