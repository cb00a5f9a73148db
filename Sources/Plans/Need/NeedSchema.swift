import Store

/// What is known about needs, and which plans may be for one person.
let needTables = [
    """
    CREATE TABLE need_description (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        initiator {text} NOT NULL,
        target_group {blob} NOT NULL,
        problem_picture {blob} NOT NULL,
        seen_on {text} NOT NULL,
        kind {text} NOT NULL,
        level {text} NOT NULL CHECK (level IN ('ordinary', 'complex')),
        home_district {blob},
        school_district {blob},
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE person_match (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        other_plan_id {id} NOT NULL REFERENCES plan (id),
        found_at {text} NOT NULL,
        found_by {id} NOT NULL,
        outcome {text},
        settled_at {text},
        settled_by {id},
        PRIMARY KEY (plan_id, other_plan_id)
    ) {strict}
    """,
    "CREATE INDEX person_match_by_other ON person_match (other_plan_id)",
]

/// The same in the catalogue.
let needs = [
    table(
        "need_description",
        "what is known about the need",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("initiator", "who saw the need"),
            .sealed("target_group", "whom the plan is for, by area of activity"),
            .sealed("problem_picture", "what is hard"), .sealed("home_district", "where the person lives"),
            .sealed("school_district", "where her school lies"), .coded("seen_on", "when it was seen"),
            .coded("kind", "what kind of plan it was to be"),
            .coded("level", "ordinary or complex"),
            .coded("at", "when it was written down"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "person_match",
        "that another open plan is for somebody with the same number",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan that is told"),
            .technical("other_plan_id", "the other plan"), .coded("found_at", "when it was found", inExtract: false),
            .technical("found_by", "by whose doing"),
            .coded("outcome", "what was agreed", inExtract: false),
            .coded("settled_at", "when", inExtract: false), .technical("settled_by", "by whom"),
        ]
    ),
]
