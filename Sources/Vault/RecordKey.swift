import Crypto
package import Kernel

/// The opened key of one record: seals its texts and opens them again. Lives as long as the transaction it was fetched
/// in, and prints as the record's id alone.
package struct RecordKey: Sendable, CustomStringConvertible {
    package let record: Record.ID
    package let owner: Owner.ID
    private let dataKey: SymmetricKey
    private let source: IdentifierSource

    init(record: Record.ID, owner: Owner.ID, dataKey: SymmetricKey, source: IdentifierSource) {
        self.record = record
        self.owner = owner
        self.dataKey = dataKey
        self.source = source
    }

    package var description: String { "RecordKey(\(record))" }

    /// Seals a text for one field of one row. The same text sealed twice gives different bytes.
    package func seal<Row>(_ text: String, _ field: SealedField, row: Identifier<Row>) throws -> Sealed {
        try seal(Array(text.utf8), field, row: row)
    }

    /// Seals bytes for one field of one row.
    package func seal<Row>(_ bytes: [UInt8], _ field: SealedField, row: Identifier<Row>) throws -> Sealed {
        let envelope = try Envelope.seal(
            Padding.pad(bytes),
            key: dataKey,
            nonce: source.bytes(Envelope.nonceLength),
            context: context(field, row)
        )
        return Sealed(bytes: [Sealed.version] + envelope)
    }

    /// The text that was sealed for this field of this row.
    ///
    /// - Throws: `VaultError.unreadable` naming the field, if the bytes were changed or belong to another record, row or
    ///   field.
    package func open<Row>(_ sealed: Sealed, _ field: SealedField, row: Identifier<Row>) throws -> String {
        guard let text = String(validating: try unsealed(sealed, field, row: row), as: UTF8.self) else {
            throw VaultError.unreadable(field: field.name)
        }
        return text
    }

    /// The bytes that were sealed for this field of this row; throws as `open` does.
    package func openBytes<Row>(_ sealed: Sealed, _ field: SealedField, row: Identifier<Row>) throws -> [UInt8] {
        Array(try unsealed(sealed, field, row: row))
    }

    private func unsealed<Row>(
        _ sealed: Sealed,
        _ field: SealedField,
        row: Identifier<Row>
    ) throws -> ArraySlice<UInt8> {
        guard sealed.bytes.first == Sealed.version,
            let padded = Envelope.open(sealed.bytes.dropFirst(), key: dataKey, context: context(field, row)),
            let bytes = Padding.unpad(padded)
        else { throw VaultError.unreadable(field: field.name) }
        return bytes
    }

    private func context<Row>(_ field: SealedField, _ row: Identifier<Row>) -> [UInt8] {
        var context = record.bytes
        context += row.bytes
        context += field.name.utf8
        return context
    }
}
