package import Kernel

/// One of the answers to choose from.
package struct Choice: Sendable {
    let value: String
    let text: String
    let hint: String?
    let language: LanguageTag?

    /// - Parameters:
    ///   - value: what the form sends.
    ///   - text: what the reader sees.
    ///   - language: that of the text, when it is not the page's.
    package init(_ value: String, _ text: String, hint: String? = nil, language: LanguageTag? = nil) {
        self.value = value
        self.text = text
        self.hint = hint
        self.language = language
    }

    /// A box to tick or a button to choose, with its text beside it. The first of a question carries the field's own
    /// name as id, so that the error summary leads there.
    func ticked(_ type: Attribute.InputType, _ field: Field, at index: Int, isChecked: Bool) -> HTML {
        let id = index == 0 ? field.name : "\(field.name)-\(index + 1)"
        return div(.class("choice")) {
            input(
                .type(type),
                .id(id),
                .name(field.name),
                .value(value),
                .checked(isChecked),
                .ariaDescribedby(hint.map { _ in "\(id)-about" })
            )
            label(.for(id), .lang(language)) { text }
            if let hint {
                p(.class("hint"), .id("\(id)-about")) { hint }
            }
        }
    }
}
