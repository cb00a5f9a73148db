/// Which room made which table, and who speaks of it: a room reads another room's data through its functions, never its
/// tables.
enum Tables {
    /// The tables that these files make, with the room of each.
    static func owners(_ files: [SourceFile]) -> [String: String] {
        var owners: [String: String] = [:]
        for file in files {
            for (_, text) in file.strings {
                for match in text.matches(of: /CREATE TABLE (?:IF NOT EXISTS )?(\w+)/) {
                    owners[String(match.1)] = file.room
                }
            }
        }
        return owners
    }

    /// Statements in a file over the table of another room. A key that points at it is no statement.
    static func breaches(_ file: SourceFile, _ owners: [String: String]) -> [Breach] {
        file.strings.flatMap { line, text in
            text.matches(of: /\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)/).compactMap { match in
                let table = String(match.1)
                guard let owner = owners[table], owner != file.room else { return nil }
                return Breach(file, line, "speaks of \(table), a table of \(owner): use a function of that room")
            }
        }
    }
}
