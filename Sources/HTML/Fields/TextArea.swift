/// Several lines of text, with who will see them.
package struct TextArea: Sendable {
    private let field: Field
    private let value: String?
    private let rows: Int
    private let seenBy: WhoSees?

    package init(
        _ name: String,
        label: String,
        hint: String? = nil,
        isOptional: Bool = false,
        value: String? = nil,
        error: String? = nil,
        rows: Int = 4,
        seenBy: WhoSees? = nil
    ) {
        field = Field(name: name, question: label, hint: hint, isOptional: isOptional, error: error)
        self.value = value
        self.rows = rows
        self.seenBy = seenBy
    }

    package func html(_ t: Words) -> HTML {
        field.labelled(
            t,
            textarea(
                .id(field.name),
                .name(field.name),
                .rows(rows),
                .ariaDescribedby(field.describedby),
                .ariaInvalid(field.error != nil)
            ) {
                // A browser drops the first line break, so without this one a line break that was typed is lost.
                if let value { "\n\(value)" }
            },
            seenBy: seenBy
        )
    }
}
