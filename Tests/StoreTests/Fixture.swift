import Store

/// A small schema with every kind of column and rule that the rooms use.
let schema = [
    Migration(
        "2026-01-01-sorts",
        [
            """
            CREATE TABLE sort (
                id {int} NOT NULL PRIMARY KEY, word {text}, number {int}, bytes {blob},
                CONSTRAINT sort_number_range CHECK (number < 1000000000000000000 OR number > 9000000000000000000)
            ) {strict}
            """,
            "CREATE TABLE counter (id {int} NOT NULL PRIMARY KEY, count {int} NOT NULL) {strict}",
            """
            CREATE TABLE step (
                id {int} NOT NULL, counter_id {int} NOT NULL REFERENCES counter (id),
                number {int} NOT NULL, word {text} NOT NULL,
                CONSTRAINT step_key PRIMARY KEY (id),
                CONSTRAINT step_number_computed UNIQUE (counter_id, number)
            ) {strict}
            """,
        ]
    )
]

/// Adds a counter that stands at zero.
func addCounter(_ id: Int, to database: any Database) async throws {
    try await database.write { db in
        try db.runOne("INSERT INTO counter (id, count) VALUES (\(id), 0)")
    }
}

/// What a counter says now.
func count(_ id: Int, in db: Reading) throws -> Int? {
    try db.row("SELECT count FROM counter WHERE id = \(id)")?["count"]
}

/// How many rows a table holds.
func size(of table: String, in database: any Database) async throws -> Int? {
    try await database.read { db in
        try db.row("SELECT count(*) AS size FROM \(part: .trusted(table))")?["size"]
    }
}
