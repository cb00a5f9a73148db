package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// That a plan went from one colleague to another inside its authority: who answers for it now, and what she was told.
package struct HandOver: Sendable, Hashable {
    /// Who gave the plan away.
    package let from: String
    package let to: Actor.ID
    /// What the next one needs to know first; empty if nothing was written.
    package let note: String
    package let at: Instant
}

/// Handing over plans. A plan that has ended needs somebody who answers for it, too.
package enum HandOverCommands {
    private static let note = SealedField("handOver.note")

    /// Gives the plan to a colleague. Whoever had it before can no longer open it.
    ///
    /// - Parameter note: what the next one needs to know first.
    /// - Throws: `Problem` with the field `colleague` when that is nobody who can take it (`Accounts.colleagues`).
    package static func handOver(
        _ number: PlanNumber,
        to colleague: Actor.ID,
        note: String,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.handOver, on: number, version: version, scope: scope, act: act, in: db)
        let plan = change.plan
        let colleagues = try Accounts.colleagues(of: scope.reader, in: db)
        guard colleagues.contains(where: { $0.id == colleague }) else {
            throw Problem(.invalid, field: "colleague", text: "handOver.colleague.missing")
        }
        // Of those who had a task only a coordinator keeps hers: she leads the meeting whoever answers for the plan.
        try db.run(
            """
            UPDATE plan_assignment SET ended_at = \(act.at)
            WHERE plan_id = \(plan.id) AND ended_at IS NULL
                AND (role = \(Assignment.Role.responsible) OR account_id IN (\(act.actor), \(colleague)))
            """
        )
        try NeedCommands.assign(colleague, as: .responsible, to: plan.id, by: act, in: db)
        let id: Identifier<HandOver> = act.identifier()
        let sealed = note.isEmpty ? nil : try change.key.seal(note, Self.note, row: id)
        try db.run(
            """
            INSERT INTO hand_over (id, plan_id, from_id, to_id, note, at)
            VALUES (\(id), \(plan.id), \(act.actor), \(colleague), \(sealed), \(act.at))
            """
        )
        let names = try Accounts.names(of: [colleague], in: db)
        try change.finish(EventType("plan.handedOver", version: 1), details: names[colleague])
    }

    /// The latest hand-over of a plan that has been opened; nil if whoever began it still has it.
    package static func latest(of file: PlanFile, act: Act, in db: Reading) throws -> HandOver? {
        let row = try db.row(
            "SELECT id, from_id, to_id, note, at FROM hand_over WHERE plan_id = \(file.plan.id) ORDER BY id DESC LIMIT 1"
        )
        guard let row else { return nil }
        let id: Identifier<HandOver> = try row["id"]
        let from: Actor.ID = try row["from_id"]
        let key = try act.vault.key(of: file.plan.record, in: db)
        return HandOver(
            from: try Accounts.names(of: [from], in: db)[from] ?? "",
            to: try row["to_id"],
            note: try (row["note"] as Sealed?).map { try key.open($0, note, row: id) } ?? "",
            at: try row["at"]
        )
    }
}

/// Plans that went from one colleague to another.
let handOverTables = [
    """
    CREATE TABLE hand_over (
        id {text} NOT NULL PRIMARY KEY,
        plan_id {text} NOT NULL REFERENCES plan (id),
        from_id {text} NOT NULL REFERENCES account (id),
        to_id {text} NOT NULL REFERENCES account (id),
        note {blob},
        at {text} NOT NULL
    ) {strict}
    """,
    "CREATE INDEX hand_over_by_plan ON hand_over (plan_id, id)",
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
