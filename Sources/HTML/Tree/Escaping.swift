extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends the text so that it means itself both between tags and inside a quoted attribute.
    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var written = 0
            for index in utf8.indices {
                guard let reference = reference(for: utf8[index]) else { continue }
                append(contentsOf: utf8[written..<index])
                append(reference)
                written = index + 1
            }
            append(contentsOf: utf8[written...])
        }
    }
}

/// What must be written instead of a character that has a meaning in markup.
private func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}
