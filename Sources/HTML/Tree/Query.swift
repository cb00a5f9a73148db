/// Questions that tests ask of a page without a browser: what is on it, named how, described by what.
extension HTML {
    /// The element's name; nil for anything but an element.
    package var tag: String? {
        switch self {
        case .element(let tag, _, _), .void(let tag, _): tag.description
        case .text, .group, .doctype: nil
        }
    }

    /// All elements in the order they are written, this one first.
    package var elements: [HTML] {
        switch self {
        case .element(_, _, let content): [self] + content.elements
        case .void: [self]
        case .group(let parts): parts.flatMap(\.elements)
        case .text, .doctype: []
        }
    }

    /// All elements of one name.
    package func all(_ tag: String) -> [HTML] {
        elements.filter { $0.tag == tag }
    }

    /// All elements with an attribute, whatever its value.
    package func all(having attribute: String) -> [HTML] {
        elements.filter { $0[attribute] != nil }
    }

    /// The first element whose id is `id`.
    package func element(id: String) -> HTML? {
        elements.first { $0["id"] == id }
    }

    /// The value of this element's attribute, "" when it is there without one; nil when it is not there.
    package subscript(attribute: String) -> String? {
        switch self {
        case .element(_, let attributes, _), .void(_, let attributes):
            attributes.first { $0.isPresent && $0.name.description == attribute }?.text
        case .text, .group, .doctype: nil
        }
    }

    /// What a person reads, without tags.
    package var textContent: String {
        switch self {
        case .element(_, _, let content): content.textContent
        case .text(let text): text
        case .group(let parts): parts.map(\.textContent).joined()
        case .void, .doctype: ""
        }
    }

    /// The elements that stand directly here, not inside another element.
    var topElements: [HTML] {
        switch self {
        case .element, .void: [self]
        case .group(let parts): parts.flatMap(\.topElements)
        case .text, .doctype: []
        }
    }
}
