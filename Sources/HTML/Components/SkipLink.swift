/// The first thing on a page: lets a keyboard pass the menu. Seen when it has focus.
package struct SkipLink: Sendable {
    private let id: String

    /// - Parameter id: the id of the page's `main`.
    package init(to id: String) {
        self.id = id
    }

    package func html(_ t: Words) -> HTML {
        a(.class("skip-link"), .href(Href(fragment: id))) { t("component.skipLink") }
    }
}
