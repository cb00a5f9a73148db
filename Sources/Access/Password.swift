import Crypto
import CryptoExtras
import Dispatch
package import Kernel

/// A password as it is kept: scrypt with its salt. Cannot be turned back.
package struct PasswordHash: Sendable, Hashable {
    package let salt: [UInt8]
    package let hash: [UInt8]

    package init(salt: [UInt8], hash: [UInt8]) {
        self.salt = salt
        self.hash = hash
    }
}

/// Turns passwords into hashes, at most two at a time, so that a crowd at the door cannot take the machine's memory.
///
/// scrypt with N = 2¹⁵, r = 8, p = 3: 32 MiB and about a third of a second each.
package actor PasswordHasher {
    private static let atOnce = 2
    private static let mostWaiting = 64

    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    package init() {}

    /// - Throws: `Problem` when too many wait already.
    package func hash(_ password: String, source: IdentifierSource) async throws -> PasswordHash {
        let salt = source.bytes(16)
        return PasswordHash(salt: salt, hash: try await derive(password, salt: salt))
    }

    /// Whether the password is the one that was hashed. Without a stored hash the same work is done, and the answer is no:
    /// the time tells nobody whether the name exists.
    package func verify(_ password: String, against stored: PasswordHash?) async throws -> Bool {
        let computed = try await derive(password, salt: stored?.salt ?? [UInt8](repeating: 0, count: 16))
        guard let stored else { return false }
        // Compared in constant time.
        return zip(computed, stored.hash).reduce(computed.count ^ stored.hash.count) { $0 | Int($1.0 ^ $1.1) } == 0
    }

    private func derive(_ password: String, salt: [UInt8]) async throws -> [UInt8] {
        if running >= Self.atOnce {
            guard waiting.count < Self.mostWaiting else { throw Problem(.conflict, text: "signIn.busy") }
            await withCheckedContinuation { waiting.append($0) }
        } else {
            running += 1
        }
        defer { leave() }
        return try await withCheckedThrowingContinuation { done in
            // Away from the cooperative threads, which must not be held for this long.
            DispatchQueue.global().async {
                done.resume(
                    with: Result {
                        let key = try KDF.Scrypt.deriveKey(
                            from: Array(password.utf8),
                            salt: salt,
                            outputByteCount: 32,
                            rounds: 1 << 15,
                            blockSize: 8,
                            parallelism: 3
                        )
                        return key.withUnsafeBytes { Array($0) }
                    }
                )
            }
        }
    }

    /// Hands the place to the next in line.
    private func leave() {
        if waiting.isEmpty {
            running -= 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
