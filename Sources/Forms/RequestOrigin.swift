/// Whether a request that changes something was sent by one of our own pages.
package enum RequestOrigin {
    /// What the browser says about where the form stood. Browsers that tell `Sec-Fetch-Site` are believed; from others
    /// `Origin` must be this site. A request that tells neither is refused: every browser sends one of them with a form.
    ///
    /// - Parameters:
    ///   - secFetchSite: the `Sec-Fetch-Site` header.
    ///   - origin: the `Origin` header.
    ///   - host: this site's host, with its port unless it is the scheme's own.
    ///   - scheme: what people reach the site by, whatever a proxy in between speaks.
    package static func isSameSite(
        secFetchSite: String?,
        origin: String?,
        host: String,
        scheme: String = "https"
    ) -> Bool {
        if let secFetchSite { return ["same-origin", "none"].contains(secFetchSite) }
        return !host.isEmpty && origin?.lowercased() == "\(scheme)://\(host)".lowercased()
    }
}
