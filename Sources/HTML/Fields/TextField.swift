/// One line of text.
package struct TextField: Sendable {
    /// How wide the box is, which tells how much is expected.
    package enum Width: String, Sendable {
        case full
        /// A number, a code, a time.
        case short
    }

    private let field: Field
    private let value: String?
    private let type: Attribute.InputType
    private let width: Width
    private let autocomplete: String?
    private let inputmode: String?

    /// - Parameters:
    ///   - name: the name in the form, also the id.
    ///   - value: what was typed before, as it was typed.
    ///   - error: what to do about it, if it could not be used.
    ///   - autocomplete: the purpose, where it is about the reader (WCAG 1.3.5).
    package init(
        _ name: String,
        label: String,
        hint: String? = nil,
        isOptional: Bool = false,
        value: String? = nil,
        error: String? = nil,
        type: Attribute.InputType = .text,
        width: Width = .full,
        autocomplete: String? = nil,
        inputmode: String? = nil
    ) {
        field = Field(name: name, question: label, hint: hint, isOptional: isOptional, error: error)
        self.value = value
        self.type = type
        self.width = width
        self.autocomplete = autocomplete
        self.inputmode = inputmode
    }

    package func html(_ t: Words) -> HTML {
        field.labelled(
            t,
            input(
                .type(type),
                .id(field.name),
                .name(field.name),
                .class(width == .short ? "short" : nil),
                .value(value),
                .ariaDescribedby(field.describedby),
                .ariaInvalid(field.error != nil),
                .autocomplete(autocomplete),
                .inputmode(inputmode)
            )
        )
    }
}
