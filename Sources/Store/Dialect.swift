/// The engine, for the few places where the two need different words.
package enum Dialect: String, Sendable, CaseIterable {
    case sqlite, postgres

    /// Writes a migration's text in the engine's own types: `{id}` for the sixteen bytes of an id, `{text}`, `{int}` and
    /// `{blob}` for other columns, and behind a table's closing bracket `{strict}`, or `{large}` where rows hold documents.
    /// On SQLite the rows of a strict table lie in its primary key; those of a large one, which would not fit there, beside
    /// it.
    package func expand(_ text: String) -> String {
        let words: [(String, String)] =
            switch self {
            case .sqlite:
                [
                    ("{id}", "BLOB"), ("{text}", "TEXT"), ("{int}", "INTEGER"), ("{blob}", "BLOB"),
                    ("{strict}", "STRICT, WITHOUT ROWID"), ("{large}", "STRICT"),
                ]
            case .postgres:
                [
                    ("{id}", "bytea"),
                    // Binary order in both engines, so that codes and dates sort alike.
                    ("{text}", "text COLLATE \"C\""), ("{int}", "bigint"), ("{blob}", "bytea"), ("{strict}", ""),
                    ("{large}", ""),
                ]
            }
        return words.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
