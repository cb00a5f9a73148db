package import Store

/// What is kept about plans, what is in them, and the copies at their recipients.
package let planCatalogue =
    plans + needs + handOvers + unitHandOvers
    + givenTasks + consentCatalogue + protectionCatalogue + preparationCatalogue + content
    + followUps
    + versionCatalogue + summonsCatalogue + transferCatalogue
    + endingCatalogue + kindChanges

private let plans = [
    table(
        "plan",
        "an owner's plan",
        [
            .technical("id", "identity"),
            .coded("number", "the case number"),
            .technical("record_id", "the record and its key"),
            .technical("owner_id", "the authority whose plan it is"),
            .technical("unit_id", "the unit that began it"),
            .technical("person_id", "whom it is for, at this authority"),
            .coded("kind", "SIP, SIP at discharge or intern SIP"),
            .coded("state", "how far it has come"),
            .technical("version", "grows with every change"),
            .sealed("question", "the question the meeting shall answer"),
            .coded("need_seen_on", "when the need was seen"),
            .coded("begun_at", "when it was begun"),
            .technical("begun_by", "by whom"),
        ]
    ),
    table(
        "plan_step",
        "a state the plan came to",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("state", "which state"),
            .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "plan_assignment",
        "somebody's task with a plan",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .technical("account_id", "whose task"), .coded("role", "responsible, coordinator, or with single tasks"),
            .coded("from_at", "from when"), .technical("by_id", "by whom"), .coded("ended_at", "until when"),
        ]
    ),
    table(
        "own_words",
        "what the person said, or why nobody asked",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .coded("kind", "own words or a reason"), .sealed("text", "the words, unedited"),
            .coded("said_on", "when they were said"),
            .technical("from_plan_id", "another plan for the same person that they were said in"),
            .coded("recorded_at", "when they were written down"),
            .technical("recorded_by", "by whom"),
        ]
    ),
    table(
        "team_member",
        "somebody around the plan",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("kind", "in what part"),
            .sealed("name", "the name"), .technical("unit_id", "where a professional works"),
            .technical("practitioner_id", "who of the staff"), .coded("added_at", "since when"),
            .technical("added_by", "by whom"),
        ]
    ),
]

private let content = [
    table(
        "statement",
        "what somebody around the table said",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .technical("team_member_id", "who said it"),
            .coded("kind", "what goes well or is hard now, or that she agrees with the plan or does not"),
            .sealed("words", "in her words"),
            .coded("content", "how often what is agreed had been changed when she answered", inExtract: false),
            .coded("at", "when it was written down"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "goal",
        "what the person wants to reach",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .coded("number", "the plan's first, second, …", inExtract: false),
        ]
    ),
    table(
        "goal_wording",
        "what a goal says; a change is a new row",
        [
            .technical("id", "identity"), .technical("goal_id", "the goal"),
            .coded("number", "1, 2, …: the highest counts"), .coded("term", "short, long, or no goal yet"),
            .sealed("words", "the goal in the person's words, or why there is none"),
            .sealed("need", "what is needed"), .sealed("sign", "how one sees that it is reached"),
            .sealed("why", "why it was changed"), .coded("at", "when it was written down"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "goal_removal",
        "that a goal was written down by mistake",
        [
            .technical("goal_id", "which goal"), .coded("at", "when it was taken away"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "team_departure",
        "that somebody is not around the plan any more",
        [
            .technical("team_member_id", "who"), .coded("reason", "a mistake, or she has left"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "promise",
        "who does what by when",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .coded("number", "the plan's first, second, …", inExtract: false),
            .technical("offered_by", "the authority that offered it from its copy"),
        ]
    ),
    table(
        "promise_wording",
        "what a promise says; a change is a new row",
        [
            .technical("id", "identity"), .technical("promise_id", "the promise"),
            .coded("number", "1, 2, …: the highest counts"),
            .coded("kind", "effort, measure by others, or the person's own"),
            .technical("principal_id", "the principal behind an effort"),
            .sealed("who", "the named person"), .sealed("what", "what is promised"), .coded("due_on", "by when"),
            .sealed("why", "why it was changed"), .coded("at", "when it was written down"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "promise_removal",
        "that a promise was written down by mistake",
        [
            .technical("promise_id", "which promise"), .coded("at", "when it was taken away"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "promise_status",
        "what became of a promise",
        [
            .technical("id", "identity"), .technical("promise_id", "the promise"),
            .coded("number", "1, 2, …: the highest counts"),
            .coded("wording", "which wording of the promise it was said about"), .coded("status", "the code"),
            .sealed("why", "why"), .technical("told_by", "the authority that told it from its copy"),
            .technical("follow_up_id", "the look back that it was told in"), .coded("at", "when"),
            .coded("day", "the date in Sweden"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "no_measures",
        "the statement that nobody else does anything",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("at", "when"),
            .technical("by_id", "by whom"),
        ]
    ),
    table(
        "responsibility",
        "the principal with overall responsibility",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .technical("principal_id", "the principal"), .sealed("coordinator", "the named person"),
            .sealed("care_contact", "the permanent care contact; none where nobody has been named"),
            .coded("at", "since when"), .technical("by_id", "by whom"),
        ]
    ),
    table(
        "crisis_plan",
        "what is done when it gets worse",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"),
            .sealed("words", "what is done and whom to call; none where it was taken away"),
            .coded("at", "when it was written"), .technical("by_id", "by whom"),
        ]
    ),
]

func table(_ name: String, _ meaning: String, _ columns: [CatalogueColumn]) -> CatalogueTable {
    CatalogueTable(
        name,
        meaning,
        subject: .person,
        purpose: "to coordinate efforts with the person",
        paragraph: "SoL 10:8–9, HSL 16:4 (L1–L4)",
        retention: "with the record, by the owner's rule (L17)",
        columns: columns
    )
}
