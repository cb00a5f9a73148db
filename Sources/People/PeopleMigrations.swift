package import Store

/// The directory and the cards of persons.
package let peopleMigrations = [
    Migration(
        "2026-11-22-people",
        [
            """
            CREATE TABLE principal (
                id {text} NOT NULL PRIMARY KEY,
                kind {text} NOT NULL CHECK (kind IN ('municipality', 'region', 'other')),
                name {text} NOT NULL
            ) {strict}
            """,
            """
            CREATE TABLE authority (
                id {text} NOT NULL PRIMARY KEY,
                principal_id {text} NOT NULL REFERENCES principal (id),
                kind {text} NOT NULL,
                name {text} NOT NULL
            ) {strict}
            """,
            """
            CREATE TABLE care_unit (
                id {text} NOT NULL PRIMARY KEY,
                owner_id {text} NOT NULL REFERENCES authority (id),
                name {text} NOT NULL
            ) {strict}
            """,
            """
            CREATE TABLE practitioner (
                id {text} NOT NULL PRIMARY KEY,
                unit_id {text} NOT NULL REFERENCES care_unit (id),
                owner_id {text} NOT NULL REFERENCES authority (id),
                name {text} NOT NULL,
                title {text} NOT NULL
            ) {strict}
            """,
            "CREATE INDEX practitioner_by_owner ON practitioner (owner_id, name)",
            "CREATE INDEX practitioner_by_unit ON practitioner (unit_id)",
            """
            CREATE TABLE person (
                id {text} NOT NULL PRIMARY KEY,
                record_id {text} NOT NULL REFERENCES record (id),
                owner_id {text} NOT NULL REFERENCES authority (id),
                name {blob} NOT NULL,
                number {blob},
                protection {blob} NOT NULL,
                created_at {text} NOT NULL
            ) {strict}
            """,
        ]
    )
]
