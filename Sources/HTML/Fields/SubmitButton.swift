/// Sends the form. Its text says what happens: "Skicka inbjudan till 6 personer". One primary button on a page.
package struct SubmitButton: Sendable {
    /// How much the button stands out.
    package enum Kind: String, Sendable {
        case primary, secondary
        /// For what cannot be undone.
        case warning
    }

    private let text: String
    private let kind: Kind
    private let name: String?
    private let value: String?
    private let action: Href?

    /// - Parameters:
    ///   - name: where a form has several buttons, the name that tells them apart.
    ///   - value: what this one sends under the name.
    ///   - action: where this one sends the form, if not where the others do.
    package init(
        _ text: String,
        _ kind: Kind = .primary,
        name: String? = nil,
        value: String? = nil,
        action: Href? = nil
    ) {
        self.text = text
        self.kind = kind
        self.name = name
        self.value = value
        self.action = action
    }

    package var html: HTML {
        button(
            .type(.submit),
            .class("button \(kind.rawValue)"),
            .formaction(action),
            .name(name),
            .value(value)
        ) { text }
    }
}
