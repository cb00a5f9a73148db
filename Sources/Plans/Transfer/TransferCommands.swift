package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// Asking another authority to take a plan over.
package enum TransferCommands {
    /// Asks a unit, which alone gets the plan as it is now, with a note.
    ///
    /// - Throws: `Problem` on `unit` for a unit of the plan's own authority, which is a hand-over, or one that no consent and no
    ///   paragraph lets know the plan; when the need has not been described, which the end of the plan here asks for, or
    ///   somebody is asked already.
    package static func ask(
        _ unit: CareUnit.ID,
        note: String,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.askTransfer, on: number, version: version, scope: scope, act: act, in: db)
        let unit = try demandRecipient(unit, for: change)
        let latest = try Transfers.latest(of: change.plan.id, key: change.key, in: db)
        guard latest == nil || latest?.outcome != nil else { throw Problem(.state, text: "transfer.isAsked") }
        if latest?.outcome == .declined { try settle(as: .stays, change) }
        guard try NeedDescriptionCommands.isDescribed(change.plan.id, in: db) else {
            throw Problem(.incomplete, text: "closure.needMissing")
        }
        let id: Transfer.ID = act.identifier()
        try db.run(
            """
            INSERT INTO plan_transfer (id, plan_id, unit_id, note, asked_at, asked_by)
            VALUES (\(id), \(change.plan.id), \(unit.id),
                \(note.isEmpty ? nil : try change.key.seal(note, Transfers.note, row: id)), \(act.at), \(act.actor))
            """
        )
        try change.finish(EventType("transfer.asked", version: 1), details: unit.name)
        let standing = change.plan.state == .established ? VersionStanding.established : .draft
        try Versions.publish(
            change.plan.id,
            standing: standing,
            to: [unit.id],
            key: change.key,
            act: act,
            in: db
        )
        try ReceivedTransfers.deliver(id, note: note, of: change.plan, to: unit, by: act, in: db)
    }

    /// Takes the question back, or goes on here after a no.
    ///
    /// - Throws: `Problem` when nobody is asked.
    package static func keep(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.keepPlan, on: number, version: version, scope: scope, act: act, in: db)
        let outcome = try Transfers.latest(of: change.plan.id, key: change.key, in: db).map(\.outcome)
        switch outcome {
        case .some(nil): try settle(as: .cancelled, change)
        case .some(.declined): try settle(as: .stays, change)
        default: throw Problem(.state, text: "transfer.nobodyAsked")
        }
        try change.finish(EventType("transfer.ended", version: 1))
    }

    /// Takes back what waits at those who may not know any more, or at all.
    static func cancelOpen(_ change: PlanChange, at isOver: (Owner.ID) -> Bool = { _ in true }) throws {
        let rows = try change.db.rows(
            "SELECT unit_id FROM plan_transfer WHERE plan_id = \(change.plan.id) AND outcome IS NULL"
        )
        for row in rows {
            guard let unit = try Directory.unit(row["unit_id"], in: change.db), isOver(unit.owner) else { continue }
            try settle(as: .cancelled, change)
        }
    }

    /// Ends the question that is open, with what came of it.
    static func settle(as outcome: Transfer.Outcome, reason: String = "", _ change: PlanChange) throws {
        guard let latest = try Transfers.latest(of: change.plan.id, key: change.key, in: change.db) else {
            throw Problem(.state, text: "transfer.nobodyAsked")
        }
        let sealed = reason.isEmpty ? nil : try change.key.seal(reason, Transfers.reason, row: latest.id)
        try change.db.run(
            """
            UPDATE plan_transfer SET outcome = \(outcome), answered_at = \(change.act.at),
                answered_by = \(change.act.actor), reason = COALESCE(\(sealed), reason)
            WHERE id = \(latest.id)
            """
        )
    }

    private static func demandRecipient(_ id: CareUnit.ID, for change: PlanChange) throws -> CareUnit {
        guard let unit = try Directory.unit(inPlaceOf: id, on: change.act.today, in: change.db), unit.id == id else {
            throw Problem(.invalid, field: "unit", text: "transfer.unit.missing")
        }
        guard unit.owner != change.plan.owner else {
            throw Problem(.invalid, field: "unit", text: "transfer.unit.own")
        }
        guard try Permissions.of(change).cover(.plan, for: unit.owner, on: change.act.today).isCovered else {
            throw Problem(.invalid, field: "unit", text: "transfer.unit.uncovered")
        }
        return unit
    }
}
