/// The way back to the page before, above the heading.
package struct BackLink: Sendable {
    private let href: Href

    package init(_ href: Href) {
        self.href = href
    }

    package func html(_ t: Words) -> HTML {
        p(.class("back")) {
            a(.href(href)) { t("component.back") }
        }
    }
}
