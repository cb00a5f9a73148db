package import Store

/// What the logs keep.
package let ledgerCatalogue = [
    CatalogueTable(
        "event",
        "one thing that was done",
        subject: .person,
        purpose: "to show what happened, and to count",
        paragraph: "PDL 4:3, SoLPuL 10 § (L15, L16)",
        retention: "with the record; what counts are made of becomes a past event",
        columns: [
            .technical("id", "identity, in order of time"),
            .coded("type", "what kind of thing, with version"),
            .coded("at", "when"),
            .coded("day", "the date in Sweden"),
            .coded("actor_id", "the account that acted"),
            .coded("owner_id", "the authority that was acted for"),
            .technical("record_id", "the record it happened to"),
            .coded("facts", "coded facts, never names or free text"),
            .sealed("telling", "coded facts for the authority's numbers: sex, age, area of activity, district"),
            .sealed("details", "what can hurt"),
            .technical("hash", "SHA-256 of the row's canonical bytes"),
            .technical("link", "the link of the chain that holds it"),
        ]
    ),
    CatalogueTable(
        "past_event",
        "what is left of an event when its record's retention has ended",
        subject: .person,
        purpose: "to count, and to keep the log whole",
        paragraph: "SoL 16:1, PDL 3:17 (L17); HSLF-FS 2016:40 4:9 (L15)",
        retention: "never removed; nothing leads from it to a person",
        columns: [
            .technical("id", "identity, made when the record ended; in the order in which the events happened"),
            .technical("hash", "SHA-256 of the event's canonical bytes, which are gone"),
            .technical("ended_by", "the event that ended the record: the number that stands for it"),
            .coded("type", "what kind of thing, with version", inExtract: false),
            .coded("owner_id", "the authority that was acted for", inExtract: false),
            .coded("month", "in which month", inExtract: false),
            .coded("facts", "coded facts, never names or free text", inExtract: false),
            .sealed("telling", "coded facts for the authority's numbers: sex, age, area of activity, district"),
            .technical("link", "the link of the chain that holds it"),
        ]
    ),
    CatalogueTable(
        "access",
        "one look at people's data",
        subject: .staff,
        purpose: "to show who has read, and to check that it was right",
        paragraph: "PDL 4:3, HSLF-FS 2016:40 4:9, SoLPuL 10 § (L15, L16)",
        retention: "at least five years",
        columns: [
            .technical("id", "identity, in order of time"),
            .coded("at", "when"),
            .coded("day", "the date in Sweden"),
            .coded("actor_id", "the account that read"),
            .coded("owner_id", "the authority it read for"),
            .coded("kind", "listed, opened, searched, printed or exported"),
            .coded("page", "the route's pattern, without values"),
            .technical("request", "the request whose answer showed the records"),
            .technical("hash", "SHA-256 of the row's canonical bytes"),
            .technical("link", "the link of the chain that holds it"),
        ]
    ),
    CatalogueTable(
        "access_record",
        "one record that a look showed",
        subject: .person,
        purpose: "to find who has read about a person",
        paragraph: "PDL 4:3, 8:5 (L15)",
        retention: "with the row of access",
        columns: [
            .technical("access_id", "the look"),
            .technical("record_id", "the record"),
        ]
    ),
    CatalogueTable(
        "chain_link",
        "one link of a log's chain",
        subject: .system,
        purpose: "to find any changed, inserted or removed row",
        paragraph: "HSLF-FS 2016:40 4:9 (L15)",
        retention: "never removed",
        columns: [
            .technical("log", "which log"),
            .technical("number", "place in the chain"),
            .technical("at", "when it was made"),
            .technical("row_hashes", "the hashes of its rows in order"),
            .technical("hash", "SHA-256 of the link before and the row hashes"),
        ]
    ),
    CatalogueTable(
        "linker_lease",
        "the process that links a log now",
        subject: .system,
        purpose: "one linker at a time",
        paragraph: "none: no person's data",
        retention: "overwritten",
        columns: [
            .technical("log", "which log"),
            .technical("holder", "the process"),
            .technical("until_at", "when the lease ends"),
        ]
    ),
]
