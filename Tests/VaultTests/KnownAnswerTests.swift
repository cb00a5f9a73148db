import Kernel
import Store
import TestSupport
import Testing
import Vault

/// The stored layouts against another implementation: Python's `cryptography`, which gave the answers below.
///
///     python3 - <<'END'
///     import hmac
///     from hashlib import sha256
///     from uuid import UUID
///     from cryptography.hazmat.primitives.ciphers.aead import AESGCM
///     from cryptography.hazmat.primitives.hashes import SHA256
///     from cryptography.hazmat.primitives.kdf.hkdf import HKDF
///     master = bytes(range(0xa0, 0xc0)); data_key = bytes(range(32)); nonce = bytes(range(12))
///     owner = UUID("0193a000-0000-7000-8000-00000000000a").bytes
///     row = UUID("0193a000-0000-7000-8000-00000000000b").bytes
///     record = (1795000000000 << 16 | 0x7000).to_bytes(8) + bytes([0x80, 1, 2, 3, 4, 5, 6, 7])
///     derive = lambda salt, info: HKDF(SHA256(), 32, salt, info).derive(master)
///     generation = (1).to_bytes(4)
///     wrapped = AESGCM(derive(None, b"record key")).encrypt(nonce, data_key, record + owner + generation)
///     print((b"\1" + generation + nonce + wrapped).hex())
///     text = "Åsa säger: jag vill ha lugn och ro.".encode()
///     padded = text + b"\x80" + bytes(-(len(text) + 1) % 16)
///     print((b"\1" + nonce + AESGCM(data_key).encrypt(nonce, padded, record + row + b"test.text")).hex())
///     token = lambda kind, part: hmac.digest(derive(owner, b"blind index " + kind), part.encode(), sha256)
///     print(token(b"personNumber", "191212121212")[:16].hex())
///     print([token(b"namePart", part)[:2].hex() for part in ("anna", "karin", "åsa")])
///     END
@Suite struct KnownAnswerTests {
    /// 0, 1, 2 … whatever is asked for: the data key and both nonces of the answers.
    private let source = IdentifierSource { count in (0..<count).map { UInt8(truncatingIfNeeded: $0) } }

    @Test(arguments: Engine.underTest)
    func theLayoutsAreThoseOfAnotherImplementation(engine: Engine) async throws {
        let folder = try KeysOnDisk()
        defer { folder.remove() }
        try folder.write("generation-000001.key", hexadecimal(Array(0xa0..<0xc0)) + "\n")
        let vault = Vault(keys: try KeyFolder(path: folder.path), source: source, clock: .system)
        let number = try #require(PersonalNumber("19121212-1212", today: Instant.start.day))
        let row = Card.ID(high: 0x0193_a000_0000_7000, low: 0x8000_0000_0000_000b)
        try await TestDatabase.with(engine, migrations: vaultMigrations) { database in
            let key = try await database.write { db in
                let key = try vault.create(.person, owner: .first, at: .start, in: db)
                let terms: [BlindIndex.Term] = [.personNumber(number), .name("Anna-Karin Åsa")]
                try vault.blindIndex.index(terms, row: row, of: key, in: db)
                return key
            }
            let (wrapped, tokens) = try await database.read { db -> ([UInt8]?, Set<String>) in
                (
                    try db.row("SELECT wrapped_key FROM record")?["wrapped_key"],
                    Set(try db.rows("SELECT token FROM blind_index").map { hexadecimal(try $0["token"]) })
                )
            }
            #expect(
                wrapped.map(hexadecimal)
                    == "0100000001000102030405060708090a0babe41d14dba792704d25c4356f215a84"
                    + "4032168067404ab673d69ce1485dfa346510abdc17bd949a89d02601338648c8"
            )
            #expect(
                hexadecimal(try key.seal("Åsa säger: jag vill ha lugn och ro.", .text, row: row).bytes)
                    == "01000102030405060708090a0b8487a57ae59601bfea24e5b19183190aa3a0ee589c5b371d"
                    + "180b90e273496fd16930dc938141129874a47fed88872838cc389659df4d2a9d7b5d5631572556c7"
            )
            #expect(tokens == ["a23f68bc723c7fbb227e2d945c4895fd", "cb39", "eb0d", "c75b"])
        }
    }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 0xf, radix: 16) }.joined()
}
