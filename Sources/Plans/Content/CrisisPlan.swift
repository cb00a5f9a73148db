package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// What is done when it gets worse before people meet again, and whom to call then. Everybody who has the plan reads it.
package struct CrisisPlan: Sendable, Hashable {
    package let words: String
    package let writtenOn: Day
}

/// The crisis plan: the latest row counts.
package enum CrisisPlanCommands {
    static let words = SealedField("crisisPlan.words")

    /// What is as it was changes nothing.
    ///
    /// - Parameter text: empty to take it away.
    package static func write(
        _ text: String,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .writeCrisisPlan,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        let file = try PlanFile.open(number, scope: scope, act: act, in: db)
        guard text != file.crisisPlan?.words ?? "" else { return }
        try insert(text, plan: change.plan.id, key: change.key, by: act, in: db)
        try change.finish(
            EventType("crisisPlan.written", version: 1),
            facts: ["standing": .code(text.isEmpty ? "taken-away" : "written")]
        )
    }

    static func insert(_ text: String, plan: Plan.ID, key: RecordKey, by act: Act, in db: Transaction) throws {
        let id: Identifier<CrisisPlan> = act.identifier()
        try db.run(
            """
            INSERT INTO crisis_plan (id, plan_id, words, at, by_id)
            VALUES (\(id), \(plan), \(text.isEmpty ? nil : try key.seal(text, words, row: id)), \(act.at), \(act.actor))
            """
        )
    }

    /// What `crisisPlan` reads from a row of `latest`.
    static let columns: SQL = "cp.id AS crisis_plan_id, cp.words AS crisis_words, cp.at AS crisis_at"

    /// Joins a plan's latest crisis plan to it.
    static let latest: SQL = """
        LEFT JOIN crisis_plan AS cp
            ON cp.plan_id = plan.id AND cp.id = (
                SELECT l.id FROM crisis_plan AS l WHERE l.plan_id = plan.id ORDER BY l.id DESC LIMIT 1
            )
        """

    /// The crisis plan that counts; nil where there is none.
    static func crisisPlan(_ row: Row, key: RecordKey) throws -> CrisisPlan? {
        guard let id = try row["crisis_plan_id"] as Identifier<CrisisPlan>?,
            let sealed = try row["crisis_words"] as Sealed?
        else { return nil }
        return CrisisPlan(
            words: try key.open(sealed, words, row: id),
            writtenOn: (try row["crisis_at"] as Instant).day
        )
    }
}
