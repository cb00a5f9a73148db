import Crypto
import Foundation
import Kernel

/// The master key of one generation. Never used as it is: every use has a key of its own, made from it by HKDF-SHA256.
struct MasterKey: Sendable {
    let generation: UInt32
    /// Wraps the data keys of records: no salt, info `record key`.
    let wrappingKey: SymmetricKey
    private let secret: SymmetricKey

    /// - Parameter secret: 32 random bytes.
    init(generation: UInt32, secret: SymmetricKey) {
        self.generation = generation
        self.secret = secret
        wrappingKey = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret,
            info: Data("record key".utf8),
            outputByteCount: 32
        )
    }

    /// The key of one authority's blind index of one kind: salt is the owner's id, 16 bytes, info `blind index ` and the
    /// kind's stored name. Equal names in two authorities' cards therefore have unequal tokens.
    func indexKey(of kind: BlindIndex.Kind, owner: Owner.ID) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret,
            salt: Data(owner.bytes),
            info: Data("blind index \(kind.rawValue)".utf8),
            outputByteCount: 32
        )
    }
}
