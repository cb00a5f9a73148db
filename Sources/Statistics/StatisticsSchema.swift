package import Store

/// The numbers.
package let statisticsMigrations = [
    Migration(
        "2026-11-22-statistics",
        [
            """
            CREATE TABLE statistics_year (
                id {id} NOT NULL UNIQUE,
                owner_id {id} NOT NULL,
                year {int} NOT NULL,
                until_day {text} NOT NULL,
                figures {blob} NOT NULL,
                CONSTRAINT statistics_year_computed PRIMARY KEY (owner_id, year)
            ) {large}
            """,
            """
            CREATE TABLE statistics_count (
                id {id} NOT NULL PRIMARY KEY,
                until_day {text} NOT NULL,
                at {text} NOT NULL
            ) {strict}
            """,
        ]
    )
]

/// What is kept of them.
package let statisticsCatalogue = [
    CatalogueTable(
        "statistics_year",
        "the numbers of one authority and one year",
        subject: .system,
        purpose: "to see whether everybody who needs a plan gets one",
        paragraph: "SoLPuF 12 § 10, SoLPuL 7 a § (L16)",
        retention: "until they are counted again; counted from facts that stay",
        columns: [
            .technical("id", "identity"),
            .technical("owner_id", "the authority"),
            .coded("year", "the year"),
            .coded("until_day", "the last day that is counted"),
            .sealed("figures", "how many of each thing, before small numbers are hidden"),
        ]
    ),
    CatalogueTable(
        "statistics_count",
        "one count of all numbers",
        subject: .system,
        purpose: "to count once for each month",
        paragraph: "none: no person's data",
        retention: "never removed",
        columns: [
            .technical("id", "identity"),
            .coded("until_day", "the last day that was counted"),
            .coded("at", "when it was done"),
        ]
    ),
]
