/// What is kept about whom, why and for how long: declared by each room for its tables, compared by a test with the real
/// schema of both engines, and printed as docs/data.md.
package struct CatalogueTable: Sendable {
    package let name: String
    /// What one row is.
    package let meaning: String
    /// Whose data it is.
    package let subject: Subject
    /// What it is for.
    package let purpose: String
    /// The paragraph that allows or demands it.
    package let paragraph: String
    /// How long it stays.
    package let retention: String
    package let columns: [CatalogueColumn]

    /// About whom a table tells.
    package enum Subject: String, Sendable {
        /// The person the plan is for, and people close to them.
        case person = "the person"
        /// Staff, in their work.
        case staff
        /// Authorities and units: public facts.
        case organisation
        /// Nobody: the program's own.
        case system
    }

    package init(
        _ name: String,
        _ meaning: String,
        subject: Subject,
        purpose: String,
        paragraph: String,
        retention: String,
        columns: [CatalogueColumn]
    ) {
        self.name = name
        self.meaning = meaning
        self.subject = subject
        self.purpose = purpose
        self.paragraph = paragraph
        self.retention = retention
        self.columns = columns
    }
}

/// One column of a table in the catalogue.
package struct CatalogueColumn: Sendable {
    /// How readable a column is to whoever holds the database.
    package enum Class: String, Sendable {
        /// Unreadable without the record's key.
        case sealed
        /// A coded fact, a date or a public name, in clear.
        case coded
        /// Ids, versions and key material: of use to the program only.
        case technical
    }

    package let name: String
    package let `class`: Class
    package let meaning: String
    /// Whether the person's extract shows it.
    package let isInExtract: Bool

    /// A column that is unreadable without the record's key.
    package static func sealed(_ name: String, _ meaning: String, inExtract: Bool = true) -> CatalogueColumn {
        CatalogueColumn(name: name, class: .sealed, meaning: meaning, isInExtract: inExtract)
    }

    /// A column in clear that tells something.
    package static func coded(_ name: String, _ meaning: String, inExtract: Bool = true) -> CatalogueColumn {
        CatalogueColumn(name: name, class: .coded, meaning: meaning, isInExtract: inExtract)
    }

    /// A column in clear that is of use to the program only.
    package static func technical(_ name: String, _ meaning: String) -> CatalogueColumn {
        CatalogueColumn(name: name, class: .technical, meaning: meaning, isInExtract: false)
    }
}
