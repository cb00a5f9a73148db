package import Kernel

/// A name and a value on an element. The names are those below and no others: nothing can make a `style` or `on…`
/// attribute, which is what lets the content security policy be strict.
///
/// An attribute whose value is nil, or that is told `false`, is not written.
package struct Attribute: Sendable {
    let name: StaticString
    let text: String
    let isPresent: Bool
    private let isFlag: Bool

    private init(_ name: StaticString, _ text: String?) {
        self.name = name
        self.text = text ?? ""
        isPresent = text != nil
        isFlag = false
    }

    private init(_ name: StaticString, isOn: Bool) {
        self.name = name
        text = ""
        isPresent = isOn
        isFlag = true
    }

    func write(into bytes: inout [UInt8]) {
        guard isPresent else { return }
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
        if isFlag { return }
        bytes.append("=\"" as StaticString)
        bytes.append(escaping: text)
        bytes.append(UInt8(ascii: "\""))
    }
}

// Any element.
extension Attribute {
    package static func id(_ id: String?) -> Self { Self("id", id) }
    package static func `class`(_ names: String?) -> Self { Self("class", names) }
    package static func lang(_ language: LanguageTag?) -> Self { Self("lang", language?.rawValue) }
    package static func dir(_ direction: Direction) -> Self { Self("dir", direction.rawValue) }
    package static func tabindex(_ index: Int) -> Self { Self("tabindex", String(index)) }
    package static func hidden(_ isOn: Bool = true) -> Self { Self("hidden", isOn: isOn) }
    package static func autofocus(_ isOn: Bool = true) -> Self { Self("autofocus", isOn: isOn) }
    package static func spellcheck(_ isOn: Bool) -> Self { Self("spellcheck", String(isOn)) }
    package static func role(_ role: String?) -> Self { Self("role", role) }
    package static func ariaLabel(_ text: String?) -> Self { Self("aria-label", text) }
    package static func ariaLabelledby(_ ids: String?) -> Self { Self("aria-labelledby", ids) }
    package static func ariaDescribedby(_ ids: String?) -> Self { Self("aria-describedby", ids) }
    package static func ariaCurrent(_ value: String?) -> Self { Self("aria-current", value) }
    package static func ariaInvalid(_ isOn: Bool) -> Self { Self("aria-invalid", isOn ? "true" : nil) }
    package static func ariaHidden(_ isOn: Bool = true) -> Self { Self("aria-hidden", isOn ? "true" : nil) }

    /// Which way text runs; `auto` for words whose language is not known.
    package enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
        case auto
    }
}

// Links, the head of a page, tables and times.
extension Attribute {
    package static func href(_ href: Href) -> Self { Self("href", href.target) }
    package static func rel(_ relation: String) -> Self { Self("rel", relation) }
    package static func hreflang(_ language: LanguageTag?) -> Self { Self("hreflang", language?.rawValue) }
    package static func charset(_ charset: String) -> Self { Self("charset", charset) }
    package static func content(_ content: String) -> Self { Self("content", content) }
    /// Asks the browser to load the page again after a number of seconds, as the screen in the room does.
    package static func httpEquivRefresh() -> Self { Self("http-equiv", "refresh") }
    package static func media(_ query: String) -> Self { Self("media", query) }
    package static func colspan(_ columns: Int) -> Self { Self("colspan", String(columns)) }
    /// What the style sheet shows before a cell where a table becomes cards.
    package static func dataLabel(_ text: String) -> Self { Self("data-label", text) }
    package static func scope(_ scope: Scope) -> Self { Self("scope", scope.rawValue) }
    package static func datetime(_ day: Day) -> Self { Self("datetime", day.description) }
    package static func datetime(_ instant: Instant) -> Self { Self("datetime", instant.description) }
    package static func open(_ isOn: Bool = true) -> Self { Self("open", isOn: isOn) }

    /// What a heading in a table is the heading of.
    package enum Scope: String, Sendable {
        case column = "col"
        case row
    }
}

// Drawings, in the pixels of the page or in hundredths of its width.
extension Attribute {
    package static func x(_ pixels: Int) -> Self { Self("x", String(pixels)) }
    package static func x(percent: Int) -> Self { Self("x", "\(percent)%") }
    package static func y(_ pixels: Int) -> Self { Self("y", String(pixels)) }
    package static func dx(_ pixels: Int) -> Self { Self("dx", String(pixels)) }
    package static func width(percent: Int) -> Self { Self("width", "\(percent)%") }
    package static func height(_ pixels: Int) -> Self { Self("height", String(pixels)) }
}

// Forms and fields.
extension Attribute {
    package static func action(_ href: Href) -> Self { Self("action", href.target) }
    package static func formaction(_ href: Href?) -> Self { Self("formaction", href?.target) }
    package static func method(_ method: Method) -> Self { Self("method", method.rawValue) }
    package static func enctype(_ type: String?) -> Self { Self("enctype", type) }
    package static func novalidate(_ isOn: Bool = true) -> Self { Self("novalidate", isOn: isOn) }
    package static func name(_ name: String?) -> Self { Self("name", name) }
    package static func value(_ value: String?) -> Self { Self("value", value) }
    package static func type(_ type: InputType) -> Self { Self("type", type.rawValue) }
    package static func `for`(_ id: String) -> Self { Self("for", id) }
    package static func autocomplete(_ purpose: String?) -> Self { Self("autocomplete", purpose) }
    package static func inputmode(_ keyboard: String?) -> Self { Self("inputmode", keyboard) }
    package static func rows(_ rows: Int) -> Self { Self("rows", String(rows)) }
    package static func maxlength(_ characters: Int?) -> Self { Self("maxlength", characters.map { String($0) }) }
    package static func checked(_ isOn: Bool = true) -> Self { Self("checked", isOn: isOn) }
    package static func selected(_ isOn: Bool = true) -> Self { Self("selected", isOn: isOn) }
    package static func list(_ id: String?) -> Self { Self("list", id) }

    /// How a form is sent: `get` asks, `post` changes.
    package enum Method: String, Sendable {
        case get, post
    }

    /// What an input or a button is.
    package enum InputType: String, Sendable {
        case text, email, tel, search, password, hidden, radio, checkbox, file, submit
    }
}
