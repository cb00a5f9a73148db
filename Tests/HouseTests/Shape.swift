/// How long a file is, and what it says about what it offers.
enum Shape {
    static let longest = 300

    static func length(_ file: SourceFile) -> [Breach] {
        let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
        return count > longest ? [Breach(file, nil, "\(count) lines: two ideas in one file")] : []
    }

    /// Files whose functions bear the names of the HTML standard, which documents them.
    private static let vocabulary = ["Sources/HTML/Tree/Attribute", "Sources/HTML/Tree/Elements"]

    /// Functions whose name says it all: what the standard library's protocols and result builders ask for, and what
    /// every component of a page offers.
    private static let wellKnown: Set = [
        "next", "hash", "encode", "appendLiteral", "appendInterpolation", "html",
        "buildExpression", "buildBlock", "buildOptional", "buildEither", "buildArray",
    ]

    /// Types and functions offered to other rooms without a documentation comment. Members of extensions that add a
    /// conformance are documented by the protocol.
    static func documentation(_ file: SourceFile) -> [Breach] {
        guard !vocabulary.contains(where: file.path.hasPrefix) else { return [] }
        let declaration =
            /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:package|public|open)\s+(?:(?:static|final|mutating|nonisolated|indirect|class|override)\s+)*(func|struct|enum|class|protocol|actor)\s+([^\s(<:{]+)/
        var isConformance = false
        var breaches: [Breach] = []
        for (line, text) in file.code.enumerated() {
            if text.hasPrefix("}") { isConformance = false }
            if text.contains("extension "), text.contains(/^(package |public )?extension [\w.<>]+\s*:/) {
                isConformance = true
            }
            guard !isConformance, text.contains("package ") || text.contains("public "),
                let match = text.firstMatch(of: declaration), !isWellKnown(match.2),
                !isDocumented(line, in: file)
            else { continue }
            breaches.append(Breach(file, line, "\(match.1) \(match.2) has no documentation comment"))
        }
        return breaches
    }

    /// Operators do what they do everywhere.
    private static func isWellKnown(_ name: Substring) -> Bool {
        wellKnown.contains(String(name)) || !name.contains(/\w/)
    }

    /// Whether a documentation comment stands over the declaration, with nothing but attributes between them.
    private static func isDocumented(_ line: Int, in file: SourceFile) -> Bool {
        let above = file.lines[..<line].reversed().first { !$0.contains(/^\s*@/) } ?? ""
        return above.contains(/^\s*\/\/\//)
    }
}
