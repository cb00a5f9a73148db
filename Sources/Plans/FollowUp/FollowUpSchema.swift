import Store

/// Looks back at a plan.
let followUpTables = [
    """
    CREATE TABLE follow_up (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        held_on {text} NOT NULL,
        outcome {blob} NOT NULL,
        own_view {blob},
        next_on {text},
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """
]

/// What they say about each goal.
let goalProgressTables = [
    """
    CREATE TABLE goal_progress (
        id {id} NOT NULL,
        follow_up_id {id} NOT NULL REFERENCES follow_up (id),
        goal_id {id} NOT NULL REFERENCES goal (id),
        achievement {text} NOT NULL CHECK (achievement IN (
            'improving', 'inProgress', 'noChange', 'worsening', 'achieved', 'sustaining', 'notAchieved')),
        words {blob},
        PRIMARY KEY (follow_up_id, goal_id)
    ) {strict}
    """,
    "CREATE INDEX goal_progress_by_goal ON goal_progress (goal_id)",
]

/// The same in the catalogue.
let followUps = [
    table(
        "follow_up",
        "a look back with the person",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("held_on", "when"),
            .sealed("outcome", "what came of it"),
            .sealed("own_view", "what the person says about it, in her words"),
            .coded("next_on", "when to meet again"),
            .coded("at", "when it was written down"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "goal_progress",
        "how far a goal had come at a look back",
        [
            .technical("id", "identity"), .technical("follow_up_id", "the look back"),
            .technical("goal_id", "the goal"),
            .coded("achievement", "how far it had come"), .sealed("words", "what helped or was in the way"),
        ]
    ),
]
