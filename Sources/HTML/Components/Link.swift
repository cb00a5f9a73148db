package import Kernel

/// Words that lead somewhere, as given to components that place links.
package struct Link: Sendable {
    package let text: String
    package let href: Href
    private let language: LanguageTag?

    /// - Parameter language: that of the words and of where they lead, when it is not the page's.
    package init(_ text: String, _ href: Href, language: LanguageTag? = nil) {
        self.text = text
        self.href = href
        self.language = language
    }

    /// The link as it stands in running text.
    package var html: HTML {
        a(.href(href), .lang(language), .hreflang(language)) { text }
    }
}
