/// A date in words: "18 mars", "nästa fredag". A line of text with a hint, since everybody can write a date.
package struct DateField: Sendable {
    private let name: String
    private let question: String
    private let hint: String?
    private let isOptional: Bool
    private let value: String?
    private let error: String?

    /// - Parameter hint: in place of the usual one, which shows two ways to write.
    package init(
        _ name: String,
        label: String,
        hint: String? = nil,
        isOptional: Bool = false,
        value: String? = nil,
        error: String? = nil
    ) {
        self.name = name
        question = label
        self.hint = hint
        self.isOptional = isOptional
        self.value = value
        self.error = error
    }

    package func html(_ t: Words) -> HTML {
        TextField(
            name,
            label: question,
            hint: hint ?? t("component.dateHint"),
            isOptional: isOptional,
            value: value,
            error: error,
            width: .short
        )
        .html(t)
    }
}
