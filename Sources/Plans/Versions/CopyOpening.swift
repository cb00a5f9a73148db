package import Access
package import Kernel
package import Ledger
package import Store
import Vault

extension Copies {
    /// Writes down that somebody opens a version, before she sees it: from then on it is the recipient's
    /// own and cannot be recalled.
    ///
    /// - Throws: `Problem.notFound` when it is not the one that is there now: it has been recalled in between.
    package static func open(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let copy = try find(number, for: .openCopy, scope: scope, vault: act.vault, in: db)
        guard copy.version == version else { throw Problem.notFound }
        try open(copy, by: act, in: db)
    }

    /// Writes down the first opening of the version that a copy shows now. That it was opened decides what a withdrawal
    /// reaches (L6, L17), so it is an event as well; who looks at it later stands in the access log.
    static func open(_ copy: PlanCopy, by act: Act, in db: Transaction) throws {
        let isFirst = try db.run(
            """
            INSERT INTO copy_opening (copy_id, number, at, by_id)
            VALUES (\(copy.id), \(copy.version), \(act.at), \(act.actor)) ON CONFLICT (copy_id, number) DO NOTHING
            """
        )
        guard isFirst == 1 else { return }
        try EventLog.append(
            EventType("copy.opened", version: 1),
            to: act.vault.key(of: copy.record, in: db),
            facts: ["version": .count(copy.version)],
            by: act,
            in: db
        )
    }
}
