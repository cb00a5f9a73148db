/// The schema as the engine itself tells it.
package enum Schema {
    /// How many steps have run: asked to see that the database answers.
    package static func steps(in db: Reading) throws -> Int {
        try db.row("SELECT count(*) AS count FROM migration").map { try $0["count"] } ?? 0
    }

    /// The columns of every table of ours, by table.
    package static func columns(in db: Reading) throws -> [String: Set<String>] {
        let sql: SQL =
            switch db.dialect {
            case .sqlite:
                """
                SELECT m.name AS table_name, c.name AS column_name
                FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
                WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                """
            case .postgres:
                """
                SELECT table_name::text AS table_name, column_name::text AS column_name
                FROM information_schema.columns WHERE table_schema = current_schema()
                """
            }
        var tables: [String: Set<String>] = [:]
        for row in try db.rows(sql) {
            tables[try row["table_name"], default: []].insert(try row["column_name"])
        }
        return tables
    }
}
