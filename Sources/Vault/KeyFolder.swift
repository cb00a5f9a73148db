import Foundation
package import Kernel
import Synchronization

/// The folder of master keys, one file per generation, outside the database and its backups. Mode 0700, files 0600.
///
/// The generations in the folder are the living ones; the highest number is the newest, under which new keys are
/// wrapped. A file taken away is a generation destroyed. Files that do not begin with `generation` are left alone.
package final class KeyFolder: Sendable {
    private let folder: URL
    private let masters = Mutex<[UInt32: MasterKey]>([:])

    /// - Parameter createIfMissing: where the bytes come from for the folder and generation 1, if there is no generation;
    ///   nil demands that there is one. Give it at the first installation only: a server that makes a new key because a
    ///   disk is not mounted can open nothing that was sealed before.
    /// - Throws: `VaultError.exposedKeys`, `.malformedKey` or `.unavailableKeys`, naming the path.
    package init(path: String, createIfMissing source: IdentifierSource? = nil) throws {
        folder = URL(fileURLWithPath: path, isDirectory: true)
        if let source { try create(from: source) }
        _ = try living()
    }

    /// Every generation, oldest first. Reads the folder: a search that passed over a generation would miss people.
    func living() throws -> [MasterKey] {
        try refuseExposed(folder.path)
        let found = try files().map { try $0.read() }.sorted { $0.generation < $1.generation }
        guard !found.isEmpty else { throw VaultError.unavailableKeys(path: folder.path) }
        masters.withLock { masters in
            masters = Dictionary(uniqueKeysWithValues: found.map { ($0.generation, $0) })
        }
        return found
    }

    /// The generation for new keys and tokens. Reads the folder, so that one made by another process is seen at once.
    func newest() throws -> MasterKey {
        guard let newest = try living().last else { throw VaultError.unavailableKeys(path: folder.path) }
        return newest
    }

    /// The generation with this number; reads the folder if it is not known yet.
    ///
    /// - Throws: `VaultError.missingGeneration` if there is none.
    func master(_ generation: UInt32) throws -> MasterKey {
        if let known = masters.withLock({ $0[generation] }) { return known }
        guard let found = try living().first(where: { $0.generation == generation }) else {
            throw VaultError.missingGeneration(generation)
        }
        return found
    }

    private func create(from source: IdentifierSource) throws {
        let parent = folder.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        // FileManager would set the mode after making the folder; here nobody else can enter it for a moment.
        guard mkdir(folder.path, 0o700) == 0 || errno == EEXIST else {
            throw VaultError.unavailableKeys(path: folder.path)
        }
        try refuseExposed(folder.path)
        if try files().isEmpty { try KeyFile(generation: 1, in: folder).createIfMissing(from: source) }
    }

    private func files() throws -> [KeyFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw VaultError.unavailableKeys(path: folder.path)
        }
        return try names.compactMap { try KeyFile(named: $0, in: folder) }
    }
}
