package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// The end of a plan, with its reason. A "no" is a proper ending, too.
package struct Closure: Sendable, Hashable {
    /// Why a plan ended, as statistics count it.
    package enum Reason: String, Sendable, CaseIterable, SQLText {
        case goalsReached, noLongerNeeded, personStopped, consentRefused, moved, died, other
    }

    package let reason: Reason
    package let at: Instant
}

/// Closing a plan.
package enum ClosureCommands {
    /// Closes the plan. Copies already received stay with their recipients by their own rules; an established plan tells
    /// them, as far as consent reaches, that it is closed.
    package static func close(
        _ number: PlanNumber,
        reason: Closure.Reason,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.close, on: number, version: version, scope: scope, act: act, in: db)
        try db.run(
            """
            INSERT INTO closure (plan_id, reason, at, by_id)
            VALUES (\(change.plan.id), \(reason), \(act.at), \(act.actor))
            """
        )
        try change.finish(
            EventType("plan.closed", version: 1),
            facts: ["reason": .code(reason.rawValue), "state": .code(change.plan.state.rawValue)]
        )
        if change.plan.state == .established {
            try Versions.publish(change.plan.id, standing: .established, key: change.key, act: act, in: db)
        }
    }

    /// What `closure` reads from a row of `joined`.
    static let columns: SQL = "c.reason AS closure_reason, c.at AS closed_at"

    /// Joins a plan's closure to it.
    static let joined: SQL = "LEFT JOIN closure AS c ON c.plan_id = plan.id"

    /// The end of the plan; nil while it is open.
    static func closure(_ row: Row) throws -> Closure? {
        try (row["closure_reason"] as Closure.Reason?).map { Closure(reason: $0, at: try row["closed_at"]) }
    }
}
