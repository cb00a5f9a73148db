import Store

/// The tables of consents and other grounds to tell others.
let consentTables = [
    """
    CREATE TABLE consent (
        id {id} NOT NULL PRIMARY KEY,
        plan_id {id} NOT NULL REFERENCES plan (id),
        giver {text} NOT NULL,
        team_member_id {id} REFERENCES team_member (id),
        giver_name {blob} NOT NULL,
        answer {text} NOT NULL CHECK (answer IN ('yes', 'no')),
        form {text} NOT NULL CHECK (form IN ('oral', 'written')),
        document {blob},
        document_until {text},
        exceptions {blob} NOT NULL,
        given_on {text} NOT NULL,
        valid_until {text} NOT NULL,
        recorded_at {text} NOT NULL,
        recorded_by {id} NOT NULL,
        CHECK (given_on <= valid_until),
        CHECK ((document IS NOT NULL) = (giver = 'representative')),
        CHECK (team_member_id IS NOT NULL OR giver = 'representative')
    ) {strict}
    """,
    "CREATE INDEX consent_by_plan ON consent (plan_id, id)",
    """
    CREATE TABLE consent_recipient (
        consent_id {id} NOT NULL REFERENCES consent (id),
        owner_id {id} NOT NULL REFERENCES authority (id),
        PRIMARY KEY (consent_id, owner_id)
    ) {strict}
    """,
    """
    CREATE TABLE consent_content (
        consent_id {id} NOT NULL REFERENCES consent (id),
        content {text} NOT NULL,
        PRIMARY KEY (consent_id, content)
    ) {strict}
    """,
    """
    CREATE TABLE consent_withdrawal (
        consent_id {id} NOT NULL CONSTRAINT consent_withdrawal_computed PRIMARY KEY REFERENCES consent (id),
        reason {text} NOT NULL CHECK (reason IN ('changedMind', 'custodyEnded')),
        at {text} NOT NULL,
        recorded_by {id} NOT NULL
    ) {strict}
    """,
    """
    CREATE TABLE consent_replacement (
        consent_id {id} NOT NULL PRIMARY KEY REFERENCES consent (id),
        replaced_by {id} NOT NULL REFERENCES consent (id)
    ) {strict}
    """,
    """
    CREATE TABLE legal_basis (
        id {id} NOT NULL UNIQUE,
        plan_id {id} NOT NULL REFERENCES plan (id),
        ground {text} NOT NULL,
        paragraph {text} NOT NULL,
        reason {blob} NOT NULL,
        from_day {text} NOT NULL,
        valid_until {text} NOT NULL,
        recorded_at {text} NOT NULL,
        recorded_by {id} NOT NULL,
        ended_at {text},
        ended_by {id},
        CHECK (from_day <= valid_until),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """,
    """
    CREATE TABLE legal_basis_recipient (
        legal_basis_id {id} NOT NULL REFERENCES legal_basis (id),
        owner_id {id} NOT NULL REFERENCES authority (id),
        PRIMARY KEY (legal_basis_id, owner_id)
    ) {strict}
    """,
    """
    CREATE TABLE consent_not_asked (
        id {id} NOT NULL,
        team_member_id {id} NOT NULL REFERENCES team_member (id),
        reason {text} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (team_member_id, id)
    ) {strict}
    """,
]

/// What they hold.
let consentCatalogue = [
    table(
        "consent",
        "one person's answer",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("giver", "in what part"),
            .technical("team_member_id", "who on the team answered; empty for a representative who is not on it"),
            .sealed("giver_name", "who answered"), .coded("answer", "yes or no"), .coded("form", "oral or written"),
            .sealed("document", "what lets a representative answer"),
            .coded("document_until", "until when it does, if anybody has set an end"),
            .sealed("exceptions", "what is not agreed to"), .coded("given_on", "when"),
            .coded("valid_until", "until when"), .coded("recorded_at", "when it was written down"),
            .technical("recorded_by", "by whom"),
        ]
    ),
    table(
        "consent_recipient",
        "an authority that may be told",
        [.technical("consent_id", "the answer"), .technical("owner_id", "the authority")]
    ),
    table(
        "consent_content",
        "what a yes lets others be told",
        [.technical("consent_id", "the answer"), .coded("content", "the summons, the plan, the own words")]
    ),
    table(
        "legal_basis",
        "a ground to tell others without a yes (L7, L13)",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("ground", "the ground"),
            .coded("paragraph", "the paragraph of OSL"), .sealed("reason", "why it is needed"),
            .coded("from_day", "since when"), .coded("valid_until", "until when"),
            .coded("recorded_at", "when it was written down"), .technical("recorded_by", "by whom"),
            .coded("ended_at", "when it was decided that it holds no more"), .technical("ended_by", "by whom"),
        ]
    ),
    table(
        "legal_basis_recipient",
        "an authority that may be told on it",
        [.technical("legal_basis_id", "the ground"), .technical("owner_id", "the authority")]
    ),
    table(
        "consent_not_asked",
        "why somebody on the team is not asked for consent (L8)",
        [
            .technical("id", "identity"), .technical("team_member_id", "the member of the team"),
            .coded("reason", "the code; the latest counts"), .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "consent_withdrawal",
        "an answer that was taken back or counts no more",
        [
            .technical("consent_id", "the answer"), .coded("reason", "why"), .coded("at", "when"),
            .technical("recorded_by", "by whom"),
        ]
    ),
    table(
        "consent_replacement",
        "an answer that the same person's newer answer replaced",
        [
            .technical("consent_id", "the older answer"),
            .technical("replaced_by", "the newer one, which tells when and by whom"),
        ]
    ),
]
