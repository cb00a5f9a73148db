import Store

/// Who is told places, and how protection has changed.
let protectionTables = [
    """
    CREATE TABLE place_reader (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        assignment_id {id} NOT NULL,
        reason {text} NOT NULL,
        from_at {text} NOT NULL,
        by_id {id} NOT NULL,
        ended_at {text},
        ended_by {id},
        PRIMARY KEY (plan_id, id),
        FOREIGN KEY (plan_id, assignment_id) REFERENCES plan_assignment (plan_id, id)
    ) {strict}
    """,
    """
    CREATE UNIQUE INDEX place_reader_living ON place_reader (plan_id, assignment_id) WHERE ended_at IS NULL
    """,
    """
    CREATE TABLE protection_change (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        kind {blob} NOT NULL,
        former {blob} NOT NULL,
        reason {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE place_warning (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
]

/// The same in the catalogue.
let protectionCatalogue = [
    table(
        "place_reader",
        "somebody who is told what tells a place",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .technical("assignment_id", "by which task"), .coded("reason", "why she needs to know"),
            .coded("from_at", "from when"), .technical("by_id", "by whom"), .coded("ended_at", "until when"),
            .technical("ended_by", "ended by whom"),
        ]
    ),
    table(
        "protection_change",
        "that the protection of the identity became another",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .sealed("kind", "which kind, or none (L18)"), .sealed("former", "which it was before"),
            .sealed("reason", "why"), .coded("at", "when it was written down"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "place_warning",
        "that those who knew a place have been asked to guard it",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("at", "when", inExtract: false),
            .technical("by_id", "by whom"),
        ]
    ),
]
