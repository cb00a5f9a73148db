/// A page that stops the reader once: a heading, a few words, one way on and one way back.
package struct InterruptionCard: Sendable {
    private let heading: String
    private let content: HTML
    private let go: HTML
    private let back: Link

    /// - Parameter go: the way on: a link, or a form with one button.
    package init(_ heading: String, go: HTML, back: Link, @HTMLBuilder content: () -> HTML) {
        self.heading = heading
        self.content = content()
        self.go = go
        self.back = back
    }

    /// A card whose way on is a link.
    package init(_ heading: String, go: Link, back: Link, @HTMLBuilder content: () -> HTML) {
        self.init(heading, go: a(.class("button"), .href(go.href)) { go.text }, back: back, content: content)
    }

    package var html: HTML {
        div(.class("interruption")) {
            h1 { heading }
            content
            div(.class("actions")) {
                go
                back.html
            }
        }
    }
}
