import Foundation
import Kernel
import Store
import Synchronization
import TestSupport
import Vault

/// What the vault's tests stand on: a folder of keys, a clock that is set by hand and a fresh database.
struct VaultBench: Sendable {
    let folder: KeysOnDisk
    let clock = HandClock()
    let source = IdentifierSource.seeded(7)
    let vault: Vault
    let database: any Database

    static func with(
        _ engine: Engine,
        _ body: (VaultBench) async throws -> Void
    ) async throws {
        try await TestDatabase.with(engine, migrations: vaultMigrations) { database in
            let folder = try KeysOnDisk()
            defer { folder.remove() }
            try folder.write(1)
            try await body(try VaultBench(folder: folder, database: database))
        }
    }

    private init(folder: KeysOnDisk, database: any Database) throws {
        self.folder = folder
        self.database = database
        vault = Vault(keys: try KeyFolder(path: folder.path), source: source, clock: clock.wallClock)
    }

    /// Another server at the same database and keys.
    func anotherVault() throws -> Vault {
        Vault(keys: try KeyFolder(path: folder.path), source: source, clock: clock.wallClock)
    }

    func create(_ kind: RecordKind = .plan, owner: Owner.ID = .first) async throws -> RecordKey {
        try await database.write { db in try vault.create(kind, owner: owner, at: .start, in: db) }
    }

    func key(of record: Record.ID) async throws -> RecordKey {
        try await database.read { db in try vault.key(of: record, in: db) }
    }

    func shred(_ record: Record.ID) async throws {
        try await database.write { db in try vault.shred(record, by: .somebody, at: .start, in: db) }
    }
}

/// A temporary folder with files of generations, written by hand.
struct KeysOnDisk: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "keys-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
    }

    func write(_ generation: Int) throws {
        let digit = String(generation % 10)
        try write("generation-00000\(digit).key", String(repeating: "a\(digit)", count: 32) + "\n")
    }

    func write(_ name: String, _ text: String, mode: Int = 0o600) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
        try setMode(mode, of: name)
    }

    func setMode(_ mode: Int, of name: String = "") throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path + "/" + name)
    }

    func mode(of name: String = "") throws -> Int? {
        try (FileManager.default.attributesOfItem(atPath: path + "/" + name)[.posixPermissions] as? NSNumber)?.intValue
    }

    func text(of name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    func names(in subfolder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + subfolder).sorted()
    }

    func remove(_ name: String = "") {
        try? FileManager.default.removeItem(atPath: path + "/" + name)
    }
}

final class HandClock: Sendable {
    private let time = Mutex(Instant.start)

    var wallClock: WallClock { WallClock { self.time.withLock { $0 } } }

    func advance(seconds: Int) {
        time.withLock { $0 = $0.adding(seconds: seconds) }
    }
}

extension Instant {
    static let start = Instant(milliseconds: 1_795_000_000_000)
}

extension Identifier<Owner> {
    static let first = Self(high: 0x0193_a000_0000_7000, low: 0x8000_0000_0000_000a)
    static let second = Self(high: 0x0193_a000_0000_7000, low: 0x8000_0000_0000_00aa)
}

extension Identifier<Actor> {
    static let somebody = Self(high: 0x0193_a000_0000_7000, low: 0x8000_0000_0000_000c)
}

/// A row of some room above.
enum Card {
    typealias ID = Identifier<Card>
}

extension SealedField {
    static let text = SealedField("test.text")
    static let other = SealedField("test.text2")
}
