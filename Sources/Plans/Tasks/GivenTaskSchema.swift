import Store

/// Tasks of plans that colleagues have.
let givenTaskTables = [
    """
    CREATE TABLE given_task (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        task {text} NOT NULL,
        to_id {id} NOT NULL REFERENCES account (id),
        given_at {text} NOT NULL,
        given_by {id} NOT NULL,
        ended_at {text},
        ended_by {id},
        outcome {text} CHECK (outcome IN ('done', 'takenBack', 'handedOn')),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        CHECK ((ended_at IS NULL) = (outcome IS NULL)),
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    "CREATE UNIQUE INDEX given_task_living ON given_task (plan_id, task) WHERE ended_at IS NULL",
    "CREATE INDEX given_task_by_holder ON given_task (to_id) WHERE ended_at IS NULL",
]

/// What they hold.
let givenTasks = [
    table(
        "given_task",
        "a task of a plan that a colleague has or had",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("task", "which task"),
            .technical("to_id", "whose task"), .coded("given_at", "since when"), .technical("given_by", "by whom"),
            .coded("ended_at", "until when"), .technical("ended_by", "by whom"),
            .coded("outcome", "done, taken back or handed on"),
        ]
    )
]
