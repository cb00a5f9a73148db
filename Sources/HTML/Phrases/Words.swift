package import Kernel

/// What the pages say, in one language. Views call it `t`: `t("plan.late", ["day": t.day(day)])`.
///
/// A key that is not there or a place that is not filled stops a debug build; a released one shows the name in
/// brackets, so that the fault is seen and the page still works.
package struct Words: Sendable {
    /// The language, for the page's `lang`.
    package let language: LanguageTag

    private let phrases: [String: Phrase]

    init(_ language: LanguageTag, _ phrases: [String: Phrase]) {
        self.language = language
        self.phrases = phrases
    }

    /// The phrase with its places filled in.
    package func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
        let parts = parts(of: key)
        // Most phrases are one piece, which needs no copy.
        if parts.count == 1, case .text(let text) = parts[0] { return text }
        var filled = ""
        for part in parts {
            switch part {
            case .text(let text): filled += text
            case .place(let name): filled += arguments[name] ?? missing(name)
            }
        }
        return filled
    }

    /// The phrase with its places filled by pieces of a page: a date in a `time`, a name in a `bdi`, a link.
    package func html(_ key: String, _ arguments: [String: HTML]) -> HTML {
        .group(
            parts(of: key).map { part in
                switch part {
                case .text(let text): .text(text)
                case .place(let name): arguments[name] ?? .text(missing(name))
                }
            }
        )
    }

    /// The text of a problem, as a page shows it beside the field.
    package func callAsFunction(_ problem: Problem) -> String {
        // Whoever finds a problem has no language to say a day in.
        self(problem.text, problem.arguments.mapValues { value in Day(value).map { shortDay($0) } ?? value })
    }

    private func parts(of key: String) -> [Phrase.Part] {
        phrases[key]?.parts ?? [.text(missing(key))]
    }

    private func missing(_ name: String) -> String {
        assertionFailure("no text for \(name)")
        return "[\(name)]"
    }
}
