import Store

/// The tables of versions, their release, and copies at their recipients.
let versionTables = [
    """
    CREATE TABLE plan_version (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        number {int} NOT NULL,
        standing {text} NOT NULL CHECK (standing IN ('draft', 'established')),
        document {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CONSTRAINT plan_version_number_computed PRIMARY KEY (plan_id, number)
    ) {large}
    """,
    """
    CREATE TABLE disclosure (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        version {int} NOT NULL,
        recipient_id {id} NOT NULL REFERENCES authority (id),
        unit_id {id} NOT NULL REFERENCES care_unit (id),
        basis {text} NOT NULL,
        consent_id {id} REFERENCES consent (id),
        legal_basis_id {id} REFERENCES legal_basis (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CHECK ((consent_id IS NOT NULL) = (basis = 'consent')),
        CHECK ((consent_id IS NULL) = (legal_basis_id IS NOT NULL)),
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE disclosure_recall (
        disclosure_id {id} NOT NULL PRIMARY KEY REFERENCES disclosure (id),
        at {text} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE plan_copy (
        id {id} NOT NULL PRIMARY KEY,
        number {text} NOT NULL CONSTRAINT plan_copy_number_computed UNIQUE,
        record_id {id} NOT NULL REFERENCES record (id),
        owner_id {id} NOT NULL REFERENCES authority (id),
        unit_id {id} NOT NULL REFERENCES care_unit (id),
        source_plan_id {id} NOT NULL,
        created_at {text} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX plan_copy_by_source ON plan_copy (source_plan_id, unit_id)",
    "CREATE INDEX plan_copy_by_unit ON plan_copy (owner_id, unit_id)",
    """
    CREATE TABLE copy_version (
        id {id} NOT NULL,
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        number {int} NOT NULL,
        standing {text} NOT NULL CHECK (standing IN ('draft', 'established')),
        document {blob} NOT NULL,
        received_at {text} NOT NULL,
        PRIMARY KEY (copy_id, number)
    ) {large}
    """,
    """
    CREATE TABLE copy_opening (
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        number {int} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (copy_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE copy_recall (
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        number {int} NOT NULL,
        at {text} NOT NULL,
        PRIMARY KEY (copy_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE copy_withdrawal (
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        at {text} NOT NULL,
        reason {text} NOT NULL CHECK (reason IN ('consent', 'legalBasis', 'unitLeft', 'enteredInError')),
        PRIMARY KEY (copy_id, at, reason)
    ) {strict}
    """,
    """
    CREATE TABLE copy_receipt (
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        number {int} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        CONSTRAINT copy_receipt_computed PRIMARY KEY (copy_id, number)
    ) {strict}
    """,
    """
    CREATE TABLE copy_filing (
        id {id} NOT NULL UNIQUE,
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        number {int} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (copy_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE copy_filing_undo (
        filing_id {id} NOT NULL PRIMARY KEY REFERENCES copy_filing (id),
        at {text} NOT NULL,
        by_id {id} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE offer (
        id {id} NOT NULL,
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        who {blob} NOT NULL,
        what {blob} NOT NULL,
        due_on {text} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (copy_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE copy_promise (
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        number {int} NOT NULL,
        promise_id {id} NOT NULL,
        wording {int} NOT NULL,
        standing {text} NOT NULL CHECK (standing IN ('awaited', 'given')),
        due_on {text} NOT NULL,
        PRIMARY KEY (copy_id, number, promise_id)
    ) {strict}
    """,
    """
    CREATE TABLE copy_report (
        id {id} NOT NULL,
        copy_id {id} NOT NULL REFERENCES plan_copy (id),
        promise_id {id} NOT NULL,
        wording {int} NOT NULL,
        status {text} NOT NULL,
        why {blob},
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (copy_id, id)
    ) {strict}
    """,
]

/// What they hold.
let versionCatalogue = [
    table(
        "plan_version",
        "the plan as it was at one time",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("number", "1, 2, …"),
            .coded("standing", "draft or established"), .sealed("document", "the whole content", inExtract: false),
            .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "disclosure",
        "a version given to another authority",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("version", "which version"),
            .technical("recipient_id", "to which authority"), .technical("unit_id", "to which unit"),
            .coded("basis", "the legal basis"), .technical("consent_id", "the consent it rests on"),
            .technical("legal_basis_id", "or the ground it rests on"),
            .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "disclosure_recall",
        "that nobody had opened a version when it was recalled",
        [.technical("disclosure_id", "the release"), .coded("at", "when")]
    ),
    table(
        "plan_copy",
        "a plan received from another authority",
        [
            .technical("id", "identity"), .coded("number", "the recipient's own case number"),
            .technical("record_id", "the record and its key"), .technical("owner_id", "the recipient"),
            .technical("unit_id", "the unit it was sent to"), .technical("source_plan_id", "the sender's plan"),
            .coded("created_at", "when the first version arrived"),
        ]
    ),
    table(
        "copy_version",
        "a version that arrived",
        [
            .technical("id", "identity"), .technical("copy_id", "the copy"), .coded("number", "1, 2, …"),
            .coded("standing", "draft or established"), .sealed("document", "the whole content"),
            .coded("received_at", "when"),
        ]
    ),
    table(
        "copy_opening",
        "that somebody opened a version that arrived",
        [
            .technical("copy_id", "the copy"), .coded("number", "which version"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "copy_recall",
        "a version that was taken back before anybody opened it",
        [.technical("copy_id", "the copy"), .coded("number", "which version"), .coded("at", "when")]
    ),
    table(
        "copy_withdrawal",
        "that consent was taken back, another ground ended, the unit left the plan or it was found to be an error, when the copy had been opened",
        [.technical("copy_id", "the copy"), .coded("at", "when"), .coded("reason", "which of the four")]
    ),
    table(
        "copy_receipt",
        "somebody's confirmation that a version was received",
        [
            .technical("copy_id", "the copy"), .coded("number", "which version"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "copy_filing",
        "that a version was put into the recipient's own case system or paper file",
        [
            .technical("id", "identity"), .technical("copy_id", "the copy"), .coded("number", "which version"),
            .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "copy_filing_undo",
        "that such a note was taken back on the same day",
        [.technical("filing_id", "the note"), .coded("at", "when"), .technical("by_id", "by whom")]
    ),
    table(
        "offer",
        "an effort offered from a copy",
        [
            .technical("id", "identity"), .technical("copy_id", "the copy"), .sealed("who", "the named person"),
            .sealed("what", "what is offered"), .coded("due_on", "by when"), .coded("at", "when it was offered"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "copy_promise",
        "a promise that is the unit's own to keep, as a version that arrived has it",
        [
            .technical("copy_id", "the copy"), .coded("number", "which version"),
            .technical("promise_id", "the promise in the sender's plan"),
            .coded("wording", "which wording of it"),
            .coded("standing", "waits for the unit's answer, or given"), .coded("due_on", "by when"),
        ]
    ),
    table(
        "copy_report",
        "what the unit has told about a promise of its own",
        [
            .technical("id", "identity"), .technical("copy_id", "the copy"),
            .technical("promise_id", "the promise in the sender's plan"),
            .coded("wording", "which wording of it was answered"), .coded("status", "the code"),
            .sealed("why", "why"), .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
]
