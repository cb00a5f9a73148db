package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// The end of a plan, with its reason. A "no" is a proper ending, too.
package struct Closure: Sendable, Hashable {
    /// Why a plan ended, as statistics count it.
    package enum Reason: String, Sendable, CaseIterable, SQLText {
        case goalsReached, noLongerNeeded, personStopped, consentRefused, moved, other
        /// Closed with every other open plan for her by `DeathCommands`, and by nothing else.
        case died
        /// Another authority has taken it over: only its answer closes a plan so.
        case takenOver
        /// It should never have been written: for the wrong person, or twice. It leaves every list and number, and is kept and
        /// marked, here and at every recipient.
        case enteredInError
        /// No plan was needed: the need was judged, and the "no" is kept with its reason (L5).
        case neverNeeded

        /// Whether the same person may come to need another plan here.
        package var mayBeFollowed: Bool { ![.died, .takenOver, .enteredInError].contains(self) }

        /// Whether somebody who closes a plan may choose it.
        package var isChosen: Bool { self != .takenOver && self != .died }
    }

    package let reason: Reason
    /// Why, in words; empty if nothing was written.
    package let note: String
    package let at: Instant
}

/// Closing a plan.
package enum ClosureCommands {
    static let note = SealedField("closure.note")

    /// Closes the plan. Copies already received stay with their recipients by their own rules; an established plan tells
    /// them, as far as consent reaches, that it is closed.
    ///
    /// - Parameter note: why, in words; demanded where no plan was needed or it was entered in error.
    /// - Throws: `Problem` when the need has not been described, which statistics ask of every plan that got further than
    ///   the need, or with the field `reason` or `note` when the reason does not fit.
    package static func close(
        _ number: PlanNumber,
        reason: Closure.Reason,
        note: String = "",
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.close, on: number, version: version, scope: scope, act: act, in: db)
        guard reason.isChosen else { throw Problem(.invalid, field: "reason", text: "error.choice") }
        try end(change, because: reason, note: note)
    }

    /// Closes a plan that a command has loaded; throws as `close`.
    static func end(_ change: PlanChange, because reason: Closure.Reason, note: String = "") throws {
        let (act, db) = (change.act, change.db)
        try demand(reason, note, fit: change)
        let id: Identifier<Closure> = act.identifier()
        let sealed = note.isEmpty ? nil : try change.key.seal(note, Self.note, row: id)
        let last = try db.row("SELECT max(number) AS number FROM closure WHERE plan_id = \(change.plan.id)")
        let number = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        try db.run(
            """
            INSERT INTO closure (id, plan_id, number, reason, note, at, by_id)
            VALUES (\(id), \(change.plan.id), \(number), \(reason), \(sealed), \(act.at), \(act.actor))
            """
        )
        if reason == .enteredInError { try Recall.everything(by: change) }
        try AppointmentCommands.planEnds(change)
        try TransferCommands.cancelOpen(change)
        try change.finish(
            EventType("plan.closed", version: 1),
            facts: ["reason": .code(reason.rawValue), "state": .code(change.plan.state.rawValue)]
        )
        if change.plan.state == .established, reason != .enteredInError {
            try Versions.publish(
                change.plan.id,
                standing: .established,
                reachingNewUnits: false,
                key: change.key,
                act: act,
                in: db
            )
        }
    }

    private static func demand(_ reason: Closure.Reason, _ note: String, fit change: PlanChange) throws {
        if reason == .neverNeeded {
            guard change.plan.state == .need else {
                throw Problem(.invalid, field: "reason", text: "closure.neverNeeded.tooLate")
            }
            guard !note.isEmpty else { throw Problem(.invalid, field: "note", text: "closure.note.missing") }
        }
        if reason == .enteredInError {
            guard !note.isEmpty else { throw Problem(.invalid, field: "note", text: "closure.error.missing") }
            return
        }
        // Nothing is asked of anybody then but the day.
        if reason == .died { return }
        let plan = change.plan
        guard try plan.state == .need || NeedDescriptionCommands.isDescribed(plan.id, in: change.db) else {
            throw Problem(.incomplete, text: "closure.needMissing")
        }
    }

    /// What `closure` reads from a row of `joined`.
    static let columns: SQL =
        "c.id AS closure_id, c.reason AS closure_reason, c.note AS closure_note, c.at AS closed_at"

    /// Joins the end of a closed plan to it: the latest, where it has been opened again and has ended once more.
    static let joined: SQL = """
        LEFT JOIN closure AS c ON c.plan_id = plan.id AND plan.state = 'closed' AND c.number = (
            SELECT max(l.number) FROM closure AS l WHERE l.plan_id = plan.id)
        """

    /// The end of the plan; nil while it is open.
    static func closure(_ row: Row, key: RecordKey) throws -> Closure? {
        guard let reason: Closure.Reason = try row["closure_reason"] else { return nil }
        let (id, note): (Identifier<Closure>, Sealed?) = (try row["closure_id"], try row["closure_note"])
        return Closure(
            reason: reason,
            note: try note.map { try key.open($0, Self.note, row: id) } ?? "",
            at: try row["closed_at"]
        )
    }
}
