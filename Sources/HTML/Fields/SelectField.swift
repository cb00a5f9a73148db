/// One answer out of many. Begins unanswered, so that nothing is chosen by mistake.
package struct SelectField: Sendable {
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
        field.labelled(
            t,
            select(
                .id(field.name),
                .name(field.name),
                .ariaDescribedby(field.describedby),
                .ariaInvalid(field.error != nil)
            ) {
                option(.value("")) { t("component.select") }
                for choice in choices {
                    option(.value(choice.value), .selected(choice.value == value)) { choice.text }
                }
            }
        )
    }
}
