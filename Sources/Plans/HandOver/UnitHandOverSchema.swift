import Store

/// Plans that were handed over to a unit without a name.
let unitHandOverTables = [
    """
    CREATE TABLE unit_hand_over (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        from_id {id} NOT NULL REFERENCES account (id),
        unit_id {id} NOT NULL REFERENCES care_unit (id),
        note {blob},
        at {text} NOT NULL,
        ended_at {text},
        ended_by {id},
        outcome {text} CHECK (outcome IN ('taken', 'declined', 'takenBack')),
        reason {blob} CHECK (reason IS NULL OR outcome = 'declined'),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        CHECK ((ended_at IS NULL) = (outcome IS NULL)),
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    "CREATE UNIQUE INDEX unit_hand_over_open_computed ON unit_hand_over (plan_id) WHERE ended_at IS NULL",
    "CREATE INDEX unit_hand_over_by_unit ON unit_hand_over (unit_id) WHERE ended_at IS NULL",
]

/// The same in the catalogue.
let unitHandOvers = [
    table(
        "unit_hand_over",
        "a plan that was handed over to a unit, which decides itself who takes it",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .technical("from_id", "from whom"),
            .technical("unit_id", "to which unit"), .sealed("note", "what the next one needs to know first"),
            .coded("at", "when"), .coded("ended_at", "until when"), .technical("ended_by", "by whom"),
            .coded("outcome", "taken, declined or taken back"), .sealed("reason", "why the unit did not take it"),
        ]
    )
]
