package import Store

/// The tables of what the end of records asks, and of what is left when they have ended.
package let retentionMigrations = [
    Migration(
        "2026-11-22-retention",
        [
            """
            CREATE TABLE retention_answer (
                id {id} NOT NULL,
                record_id {id} NOT NULL REFERENCES record (id),
                question {text} NOT NULL,
                answer {blob} NOT NULL,
                at {text} NOT NULL,
                by_id {id} NOT NULL,
                PRIMARY KEY (record_id, id)
            ) {strict}
            """,
            """
            CREATE TABLE retention_hold (
                id {id} NOT NULL,
                record_id {id} NOT NULL REFERENCES record (id),
                reason {blob} NOT NULL,
                at {text} NOT NULL,
                by_id {id} NOT NULL,
                lifted_at {text},
                lifted_by {id},
                CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
                PRIMARY KEY (record_id, id)
            ) {strict}
            """,
            """
            CREATE TABLE retention_confirmation (
                record_id {id} NOT NULL CONSTRAINT retention_confirmation_computed PRIMARY KEY REFERENCES record (id),
                may_go {blob} NOT NULL,
                at {text} NOT NULL,
                by_id {id} NOT NULL
            ) {strict}
            """,
            """
            CREATE TABLE retention_outcome (
                number {id} NOT NULL PRIMARY KEY,
                owner_id {id} NOT NULL REFERENCES authority (id),
                kind {text} NOT NULL,
                month {text} NOT NULL,
                paragraph {text} NOT NULL,
                confirmed_by {id} NOT NULL
            ) {strict}
            """,
        ]
    )
]

/// The same in the catalogue.
package let retentionCatalogue = [
    table(
        "retention_answer",
        "what the owner answered about files that are not here",
        [
            .technical("id", "identity"), .technical("record_id", "the record it is about"),
            .coded("question", "what was asked"), .sealed("answer", "the answer; the latest counts"),
            .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "retention_hold",
        "that a record must not go",
        [
            .technical("id", "identity"), .technical("record_id", "the record"), .sealed("reason", "why, as a code"),
            .coded("at", "since when"), .technical("by_id", "by whom"), .coded("lifted_at", "until when"),
            .technical("lifted_by", "lifted by whom"),
        ]
    ),
    table(
        "retention_confirmation",
        "that a record is to go",
        [
            .technical("record_id", "the record"), .sealed("may_go", "the first day on which it may, as it was then"),
            .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    CatalogueTable(
        "retention_outcome",
        "that a record has gone",
        subject: .organisation,
        purpose: "to show that records went, by which paragraph and by whose word",
        paragraph: "SoL 16:1, PDL 3:17 (L17)",
        retention: "never removed; nothing leads from it to a person the record was about",
        columns: [
            .technical("number", "the number that stands for the record in the log"),
            .coded("owner_id", "whose record it was", inExtract: false),
            .coded("kind", "what it was a record of", inExtract: false),
            .coded("month", "in which month it went", inExtract: false),
            .coded("paragraph", "by which paragraph", inExtract: false),
            .coded("confirmed_by", "who confirmed it", inExtract: false),
        ]
    ),
]

private func table(_ name: String, _ meaning: String, _ columns: [CatalogueColumn]) -> CatalogueTable {
    CatalogueTable(
        name,
        meaning,
        subject: .person,
        purpose: "to destroy records when the law says so, and not before",
        paragraph: "SoL 16:1–2 a, SoF 13:1, PDL 3:17 (L17)",
        retention: "with the record",
        columns: columns
    )
}
