/// One Swift file, taken apart into what is code, what is comment and what stands between quotation marks, so that a rule
/// about one of them is not fooled by another.
struct SourceFile {
    /// From the root of the house: `Sources/Kernel/Day.swift`.
    let path: String
    /// The file's lines as written.
    let lines: [Substring]
    /// The same lines with comments and the contents of string literals left out.
    let code: [String]
    /// What stands between quotation marks, with the index of the line where it begins.
    let strings: [(line: Int, text: String)]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var scanner = Scanner(text)
        scanner.code(until: nil)
        code = scanner.code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        strings = scanner.strings
    }

    /// The room the file belongs to: `Kernel`.
    var room: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// The file's name without its ending.
    var name: String {
        String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
    }

    /// The modules of the file's import lines, with the index of the line.
    var imports: [(line: Int, module: String)] {
        code.enumerated().compactMap { line, text in
            guard
                let match = text.firstMatch(
                    of:
                        /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
                )
            else { return nil }
            return (line, String(match.1))
        }
    }
}

/// Walks through a Swift text once.
private struct Scanner {
    var code = ""
    var strings: [(line: Int, text: String)] = []
    private let characters: [Character]
    private var position = 0
    private var line = 0

    init(_ text: String) {
        characters = Array(text)
    }

    /// Reads code up to the bracket that closes an interpolation, or to the end.
    mutating func code(until closing: Character?) {
        var depth = 0
        while position < characters.count {
            if starts(with: "//") {
                while position < characters.count, characters[position] != "\n" { position += 1 }
            } else if starts(with: "/*") {
                blockComment()
            } else if let hashes = openingHashes() {
                string(hashes: hashes)
            } else {
                let character = characters[position]
                if character == "(" { depth += 1 }
                if character == ")" {
                    if depth == 0, closing == ")" { return }
                    depth -= 1
                }
                take(intoCode: true)
            }
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if starts(with: "/*") {
                depth += 1
                position += 2
            } else if starts(with: "*/") {
                depth -= 1
                position += 2
            } else {
                take(intoCode: characters[position] == "\n")
            }
        } while depth > 0 && position < characters.count
    }

    /// How many number signs stand before the quotation mark that begins here; nil if no string begins here.
    private func openingHashes() -> Int? {
        var end = position
        while end < characters.count, characters[end] == "#" { end += 1 }
        return end < characters.count && characters[end] == "\"" ? end - position : nil
    }

    private mutating func string(hashes: Int) {
        let start = line
        let escape = "\\" + String(repeating: "#", count: hashes)
        position += hashes
        let isLong = starts(with: "\"\"\"")
        let mark = isLong ? "\"\"\"" : "\""
        let end = mark + String(repeating: "#", count: hashes)
        position += mark.count
        code += "\""
        var text = ""
        while position < characters.count, !starts(with: end), isLong || characters[position] != "\n" {
            if starts(with: escape + "(") {
                position += escape.count + 1
                code += "("
                code(until: ")")
                code += ")"
                position += 1
                text += "\u{fffc}"
            } else if starts(with: escape), position + escape.count < characters.count {
                position += escape.count
                text += take(intoCode: characters[position] == "\n")
            } else {
                text += take(intoCode: characters[position] == "\n")
            }
        }
        if starts(with: end) { position += end.count }
        code += "\""
        strings.append((start, text))
    }

    @discardableResult
    private mutating func take(intoCode: Bool) -> String {
        let character = characters[position]
        position += 1
        if character == "\n" { line += 1 }
        if intoCode { code.append(character) }
        return String(character)
    }

    private func starts(with text: String) -> Bool {
        characters[position...].starts(with: text)
    }
}
