import Foundation
import Store

/// The file that holds a database, and who may open it.
enum SQLiteFile {
    /// Makes the file (mode 0600) and its folder (0700) if they are missing; SQLite gives the file's mode to the
    /// write-ahead log beside it.
    static func createIfMissing(at path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        if !FileManager.default.fileExists(atPath: folder) {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder,
                    withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700]
                )
            } catch {
                throw StoreError.unavailable("cannot make the folder of the database")
            }
        }
        // Made with its mode in one step, so that nobody can open it in between.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.unavailable("cannot open the database file for writing") }
        Foundation.close(descriptor)
    }
}
