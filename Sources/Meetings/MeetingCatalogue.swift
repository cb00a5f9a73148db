package import Store

/// What is kept about meetings.
package let meetingCatalogue = [
    table(
        "meeting",
        "a meeting about a plan",
        [
            .technical("id", "identity"),
            .technical("plan_id", "the plan"),
            .coded("number", "the plan's first, second, …"),
            .coded("revision", "1, 2, …: the highest counts; a correction is a new row"),
            .coded("starts_at", "when it began"),
            .sealed("place", "where"),
            .coded("leader", "what kind of staff led it; empty where nobody has said"),
            .coded("unresolved", "how many questions the principals had not agreed on when it was held"),
            .coded("recorded_at", "when it was written down"),
            .technical("recorded_by", "by whom"),
        ]
    ),
    table(
        "attendance",
        "how somebody took part",
        [
            .technical("meeting_id", "the meeting"),
            .technical("team_member_id", "the member of the team"),
            .coded("mode", "there, digital, a part of it, absent with or without notice"),
            .coded("left_at", "when somebody left who was there for a part"),
        ]
    ),
]

private func table(_ name: String, _ meaning: String, _ columns: [CatalogueColumn]) -> CatalogueTable {
    CatalogueTable(
        name,
        meaning,
        subject: .person,
        purpose: "to plan together, and to see that those who must come do",
        paragraph: "SoL 10:8–9, HSL 16:4 (L1–L4)",
        retention: "with the plan (L17)",
        columns: columns
    )
}
