/// Words that lead somewhere, as given to components that place links.
package struct Link: Sendable {
    package let text: String
    package let href: Href

    package init(_ text: String, _ href: Href) {
        self.text = text
        self.href = href
    }

    /// The link as it stands in running text.
    package var html: HTML {
        a(.href(href)) { text }
    }
}
