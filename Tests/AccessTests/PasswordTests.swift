import Access
import Kernel
import Testing

@Suite("Passwords are kept as scrypt leaves them")
struct PasswordTests {
    @Test("The right one alone is right, and nothing is right where nothing is kept")
    func verify() async throws {
        let hasher = PasswordHasher()
        let stored = try await hasher.hash("en mening att minnas", source: .seeded(1))
        #expect(try await hasher.verify("en mening att minnas", against: stored))
        #expect(try await !hasher.verify("en mening att minnas ", against: stored))
        #expect(try await !hasher.verify("", against: nil))
        let cut = PasswordHash(salt: stored.salt, hash: Array(stored.hash.dropLast()))
        #expect(try await !hasher.verify("en mening att minnas", against: cut))
    }

    @Test("Salted: the same password twice gives two hashes")
    func salted() async throws {
        let hasher = PasswordHasher()
        let source = IdentifierSource.seeded(2)
        let (one, other) = (
            try await hasher.hash("lika", source: source), try await hasher.hash("lika", source: source)
        )
        #expect(one.salt != other.salt)
        #expect(one.hash != other.hash)
        #expect([one.salt.count, one.hash.count] == [16, 32])
    }
}
