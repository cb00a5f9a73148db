/// The way through a long list, a page at a time.
package struct Pagination: Sendable {
    private let page: Int
    private let count: Int
    private let previous: Href?
    private let next: Href?

    /// - Parameters:
    ///   - page: this page, from 1.
    ///   - count: how many pages there are.
    package init(page: Int, of count: Int, previous: Href?, next: Href?) {
        self.page = page
        self.count = count
        self.previous = previous
        self.next = next
    }

    /// Nothing at all if everything is on one page.
    package func html(_ t: Words) -> HTML {
        if count <= 1 { return .empty }
        return nav(.class("pagination"), .ariaLabel(t("component.pagination"))) {
            if let previous {
                a(.href(previous), .rel("prev")) { t("component.pagination.previous") }
            }
            p { t("component.pagination.here", ["page": String(page), "count": String(count)]) }
            if let next {
                a(.href(next), .rel("next")) { t("component.pagination.next") }
            }
        }
    }
}
