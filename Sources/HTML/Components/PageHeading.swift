/// The one `h1` of a page, with a line above it that says what it is part of.
package struct PageHeading: Sendable {
    private let text: String
    private let part: String?

    /// - Parameter part: what the page is about or part of, in few words: "Plan k7m4p2x".
    package init(_ text: String, part: String? = nil) {
        self.text = text
        self.part = part
    }

    package var html: HTML {
        div(.class("page-heading")) {
            if let part {
                p(.class("part")) { part }
            }
            h1 { text }
        }
    }
}
