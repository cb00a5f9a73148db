import Store

/// The tables of what prepares a meeting.
let preparationTables = [
    """
    CREATE TABLE preparation (
        id {id} NOT NULL PRIMARY KEY,
        plan_id {id} NOT NULL REFERENCES plan (id),
        participation {text} NOT NULL,
        participation_note {blob} NOT NULL,
        adaptations {blob} NOT NULL,
        adaptation_note {blob} NOT NULL,
        interpreter {blob} NOT NULL,
        avoid {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX preparation_by_plan ON preparation (plan_id, id)",
    """
    CREATE TABLE agenda_question (
        id {id} NOT NULL PRIMARY KEY,
        plan_id {id} NOT NULL REFERENCES plan (id),
        number {int} NOT NULL,
        asker {text} NOT NULL,
        words {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CONSTRAINT agenda_question_number_computed UNIQUE (plan_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE agenda_removal (
        question_id {id} NOT NULL CONSTRAINT agenda_removal_computed PRIMARY KEY REFERENCES agenda_question (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE pre_meeting (
        id {id} NOT NULL PRIMARY KEY,
        plan_id {id} NOT NULL REFERENCES plan (id),
        number {int} NOT NULL,
        held_on {text} NOT NULL,
        participants {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CONSTRAINT pre_meeting_number_computed UNIQUE (plan_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE pre_meeting_outcome (
        id {id} NOT NULL PRIMARY KEY,
        pre_meeting_id {id} NOT NULL REFERENCES pre_meeting (id),
        question_id {id} NOT NULL REFERENCES agenda_question (id),
        principal_id {id} REFERENCES principal (id),
        note {blob} NOT NULL,
        UNIQUE (pre_meeting_id, question_id)
    ) {strict}
    """,
    """
    CREATE TABLE parked_question (
        id {id} NOT NULL PRIMARY KEY,
        plan_id {id} NOT NULL REFERENCES plan (id),
        words {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX parked_question_by_plan ON parked_question (plan_id, id)",
    """
    CREATE TABLE parked_turn (
        id {id} NOT NULL PRIMARY KEY,
        question_id {id} NOT NULL REFERENCES parked_question (id),
        principal_id {id} REFERENCES principal (id),
        answer_by {text} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE parked_answer (
        question_id {id} NOT NULL CONSTRAINT parked_answer_computed PRIMARY KEY REFERENCES parked_question (id),
        answer {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
]

/// What they hold.
let preparationCatalogue = [
    table(
        "preparation",
        "how a meeting is prepared with the person",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .coded("participation", "how the person takes part; the latest counts"),
            .sealed("participation_note", "more about it, or why she does not"),
            .sealed("adaptations", "what makes the meeting possible, as codes"),
            .sealed("adaptation_note", "more about that"), .sealed("interpreter", "the language to interpret"),
            .sealed("avoid", "what is not to be brought up"), .coded("at", "when it was written down"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "agenda_question",
        "a question for the meeting",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("number", "in what order: 1, 2, …"),
            .coded("asker", "in what part somebody asks"), .sealed("words", "the question"),
            .coded("at", "when it was written down"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "agenda_removal",
        "a question that was taken away from the agenda",
        [.technical("question_id", "the question"), .coded("at", "when"), .technical("by_id", "by whom")]
    ),
    table(
        "pre_meeting",
        "a meeting of the principals before the family's",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("number", "the first, second, …"),
            .coded("held_on", "when"), .sealed("participants", "who took part"),
            .coded("at", "when it was written down"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "pre_meeting_outcome",
        "what a pre-meeting said about a question",
        [
            .technical("id", "identity"), .technical("pre_meeting_id", "the pre-meeting"),
            .technical("question_id", "the question"),
            .technical("principal_id", "the principal that owns the question and its cost; none while unresolved"),
            .sealed("note", "terms, such as how a cost is shared"),
        ]
    ),
    table(
        "parked_question",
        "a disputed question that was parked at a meeting",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .sealed("words", "the question"),
            .coded("at", "when it was parked"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "parked_turn",
        "which principal is to answer a parked question, and by when",
        [
            .technical("id", "identity"), .technical("question_id", "the question"),
            .technical("principal_id", "the principal; none while nobody has said which"),
            .coded("answer_by", "by when; the latest counts"), .coded("at", "when it was written down"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "parked_answer",
        "what came of a parked question",
        [
            .technical("question_id", "the question"), .sealed("answer", "what the professionals agreed on"),
            .coded("at", "when it was written down"), .technical("by_id", "by whom"),
        ]
    ),
]
