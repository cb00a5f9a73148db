package import Store

/// What is kept about organisations, staff and persons.
package let peopleCatalogue =
    directoryCatalogue + [
        organisation(
            "principal",
            "a municipality, a region or another body",
            codeColumns + [.coded("kind", "which of them"), .coded("organisation_number", "its organisation number")]
                + nameColumn + periodColumns
        ),
        organisation(
            "authority",
            "an authority that owns records",
            codeColumns
                + [
                    .technical("principal_id", "its principal"),
                    .coded("kind", "committee, board, organiser or provider"),
                ]
                + nameColumn + periodColumns
        ),
        organisation(
            "care_unit",
            "a unit of an authority",
            codeColumns
                + [
                    .technical("owner_id", "its authority"),
                    .coded("phone", "where it is called", inExtract: false),
                    .coded("email", "where it is written to", inExtract: false),
                    .coded("address", "where it lies", inExtract: false),
                    .technical("successor_id", "the unit that took over"),
                ] + nameColumn + periodColumns
        ),
        CatalogueTable(
            "practitioner",
            "a person who works at a unit",
            subject: .staff,
            purpose: "to say who does what",
            paragraph: "SoLPuL 6 §, PDL 2:4",
            retention: "as long as a plan names her",
            columns: codeColumns + [
                .technical("unit_id", "where she works"),
                .technical("owner_id", "the authority she works for"),
                .coded("name", "her name, as an official's a public fact"),
                .coded("title", "what she is"),
            ] + periodColumns
        ),
        CatalogueTable(
            "person",
            "one authority's card of a person",
            subject: .person,
            purpose: "to know whom the plan is for",
            paragraph: "SoLPuL 6 §, SoLPuF 15 §, PDL 2:4 (L16)",
            retention: "with the owner's rule for the card (L17)",
            columns: [
                .technical("id", "identity"),
                .technical("record_id", "the record and its key"),
                .technical("owner_id", "the authority whose card it is"),
                .sealed("name", "the person's name"),
                .sealed("number", "personnummer, samordningsnummer or reservnummer"),
                .sealed("protection", "whether the identity is protected (L18)"),
                .coded("research_sample", "whether her file is kept for research, by the day of birth (L17)"),
                .coded("created_at", "when the card was made"),
            ]
        ),
        CatalogueTable(
            "person_former_number",
            "a number that somebody had before, which old papers still carry",
            subject: .person,
            purpose: "to know whom the plan is for",
            paragraph: "SoLPuL 6 §, SoLPuF 15 §, PDL 2:4 (L16)",
            retention: "with the owner's rule for the card (L17)",
            columns: [
                .technical("id", "identity"),
                .technical("person_id", "whose it was"),
                .sealed("number", "the number"),
                .coded("at", "when she got another one"),
                .technical("by_id", "by whom"),
            ]
        ),
        CatalogueTable(
            "person_death",
            "that the person has died",
            subject: .person,
            purpose: "to end what is planned for her, and to ask nobody for anything more",
            paragraph: "SoLPuL 6 §, SoLPuF 15 §, PDL 2:4 (L16)",
            retention: "with the owner's rule for the card (L17)",
            columns: [
                .technical("id", "identity"),
                .technical("person_id", "who"),
                .sealed("died_on", "the day"),
                .coded("at", "when it was written down"),
                .technical("by_id", "by whom"),
                .coded("withdrawn_at", "when it was taken back as wrong"),
                .technical("withdrawn_by", "by whom"),
            ]
        ),
    ]

let codeColumns: [CatalogueColumn] = [
    .technical("id", "identity"),
    .coded("code", "what it is known by in directory files: an own code or an HSA-id", inExtract: false),
]

let nameColumn: [CatalogueColumn] = [.coded("name", "its name", inExtract: false)]

let periodColumns: [CatalogueColumn] = [
    .coded("valid_from", "the first day on which it is valid", inExtract: false),
    .coded("valid_to", "the first day on which it is valid no more", inExtract: false),
]

func organisation(_ name: String, _ meaning: String, _ columns: [CatalogueColumn]) -> CatalogueTable {
    CatalogueTable(
        name,
        meaning,
        subject: .organisation,
        purpose: "to say who is responsible",
        paragraph: "none: public facts",
        retention: "as long as anything points at it",
        columns: columns
    )
}
