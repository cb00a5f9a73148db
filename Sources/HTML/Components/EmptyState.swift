/// What stands where a list is empty: that it is, and what one can do.
package struct EmptyState: Sendable {
    private let text: String
    private let next: Link?

    package init(_ text: String, next: Link? = nil) {
        self.text = text
        self.next = next
    }

    package var html: HTML {
        div(.class("empty")) {
            p { text }
            if let next {
                p { next.html }
            }
        }
    }
}
