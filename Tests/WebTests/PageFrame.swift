/// What every answer and every page must have, whoever asks and whatever for.
enum PageFrame {
    private static let headers = [
        "content-security-policy: default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'",
        "cross-origin-opener-policy: same-origin", "cross-origin-resource-policy: same-origin",
        "permissions-policy: camera=(), microphone=(), geolocation=()", "referrer-policy: no-referrer",
        "strict-transport-security: max-age=31536000", "x-content-type-options: nosniff", "x-frame-options: DENY",
    ]

    /// - Parameter isFile: a file of the program's own may be kept by the browser; nothing else may.
    static func faults(in reply: Trial.Reply, _ canaries: Canaries, isFile: Bool) -> [String] {
        var faults = headers.filter { !reply.headers.contains($0) }.map { "without \($0)" }
        if !isFile, !reply.headers.contains("cache-control: no-store") { faults.append("may be kept") }
        guard reply.body.hasPrefix("<!") else { return faults }
        if !reply.body.contains(/<html lang="(sv|en)">/) { faults.append("in no language") }
        if reply.body.split(separator: "<h1", omittingEmptySubsequences: false).count != 2 {
            faults.append("has not one heading")
        }
        let title = reply.body.firstMatch(of: /<title>([^<]+)<\/title>/)
        if title.map({ !canaries.seen(in: String($0.1)).isEmpty }) ?? true {
            faults.append("has no title, or a name in it")
        }
        return faults
    }
}
