/// The line under a text field or a quote that says who can read it.
package struct WhoSees: Sendable {
    private let people: [String]

    /// - Parameter people: everybody who sees it, in the order they are said: "du", "Lena".
    package init(_ people: [String]) {
        self.people = people
    }

    package func html(_ t: Words) -> HTML {
        p(.class("who-sees")) { t("component.whoSees", ["people": t.list(people)]) }
    }
}
