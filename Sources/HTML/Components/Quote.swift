/// Somebody's own words, as they were said, with who said them and who sees them. Never edited.
package struct Quote: Sendable {
    private let words: String
    private let speaker: HTML
    private let seenBy: WhoSees?

    /// - Parameter speaker: whose words, and when.
    package init(_ words: String, by speaker: HTML, seenBy: WhoSees? = nil) {
        self.words = words
        self.speaker = speaker
        self.seenBy = seenBy
    }

    package func html(_ t: Words) -> HTML {
        figure(.class("quote")) {
            // The words may be in any language, so the browser finds out which way they run.
            blockquote(.dir(.auto)) {
                for line in words.split(whereSeparator: \.isNewline) { p { String(line) } }
            }
            figcaption {
                p { speaker }
                seenBy?.html(t)
            }
        }
    }
}
