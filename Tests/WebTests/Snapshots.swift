import Foundation
import Testing

/// The folder of pages as they looked when somebody last approved of them. `MELLANRUM_RECORD=1` writes them anew; the
/// difference is then read and committed like code.
struct Snapshots {
    private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "__Snapshots__")
    private let isRecording = ProcessInfo.processInfo.environment["MELLANRUM_RECORD"] == "1"
    private var names: Set<String> = []

    /// Compares a page with its snapshot, and says the first line that differs.
    mutating func check(_ name: String, _ page: String) throws {
        #expect(names.insert(name).inserted, "two pages are named \(name)")
        let file = folder.appending(path: "\(name).html")
        if isRecording { try page.write(to: file, atomically: true, encoding: .utf8) }
        guard let approved = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record("no snapshot of \(name): record it with MELLANRUM_RECORD=1")
            return
        }
        guard page != approved else { return }
        let lines = zip(page.split(separator: "\n"), approved.split(separator: "\n")).first { $0 != $1 }
        Issue.record(
            "\(name) has changed: \(lines.map { "now\n\($0)\nbefore\n\($1)" } ?? "it has more or fewer lines")"
        )
    }

    /// Says which snapshots with a prefix belong to no page, and removes them when recording.
    func checkNoneIsLeft(of prefix: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let left = files.filter { $0.hasPrefix(prefix) && !names.contains(String($0.dropLast(".html".count))) }
        if isRecording {
            for file in left { try FileManager.default.removeItem(at: folder.appending(path: file)) }
        } else {
            #expect(left == [], "snapshots of no page")
        }
    }
}
