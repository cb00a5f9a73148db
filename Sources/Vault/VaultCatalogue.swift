package import Store

/// What the vault keeps.
package let vaultCatalogue: [CatalogueTable] = [
    CatalogueTable(
        "record",
        "What has one owner and one retention clock, and the key that all its sealed texts need",
        subject: .person,
        purpose: "To keep texts unreadable for everybody else, and to end a record for certain",
        paragraph: "GDPR 32; SoL 16:1, PDL 3:17 (L17)",
        retention: "Until the record's retention ends; a session's stays without its key",
        columns: [
            .technical("id", "The record"),
            .coded("owner_id", "The authority that answers for it"),
            .coded("kind", "What it is a record of"),
            .technical("wrapped_key", "Its data key, wrapped by a master key; empty when destroyed"),
            .coded("created_at", "When it was begun"),
            .coded("destroyed_at", "When its key was destroyed"),
            .coded("destroyed_by", "Who destroyed it"),
        ]
    ),
    CatalogueTable(
        "blind_index",
        "A number or a part of a name that a row is found by, unreadable without the master key",
        subject: .person,
        purpose: "To find a person by name or number, the search keys that case work allows",
        paragraph: "SoLPuF 15 § (L16)",
        retention: "Until the record's key is destroyed",
        columns: [
            .technical("owner_id", "The authority that can search for it"),
            .technical("kind", "Number or part of a name"),
            .technical("token", "The beginning of a keyed hash"),
            .technical("generation", "The generation of the master key behind it"),
            .technical("record_id", "The record of the row"),
            .technical("row_id", "The row that is found"),
        ]
    ),
]
