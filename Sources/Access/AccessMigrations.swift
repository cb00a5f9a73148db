package import Store

/// Accounts, passwords, sessions and what slows sign-in down.
package let accessRoomMigrations = [
    Migration(
        "2026-11-22-accounts",
        [
            """
            CREATE TABLE account (
                id {id} NOT NULL PRIMARY KEY,
                login {text} NOT NULL UNIQUE,
                name {text},
                owner_id {id} NOT NULL REFERENCES authority (id),
                practitioner_id {id} REFERENCES practitioner (id),
                origin {text} NOT NULL CHECK (origin IN ('real', 'demo')),
                created_at {text} NOT NULL,
                created_by {id} NOT NULL,
                ends_on {text},
                closed_at {text},
                closed_by {id},
                CHECK ((name IS NULL) = (practitioner_id IS NOT NULL))
            ) {strict}
            """,
            "CREATE UNIQUE INDEX account_by_practitioner ON account (practitioner_id) WHERE closed_at IS NULL",
            """
            CREATE TABLE role_grant (
                id {id} NOT NULL PRIMARY KEY,
                account_id {id} NOT NULL REFERENCES account (id),
                role {text} NOT NULL,
                unit_id {id} REFERENCES care_unit (id),
                granted_at {text} NOT NULL,
                granted_by {id} NOT NULL,
                ended_at {text},
                ended_by {id}
            ) {strict}
            """,
            "CREATE INDEX role_grant_by_account ON role_grant (account_id)",
            """
            CREATE TABLE credential (
                account_id {id} NOT NULL PRIMARY KEY REFERENCES account (id),
                salt {blob} NOT NULL,
                hash {blob} NOT NULL,
                changed_at {text} NOT NULL
            ) {strict}
            """,
            """
            CREATE TABLE one_time_link (
                hash {blob} NOT NULL PRIMARY KEY,
                account_id {id} NOT NULL REFERENCES account (id),
                created_at {text} NOT NULL,
                created_by {id} NOT NULL,
                expires_at {text} NOT NULL,
                used_at {text}
            ) {strict}
            """,
            """
            CREATE TABLE session (
                id {id} NOT NULL PRIMARY KEY,
                hash {blob} NOT NULL UNIQUE,
                account_id {id} NOT NULL REFERENCES account (id),
                language {text} NOT NULL,
                created_at {text} NOT NULL,
                seen_at {text} NOT NULL,
                ended_at {text},
                ended_why {text}
            ) {strict}
            """,
            "CREATE INDEX session_by_account ON session (account_id)",
            """
            CREATE TABLE sign_in_brake (
                key {blob} NOT NULL PRIMARY KEY,
                failures {int} NOT NULL,
                last_at {text} NOT NULL
            ) {strict}
            """,
            "CREATE INDEX sign_in_brake_by_last ON sign_in_brake (last_at)",
            """
            CREATE TABLE kept_form (
                id {id} NOT NULL PRIMARY KEY,
                account_id {id} NOT NULL UNIQUE REFERENCES account (id),
                record_id {id} NOT NULL REFERENCES record (id),
                path {blob} NOT NULL,
                fields {blob} NOT NULL,
                expires_at {text} NOT NULL
            ) {large}
            """,
        ]
    )
]
