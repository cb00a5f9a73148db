package import Store

/// docs/data.md: every column that is kept, made from the catalogue.
package enum DataDocument {
    /// The document in Markdown.
    package static func markdown(_ catalogue: [CatalogueTable]) -> String {
        let introduction = """
            # What is kept

            Every column of every table, made from the catalogue by `mellanrum catalogue`. *Sealed* columns are unreadable
            without the record's key; *coded* ones are facts, dates and public names in clear; *technical* ones are of use to
            the program only.

            """
        return ([introduction] + catalogue.map(section)).joined(separator: "\n")
    }

    /// The columns that stay in clear, with what each tells whoever holds the file: a list in THREAT_MODEL.md.
    package static func clearColumns(_ catalogue: [CatalogueTable]) -> String {
        let rows = catalogue.map { table in
            let columns = table.columns.filter { $0.class != .sealed }.map { "`\($0.name)`: \($0.meaning)" }
            return "| `\(table.name)` | \(columns.joined(separator: "; ")) |"
        }
        return "| table | columns in clear, and what they tell |\n| --- | --- |\n" + rows.joined(separator: "\n")
    }

    private static func section(_ table: CatalogueTable) -> String {
        let rows = table.columns.map { column in
            "| `\(column.name)` | \(column.class.rawValue) | \(column.meaning) | \(column.isInExtract ? "yes" : "no") |"
        }
        return """
            ## `\(table.name)`: \(table.meaning)

            - Whose data: \(table.subject.rawValue)
            - Purpose: \(table.purpose)
            - Paragraph: \(table.paragraph)
            - Kept: \(table.retention)

            | column | class | meaning | in the person's extract |
            | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))

            """
    }
}
