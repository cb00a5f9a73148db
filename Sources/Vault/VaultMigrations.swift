package import Store

/// The vault's tables. `record` is what other rooms' rows point at.
package let vaultMigrations: [Migration] = [
    Migration(
        "2026-11-22-vault",
        [
            """
            CREATE TABLE record (
                id {id} NOT NULL PRIMARY KEY,
                owner_id {id} NOT NULL,
                kind {text} NOT NULL,
                wrapped_key {blob},
                created_at {text} NOT NULL,
                destroyed_at {text},
                destroyed_by {id},
                CHECK ((wrapped_key IS NULL) = (destroyed_at IS NOT NULL)),
                CHECK ((destroyed_at IS NULL) = (destroyed_by IS NULL))
            ) {strict}
            """,
            // An authority has one, whoever comes first: two who make it at once try again.
            """
            CREATE UNIQUE INDEX record_statistics_computed ON record (owner_id)
            WHERE kind = 'statistics' AND destroyed_at IS NULL
            """,
            """
            CREATE TABLE blind_index (
                owner_id {id} NOT NULL,
                kind {text} NOT NULL,
                token {blob} NOT NULL,
                generation {int} NOT NULL,
                record_id {id} NOT NULL REFERENCES record (id),
                row_id {id} NOT NULL,
                PRIMARY KEY (owner_id, kind, token, row_id)
            ) {strict}
            """,
            "CREATE INDEX blind_index_row ON blind_index (record_id, row_id)",
        ]
    )
]
