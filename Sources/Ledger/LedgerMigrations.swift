package import Store

/// The tables of events, beside the data.
package let eventMigrations = [
    Migration(
        "2026-11-22-events",
        [
            """
            CREATE TABLE event (
                id {id} NOT NULL PRIMARY KEY,
                type {text} NOT NULL,
                at {text} NOT NULL,
                day {text} NOT NULL,
                actor_id {id} NOT NULL,
                owner_id {id} NOT NULL,
                record_id {id},
                facts {text} NOT NULL,
                telling {blob},
                details {blob},
                hash {blob} NOT NULL,
                link {int}
            ) {strict}
            """,
            "CREATE INDEX event_by_record ON event (record_id, id)",
            "CREATE INDEX event_unlinked ON event (id) WHERE link IS NULL",
            "CREATE INDEX event_by_link ON event (link, id)",
            """
            CREATE TABLE past_event (
                id {id} NOT NULL UNIQUE,
                hash {blob} NOT NULL PRIMARY KEY,
                ended_by {id} NOT NULL,
                type {text} NOT NULL,
                owner_id {id} NOT NULL,
                month {text} NOT NULL,
                facts {text} NOT NULL,
                telling {blob},
                link {int} NOT NULL
            ) {strict}
            """,
            "CREATE INDEX past_event_by_end ON past_event (ended_by, id)",
            "CREATE INDEX past_event_by_link ON past_event (link)",
        ] + chainTables
    )
]

/// The tables of who has read what: in a file of their own on SQLite, beside the others on PostgreSQL.
package func accessMigrations(besideEvents: Bool) -> [Migration] {
    [
        Migration(
            "2026-11-22-access",
            [
                """
                CREATE TABLE access (
                    id {id} NOT NULL PRIMARY KEY,
                    at {text} NOT NULL,
                    day {text} NOT NULL,
                    actor_id {id} NOT NULL,
                    owner_id {id} NOT NULL,
                    kind {text} NOT NULL,
                    page {text} NOT NULL,
                    request {text} NOT NULL,
                    hash {blob} NOT NULL,
                    link {int}
                ) {strict}
                """,
                """
                CREATE TABLE access_record (
                    access_id {id} NOT NULL REFERENCES access (id),
                    record_id {id} NOT NULL,
                    PRIMARY KEY (record_id, access_id)
                ) {strict}
                """,
                "CREATE INDEX access_record_by_access ON access_record (access_id, record_id)",
                "CREATE INDEX access_searches ON access (owner_id, id) WHERE kind = 'searched'",
                "CREATE INDEX access_unlinked ON access (id) WHERE link IS NULL",
                "CREATE INDEX access_by_link ON access (link, id)",
            ] + (besideEvents ? [] : chainTables)
        )
    ]
}

private let chainTables = [
    """
    CREATE TABLE chain_link (
        log {text} NOT NULL,
        number {int} NOT NULL,
        at {text} NOT NULL,
        row_hashes {blob} NOT NULL,
        hash {blob} NOT NULL,
        CONSTRAINT chain_link_number_computed PRIMARY KEY (log, number)
    ) {large}
    """,
    """
    CREATE TABLE linker_lease (
        log {text} NOT NULL PRIMARY KEY,
        holder {text} NOT NULL,
        until_at {text} NOT NULL
    ) {strict}
    """,
]
