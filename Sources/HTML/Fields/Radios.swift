/// One answer out of a few.
package struct Radios: Sendable {
    private let field: Field
    private let choices: [Choice]
    private let value: String?

    package init(
        _ name: String,
        label: String,
        hint: String? = nil,
        isOptional: Bool = false,
        choices: [Choice],
        value: String? = nil,
        error: String? = nil
    ) {
        field = Field(name: name, question: label, hint: hint, isOptional: isOptional, error: error)
        self.choices = choices
        self.value = value
    }

    package func html(_ t: Words) -> HTML {
        field.grouped(
            t,
            HTML {
                for (index, choice) in choices.enumerated() {
                    choice.ticked(.radio, field, at: index, isChecked: choice.value == value)
                }
            }
        )
    }
}
