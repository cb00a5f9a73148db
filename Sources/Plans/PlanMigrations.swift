package import Store

/// Plans, what is in them, and the copies at their recipients.
package let planMigrations = [
    Migration(
        "2026-11-22-plans",
        plan + needTables + handOverTables + unitHandOverTables + givenTaskTables + protectionTables + consentTables
            + preparationTables
            + followUpTables + content + goalProgressTables + versionTables + summonsTables + transferTables
            + endingTables
            + kindChangeTables
    )
]

private let plan = [
    """
    CREATE TABLE plan (
        id {id} NOT NULL PRIMARY KEY,
        number {text} NOT NULL CONSTRAINT plan_number_computed UNIQUE,
        record_id {id} NOT NULL REFERENCES record (id),
        owner_id {id} NOT NULL REFERENCES authority (id),
        unit_id {id} NOT NULL REFERENCES care_unit (id),
        person_id {id} NOT NULL REFERENCES person (id),
        kind {text} NOT NULL CHECK (kind IN ('sip', 'discharge', 'internalPlan')),
        state {text} NOT NULL,
        version {int} NOT NULL,
        question {blob} NOT NULL,
        need_seen_on {text} NOT NULL,
        begun_at {text} NOT NULL,
        begun_by {id} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX plan_by_unit ON plan (owner_id, unit_id) WHERE state <> 'closed'",
    "CREATE INDEX plan_by_person ON plan (person_id)",
    "CREATE INDEX plan_by_beginner ON plan (begun_by)",
    """
    CREATE TABLE plan_step (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        state {text} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE plan_assignment (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        account_id {id} NOT NULL REFERENCES account (id),
        role {text} NOT NULL,
        from_at {text} NOT NULL,
        by_id {id} NOT NULL,
        ended_at {text},
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE UNIQUE INDEX plan_assignment_living ON plan_assignment (account_id, plan_id) WHERE ended_at IS NULL
    """,
    """
    CREATE UNIQUE INDEX plan_assignment_responsible ON plan_assignment (plan_id)
        WHERE role = 'responsible' AND ended_at IS NULL
    """,
    """
    CREATE TABLE own_words (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        kind {text} NOT NULL CHECK (kind IN ('words', 'reason')),
        text {blob} NOT NULL,
        said_on {text} NOT NULL,
        from_plan_id {id} REFERENCES plan (id),
        recorded_at {text} NOT NULL,
        recorded_by {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE team_member (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        kind {text} NOT NULL,
        name {blob} NOT NULL,
        unit_id {id} REFERENCES care_unit (id),
        practitioner_id {id} REFERENCES practitioner (id),
        added_at {text} NOT NULL,
        added_by {id} NOT NULL,
        CHECK ((unit_id IS NOT NULL) = (kind IN ('professional', 'coordinator'))),
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE team_departure (
        team_member_id {id} NOT NULL PRIMARY KEY REFERENCES team_member (id),
        reason {text} NOT NULL CHECK (reason IN ('mistake', 'left')),
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
]

private let content = [
    """
    CREATE TABLE statement (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        team_member_id {id} NOT NULL REFERENCES team_member (id),
        kind {text} NOT NULL CHECK (kind IN ('good', 'hard', 'agrees', 'disagrees')),
        words {blob} NOT NULL,
        content {int} CHECK ((content IS NOT NULL) = (kind IN ('agrees', 'disagrees'))),
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE goal (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        number {int} NOT NULL,
        CONSTRAINT goal_number_computed PRIMARY KEY (plan_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE goal_wording (
        id {id} NOT NULL,
        goal_id {id} NOT NULL REFERENCES goal (id),
        number {int} NOT NULL,
        term {text} NOT NULL CHECK (term IN ('short', 'long', 'none')),
        words {blob} NOT NULL,
        need {blob} CHECK (need IS NOT NULL OR term <> 'none'),
        sign {blob},
        why {blob},
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CONSTRAINT goal_wording_number_computed PRIMARY KEY (goal_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE goal_removal (
        goal_id {id} NOT NULL CONSTRAINT goal_removal_computed PRIMARY KEY REFERENCES goal (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE promise (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        number {int} NOT NULL,
        offered_by {id} REFERENCES authority (id),
        CONSTRAINT promise_number_computed PRIMARY KEY (plan_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE promise_wording (
        id {id} NOT NULL,
        promise_id {id} NOT NULL REFERENCES promise (id),
        number {int} NOT NULL,
        kind {text} NOT NULL CHECK (kind IN ('effort', 'thirdPartyAction', 'own')),
        principal_id {id} REFERENCES principal (id),
        who {blob} NOT NULL,
        what {blob} NOT NULL,
        due_on {text} NOT NULL,
        why {blob},
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CHECK ((principal_id IS NOT NULL) = (kind = 'effort')),
        CONSTRAINT promise_wording_number_computed PRIMARY KEY (promise_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE promise_removal (
        promise_id {id} NOT NULL CONSTRAINT promise_removal_computed PRIMARY KEY REFERENCES promise (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE promise_status (
        id {id} NOT NULL,
        promise_id {id} NOT NULL REFERENCES promise (id),
        number {int} NOT NULL,
        wording {int} NOT NULL,
        status {text} NOT NULL,
        why {blob},
        told_by {id} REFERENCES authority (id),
        follow_up_id {id} REFERENCES follow_up (id),
        at {text} NOT NULL,
        day {text} NOT NULL,
        by_id {id} NOT NULL,
        CONSTRAINT promise_status_number_computed PRIMARY KEY (promise_id, number)
    ) {strict}
    """,
    """
    CREATE INDEX promise_status_by_follow_up ON promise_status (follow_up_id) WHERE follow_up_id IS NOT NULL
    """,
    """
    CREATE TABLE no_measures (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE responsibility (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        principal_id {id} NOT NULL REFERENCES principal (id),
        coordinator {blob} NOT NULL,
        care_contact {blob},
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE crisis_plan (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        words {blob},
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
]
