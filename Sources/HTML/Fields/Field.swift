/// What all fields have in common: a question, perhaps a hint, perhaps an error, and the ids that tie them together.
///
/// A field that may be left out says "(valfritt)"; there is no asterisk, no `required` and no placeholder, since the
/// server says what is missing, all at once and in words.
struct Field: Sendable {
    /// The name in the form, and the id that the error summary links to.
    let name: String
    let question: String
    let hint: String?
    let isOptional: Bool
    let error: String?

    /// A single control under its label.
    func labelled(_ t: Words, _ control: HTML, seenBy: WhoSees? = nil) -> HTML {
        div(.class(cssClass)) {
            label(.for(name)) { asked(t) }
            notes(t)
            control
            seenBy?.html(t)
        }
    }

    /// Several controls under one question. The error is read with the question, since it belongs to no one of them.
    func grouped(_ t: Words, _ controls: HTML) -> HTML {
        fieldset(.class(cssClass), .ariaDescribedby(describedby)) {
            legend { asked(t) }
            notes(t)
            controls
        }
    }

    /// The ids of the hint and the error, those that there are.
    var describedby: String? {
        let ids = [hint.map { _ in "\(name)-hint" }, error.map { _ in "\(name)-error" }].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    private var cssClass: String {
        error == nil ? "field" : "field wrong"
    }

    private func asked(_ t: Words) -> HTML {
        HTML {
            question
            if isOptional {
                span(.class("muted")) { " \(t("component.optional"))" }
            }
        }
    }

    private func notes(_ t: Words) -> HTML {
        HTML {
            if let hint {
                p(.class("hint"), .id("\(name)-hint")) { hint }
            }
            if let error {
                p(.class("error"), .id("\(name)-error")) {
                    span(.class("hidden-text")) { "\(t("component.error")) " }
                    error
                }
            }
        }
    }
}
