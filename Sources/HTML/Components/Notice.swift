/// Something the reader should see before the rest. Its kind stands in words, never in colour alone.
package struct Notice: Sendable {
    /// What it is for; said in words, and never by colour alone.
    package enum Kind: String, Sendable, CaseIterable {
        case info, warning, success
    }

    private let kind: Kind
    private let content: HTML

    package init(_ kind: Kind, @HTMLBuilder content: () -> HTML) {
        self.kind = kind
        self.content = content()
    }

    package init(_ kind: Kind, _ text: String) {
        self.init(kind) { p { text } }
    }

    package func html(_ t: Words) -> HTML {
        div(.class("notice \(kind.rawValue)"), .role(kind == .success ? "status" : nil)) {
            p(.class("kind")) {
                strong { t("component.notice.\(kind.rawValue)") }
            }
            content
        }
    }
}
