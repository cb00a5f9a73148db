import Store

/// The tables of plans that go from one authority to another.
let transferTables = [
    """
    CREATE TABLE plan_transfer (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        unit_id {id} NOT NULL REFERENCES care_unit (id),
        note {blob},
        asked_at {text} NOT NULL,
        asked_by {id} NOT NULL,
        outcome {text} CHECK (outcome IN ('accepted', 'declined', 'cancelled', 'stays')),
        reason {blob},
        answered_at {text},
        answered_by {id},
        read_at {text},
        read_by {id},
        CHECK ((outcome IS NULL) = (answered_at IS NULL)),
        CHECK ((outcome IS NULL) = (answered_by IS NULL)),
        CHECK ((read_at IS NULL) = (read_by IS NULL)),
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE copy_transfer (
        id {id} NOT NULL,
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        transfer_id {id} NOT NULL,
        note {blob} NOT NULL,
        asked_at {text} NOT NULL,
        PRIMARY KEY (copy_id, id)
    ) {strict}
    """,
]

/// What they hold.
let transferCatalogue = [
    table(
        "plan_transfer",
        "another authority is asked to take a plan over",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .technical("unit_id", "who is asked"),
            .sealed("note", "what the next one needs to know first"), .coded("asked_at", "when"),
            .technical("asked_by", "by whom"), .coded("outcome", "what came of it; empty while it waits"),
            .sealed("reason", "why not"), .coded("answered_at", "when it was answered or taken back"),
            .technical("answered_by", "by whom"),
            .coded("read_at", "when whoever answers for the plan first saw the answer"),
            .technical("read_by", "who she is"),
        ]
    ),
    table(
        "copy_transfer",
        "the same at those who are asked, beside their copy",
        [
            .technical("id", "identity"), .technical("copy_id", "the copy"),
            .technical("transfer_id", "the question at the plan's owner"),
            .sealed("note", "what the owner wants the next one to know"),
            .coded("asked_at", "when"),
        ]
    ),
]
