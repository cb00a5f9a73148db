/// What people type, made fit to keep: one kind of line ending, no blank ends.
///
/// Composed and decomposed letters are left as they came: Swift compares them alike, and folding for search is the
/// business of whoever makes an index.
package struct PlainText {
    package let text: String

    /// - Parameter isLine: turns line breaks and tabs into spaces, for a field of a single line.
    package init(_ typed: String, isLine: Bool) {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in typed.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{2028}", "\u{2029}": scalars.append(isLine ? " " : "\n")
            case "\t" where isLine: scalars.append(" ")
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        text = trimmed(String(scalars))
    }

    /// Unicode scalars, not what looks like one character: a letter can carry marks without end.
    var length: Int { text.unicodeScalars.count }

    /// Whether a reader would see nothing, though there may be characters of no width.
    var isBlank: Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    }

    /// Whether there is something that may not stand in a text of several lines.
    var hasRefusedCharacters: Bool {
        text.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && $0.isRefusedInNames }
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character, a break of line, or a mark that makes a text read in another order than it is
    /// stored in, so that a name or a promise would show as something else. Joiners (emoji, Persian) and the plain
    /// direction marks U+200E and U+200F (Arabic beside Swedish) are part of honest writing and stay.
    package var isRefusedInNames: Bool {
        switch self {
        case "\u{2028}", "\u{2029}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: properties.generalCategory == .control
        }
    }
}

/// The text without blank space at its ends.
func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
}
