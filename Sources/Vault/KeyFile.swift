import Crypto
import Foundation
import Kernel

/// The file of one generation, `generation-000001.key`: 32 random bytes as 64 lower-case hexadecimal digits and a line
/// end, readable by its owner alone.
struct KeyFile {
    let generation: UInt32
    private let folder: URL

    init(generation: UInt32, in folder: URL) {
        self.generation = generation
        self.folder = folder
    }

    /// Nil for a file that has nothing to do with generations; throws `VaultError.malformedKey` for one whose name is
    /// almost right, because a generation passed over in silence looks like lost data.
    init?(named name: String, in folder: URL) throws {
        guard name.hasPrefix("generation") else { return nil }
        let number = UInt32(name.dropFirst("generation-".count).prefix(6)) ?? 0
        self.init(generation: number, in: folder)
        guard number > 0, self.name == name else {
            throw VaultError.malformedKey(path: folder.appending(component: name).path)
        }
    }

    func read() throws -> MasterKey {
        try refuseExposed(path)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw VaultError.unavailableKeys(path: path)
        }
        guard data.count == 65, data.last == UInt8(ascii: "\n"), let secret = bytes(hexadecimal: data.dropLast()) else {
            throw VaultError.malformedKey(path: path)
        }
        return MasterKey(generation: generation, secret: SymmetricKey(data: secret))
    }

    /// Makes the file with new random bytes, complete on the disk or not there at all. A file that is there already
    /// stays: what was wrapped under it must not be lost to a second server that starts at the same moment, which is why
    /// the finished file is linked to its name and not renamed over it.
    func createIfMissing(from source: IdentifierSource) throws {
        let temporary = folder.appending(component: ".\(name).\(hexadecimal(source.bytes(8)))").path
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw VaultError.unavailableKeys(path: path) }
        defer { unlink(temporary) }
        do {
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            try handle.write(contentsOf: Data((hexadecimal(source.bytes(32)) + "\n").utf8))
            try handle.synchronize()
            try handle.close()
            guard link(temporary, path) == 0 || errno == EEXIST else { throw VaultError.unavailableKeys(path: path) }
            let directory = try FileHandle(forReadingFrom: folder)
            try directory.synchronize()
            try directory.close()
        } catch {
            throw VaultError.unavailableKeys(path: path)
        }
    }

    private var name: String {
        let digits = String(generation)
        return "generation-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits).key"
    }

    private var path: String { folder.appending(component: name).path }
}

/// Throws `VaultError.exposedKeys` if anybody but the owner may read, write or enter what the path leads to.
func refuseExposed(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw VaultError.unavailableKeys(path: path) }
    guard status.st_mode & 0o077 == 0 else { throw VaultError.exposedKeys(path: path) }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 0xf, radix: 16) }.joined()
}

private func bytes(hexadecimal text: Data) -> [UInt8]? {
    let digits = text.compactMap { digit -> UInt8? in
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
    guard digits.count == text.count else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
