import Crypto
import Kernel
import Store

/// A record's data key as the database holds it, readable with its generation's master key alone.
///
///     0x01 | generation, 4 bytes, big-endian | nonce, 12 bytes | ciphertext of the 32 bytes | tag, 16 bytes
///
/// Sixty-five bytes. AES-256-GCM under the master's wrapping key; additional data: record id, 16 bytes ‖ owner id, 16
/// bytes ‖ generation, 4 bytes. A wrapped key moved to another record or another owner does not open.
struct WrappedKey: Hashable, Sendable, SQLConvertible {
    private static let version: UInt8 = 0x01
    private static let header = 5
    private static let length = header + Envelope.overhead + 32

    private let bytes: [UInt8]

    init(
        _ dataKey: [UInt8],
        under master: MasterKey,
        record: Record.ID,
        owner: Owner.ID,
        nonce: [UInt8]
    ) throws {
        let generation = bigEndian(master.generation)
        let context = record.bytes + owner.bytes + generation
        bytes =
            [Self.version] + generation
            + (try Envelope.seal(dataKey, key: master.wrappingKey, nonce: nonce, context: context))
    }

    init?(sqlValue: SQLValue) {
        guard let bytes = [UInt8](sqlValue: sqlValue), bytes.count == Self.length, bytes[0] == Self.version else {
            return nil
        }
        self.bytes = bytes
    }

    var sqlValue: SQLValue { .blob(bytes) }

    var generation: UInt32 {
        bytes[1..<Self.header].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The data key; throws `VaultError.unreadable` if it was wrapped for another record, owner or generation.
    func unwrap(with master: MasterKey, record: Record.ID, owner: Owner.ID) throws -> SymmetricKey {
        let context = record.bytes + owner.bytes + bigEndian(master.generation)
        guard
            let dataKey = Envelope.open(bytes[Self.header...], key: master.wrappingKey, context: context)
        else { throw VaultError.unreadable(field: "record.wrapped_key") }
        return SymmetricKey(data: dataKey)
    }
}

private func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
