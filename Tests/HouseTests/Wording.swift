/// What may not be written, line by line.
enum Wording {
    /// A construct the house does without, save where a reason is given.
    struct Exception {
        let path: String
        let construct: String
        let reason: String
    }

    static let exceptions: [Exception] = []

    private static let constructs = ["try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)"]

    /// Constructs that switch off the compiler's care.
    static func constructs(_ file: SourceFile) -> [Breach] {
        used(in: file).compactMap { line, construct in
            let isExcepted = exceptions.contains { $0.path == file.path && $0.construct == construct }
            return isExcepted ? nil : Breach(file, line, "\(construct) without an exception and its reason")
        }
    }

    /// Exceptions that no line needs any more.
    static func needless(in files: [SourceFile]) -> [String] {
        exceptions
            .filter { exception in
                !files.contains { file in
                    file.path == exception.path && used(in: file).contains { $0.construct == exception.construct }
                }
            }
            .map { "\($0.path): \($0.construct)" }
    }

    /// Work left lying about.
    static func leftovers(_ file: SourceFile) -> [Breach] {
        file.lines.enumerated().filter { $1.contains("TODO") || $1.contains("FIXME") }.map { line, _ in
            Breach(file, line, "do it or drop it: no marks for later")
        }
    }

    /// Only the command line speaks to the terminal.
    static func printing(_ file: SourceFile) -> [Breach] {
        guard file.room != "mellanrum" else { return [] }
        let call = /(^|[^\w.])(print|debugPrint|dump)\(/
        return file.code.enumerated().filter { $1.contains("(") && $1.contains(call) }.map { line, _ in
            Breach(file, line, "prints to the terminal: log it instead")
        }
    }

    /// SQL belongs to files that know the store.
    static func sql(_ file: SourceFile) -> [Breach] {
        guard file.room != "Store", !file.imports.contains(where: { $0.module == "Store" }) else { return [] }
        let statement =
            /\b(SELECT\s[\s\S]*\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX))\b/
        return file.strings.filter { $0.text.contains(statement) }.map { line, _ in
            Breach(file, line, "SQL in a file that does not import Store")
        }
    }

    /// Views link by `Location`, so that no link can go nowhere.
    static func paths(_ file: SourceFile) -> [Breach] {
        guard file.room == "Web", file.name.hasSuffix("View") || file.name.hasSuffix("Page") else { return [] }
        return file.strings.filter { $0.text.hasPrefix("/") }.map { line, text in
            Breach(file, line, "the path \"\(text)\" is written as text: use Location")
        }
    }

    private static func used(in file: SourceFile) -> [(line: Int, construct: String)] {
        file.code.enumerated().flatMap { line, text in
            constructs.filter(text.contains).map { (line, $0) }
        }
    }
}
