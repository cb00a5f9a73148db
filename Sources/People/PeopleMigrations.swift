package import Store

/// The directory and the cards of persons.
package let peopleMigrations = [
    Migration(
        "2026-11-22-people",
        [
            """
            CREATE TABLE principal (
                id {id} NOT NULL PRIMARY KEY,
                code {text} UNIQUE,
                kind {text} NOT NULL CHECK (kind IN ('municipality', 'region', 'other')),
                name {text} NOT NULL,
                organisation_number {text},
                valid_from {text},
                valid_to {text}
            ) {strict}
            """,
            """
            CREATE TABLE authority (
                id {id} NOT NULL PRIMARY KEY,
                code {text} UNIQUE,
                principal_id {id} NOT NULL REFERENCES principal (id),
                kind {text} NOT NULL,
                name {text} NOT NULL,
                valid_from {text},
                valid_to {text}
            ) {strict}
            """,
            """
            CREATE TABLE care_unit (
                id {id} NOT NULL PRIMARY KEY,
                code {text} UNIQUE,
                owner_id {id} NOT NULL REFERENCES authority (id),
                name {text} NOT NULL,
                phone {text},
                email {text},
                address {text},
                valid_from {text},
                valid_to {text},
                successor_id {id} REFERENCES care_unit (id)
            ) {strict}
            """,
            """
            CREATE TABLE practitioner (
                id {id} NOT NULL PRIMARY KEY,
                code {text} UNIQUE,
                unit_id {id} NOT NULL REFERENCES care_unit (id),
                owner_id {id} NOT NULL REFERENCES authority (id),
                name {text} NOT NULL,
                title {text} NOT NULL,
                valid_from {text},
                valid_to {text}
            ) {strict}
            """,
            "CREATE INDEX practitioner_by_owner ON practitioner (owner_id, name)",
            "CREATE INDEX practitioner_by_unit ON practitioner (unit_id)",
            "CREATE INDEX care_unit_by_successor ON care_unit (successor_id)",
            """
            CREATE TABLE person (
                id {id} NOT NULL PRIMARY KEY,
                record_id {id} NOT NULL REFERENCES record (id),
                owner_id {id} NOT NULL REFERENCES authority (id),
                name {blob} NOT NULL,
                number {blob},
                protection {blob} NOT NULL,
                research_sample {text} CHECK (research_sample IN ('inside', 'outside')),
                created_at {text} NOT NULL
            ) {strict}
            """,
            """
            CREATE TABLE person_former_number (
                id {id} NOT NULL,
                person_id {id} NOT NULL REFERENCES person (id),
                number {blob} NOT NULL,
                at {text} NOT NULL,
                by_id {id} NOT NULL,
                PRIMARY KEY (person_id, id)
            ) {strict}
            """,
            """
            CREATE TABLE person_death (
                id {id} NOT NULL,
                person_id {id} NOT NULL REFERENCES person (id),
                died_on {blob} NOT NULL,
                at {text} NOT NULL,
                by_id {id} NOT NULL,
                withdrawn_at {text},
                withdrawn_by {id},
                PRIMARY KEY (person_id, id)
            ) {strict}
            """,
            "CREATE UNIQUE INDEX person_death_standing ON person_death (person_id) WHERE withdrawn_at IS NULL",
        ]
    ),
    Migration(
        "2026-11-22-directory",
        [
            """
            CREATE TABLE area (
                id {id} NOT NULL PRIMARY KEY,
                code {text} NOT NULL UNIQUE,
                kind {text} NOT NULL CHECK (kind IN ('district', 'bus')),
                name {text} NOT NULL,
                valid_from {text},
                valid_to {text}
            ) {strict}
            """,
            """
            CREATE TABLE area_successor (
                area_id {id} NOT NULL REFERENCES area (id),
                successor_id {id} NOT NULL REFERENCES area (id),
                PRIMARY KEY (area_id, successor_id)
            ) {strict}
            """,
            """
            CREATE TABLE care_unit_area (
                unit_id {id} NOT NULL REFERENCES care_unit (id),
                area_id {id} NOT NULL REFERENCES area (id),
                PRIMARY KEY (unit_id, area_id)
            ) {strict}
            """,
            """
            CREATE TABLE care_unit_activity (
                unit_id {id} NOT NULL REFERENCES care_unit (id),
                activity {text} NOT NULL,
                PRIMARY KEY (unit_id, activity)
            ) {strict}
            """,
            """
            CREATE TABLE care_unit_former_name (
                unit_id {id} NOT NULL REFERENCES care_unit (id),
                until_day {text} NOT NULL,
                name {text} NOT NULL,
                PRIMARY KEY (unit_id, until_day)
            ) {strict}
            """,
            """
            CREATE TABLE commission (
                id {id} NOT NULL PRIMARY KEY,
                practitioner_id {id} NOT NULL REFERENCES practitioner (id),
                unit_id {id} NOT NULL REFERENCES care_unit (id),
                role {text} NOT NULL,
                valid_from {text},
                valid_to {text}
            ) {strict}
            """,
            "CREATE INDEX commission_by_practitioner ON commission (practitioner_id)",
            """
            CREATE TABLE agreement (
                id {id} NOT NULL PRIMARY KEY,
                code {text} NOT NULL UNIQUE,
                name {text} NOT NULL,
                valid_from {text},
                valid_to {text}
            ) {strict}
            """,
            """
            CREATE TABLE agreement_party (
                agreement_id {id} NOT NULL REFERENCES agreement (id),
                principal_id {id} NOT NULL REFERENCES principal (id),
                PRIMARY KEY (agreement_id, principal_id)
            ) {strict}
            """,
            """
            CREATE TABLE agreement_area (
                agreement_id {id} NOT NULL REFERENCES agreement (id),
                area_id {id} NOT NULL REFERENCES area (id),
                PRIMARY KEY (agreement_id, area_id)
            ) {strict}
            """,
            """
            CREATE TABLE agreement_activity (
                agreement_id {id} NOT NULL REFERENCES agreement (id),
                activity {text} NOT NULL,
                PRIMARY KEY (agreement_id, activity)
            ) {strict}
            """,
            """
            CREATE TABLE agreement_clock (
                agreement_id {id} NOT NULL REFERENCES agreement (id),
                clock {text} NOT NULL,
                days {int} NOT NULL,
                count {text} NOT NULL CHECK (count IN ('working', 'calendar')),
                PRIMARY KEY (agreement_id, clock)
            ) {strict}
            """,
            """
            CREATE TABLE agreement_duty (
                agreement_id {id} NOT NULL REFERENCES agreement (id),
                duty {text} NOT NULL CHECK (duty IN ('maySummon', 'mustAttend')),
                party {text} NOT NULL,
                PRIMARY KEY (agreement_id, duty, party)
            ) {strict}
            """,
            """
            CREATE TABLE retention_rule (
                id {id} NOT NULL PRIMARY KEY,
                code {text} NOT NULL UNIQUE,
                owner_id {id} NOT NULL REFERENCES authority (id),
                years {int} NOT NULL,
                deadline {text} CHECK (deadline IN ('nextYear')),
                paragraph {text} NOT NULL,
                valid_from {text},
                valid_to {text}
            ) {strict}
            """,
            """
            CREATE TABLE retention_rule_kind (
                rule_id {id} NOT NULL REFERENCES retention_rule (id),
                kind {text} NOT NULL CHECK (kind IN ('plan', 'copy', 'summons')),
                PRIMARY KEY (rule_id, kind)
            ) {strict}
            """,
            """
            CREATE TABLE retention_exception (
                rule_id {id} NOT NULL REFERENCES retention_rule (id),
                fact {text} NOT NULL,
                until_age {int},
                paragraph {text} NOT NULL,
                PRIMARY KEY (rule_id, fact)
            ) {strict}
            """,
            """
            CREATE TABLE directory_import (
                id {id} NOT NULL PRIMARY KEY,
                at {text} NOT NULL,
                actor_id {id} NOT NULL,
                file_day {text} NOT NULL,
                file_hash {blob} NOT NULL,
                added {int} NOT NULL,
                changed {int} NOT NULL,
                retired {int} NOT NULL,
                unchanged {int} NOT NULL
            ) {strict}
            """,
        ]
    ),
]
