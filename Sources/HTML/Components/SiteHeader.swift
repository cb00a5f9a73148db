/// The top of every page: the service's name, who the reader is signed in as and why, links that are the same
/// everywhere (WCAG 3.2.6), and the menu.
package struct SiteHeader: Sendable {
    private let service: Link
    private let representation: String?
    private let tools: [Link]
    private let exit: Href?
    private let menu: [Link]
    private let current: Href?

    /// - Parameters:
    ///   - representation: who acts, for whom and why: "Du är Lena på socialtjänsten. Du ser planen därför att …".
    ///   - tools: help, language, sign out.
    ///   - exit: where "Lämna sidan snabbt" leads, through a sign-out; on the family's pages.
    ///   - current: the item of the menu that the page belongs to.
    package init(
        _ service: Link,
        representation: String? = nil,
        tools: [Link] = [],
        exit: Href? = nil,
        menu: [Link] = [],
        current: Href? = nil
    ) {
        self.service = service
        self.representation = representation
        self.tools = tools
        self.exit = exit
        self.menu = menu
        self.current = current
    }

    package func html(_ t: Words) -> HTML {
        header(.class("site-header")) {
            div(.class("site-bar")) {
                a(.class("site-name"), .href(service.href)) { service.text }
                if !tools.isEmpty {
                    ul(.class("site-tools")) {
                        for tool in tools { li { tool.html } }
                    }
                }
                if let exit {
                    a(.class("leave"), .href(exit), .rel("nofollow noreferrer")) { t("component.leaveQuickly") }
                }
            }
            if let representation {
                p(.class("representation")) { representation }
            }
            if !menu.isEmpty {
                nav(.class("menu"), .ariaLabel(t("component.navigation"))) {
                    ul {
                        for item in menu { li { entry(item) } }
                    }
                }
            }
        }
    }

    private func entry(_ item: Link) -> HTML {
        a(.href(item.href), .ariaCurrent(item.href == current ? "page" : nil)) { item.text }
    }
}
