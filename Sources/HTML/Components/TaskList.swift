/// What is to be done and whose turn it is. What is undone stands out; what is done is plain.
package struct TaskList: Sendable {
    /// How far a task has come, in words for the reader.
    package enum Status: Sendable {
        case undone(String)
        case done(String)
        /// Cannot be begun yet: shown without a link.
        case later(String)
    }

    /// One task, with whose turn it is.
    package struct Row: Sendable {
        fileprivate let task: String
        fileprivate let href: Href?
        fileprivate let owner: String?
        fileprivate let status: Status

        /// - Parameter owner: whose task it is; the row stays when the person has left.
        package init(_ task: String, _ href: Href? = nil, owner: String? = nil, status: Status) {
            self.task = task
            self.href = href
            self.owner = owner
            self.status = status
        }
    }

    private let rows: [Row]

    package init(_ rows: [Row]) {
        self.rows = rows
    }

    package func html(_ t: Words) -> HTML {
        ul(.class("tasks")) {
            for row in rows {
                li {
                    div {
                        name(row)
                        if let owner = row.owner {
                            p(.class("muted")) { t("component.task.whose", ["who": owner]) }
                        }
                    }
                    badge(row.status)
                }
            }
        }
    }

    private func name(_ row: Row) -> HTML {
        if let href = row.href, !row.status.isLater { return p { Link(row.task, href).html } }
        return p { row.task }
    }

    private func badge(_ status: Status) -> HTML {
        switch status {
        case .undone(let word): p(.class("status undone")) { strong { word } }
        case .done(let word), .later(let word): p(.class("status")) { word }
        }
    }
}

extension TaskList.Status {
    fileprivate var isLater: Bool {
        if case .later = self { true } else { false }
    }
}
