import Store

/// What is kept about areas, agreements, commissions and the imports they came with.
let directoryCatalogue = [
    organisation(
        "area",
        "a city district or a BUS area",
        codeColumns + [.coded("kind", "which of the two")] + nameColumn + periodColumns
    ),
    organisation(
        "area_successor",
        "an area that took over from another",
        [.technical("area_id", "the area that ended"), .technical("successor_id", "the area that took over")]
    ),
    organisation(
        "care_unit_area",
        "an area that a unit works in",
        [.technical("unit_id", "the unit"), .technical("area_id", "the area")]
    ),
    organisation(
        "care_unit_activity",
        "what a unit works with",
        [.technical("unit_id", "the unit"), .coded("activity", "the area of activity", inExtract: false)]
    ),
    organisation(
        "care_unit_former_name",
        "what a unit was called before",
        [
            .technical("unit_id", "the unit"),
            .coded("until_day", "the first day of the name after it", inExtract: false),
        ] + nameColumn
    ),
    organisation("agreement", "an agreement between principals", codeColumns + nameColumn + periodColumns),
    organisation(
        "agreement_party",
        "a principal that agreed",
        [.technical("agreement_id", "the agreement"), .technical("principal_id", "the principal")]
    ),
    organisation(
        "agreement_area",
        "an area that an agreement holds for",
        [.technical("agreement_id", "the agreement"), .technical("area_id", "the area")]
    ),
    organisation(
        "agreement_activity",
        "an area of activity that an agreement holds for",
        [.technical("agreement_id", "the agreement"), .coded("activity", "the area of activity", inExtract: false)]
    ),
    organisation(
        "agreement_clock",
        "a clock of an agreement (L2)",
        [
            .technical("agreement_id", "the agreement"),
            .coded("clock", "what is measured", inExtract: false),
            .coded("days", "how many days", inExtract: false),
            .coded("count", "working days or all days", inExtract: false),
        ]
    ),
    organisation(
        "agreement_duty",
        "a kind of party that may summon or must attend (L9)",
        [
            .technical("agreement_id", "the agreement"),
            .coded("duty", "which of the two", inExtract: false),
            .coded("party", "the kind of authority", inExtract: false),
        ]
    ),
    organisation(
        "retention_rule",
        "how long an authority keeps records (L17)",
        codeColumns
            + [
                .technical("owner_id", "whose records"),
                .coded("years", "how many years after the last entry", inExtract: false),
                .coded("deadline", "by when what may go must be gone, if the law sets an end", inExtract: false),
                .coded("paragraph", "by which paragraph", inExtract: false),
            ] + periodColumns
    ),
    organisation(
        "retention_rule_kind",
        "a kind of record that a rule holds for",
        [.technical("rule_id", "the rule"), .coded("kind", "the kind of record", inExtract: false)]
    ),
    organisation(
        "retention_exception",
        "what keeps a record longer than its rule",
        [
            .technical("rule_id", "the rule"),
            .coded("fact", "what it is", inExtract: false),
            .coded("until_age", "until which age; empty for ever", inExtract: false),
            .coded("paragraph", "by which paragraph", inExtract: false),
        ]
    ),
    CatalogueTable(
        "commission",
        "a role that a member of staff is commissioned for at a unit",
        subject: .staff,
        purpose: "to say who does what",
        paragraph: "PDL 4:2, SoLPuL 10 § (L15, L16)",
        retention: "as long as a plan names her",
        columns: [
            .technical("id", "identity"),
            .technical("practitioner_id", "whose"),
            .technical("unit_id", "at which unit"),
            .coded("role", "which role"),
        ] + periodColumns
    ),
    CatalogueTable(
        "directory_import",
        "an import of a directory file",
        subject: .staff,
        purpose: "to say where the directory comes from",
        paragraph: "SoLPuL 6 §",
        retention: "as long as the directory",
        columns: [
            .technical("id", "identity"),
            .coded("at", "when"),
            .technical("actor_id", "by whom"),
            .coded("file_day", "the day of the file"),
            .technical("file_hash", "SHA-256 of the file"),
            .coded("added", "how many rows were new"),
            .coded("changed", "how many changed"),
            .coded("retired", "how many ended"),
            .coded("unchanged", "how many were as they were"),
        ]
    ),
]
