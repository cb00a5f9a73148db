/// Links between pages that belong together, such as lists or the parts of a meeting. The one that is shown is no link.
package struct SiblingLinks: Sendable {
    private let label: String
    private let links: [Link]
    private let current: Int?

    /// - Parameters:
    ///   - label: what the pages are, for those who hear it.
    ///   - current: which of them is shown; nil for none.
    package init(_ label: String, _ links: [Link], current: Int?) {
        self.label = label
        self.links = links
        self.current = current
    }

    package var html: HTML {
        nav(.class("actions"), .ariaLabel(label)) {
            for (index, link) in links.enumerated() {
                if index == current {
                    strong(.ariaCurrent("page")) { link.text }
                } else {
                    link.html
                }
            }
        }
    }
}
