package import Store

/// What is kept about accounts and sign-in.
package let accessCatalogue = [
    staff(
        "account",
        "a door of one person into the house",
        retention: "as long as events name it",
        [
            .technical("id", "identity"),
            .coded("login", "what is typed at sign-in"),
            .coded("name", "the name of a person who is not in the directory, as an official's a public fact"),
            .technical("owner_id", "the authority it works for"),
            .technical("practitioner_id", "the member of staff behind it, whose commissions are its roles"),
            .coded("origin", "a real person's or the demo city's"),
            .coded("created_at", "when it was made"),
            .technical("created_by", "by whom"),
            .coded("ends_on", "the first day on which it lets nobody in, where one was set ahead"),
            .coded("closed_at", "when it was closed"),
            .technical("closed_by", "by whom"),
        ]
    ),
    staff(
        "role_grant",
        "a role that the account of a person who is not in the directory holds",
        retention: "as the account",
        [
            .technical("id", "identity"),
            .technical("account_id", "whose role"),
            .coded("role", "which role"),
            .technical("unit_id", "at which unit"),
            .coded("granted_at", "from when"),
            .technical("granted_by", "by whom"),
            .coded("ended_at", "until when"),
            .technical("ended_by", "by whom"),
        ]
    ),
    staff(
        "credential",
        "a password, as scrypt leaves it",
        retention: "until it is changed",
        [
            .technical("account_id", "whose password"),
            .technical("salt", "random bytes"),
            .technical("hash", "scrypt, N=2^15, r=8, p=3"),
            .technical("changed_at", "when it was set"),
        ]
    ),
    staff(
        "one_time_link",
        "a link that sets a password once",
        retention: "an hour of use, then a trace",
        [
            .technical("hash", "SHA-256 of the link's secret"),
            .technical("account_id", "for which account"),
            .technical("created_at", "when it was made"),
            .technical("created_by", "by whom"),
            .technical("expires_at", "until when it works"),
            .technical("used_at", "when it was used or stopped"),
        ]
    ),
    staff(
        "session",
        "a signed-in browser",
        retention: "five years, with the log",
        [
            .technical("id", "identity"),
            .technical("hash", "SHA-256 of the cookie's secret"),
            .technical("account_id", "whose session"),
            .coded("language", "the language of the pages"),
            .coded("created_at", "signed in"),
            .coded("seen_at", "last used, within five minutes"),
            .coded("ended_at", "ended"),
            .coded("ended_why", "why it ended"),
        ]
    ),
    staff(
        "sign_in_brake",
        "failed attempts that slow the next one down",
        retention: "until a right password, at most a day after the last attempt",
        [
            .technical("key", "SHA-256 of the name or network that is counted"),
            .technical("failures", "how many"),
            .technical("last_at", "when the last one was"),
        ]
    ),
    staff(
        "kept_form",
        "what somebody had typed when the session ended, or another part of the page was saved",
        retention: "an hour",
        [
            .technical("id", "identity"),
            .technical("account_id", "for whom it is kept"),
            .technical("record_id", "the record and its key"),
            .sealed("path", "where it was sent"),
            .sealed("fields", "what was typed"),
            .technical("expires_at", "until when it is kept"),
        ]
    ),
]

private func staff(
    _ name: String,
    _ meaning: String,
    retention: String,
    _ columns: [CatalogueColumn]
) -> CatalogueTable {
    CatalogueTable(
        name,
        meaning,
        subject: .staff,
        purpose: "to let the right people in",
        paragraph: "PDL 4:2, SoLPuL 10 § (L15, L16)",
        retention: retention,
        columns: columns
    )
}
