import Crypto
import Foundation

/// AES-256-GCM as the vault's layouts contain it: nonce, 12 bytes ‖ ciphertext, as long as the plaintext ‖ tag, 16 bytes.
enum Envelope {
    static let nonceLength = 12
    /// How many bytes an envelope adds.
    static let overhead = nonceLength + 16

    /// - Parameters:
    ///   - nonce: 12 bytes never used before with this key. Random ones are safe for 2³² uses of a key (NIST SP 800-38D
    ///     8.3); a record has thousands of sealed texts, a generation millions of records.
    ///   - context: additional data: what the bytes belong to, without which they do not open.
    static func seal(_ plaintext: [UInt8], key: SymmetricKey, nonce: [UInt8], context: [UInt8]) throws -> [UInt8] {
        let box = try AES.GCM.seal(plaintext, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: context)
        return nonce + box.ciphertext + box.tag
    }

    /// The plaintext; nil if a single bit of the bytes, the key or the context is another.
    static func open(_ bytes: ArraySlice<UInt8>, key: SymmetricKey, context: [UInt8]) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: bytes),
            let plaintext = try? AES.GCM.open(box, using: key, authenticating: context)
        else { return nil }
        return Array(plaintext)
    }
}
