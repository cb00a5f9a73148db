package import Store

/// A sealed text as the database holds it. Only the record's key makes sense of it.
///
///     0x01 | nonce, 12 bytes | ciphertext of the padded text | tag, 16 bytes
///
/// AES-256-GCM under the record's data key; additional data: record id, 16 bytes ‖ row id, 16 bytes ‖ the field's name in
/// UTF-8. The first byte is the version of this layout.
package struct Sealed: Hashable, Sendable, SQLConvertible {
    static let version: UInt8 = 0x01

    package let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package init?(sqlValue: SQLValue) {
        guard let bytes = [UInt8](sqlValue: sqlValue) else { return nil }
        self.bytes = bytes
    }

    package var sqlValue: SQLValue { .blob(bytes) }
}
