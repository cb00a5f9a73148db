/// The one `h1` of a page, with a line above it that says what it is part of and one below that says whom it is about.
package struct PageHeading: Sendable {
    private let text: String
    private let part: String?
    private let about: HTML?

    /// - Parameters:
    ///   - part: what the page is part of, in few words: "Plan k7m4p2x".
    ///   - about: whom the page is about, which never stands in its title: "Planen är för Alva".
    package init(_ text: String, part: String? = nil, about: HTML? = nil) {
        self.text = text
        self.part = part
        self.about = about
    }

    package var html: HTML {
        div(.class("page-heading")) {
            if let part {
                p(.class("part")) { part }
            }
            h1 { text }
            if let about {
                p(.class("about")) { about }
            }
        }
    }
}
