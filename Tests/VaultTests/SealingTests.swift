import Crypto
import Kernel
import Store
import TestSupport
import Testing

@testable import Vault

@Suite struct SealingTests {
    private let source = IdentifierSource.seeded(1)

    @Test(arguments: Soak.seeds(20))
    func randomTextsComeBack(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let key = recordKey()
        let row = cardID()
        for _ in 0..<25 {
            let text = randomText(&random)
            let sealed = try key.seal(text, .text, row: row)
            #expect(try Array(key.open(sealed, .text, row: row).utf8) == Array(text.utf8))
            let bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            #expect(try key.openBytes(key.seal(bytes, .text, row: row), .text, row: row) == bytes)
        }
    }

    @Test func aBitFlippedAnywhereIsRefused() throws {
        let key = recordKey()
        let row = cardID()
        let sealed = try key.seal("Jag vill bo hemma.", .text, row: row)
        for bit in 0..<(sealed.bytes.count * 8) {
            var bytes = sealed.bytes
            bytes[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: VaultError.unreadable(field: "test.text")) {
                try key.open(Sealed(bytes: bytes), .text, row: row)
            }
        }
    }

    @Test func cutOrLengthenedBytesAreRefused() throws {
        let key = recordKey()
        let row = cardID()
        let bytes = try key.seal("Kort", .text, row: row).bytes
        for count in 0..<bytes.count {
            #expect(throws: VaultError.unreadable(field: "test.text")) {
                try key.open(Sealed(bytes: Array(bytes.prefix(count))), .text, row: row)
            }
        }
        #expect(throws: VaultError.unreadable(field: "test.text")) {
            try key.open(Sealed(bytes: bytes + [0]), .text, row: row)
        }
    }

    @Test func anotherRowFieldOrRecordIsRefused() throws {
        let record: Record.ID = source.identifier(at: .start)
        let dataKey = SymmetricKey(data: source.bytes(32))
        let key = recordKey(record, dataKey)
        let row = cardID()
        let sealed = try key.seal("Hemligt", .text, row: row)
        #expect(try key.open(sealed, .text, row: row) == "Hemligt")
        #expect(throws: VaultError.unreadable(field: "test.text")) { try key.open(sealed, .text, row: cardID()) }
        #expect(throws: VaultError.unreadable(field: "test.text2")) { try key.open(sealed, .other, row: row) }
        // The same key under another record's id, and the same record under another key.
        #expect(throws: VaultError.unreadable(field: "test.text")) {
            try recordKey(source.identifier(at: .start), dataKey).open(sealed, .text, row: row)
        }
        #expect(throws: VaultError.unreadable(field: "test.text")) {
            try recordKey(record, SymmetricKey(data: source.bytes(32))).open(sealed, .text, row: row)
        }
    }

    @Test func theSameTextSealedTwiceDiffers() throws {
        let key = recordKey()
        let row = cardID()
        let sealed = try (0..<50).map { _ in try key.seal("Ja", .text, row: row) }
        #expect(Set(sealed).count == 50)
        #expect(Set(sealed.map { Array($0.bytes[13..<29]) }).count == 50)
    }

    @Test(arguments: [(0, 16), (1, 16), (15, 16), (16, 32), (31, 32), (32, 48)])
    func lengthsAreHiddenInStepsOfSixteen(length: Int, padded: Int) throws {
        let sealed = try recordKey().seal(String(repeating: "a", count: length), .text, row: cardID())
        #expect(sealed.bytes.count == 1 + 12 + padded + 16)
        #expect(sealed.bytes[0] == 1)
    }

    @Test func textsThatEndLikePaddingComeBack() throws {
        let key = recordKey()
        let row = cardID()
        for bytes: [UInt8] in [[0x80], [0], [0x80, 0], [0x80, 0, 0x80], Array(repeating: 0, count: 16), []] {
            #expect(try key.openBytes(key.seal(bytes, .text, row: row), .text, row: row) == bytes)
        }
        #expect(Padding.unpad([]) == nil)
        #expect(Padding.unpad([0, 0]) == nil)
        #expect(Padding.unpad([1, 0]) == nil)
    }

    @Test func bytesThatAreNoTextAreNotReadAsText() throws {
        let key = recordKey()
        let row = cardID()
        let sealed = try key.seal([0xff, 0xfe], .text, row: row)
        #expect(throws: VaultError.unreadable(field: "test.text")) { try key.open(sealed, .text, row: row) }
    }

    @Test func aSealedColumnHoldsBytesAndNothingElse() throws {
        let sealed = try recordKey().seal("x", .text, row: cardID())
        #expect(Sealed(sqlValue: sealed.sqlValue) == sealed)
        #expect(Sealed(sqlValue: .text("x")) == nil)
    }

    @Test func neitherKeysNorTextsArePrinted() throws {
        let record: Record.ID = source.identifier(at: .start)
        let dataKey = Array(repeating: UInt8(0x5a), count: 32)
        let key = recordKey(record, SymmetricKey(data: dataKey))
        let row = cardID()
        let sealed = try key.seal("KANARIE", .text, row: row)
        var printed = ["\(key)", String(reflecting: [key]), "\(sealed)"]
        #expect(printed[0] == "RecordKey(\(record))")
        do {
            _ = try key.open(sealed, .other, row: row)
            Issue.record("opened as another field")
        } catch {
            printed += ["\(error)", String(reflecting: error)]
        }
        for text in printed {
            #expect(!text.contains("KANARIE"))
            #expect(!text.contains("90, 90, 90"))
            #expect(!text.lowercased().contains("5a5a5a"))
        }
    }

    private func recordKey(_ record: Record.ID? = nil, _ dataKey: SymmetricKey? = nil) -> RecordKey {
        RecordKey(
            record: record ?? source.identifier(at: .start),
            owner: .first,
            dataKey: dataKey ?? SymmetricKey(data: source.bytes(32)),
            source: source
        )
    }

    private func cardID() -> Card.ID {
        source.identifier(at: .start)
    }
}

/// Up to sixty characters of one to four bytes each, marks that combine and controls among them.
private func randomText(_ random: inout SplitMix64) -> String {
    let ranges: [ClosedRange<UInt32>] = [1...0x7f, 0xc0...0x17f, 0x300...0x36f, 0x600...0x6ff, 0x1f300...0x1f5ff]
    let scalars = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: ranges.randomElement(using: &random) ?? 1...1, using: &random))
    }
    return String(String.UnicodeScalarView(scalars))
}
