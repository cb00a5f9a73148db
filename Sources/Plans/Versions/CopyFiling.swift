package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// That somebody has put a version into the recipient's own case system or paper file: it is the recipient that documents
/// what has come to it, by its own rules (L14, L17).
package struct CopyFiling: Sendable, Hashable {
    package typealias ID = Identifier<CopyFiling>

    package let id: ID
    package let version: Int
    package let at: Instant
    package let by: Actor.ID

    /// A mistake is taken back on the day it was made; after that it is what the case system says that counts.
    package func canBeUndone(on day: Day) -> Bool { at.day == day }
}

/// Writing down that copies are filed. The owner is told that a copy was received, and nothing of what the recipient does with
/// it.
package enum CopyFilings {
    /// Writes down that the version that is there now is filed. Filed once more, it changes nothing.
    ///
    /// - Throws: `Problem` of code `conflict` when another version has come; `Problem.notFound` for a copy of somebody else's.
    package static func record(
        _ version: Int,
        of number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let copy = try Copies.find(number, for: .contributeToCopy, scope: scope, vault: act.vault, in: db)
        guard copy.version == version else { throw Problem(.conflict, text: "copy.filing.newerVersion") }
        guard try latest(of: copy, in: db)?.version != version else { return }
        try Copies.open(copy, by: act, in: db)
        let id: CopyFiling.ID = act.identifier()
        try db.run(
            """
            INSERT INTO copy_filing (id, copy_id, number, at, by_id)
            VALUES (\(id), \(copy.id), \(version), \(act.at), \(act.actor))
            """
        )
        try EventLog.append(
            EventType("copy.filed", version: 1),
            to: act.vault.key(of: copy.record, in: db),
            facts: ["version": .count(version)],
            by: act,
            in: db
        )
    }

    /// Takes back the latest, on the same day.
    ///
    /// - Parameter version: the version that is to be no more filed.
    /// - Throws: `Problem` of code `state` when it is not filed, or was on another day.
    package static func undo(
        _ version: Int,
        of number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let copy = try Copies.find(number, for: .contributeToCopy, scope: scope, vault: act.vault, in: db)
        guard let filing = try latest(of: copy, in: db), filing.version == version, filing.canBeUndone(on: act.today)
        else {
            throw Problem(.state, text: "copy.filing.tooLate")
        }
        try db.run(
            "INSERT INTO copy_filing_undo (filing_id, at, by_id) VALUES (\(filing.id), \(act.at), \(act.actor))"
        )
        try EventLog.append(
            EventType("copy.filingUndone", version: 1),
            to: act.vault.key(of: copy.record, in: db),
            facts: ["version": .count(filing.version)],
            by: act,
            in: db
        )
    }

    /// The latest filing of a copy that has not been taken back.
    package static func latest(of copy: PlanCopy, in db: Reading) throws -> CopyFiling? {
        try db.row(
            """
            SELECT f.id, f.number, f.at, f.by_id FROM copy_filing AS f
            WHERE f.copy_id = \(copy.id) AND \(part: stands) ORDER BY f.id DESC LIMIT 1
            """
        ).map { CopyFiling(id: try $0["id"], version: try $0["number"], at: try $0["at"], by: try $0["by_id"]) }
    }

    /// The latest version of a copy that is filed.
    static let filed: SQL =
        "(SELECT max(f.number) FROM copy_filing AS f WHERE f.copy_id = copy.id AND \(part: stands)) AS filed"

    private static let stands: SQL = "NOT EXISTS (SELECT 1 FROM copy_filing_undo AS u WHERE u.filing_id = f.id)"
}
