/// A place in this site. Web's type of all locations conforms, so that no view writes an address.
package protocol Locating: Sendable {
    /// The address from the first slash, percent-encoded: `/planer/k7m4p2x`.
    var path: String { get }
}

/// Where a link or a form leads. Made from a location of the site, a place on the same page or a checked outside
/// address; never from text that came from a person.
package struct Href: Hashable, Sendable {
    let target: String

    /// A path that could lead out of the site, as `//host` or `/\host` would, becomes `/`.
    package init(_ location: some Locating) {
        let path = location.path
        let leavesSite = path.utf8.dropFirst().first == UInt8(ascii: "/")
        target = path.utf8.first == UInt8(ascii: "/") && !leavesSite && path.utf8.allSatisfy(isPlain) ? path : "/"
    }

    package init(_ address: ExternalURL) {
        target = address.text
    }

    /// A link to the element with this id on the same page.
    package init(fragment id: String) {
        target = "#" + (id.utf8.allSatisfy(isPlain) ? id : "")
    }
}

/// An address outside the site: `https`, `mailto` or `tel`, and nothing else.
package struct ExternalURL: Hashable, Sendable {
    let text: String

    /// - Returns: nil for any other scheme, for no host, for a user name before the host, and for characters that
    ///   must be percent-encoded in an address.
    package init?(_ text: String) {
        guard text.utf8.allSatisfy(isPlain), let colon = text.firstIndex(of: ":") else { return nil }
        let rest = text[text.index(after: colon)...]
        switch text[..<colon] {
        case "https":
            let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
            guard rest.hasPrefix("//"), !host.isEmpty, !host.contains("@") else { return nil }
        case "mailto":
            guard rest.contains("@") else { return nil }
        case "tel":
            guard !rest.isEmpty, rest.allSatisfy({ "+-0123456789".contains($0) }) else { return nil }
        default:
            return nil
        }
        self.text = text
    }
}

/// Visible ASCII without the characters that browsers read in their own way in addresses: a backslash counts as a
/// slash, and tabs and line breaks are dropped, so `/⇥/host` would leave the site.
private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): false
    default: (0x21...0x7e).contains(byte)
    }
}
