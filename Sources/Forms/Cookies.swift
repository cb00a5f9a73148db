/// The cookies a browser sent.
///
/// Pairs that are not written as RFC 6265 section 4.1.1 asks are left out one by one: another program's odd cookie must
/// not sign anybody out.
package struct Cookies: Sendable {
    /// Longer headers are taken as no cookies at all.
    package static let maximumHeaderBytes = 8_192
    /// Pairs beyond this many are not read.
    package static let maximumPairs = 100

    private let values: [String: String]

    /// - Parameter header: the `Cookie` header, several of them joined with `; `.
    package init(header: String?) {
        let header = header ?? ""
        guard header.utf8.count <= Self.maximumHeaderBytes else {
            values = [:]
            return
        }
        let pairs = header.utf8.split(separator: UInt8(ascii: ";"), maxSplits: Self.maximumPairs)
            .prefix(Self.maximumPairs)
            .compactMap(pair)
        values = Dictionary(pairs) { first, _ in first }
    }

    /// The value of the cookie; the first, if the browser sent several of the same name.
    package subscript(_ name: String) -> String? {
        values[name]
    }
}

extension StringProtocol {
    /// Whether this can be the name of a cookie: a token of RFC 9110 section 5.6.2.
    var isCookieName: Bool {
        !isEmpty
            && utf8.allSatisfy { $0.isLetter || $0.isDigit || "!#$%&'*+-.^_`|~".utf8.contains($0) }
    }

    /// Whether this can be the value of a cookie: printable ASCII without space, quotation mark, comma, semicolon and
    /// backslash.
    var isCookieValue: Bool {
        utf8.allSatisfy { (0x21...0x7e).contains($0) && !"\",;\\".utf8.contains($0) }
    }
}

private func pair(_ bytes: Substring.UTF8View) -> (String, String)? {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")),
        let start = bytes.firstIndex(where: { !isBlank($0) }), start < equals
    else { return nil }
    let name = Substring(bytes[start..<equals])
    var value = bytes[bytes.index(after: equals)...]
    while let last = value.last, isBlank(last) { value.removeLast() }
    guard name.isCookieName, Substring(value).isCookieValue else { return nil }
    return (String(name), String(Substring(value)))
}
