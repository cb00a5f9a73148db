import Kernel
import Store
import TestSupport
import Testing

@testable import Vault

@Suite struct VaultTests {
    @Test(arguments: Engine.underTest)
    func aRecordIsOpenedAgainByAnotherServer(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            let key = try await bench.create()
            let row = Card.ID(high: 1, low: 2)
            let sealed = try key.seal("Hej", .text, row: row)
            let other = try bench.anotherVault()
            let again = try await bench.database.read { db in try other.key(of: key.record, in: db) }
            #expect(again.record == key.record)
            #expect(again.owner == .first)
            #expect(try again.open(sealed, .text, row: row) == "Hej")
        }
    }

    @Test(arguments: Engine.underTest)
    func theKeysOfAListComeInOneAnswer(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            let first = try await bench.create()
            let second = try await bench.create(.copy, owner: .second)
            let gone = try await bench.create()
            try await bench.shred(gone.record)
            let unknown: Record.ID = bench.source.identifier(at: .start)
            let keys = try await bench.database.read { db in
                try bench.vault.keys(of: [first.record, second.record, gone.record, unknown, first.record], in: db)
            }
            #expect(Set(keys.keys) == [first.record, second.record])
            #expect(keys[second.record]?.owner == .second)
            let sealed = try second.seal("Två", .text, row: Card.ID(high: 1, low: 2))
            #expect(try keys[second.record]?.open(sealed, .text, row: Card.ID(high: 1, low: 2)) == "Två")
            let none = try await bench.database.read { db in try bench.vault.keys(of: [], in: db) }
            #expect(none.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func anUnknownRecordHasNoKey(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            await #expect(throws: VaultError.unknownRecord) { try await bench.key(of: Record.ID(high: 1, low: 1)) }
            await #expect(throws: VaultError.unknownRecord) { try await bench.shred(Record.ID(high: 1, low: 1)) }
        }
    }

    @Test(arguments: Engine.underTest)
    func aShreddedRecordCannotBeOpenedByAnyServer(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            let key = try await bench.create()
            let other = try bench.anotherVault()
            _ = try await bench.key(of: key.record)
            _ = try await bench.database.read { db in try other.key(of: key.record, in: db) }
            try await bench.shred(key.record)
            await #expect(throws: VaultError.shredded) { try await bench.key(of: key.record) }
            await #expect(throws: VaultError.shredded) {
                try await bench.database.read { db in try other.key(of: key.record, in: db) }
            }
            let row = try await bench.database.read { db in
                try db.row("SELECT * FROM record WHERE id = \(key.record)")
            }
            let wrapped: [UInt8]? = try row?["wrapped_key"]
            #expect(wrapped == nil)
            #expect(try row?["destroyed_at"] == Instant.start)
            #expect(try row?["destroyed_by"] == Identifier<Actor>.somebody)
            // Who and when are those of the first time.
            await #expect(throws: VaultError.shredded) { try await bench.shred(key.record) }
        }
    }

    @Test(arguments: Engine.underTest)
    func aShreddingThatIsUndoneDestroysNothing(engine: Engine) async throws {
        struct Undo: Error {}
        try await VaultBench.with(engine) { bench in
            let key = try await bench.create()
            await #expect(throws: Undo.self) {
                try await bench.database.write { db in
                    try bench.vault.shred(key.record, by: .somebody, at: .start, in: db)
                    throw Undo()
                }
            }
            #expect(try await bench.key(of: key.record).record == key.record)
        }
    }

    @Test(arguments: Engine.underTest)
    func aWrappedKeyOpensForItsRecordAndOwnerOnly(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            let victim = try await bench.create()
            let thief = try await bench.create(owner: .second)
            // Both are in memory already: what was opened before must not let the stolen one through.
            _ = try await bench.key(of: victim.record)
            _ = try await bench.key(of: thief.record)
            try await bench.database.write { db in
                try db.runOne(
                    """
                    UPDATE record SET wrapped_key = (SELECT wrapped_key FROM record WHERE id = \(victim.record))
                    WHERE id = \(thief.record)
                    """
                )
                try db.runOne("UPDATE record SET owner_id = \(Owner.ID.second) WHERE id = \(victim.record)")
            }
            let refused = VaultError.unreadable(field: "record.wrapped_key")
            await #expect(throws: refused) { try await bench.key(of: thief.record) }
            await #expect(throws: refused) { try await bench.key(of: victim.record) }
        }
    }

    @Test(arguments: Engine.underTest)
    func aKeyIsKeptForAMinuteAtMost(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            let key = try await bench.create()
            _ = try await bench.key(of: key.record)
            // Generation 1 goes, and the vault notices when it makes the next record under generation 2.
            try bench.folder.write(2)
            bench.folder.remove("generation-000001.key")
            _ = try await bench.create()
            bench.clock.advance(seconds: 59)
            _ = try await bench.key(of: key.record)
            bench.clock.advance(seconds: 1)
            await #expect(throws: VaultError.missingGeneration(1)) { try await bench.key(of: key.record) }
        }
    }

    @Test(arguments: Engine.underTest)
    func aGenerationMadeByAnotherProcessIsSeen(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            try bench.folder.write(2)
            let late = try bench.anotherVault()
            let key = try await bench.database.write { db in
                try late.create(.plan, owner: .first, at: .start, in: db)
            }
            let wrapped = try await bench.database.read { db -> [UInt8]? in
                try db.row("SELECT wrapped_key FROM record WHERE id = \(key.record)")?["wrapped_key"]
            }
            #expect(wrapped.map { Array($0.prefix(5)) } == [1, 0, 0, 0, 2])
            // This vault read the folder before generation 2 was there.
            #expect(try await bench.key(of: key.record).record == key.record)
            bench.folder.remove("generation-000002.key")
            let without = try bench.anotherVault()
            await #expect(throws: VaultError.missingGeneration(2)) {
                try await bench.database.read { db in try without.key(of: key.record, in: db) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func aRecordIsWholeOrDestroyedAndNothingBetween(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            let key = try await bench.create()
            for change: SQL in [
                "UPDATE record SET wrapped_key = NULL WHERE id = \(key.record)",
                "UPDATE record SET destroyed_at = \(Instant.start) WHERE id = \(key.record)",
                "UPDATE record SET wrapped_key = NULL, destroyed_at = \(Instant.start) WHERE id = \(key.record)",
            ] {
                await #expect(throws: StoreError.self) {
                    try await bench.database.write { db in try db.runOne(change) }
                }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func theCatalogueTellsEveryColumn(engine: Engine) async throws {
        try await VaultBench.with(engine) { bench in
            let real = try await bench.database.read { db in try Schema.columns(in: db) }
            for table in vaultCatalogue {
                #expect(real[table.name] == Set(table.columns.map(\.name)))
            }
            #expect(Set(real.keys) == Set(vaultCatalogue.map(\.name) + ["migration"]))
        }
    }
}
