import Store

/// The tables of planned meetings, of summonses at their sender and at their recipients, and of answers.
let summonsTables = [
    """
    CREATE TABLE appointment (
        id {id} NOT NULL PRIMARY KEY,
        plan_id {id} NOT NULL REFERENCES plan (id),
        number {int} NOT NULL,
        planned_at {text} NOT NULL,
        planned_by {id} NOT NULL,
        CONSTRAINT appointment_number_computed UNIQUE (plan_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE appointment_version (
        id {id} NOT NULL PRIMARY KEY,
        appointment_id {id} NOT NULL REFERENCES appointment (id),
        number {int} NOT NULL,
        starts_at {text} NOT NULL,
        minutes {int} NOT NULL,
        place {blob} NOT NULL,
        leader {text} NOT NULL,
        leader_name {blob} NOT NULL,
        note_taker {blob} NOT NULL,
        why_now {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CONSTRAINT appointment_version_number_computed UNIQUE (appointment_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE appointment_sending (
        id {id} NOT NULL PRIMARY KEY,
        version_id {id} NOT NULL REFERENCES appointment_version (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX appointment_sending_by_version ON appointment_sending (version_id)",
    """
    CREATE TABLE appointment_recall (
        sending_id {id} NOT NULL CONSTRAINT appointment_recall_computed PRIMARY KEY REFERENCES appointment_sending (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE appointment_end (
        appointment_id {id} NOT NULL CONSTRAINT appointment_end_computed PRIMARY KEY REFERENCES appointment (id),
        outcome {text} NOT NULL CHECK (outcome IN ('held', 'cancelled')),
        reason {blob},
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE summons (
        id {id} NOT NULL,
        version_id {id} NOT NULL REFERENCES appointment_version (id),
        team_member_id {id} NOT NULL REFERENCES team_member (id),
        kind {text} NOT NULL CHECK (kind IN ('summons', 'invitation')),
        bring {blob} NOT NULL,
        PRIMARY KEY (version_id, team_member_id)
    ) {strict}
    """,
    """
    CREATE TABLE summons_disclosure (
        id {id} NOT NULL,
        version_id {id} NOT NULL REFERENCES appointment_version (id),
        recipient_id {id} NOT NULL REFERENCES authority (id),
        unit_id {id} NOT NULL REFERENCES care_unit (id),
        basis {text} NOT NULL,
        consent_id {id} REFERENCES consent (id),
        legal_basis_id {id} REFERENCES legal_basis (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CHECK ((consent_id IS NOT NULL) = (basis = 'consent')),
        CHECK ((consent_id IS NULL) = (legal_basis_id IS NOT NULL)),
        PRIMARY KEY (version_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE summons_answer (
        id {id} NOT NULL,
        version_id {id} NOT NULL REFERENCES appointment_version (id),
        team_member_id {id} NOT NULL REFERENCES team_member (id),
        answer {text} NOT NULL,
        leaves_at {text},
        words {blob} NOT NULL,
        other_unit_id {id} REFERENCES care_unit (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (version_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE received_summons (
        id {id} NOT NULL PRIMARY KEY,
        number {text} NOT NULL CONSTRAINT received_summons_number_computed UNIQUE,
        record_id {id} NOT NULL REFERENCES record (id),
        owner_id {id} NOT NULL REFERENCES authority (id),
        unit_id {id} NOT NULL REFERENCES care_unit (id),
        appointment_id {id} NOT NULL,
        member_id {id} NOT NULL,
        created_at {text} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX received_summons_by_appointment ON received_summons (appointment_id, member_id)",
    "CREATE INDEX received_summons_by_unit ON received_summons (owner_id, unit_id)",
    """
    CREATE TABLE received_summons_version (
        id {id} NOT NULL,
        received_id {id} NOT NULL REFERENCES received_summons (id),
        number {int} NOT NULL,
        document {blob} NOT NULL,
        received_at {text} NOT NULL,
        PRIMARY KEY (received_id, number, id)
    ) {large}
    """,
    """
    CREATE TABLE received_summons_recall (
        received_id {id} NOT NULL REFERENCES received_summons (id),
        version_id {id} NOT NULL,
        at {text} NOT NULL,
        CONSTRAINT received_summons_recall_computed PRIMARY KEY (received_id, version_id)
    ) {strict}
    """,
    """
    CREATE TABLE received_summons_opening (
        received_id {id} NOT NULL REFERENCES received_summons (id),
        number {int} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (received_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE received_summons_end (
        id {id} NOT NULL PRIMARY KEY,
        received_id {id} NOT NULL REFERENCES received_summons (id),
        outcome {text} NOT NULL CHECK (outcome IN ('cancelled', 'withdrawn', 'groundEnded', 'forwarded', 'foundWrong')),
        at {text} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX received_summons_end_by_received ON received_summons_end (received_id)",
    """
    CREATE TABLE received_summons_return (
        end_id {id} NOT NULL CONSTRAINT received_summons_return_computed PRIMARY KEY
            REFERENCES received_summons_end (id),
        at {text} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE summons_reply (
        id {id} NOT NULL,
        received_id {id} NOT NULL REFERENCES received_summons (id),
        number {int} NOT NULL,
        answer {text} NOT NULL,
        leaves_at {text},
        words {blob} NOT NULL,
        other_unit_id {id} REFERENCES care_unit (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (received_id, number, id)
    ) {strict}
    """,
]

/// What they hold.
let summonsCatalogue = [
    table(
        "appointment",
        "a meeting that is or was planned",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .coded("number", "1, 2, …", inExtract: false),
            .coded("planned_at", "when it was first planned", inExtract: false), .technical("planned_by", "by whom"),
        ]
    ),
    table(
        "appointment_version",
        "what was decided about it, until the next version",
        [
            .technical("id", "identity"), .technical("appointment_id", "the meeting"), .coded("number", "1, 2, …"),
            .coded("starts_at", "when it begins"), .coded("minutes", "how long it is meant to take"),
            .sealed("place", "where"), .coded("leader", "what kind of staff leads it"),
            .sealed("leader_name", "who leads it"), .sealed("note_taker", "who takes notes"),
            .sealed("why_now", "why it is needed now"), .coded("at", "when it was decided"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "appointment_sending",
        "that a version was sent",
        [
            .technical("id", "identity"), .technical("version_id", "which"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "appointment_recall",
        "that a sending was undone before anybody had opened it",
        [.technical("sending_id", "which"), .coded("at", "when"), .technical("by_id", "by whom")]
    ),
    table(
        "appointment_end",
        "that a planned meeting was held or cancelled",
        [
            .technical("appointment_id", "the meeting"), .coded("outcome", "held or cancelled"),
            .sealed("reason", "why it was cancelled"), .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "summons",
        "that somebody on the team is called",
        [
            .technical("id", "identity"), .technical("version_id", "by which version"),
            .technical("team_member_id", "who"), .coded("kind", "summoned or invited"),
            .sealed("bring", "what to bring"),
        ]
    ),
    table(
        "summons_disclosure",
        "a summons given to another authority",
        [
            .technical("id", "identity"), .technical("version_id", "which version"),
            .technical("recipient_id", "to which authority"), .technical("unit_id", "to which unit"),
            .coded("basis", "the legal basis"), .technical("consent_id", "the consent it rests on"),
            .technical("legal_basis_id", "or the ground it rests on"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "summons_answer",
        "what somebody answered, as the sender knows it",
        [
            .technical("id", "identity"), .technical("version_id", "to which version"),
            .technical("team_member_id", "who was called"), .coded("answer", "the code"),
            .coded("leaves_at", "when she must leave"), .sealed("words", "the substitute or the reason"),
            .technical("other_unit_id", "the unit that is the right one"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "received_summons",
        "a summons received from another authority",
        [
            .technical("id", "identity"), .coded("number", "the recipient's own case number"),
            .technical("record_id", "the record and its key"), .technical("owner_id", "the recipient"),
            .technical("unit_id", "the unit it was sent to"), .technical("appointment_id", "the sender's meeting"),
            .technical("member_id", "who is called"), .coded("created_at", "when the first version arrived"),
        ]
    ),
    table(
        "received_summons_version",
        "a version that arrived",
        [
            .technical("id", "identity"), .technical("received_id", "the summons"), .coded("number", "1, 2, …"),
            .sealed("document", "the whole content"), .coded("received_at", "when"),
        ]
    ),
    table(
        "received_summons_recall",
        "that a version was taken back before anybody had opened it",
        [.technical("received_id", "the summons"), .technical("version_id", "which version"), .coded("at", "when")]
    ),
    table(
        "received_summons_opening",
        "that somebody opened a version that arrived",
        [
            .technical("received_id", "the summons"), .coded("number", "which version"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "received_summons_end",
        "that a summons counts no more",
        [
            .technical("id", "identity"), .technical("received_id", "the summons"),
            .coded("outcome", "cancelled, withdrawn, without a ground, forwarded or found wrong"), .coded("at", "when"),
        ]
    ),
    table(
        "received_summons_return",
        "that a summons counts again, since the sending that ended it was undone",
        [.technical("end_id", "the end that holds no more"), .coded("at", "when")]
    ),
    table(
        "summons_reply",
        "what the unit answered",
        [
            .technical("id", "identity"), .technical("received_id", "the summons"), .coded("number", "which version"),
            .coded("answer", "the code"), .coded("leaves_at", "when somebody must leave"),
            .sealed("words", "the substitute or the reason"),
            .technical("other_unit_id", "the unit that is the right one"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
]
