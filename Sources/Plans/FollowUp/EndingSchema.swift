import Store

/// The ends of plans, and what begins again.
let endingTables = [
    """
    CREATE TABLE closure (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        number {int} NOT NULL,
        reason {text} NOT NULL,
        note {blob},
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CHECK (note IS NOT NULL OR reason NOT IN ('neverNeeded', 'enteredInError')),
        CONSTRAINT closure_number_computed PRIMARY KEY (plan_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE reopening (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        reason {text} NOT NULL CHECK (reason IN ('needReturned', 'personAsks', 'closedTooEarly', 'closedByMistake')),
        words {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
]

/// The same in the catalogue.
let endingCatalogue = [
    table(
        "closure",
        "an end of a plan",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .coded("number", "1, 2, …: the highest counts while the plan is closed"), .coded("reason", "why"),
            .sealed("note", "why, in words"), .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "reopening",
        "a plan that had ended and goes on",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("reason", "why"),
            .sealed("words", "why, in words"), .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
]
