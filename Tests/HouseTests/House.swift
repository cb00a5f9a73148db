import Foundation

/// The house on disk: found from this file, read once.
struct House {
    let sources: [SourceFile]
    let manifest: SourceFile
    /// The folders under Sources/.
    let rooms: [String]

    static let standing = Result { try House() }

    private init() throws {
        let files = FileManager.default
        var root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while !files.fileExists(atPath: root.appending(path: "Sources").path) {
            guard root.path != "/" else { throw Missing() }
            root.deleteLastPathComponent()
        }
        let folder = root.appending(path: "Sources").path
        let text = { (path: String) in try String(contentsOf: root.appending(path: path), encoding: .utf8) }
        rooms = try files.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
        manifest = SourceFile(path: "Package.swift", text: try text("Package.swift"))
        sources = try files.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }.sorted()
            .map { SourceFile(path: "Sources/\($0)", text: try text("Sources/\($0)")) }
    }

    struct Missing: Error {}
}

/// A place where a rule of the house is broken.
struct Breach: CustomStringConvertible {
    let description: String

    /// - Parameter line: the index of the line, from 0; nil when the whole file is meant.
    init(_ file: SourceFile, _ line: Int?, _ what: String) {
        description = "\(file.path)\(line.map { ":\($0 + 1)" } ?? ""): \(what)"
    }
}
