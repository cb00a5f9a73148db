/// Names and values, each with a way to change it: what was answered, before it is sent.
package struct SummaryList: Sendable {
    /// A key with its value, and where to change it.
    package struct Row: Sendable {
        fileprivate let key: String
        fileprivate let value: HTML
        fileprivate let change: Href?

        package init(_ key: String, _ value: HTML, change: Href? = nil) {
            self.key = key
            self.value = value
            self.change = change
        }

        package init(_ key: String, _ value: String, change: Href? = nil) {
            self.init(key, .text(value), change: change)
        }
    }

    private let rows: [Row]

    package init(_ rows: [Row]) {
        self.rows = rows
    }

    package func html(_ t: Words) -> HTML {
        dl(.class("summary")) {
            for row in rows {
                div {
                    dt { row.key }
                    dd { row.value }
                    if let change = row.change {
                        dd(.class("change")) {
                            a(.href(change)) {
                                t("component.change")
                                span(.class("hidden-text")) { " \(row.key)" }
                            }
                        }
                    }
                }
            }
        }
    }
}
