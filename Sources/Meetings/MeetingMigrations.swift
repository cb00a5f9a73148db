package import Store

/// Meetings and who was there.
package let meetingMigrations = [
    Migration(
        "2026-11-22-meetings",
        [
            """
            CREATE TABLE meeting (
                id {id} NOT NULL UNIQUE,
                plan_id {id} NOT NULL REFERENCES plan (id),
                number {int} NOT NULL,
                revision {int} NOT NULL,
                starts_at {text} NOT NULL,
                place {blob} NOT NULL,
                leader {text},
                unresolved {int} NOT NULL,
                recorded_at {text} NOT NULL,
                recorded_by {id} NOT NULL,
                CONSTRAINT meeting_number_computed PRIMARY KEY (plan_id, number, revision)
            ) {strict}
            """,
            """
            CREATE TABLE attendance (
                meeting_id {id} NOT NULL REFERENCES meeting (id),
                team_member_id {id} NOT NULL REFERENCES team_member (id),
                mode {text} NOT NULL,
                left_at {text} CHECK (left_at IS NULL OR mode = 'part'),
                PRIMARY KEY (meeting_id, team_member_id)
            ) {strict}
            """,
        ]
    )
]
