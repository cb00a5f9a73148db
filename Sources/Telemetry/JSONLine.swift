/// One line of JSON, made member by member in the order they are added.
struct JSONLine {
    /// The longest text of a value, in Unicode scalars.
    static let maximumLength = 200

    private var members: [String] = []

    /// Adds a text, cut to `maximumLength` and without control characters and line separators.
    mutating func add(_ key: String, _ text: String) {
        members.append("\(quoted(key)):\(quoted(text))")
    }

    mutating func add(_ key: String, _ number: Int) {
        members.append("\(quoted(key)):\(number)")
    }

    /// The object and a line ending.
    var bytes: [UInt8] {
        Array("{\(members.joined(separator: ","))}\n".utf8)
    }

    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars.lazy.filter(isPrintable).prefix(Self.maximumLength) {
            if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        // Nearly all of a log is ASCII, whose categories need no table.
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7f }
        return switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
