/// The floors of the house. A room imports rooms on lower floors only.
enum Floors {
    private static let rooms: [[String]] = [
        ["Kernel"],
        ["Store", "HTML", "Forms", "Telemetry", "FHIR"],
        ["StoreSQLite", "StorePostgres", "CLibPQ", "Vault"],
        ["Ledger"],
        ["People"],
        ["Access"],
        ["Plans"],
        ["Meetings", "Surveys", "Cooperation", "Discharge"],
        ["Statistics", "Retention", "Connectors"],
        ["Web", "API"],
        ["App"],
        ["mellanrum"],
    ]

    /// The one pair of neighbours that may meet: an engine and the C library it is written on.
    private static let pair = (importer: "StorePostgres", imported: "CLibPQ")

    /// Packages from outside that only some rooms may know, by the beginning of the module's name.
    private static let kept: [(module: String, rooms: Set<String>)] = [
        ("GRDB", ["StoreSQLite"]),
        ("CLibPQ", ["StorePostgres"]),
        ("Hummingbird", ["Web", "API", "App"]),
    ]

    /// Rooms that stay small and portable: no Foundation.
    private static let withoutFoundation: Set = ["HTML", "Forms"]

    static func floor(of room: String) -> Int? {
        rooms.firstIndex { $0.contains(room) }
    }

    /// Import lines that point sideways or upwards, or at a package that is another room's to know.
    static func imports(_ file: SourceFile) -> [Breach] {
        file.imports.compactMap { line, module in
            if let kept = kept.first(where: { module.hasPrefix($0.module) }), !kept.rooms.contains(file.room) {
                return Breach(
                    file,
                    line,
                    "\(module) is imported by \(kept.rooms.sorted().joined(separator: ", ")) only"
                )
            }
            if module.hasPrefix("Foundation"), withoutFoundation.contains(file.room) {
                return Breach(file, line, "\(file.room) does without Foundation")
            }
            return mayUse(file.room, module) ? nil : Breach(file, line, "\(file.room) may not import \(module)")
        }
    }

    /// Rooms in the manifest that depend on a room beside or above them, or stand on no floor.
    static func manifest(_ file: SourceFile) -> [Breach] {
        declarations(file).flatMap { room, body -> [Breach] in
            guard floor(of: room) != nil else { return [Breach(file, nil, "\(room) stands on no floor")] }
            return body.matches(of: /(\w+:\s*)?"([A-Za-z]+)"/).compactMap { used in
                // What has a label is the name of a product or a package.
                guard used.1 == nil, !mayUse(room, String(used.2)) else { return nil }
                return Breach(file, nil, "\(room) may not depend on \(used.2)")
            }
        }
    }

    /// The rooms that the manifest declares, each with what stands behind its name.
    static func declarations(_ file: SourceFile) -> [(room: String, body: Substring)] {
        let declaration = /(?:\broom|\.target|\.executableTarget|\.systemLibrary)\(\s*(?:name:\s*)?"([A-Za-z]+)"/
        let text = file.lines.joined(separator: "\n")
        return text.matches(of: declaration).compactMap { match in
            let rest = text[match.range.upperBound...]
            let body = rest[..<(closing(rest) ?? rest.endIndex)]
            return body.contains("path: \"Tests/") ? nil : (String(match.1), body)
        }
    }

    private static func mayUse(_ room: String, _ module: String) -> Bool {
        guard let own = floor(of: room) else { return false }
        guard let used = floor(of: module) else { return true }
        return used < own || (room == pair.importer && module == pair.imported)
    }

    /// Where the round bracket that is open at the beginning closes.
    private static func closing(_ text: Substring) -> Substring.Index? {
        var depth = 1
        return text.indices.first { index in
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            return depth == 0
        }
    }
}
