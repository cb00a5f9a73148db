/// Any number of answers. All boxes have the field's name.
package struct Checkboxes: Sendable {
    private let field: Field
    private let choices: [Choice]
    private let values: Set<String>

    package init(
        _ name: String,
        label: String,
        hint: String? = nil,
        isOptional: Bool = false,
        choices: [Choice],
        values: Set<String> = [],
        error: String? = nil
    ) {
        field = Field(name: name, question: label, hint: hint, isOptional: isOptional, error: error)
        self.choices = choices
        self.values = values
    }

    package func html(_ t: Words) -> HTML {
        field.grouped(
            t,
            HTML {
                for (index, choice) in choices.enumerated() {
                    choice.ticked(.checkbox, field, at: index, isChecked: values.contains(choice.value))
                }
            }
        )
    }
}
