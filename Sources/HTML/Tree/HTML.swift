/// A page, or a piece of one: one concrete value that is built once, asked questions in tests and written as bytes.
///
/// Text is the only door for strings, and it escapes; there is no way to put markup in from data. Tags and the names of
/// attributes are written in this program and nowhere else.
package enum HTML: Sendable {
    /// An element with a start tag, content and an end tag.
    indirect case element(StaticString, [Attribute], HTML)
    /// An element that has no content and no end tag.
    indirect case void(StaticString, [Attribute])
    /// Characters that people read.
    case text(String)
    /// Several pieces after each other.
    case group([HTML])
    /// The first line of every page.
    case doctype

    /// Nothing at all.
    package static let empty = HTML.group([])

    /// The page as UTF-8 bytes.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        write(into: &bytes)
        return bytes
    }

    /// Writes the markup at the end of `bytes`, without any whitespace of its own.
    package func write(into bytes: inout [UInt8]) {
        switch self {
        case .element(let tag, let attributes, let content):
            HTML.writeStart(tag, attributes, into: &bytes)
            content.write(into: &bytes)
            bytes.append("</" as StaticString)
            bytes.append(tag)
            bytes.append(UInt8(ascii: ">"))
        case .void(let tag, let attributes):
            HTML.writeStart(tag, attributes, into: &bytes)
        case .text(let text):
            bytes.append(escaping: text)
        case .group(let parts):
            for part in parts { part.write(into: &bytes) }
        case .doctype:
            bytes.append("<!DOCTYPE html>" as StaticString)
        }
    }

    private static func writeStart(_ tag: StaticString, _ attributes: [Attribute], into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(tag)
        for attribute in attributes { attribute.write(into: &bytes) }
        bytes.append(UInt8(ascii: ">"))
    }
}
