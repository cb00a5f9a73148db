import Foundation
import Store
import Synchronization

/// Writes every text that the tests run, once for each engine, to the file that `MELLANRUM_STATEMENTS` names: a line
/// with the engine, a tab and the text in JSON. `Scripts/statements` compares the engines by it.
final class StatementLog: Sendable {
    /// Nil when nobody asked for a log.
    static let asked = ProcessInfo.processInfo.environment["MELLANRUM_STATEMENTS"].map(StatementLog.init)

    private let path: String
    private let seen = Mutex<[Dialect: Set<String>]>([:])

    private init(path: String) {
        self.path = path
    }

    /// Notes a text that an engine has prepared and run without fault.
    ///
    /// - Throws: if it cannot be written: half a log would pass for a whole one.
    func note(_ text: String, on engine: Dialect) throws {
        try seen.withLock { seen in
            guard seen[engine, default: []].insert(text).inserted else { return }
            let line = "\(engine.rawValue)\t" + String(decoding: try JSONEncoder().encode(text), as: UTF8.self) + "\n"
            guard let file = fopen(path, "a") else { throw CocoaError(.fileWriteUnknown) }
            defer { fclose(file) }
            guard fputs(line, file) >= 0 else { throw CocoaError(.fileWriteUnknown) }
        }
    }
}
