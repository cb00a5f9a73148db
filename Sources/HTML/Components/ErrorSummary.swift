/// All that must be changed, at the top of the page, each line a link to its field and in the same words as there.
package struct ErrorSummary: Sendable {
    private let errors: [(field: String?, text: String)]

    /// - Parameter errors: the name of a field and what to do about it; no field when it belongs to the whole.
    package init(_ errors: [(field: String?, text: String)]) {
        self.errors = errors
    }

    /// Nothing at all if nothing is wrong.
    package func html(_ t: Words) -> HTML {
        if errors.isEmpty { return .empty }
        return div(.class("error-summary"), .role("alert"), .ariaLabelledby("error-summary")) {
            h2(.id("error-summary")) { t("component.errorSummary") }
            ul {
                for error in errors { li { line(error.text, field: error.field) } }
            }
        }
    }

    private func line(_ text: String, field: String?) -> HTML {
        field.map { Link(text, Href(fragment: $0)).html } ?? .text(text)
    }
}
