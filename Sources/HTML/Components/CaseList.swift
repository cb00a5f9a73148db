/// Plans, one per row: the link is the number or name, and the columns are few. On a narrow screen each row is a card; else,
/// wider than the screen, it scrolls in its own region and the page stays still.
package struct CaseList: Sendable {
    /// One case: its link or its name, and the other columns.
    package struct Row: Sendable {
        fileprivate let head: HTML
        fileprivate let cells: [HTML]

        package init(_ link: Link, _ cells: [HTML]) {
            head = link.html
            self.cells = cells
        }

        /// A case that the reader cannot open.
        package init(_ name: String, _ cells: [HTML]) {
            head = .text(name)
            self.cells = cells
        }
    }

    private let name: String
    private let id: String
    private let columns: [String]
    private let rows: [Row]

    /// - Parameters:
    ///   - name: the table's caption.
    ///   - id: the id of the caption, where a page has more than one list.
    ///   - columns: the headings, that of the link first.
    package init(_ name: String, id: String = "cases", columns: [String], rows: [Row]) {
        self.name = name
        self.id = id
        self.columns = columns
        self.rows = rows
    }

    package var html: HTML {
        div(.class("region"), .role("region"), .tabindex(0), .ariaLabelledby(id)) {
            table {
                caption(.id(id)) { name }
                thead {
                    tr {
                        for column in columns { th(.scope(.column)) { column } }
                    }
                }
                tbody {
                    for row in rows {
                        tr {
                            th(.scope(.row)) { row.head }
                            for (column, cell) in zip(columns.dropFirst(), row.cells) {
                                td(.dataLabel(column)) { cell }
                            }
                        }
                    }
                }
            }
        }
    }
}
