/// One line of JSON, made member by member in the order they are added.
struct JSONLine {
    /// The longest text of a value, in Unicode scalars.
    static let maximumLength = 200

    private var members: [UInt8] = []

    /// Adds a text, cut to `maximumLength` and without control characters and line separators.
    mutating func add(_ key: String, _ text: String) {
        begin(key)
        quote(text)
    }

    mutating func add(_ key: String, _ number: Int) {
        begin(key)
        members += String(number).utf8
    }

    /// The object and a line ending.
    var bytes: [UInt8] {
        [UInt8(ascii: "{")] + members + [UInt8(ascii: "}"), UInt8(ascii: "\n")]
    }

    private mutating func begin(_ key: String) {
        if !members.isEmpty { members.append(UInt8(ascii: ",")) }
        quote(key)
        members.append(UInt8(ascii: ":"))
    }

    private mutating func quote(_ text: String) {
        members.append(UInt8(ascii: "\""))
        var length = 0
        for scalar in text.unicodeScalars where isPrintable(scalar) {
            if length == Self.maximumLength { break }
            length += 1
            if scalar == "\"" || scalar == "\\" { members.append(UInt8(ascii: "\\")) }
            members += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
        members.append(UInt8(ascii: "\""))
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
