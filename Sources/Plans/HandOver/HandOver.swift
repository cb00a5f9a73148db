package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// That a plan went from one colleague to another inside its authority: who answers for it now, and what she was told.
package struct HandOver: Sendable, Hashable {
    /// Who gave the plan away.
    package let from: Actor.ID
    package let to: Actor.ID
    /// What the next one needs to know first; empty if nothing was written.
    package let note: String
    package let at: Instant
}

/// Handing over plans. A plan that has ended needs somebody who answers for it, too.
package enum HandOverCommands {
    static let note = SealedField("handOver.note")

    /// Gives the plan to a colleague. Whoever had it before can no longer open it. A colleague who works in another part of
    /// the authority takes it with her: its coordinator is the one of her unit from now on, and so are its clocks.
    ///
    /// - Parameters:
    ///   - note: what the next one needs to know first.
    ///   - version: the version the person saw; nil where she saw none of the plan's content.
    /// - Throws: `Problem` when somebody else answers for the plan; with the field `colleague` when that is nobody who can take it (`Accounts.colleagues`).
    package static func handOver(
        _ number: PlanNumber,
        to colleague: Actor.ID,
        note: String,
        version: Int?,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.handOver, on: number, version: version, scope: scope, act: act, in: db)
        guard try Plans.assignments(of: change.plan.id, in: db).responsible?.account == act.actor else {
            throw Problem(.state, text: "handOver.notYours")
        }
        let colleagues = try Accounts.colleagues(of: scope.reader, on: act.today, in: db)
        guard colleagues.contains(where: { $0.id == colleague }) else {
            throw Problem(.invalid, field: "colleague", text: "handOver.colleague.missing")
        }
        _ = try UnitHandOverCommands.settle(change, as: .takenBack)
        let unit = try move(change, to: colleague, from: act.actor, by: act.actor, note: note, in: db)
        let names = try Accounts.names(of: [colleague], in: db)
        try change.finish(
            EventType("plan.handedOver", version: 1),
            facts: ["unit": .code(unit.description)],
            details: names[colleague]
        )
    }

    /// Lets somebody else answer for a plan, whose unit hers becomes if she works at another.
    ///
    /// - Parameters:
    ///   - former: who answered for it; nil where nobody did.
    ///   - giver: who gives it to her; nil where she takes it herself.
    /// - Returns: the plan's unit from now on.
    static func move(
        _ change: PlanChange,
        to colleague: Actor.ID,
        from former: Actor.ID?,
        by giver: Actor.ID?,
        note: String,
        in db: Transaction
    ) throws -> CareUnit.ID {
        let (plan, act) = (change.plan, change.act)
        // Whoever takes the whole plan has no single task in it any more.
        let hers = try GivenTasks.living(of: plan.id, in: db).filter { $0.holder == colleague }
        try GivenTaskCommands.end(hers, as: .handedOn, change)
        // A coordinator keeps her task: she leads the meeting whoever answers for the plan. So do colleagues with single ones.
        try db.run(
            """
            UPDATE plan_assignment SET ended_at = \(act.at)
            WHERE plan_id = \(plan.id) AND ended_at IS NULL
                AND (role = \(Assignment.Role.responsible) OR account_id IN (\(former), \(colleague)))
            """
        )
        try Plans.assign(colleague, as: .responsible, to: plan.id, by: act, in: db)
        if let giver {
            let id: Identifier<HandOver> = act.identifier()
            let sealed = note.isEmpty ? nil : try change.key.seal(note, Self.note, row: id)
            try db.run(
                """
                INSERT INTO hand_over (id, plan_id, from_id, to_id, note, at)
                VALUES (\(id), \(plan.id), \(giver), \(colleague), \(sealed), \(act.at))
                """
            )
        }
        let unit = try unit(of: plan, with: colleague, on: act.today, in: db)
        try db.runOne("UPDATE plan SET unit_id = \(unit) WHERE id = \(plan.id)")
        return unit
    }

    /// Where the plan belongs when somebody answers for it: where it was, as long as she works there.
    private static func unit(
        of plan: Plan,
        with colleague: Actor.ID,
        on day: Day,
        in db: Reading
    ) throws -> CareUnit.ID {
        let hers = try Accounts.units(of: colleague, on: day, in: db)
        let today = try Directory.units(inPlaceOf: hers.union([plan.unit]), on: day, in: db)
        let places = Set(hers.compactMap { today[$0] }.filter { $0.owner == plan.owner }.map(\.id))
        if let place = today[plan.unit]?.id, places.contains(place) { return plan.unit }
        return places.min() ?? plan.unit
    }

    /// What `handOver` reads from a row of `latest`.
    static let columns: SQL =
        "h.id AS hand_over_id, h.from_id, h.to_id, h.note AS hand_over_note, h.at AS handed_over_at"

    /// Joins a plan's latest hand-over to it.
    static let latest: SQL = """
        LEFT JOIN hand_over AS h
            ON h.plan_id = plan.id AND h.id = (
                SELECT l.id FROM hand_over AS l WHERE l.plan_id = plan.id ORDER BY l.id DESC LIMIT 1
            )
        """

    /// The latest hand-over; nil if whoever began the plan still has it.
    static func handOver(_ row: Row, key: RecordKey) throws -> HandOver? {
        guard let id: Identifier<HandOver> = try row["hand_over_id"] else { return nil }
        return HandOver(
            from: try row["from_id"],
            to: try row["to_id"],
            note: try (row["hand_over_note"] as Sealed?).map { try key.open($0, note, row: id) } ?? "",
            at: try row["handed_over_at"]
        )
    }
}

/// Plans that went from one colleague to another.
let handOverTables = [
    """
    CREATE TABLE hand_over (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        from_id {id} NOT NULL REFERENCES account (id),
        to_id {id} NOT NULL REFERENCES account (id),
        note {blob},
        at {text} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """
]

/// The same in the catalogue.
let handOvers = [
    table(
        "hand_over",
        "a plan that went from one colleague to another",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .technical("from_id", "from whom"),
            .technical("to_id", "to whom"), .sealed("note", "what the next one needs to know first"),
            .coded("at", "when"),
        ]
    )
]
