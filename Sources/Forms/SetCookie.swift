/// A cookie for the browser to keep: `__Host-`, so that no other host and no unencrypted page can set it, out of reach
/// of scripts, and not sent along with other sites' forms.
package struct SetCookie: Hashable, Sendable, CustomStringConvertible {
    /// What the name of every cookie begins with.
    package static let prefix = "__Host-"
    /// Browsers drop longer cookies.
    package static let maximumBytes = 4_096

    /// Why it is no cookie: a fault in the program, never something a person did.
    package enum Refused: Error, Hashable, Sendable {
        /// The name does not begin with `__Host-` or has characters that names cannot have.
        case name
        /// The value has characters that values cannot have.
        case value
        /// Name and value together are longer than `maximumBytes`.
        case tooLong
    }

    private let name: String
    private let value: String
    private let maxAge: Int?

    /// - Parameters:
    ///   - name: in full, with `__Host-`, as it is read back from `Cookies`.
    ///   - maxAge: seconds to keep it; nil: until the browser is closed.
    /// - Throws: what makes it no cookie.
    package init(_ name: String, _ value: String, maxAge: Int? = nil) throws(Refused) {
        guard name.hasPrefix(Self.prefix), name.utf8.count > Self.prefix.utf8.count, name.isCookieName else {
            throw .name
        }
        guard value.isCookieValue else { throw .value }
        guard name.utf8.count + value.utf8.count <= Self.maximumBytes else { throw .tooLong }
        self.name = name
        self.value = value
        self.maxAge = maxAge
    }

    /// A cookie that takes away the one of the same name.
    package static func removing(_ name: String) throws(Refused) -> SetCookie {
        try SetCookie(name, "", maxAge: 0)
    }

    /// The value of a `Set-Cookie` header.
    package var description: String {
        "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Lax" + (maxAge.map { "; Max-Age=\($0)" } ?? "")
    }
}
