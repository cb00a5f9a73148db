/// A line above everything else that says that the people and plans here are made up.
package struct DemoBanner: Sendable {
    private let text: String

    package init(_ text: String) {
        self.text = text
    }

    package func html(_ t: Words) -> HTML {
        aside(.class("demo-banner"), .ariaLabel(t("component.demo"))) {
            p { text }
        }
    }
}
