extension HTML {
    /// The markup with one element per line, indented by two spaces: what snapshots hold and people compare.
    /// Whitespace differs from what is sent, so it is never sent.
    package func pretty() -> String {
        lines().joined(separator: "\n") + "\n"
    }

    private func lines() -> [String] {
        switch self {
        case .element(let tag, let attributes, let content) where !content.topElements.isEmpty:
            let start = HTML.void(tag, attributes)
            return start.lines() + content.lines().map { "  " + $0 } + ["</\(tag)>"]
        case .group(let parts):
            return parts.flatMap { $0.lines() }
        default:
            return [String(decoding: bytes, as: UTF8.self)]
        }
    }
}
