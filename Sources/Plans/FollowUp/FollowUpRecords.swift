import Kernel
import Ledger
import Store
import Vault

/// Looks back as rows.
enum FollowUpRecords {
    static let outcome = SealedField("followUp.outcome")
    static let ownView = SealedField("followUp.ownView")
    static let words = SealedField("goalProgress.words")

    /// Writes a look back with what it says about each goal; promises are reported by the caller.
    static func insert(_ followUp: FollowUp, _ change: PlanChange) throws -> FollowUp.ID {
        let (act, key, db) = (change.act, change.key, change.db)
        let id: FollowUp.ID = act.identifier()
        let view = followUp.ownView.isEmpty ? nil : try key.seal(followUp.ownView, ownView, row: id)
        try db.run(
            """
            INSERT INTO follow_up (id, plan_id, held_on, outcome, own_view, next_on, at, by_id)
            VALUES (\(id), \(change.plan.id), \(followUp.heldOn), \(try key.seal(followUp.outcome, outcome, row: id)),
                \(view), \(followUp.nextOn), \(act.at), \(act.actor))
            """
        )
        for progress in followUp.goals {
            let row: Identifier<Goal.Progress> = act.identifier()
            let sealed = progress.words.isEmpty ? nil : try key.seal(progress.words, words, row: row)
            try db.run(
                """
                INSERT INTO goal_progress (id, follow_up_id, goal_id, achievement, words)
                VALUES (\(row), \(id), \(progress.goal), \(progress.achievement), \(sealed))
                """
            )
        }
        return id
    }

    /// The follow-ups, the latest first.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [FollowUp] {
        let rows = try db.rows(
            """
            SELECT id, held_on, outcome, own_view, next_on FROM follow_up WHERE plan_id = \(plan) ORDER BY id DESC
            """
        )
        if rows.isEmpty { return [] }
        let ids: [FollowUp.ID] = try rows.map { try $0["id"] }
        let goals = try goals(in: ids, key: key, db)
        let reports = try PromiseRecords.reports(in: ids, key: key, db)
        return try rows.map { row in
            let id: FollowUp.ID = try row["id"]
            let view: Sealed? = try row["own_view"]
            return FollowUp(
                heldOn: try row["held_on"],
                goals: goals[id] ?? [],
                promises: reports[id] ?? [],
                ownView: try view.map { try key.open($0, ownView, row: id) } ?? "",
                outcome: try key.open(row["outcome"], outcome, row: id),
                nextOn: try row["next_on"]
            )
        }
    }

    private static func goals(in ids: [FollowUp.ID], key: RecordKey, _ db: Reading) throws
        -> [FollowUp.ID: [Goal.Progress]]
    {
        let rows = try db.rows(
            """
            SELECT id, follow_up_id, goal_id, achievement, words FROM goal_progress
            WHERE follow_up_id IN (\(list: ids)) ORDER BY id
            """
        )
        return try Dictionary(grouping: rows) { try $0["follow_up_id"] }.mapValues {
            try $0.map { row in
                let (id, sealed): (Identifier<Goal.Progress>, Sealed?) = (try row["id"], try row["words"])
                return Goal.Progress(
                    goal: try row["goal_id"],
                    achievement: try row["achievement"],
                    words: try sealed.map { try key.open($0, words, row: id) } ?? ""
                )
            }
        }
    }
}
