import Foundation
import Kernel
import Testing

@testable import Vault

@Suite final class KeyFolderTests {
    private let folder: KeysOnDisk

    init() throws {
        folder = try KeysOnDisk()
    }

    deinit {
        folder.remove()
    }

    @Test func aMissingFolderIsMadeForItsOwnerAlone() throws {
        folder.remove()
        #expect(throws: VaultError.unavailableKeys(path: folder.path)) { try KeyFolder(path: folder.path) }
        _ = try KeyFolder(path: folder.path, createIfMissing: .seeded(3))
        #expect(try folder.names() == ["generation-000001.key"])
        #expect(try folder.mode() == 0o700)
        #expect(try folder.mode(of: "generation-000001.key") == 0o600)
        let text = try folder.text(of: "generation-000001.key")
        #expect(text.wholeMatch(of: /[0-9a-f]{64}\n/) != nil)
    }

    @Test func aKeyThatIsThereIsNeverReplaced() throws {
        _ = try KeyFolder(path: folder.path, createIfMissing: .seeded(3))
        let before = try folder.text(of: "generation-000001.key")
        _ = try KeyFolder(path: folder.path, createIfMissing: .seeded(4))
        try KeyFile(generation: 1, in: URL(fileURLWithPath: folder.path)).createIfMissing(from: .seeded(5))
        #expect(try folder.text(of: "generation-000001.key") == before)
        #expect(try folder.names() == ["generation-000001.key"])
    }

    @Test func eightServersStartingAtOnceHaveOneKey() async throws {
        folder.remove()
        let path = folder.path + "/new/keys"
        let keys = try await withThrowingTaskGroup(of: MasterKey.self) { group in
            for seed in 1...8 {
                group.addTask { try KeyFolder(path: path, createIfMissing: .seeded(UInt64(seed))).newest() }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(keys.count == 8)
        #expect(keys.allSatisfy { $0.wrappingKey == keys[0].wrappingKey })
        #expect(try folder.names(in: "new/keys") == ["generation-000001.key"])
    }

    @Test func anEmptyFolderIsRefused() {
        #expect(throws: VaultError.unavailableKeys(path: folder.path)) { try KeyFolder(path: folder.path) }
    }

    @Test(arguments: [0o750, 0o705, 0o710, 0o701, 0o720, 0o777])
    func aFolderOpenToOthersIsRefused(mode: Int) throws {
        try folder.write(1)
        try folder.setMode(mode)
        #expect(throws: VaultError.exposedKeys(path: folder.path)) { try KeyFolder(path: folder.path) }
        #expect(throws: VaultError.exposedKeys(path: folder.path)) {
            try KeyFolder(path: folder.path, createIfMissing: .seeded(1))
        }
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o666])
    func aFileOpenToOthersIsRefused(mode: Int) throws {
        try folder.write(1)
        try folder.setMode(mode, of: "generation-000001.key")
        #expect(throws: VaultError.exposedKeys(path: folder.path + "/generation-000001.key")) {
            try KeyFolder(path: folder.path)
        }
    }

    @Test(arguments: [
        "", "\n", String(repeating: "ab", count: 32), String(repeating: "ab", count: 32) + "\r\n",
        String(repeating: "AB", count: 32) + "\n", String(repeating: "ab", count: 31) + "\n",
        String(repeating: "ab", count: 33) + "\n", String(repeating: "ab", count: 31) + "ag\n",
        String(repeating: "ab", count: 32) + " ",
    ])
    func aMalformedFileIsRefusedWithoutTellingWhatIsInIt(text: String) throws {
        try folder.write(1)
        try folder.write("generation-000002.key", text)
        do {
            _ = try KeyFolder(path: folder.path)
            Issue.record("a malformed file was read")
        } catch {
            #expect(error as? VaultError == .malformedKey(path: folder.path + "/generation-000002.key"))
            #expect(!"\(error)".contains("abab") && !"\(error)".contains("a1a1"))
        }
    }

    @Test(arguments: [
        "generation-2.key", "generation-0000002.key", "generation-000000.key", "generation-000002.key.bak",
        "generation-+00002.key", "generations",
    ])
    func anAlmostRightNameIsRefused(name: String) throws {
        try folder.write(1)
        try folder.write(name, String(repeating: "ab", count: 32) + "\n")
        #expect(throws: VaultError.malformedKey(path: folder.path + "/" + name)) { try KeyFolder(path: folder.path) }
    }

    @Test func otherFilesAreLeftAlone() throws {
        try folder.write(1)
        try folder.write("README", "x", mode: 0o644)
        try folder.write(".generation-000002.key.0011", "half")
        #expect(try KeyFolder(path: folder.path).living().map(\.generation) == [1])
    }

    @Test func generationsThatComeAndGoAreNoticed() throws {
        try folder.write(1)
        let keys = try KeyFolder(path: folder.path)
        #expect(throws: VaultError.missingGeneration(2)) { try keys.master(2) }
        try folder.write(2)
        #expect(try keys.master(2).generation == 2)
        try folder.write(3)
        #expect(try keys.newest().generation == 3)
        #expect(try keys.living().map(\.generation) == [1, 2, 3])
        folder.remove("generation-000001.key")
        #expect(try keys.living().map(\.generation) == [2, 3])
        #expect(throws: VaultError.missingGeneration(1)) { try keys.master(1) }
    }
}
