import Foundation

/// The parts of a form that has buttons which send it elsewhere: each such button with the fields that stand before it since the
/// button before, and what is left, which goes where the form goes. What is hidden before the first field belongs to each.
struct FormParts {
    struct Part {
        /// Nil for where the form goes.
        let action: String?
        let html: String
        /// What the button itself sends.
        let pressed: [(String, String)]
    }

    let all: [Part]

    init(_ form: String) {
        let pieces = form.components(separatedBy: "<button ")
        guard form.contains("formaction=\"") else {
            all = [Part(action: nil, html: form, pressed: [])]
            return
        }
        let hidden = pieces[0].components(separatedBy: "class=\"field")[0]
        var (own, parts) = ("", [Part]())
        for (index, piece) in pieces.enumerated() where index + 1 < pieces.count {
            let button = String(pieces[index + 1].prefix { $0 != ">" })
            if let action = Self.attribute("formaction", in: button) {
                let pressed = Self.attribute("name", in: button).map {
                    [($0, Self.attribute("value", in: button) ?? "")]
                }
                parts.append(Part(action: action, html: (index == 0 ? "" : hidden) + piece, pressed: pressed ?? []))
            } else {
                own += piece
            }
        }
        all = [Part(action: nil, html: own, pressed: [])] + parts
    }

    private static func attribute(_ name: String, in tag: String) -> String? {
        let parts = " \(tag)".components(separatedBy: " \(name)=\"")
        return parts.count > 1 ? unescape(String(parts[1].prefix { $0 != "\"" })) : nil
    }
}
