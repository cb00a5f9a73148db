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
    /// The modules of the file's import lines, with the index of the line.
    let imports: [(line: Int, module: String)]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var scanner = Scanner(text)
        scanner.code(until: nil)
        code = scanner.code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        strings = scanner.strings
        let declaration =
            /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
        imports = code.enumerated().filter { $1.contains("import") }.compactMap { line, text in
            text.firstMatch(of: declaration).map { (line, String($0.1)) }
        }
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
}

/// Walks through a Swift text once.
private struct Scanner {
    var code: [UInt8] = []
    var strings: [(line: Int, text: String)] = []
    private let bytes: [UInt8]
    private var position = 0
    private var line = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Reads code up to the bracket that closes an interpolation, or to the end.
    mutating func code(until closing: UInt8?) {
        var depth = 0
        while position < bytes.count {
            if starts(with: "//") {
                while position < bytes.count, bytes[position] != newline { position += 1 }
            } else if starts(with: "/*") {
                blockComment()
            } else if let hashes = openingHashes() {
                string(hashes: hashes)
            } else {
                let byte = bytes[position]
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if depth == 0, closing == byte { return }
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
                take(intoCode: bytes[position] == newline)
            }
        } while depth > 0 && position < bytes.count
    }

    /// How many number signs stand before the quotation mark that begins here; nil if no string begins here.
    private func openingHashes() -> Int? {
        var end = position
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - position : nil
    }

    private mutating func string(hashes: Int) {
        let start = line
        let escape = "\\" + String(repeating: "#", count: hashes)
        position += hashes
        let isLong = starts(with: "\"\"\"")
        let mark = isLong ? "\"\"\"" : "\""
        let end = mark + String(repeating: "#", count: hashes)
        position += mark.utf8.count
        code.append(UInt8(ascii: "\""))
        var text: [UInt8] = []
        while position < bytes.count, !starts(with: end), isLong || bytes[position] != newline {
            if starts(with: escape + "(") {
                position += escape.utf8.count + 1
                code.append(UInt8(ascii: "("))
                code(until: UInt8(ascii: ")"))
                code.append(UInt8(ascii: ")"))
                position += 1
                text += "\u{fffc}".utf8
            } else if starts(with: escape), position + escape.utf8.count < bytes.count {
                position += escape.utf8.count
                text.append(take(intoCode: bytes[position] == newline))
            } else {
                text.append(take(intoCode: bytes[position] == newline))
            }
        }
        if starts(with: end) { position += end.utf8.count }
        code.append(UInt8(ascii: "\""))
        strings.append((start, String(decoding: text, as: UTF8.self)))
    }

    @discardableResult
    private mutating func take(intoCode: Bool) -> UInt8 {
        let byte = bytes[position]
        position += 1
        if byte == newline { line += 1 }
        if intoCode { code.append(byte) }
        return byte
    }

    private func starts(with text: String) -> Bool {
        bytes[position...].starts(with: text.utf8)
    }
}

private let newline = UInt8(ascii: "\n")
