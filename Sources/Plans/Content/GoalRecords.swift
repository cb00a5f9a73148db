import Kernel
package import Ledger
package import Store
import Vault

/// Goals as rows: a change is a new wording, and the ones before it stay for the plan's owner.
package enum GoalRecords {
    static let words = SealedField("goalWording.words")
    static let need = SealedField("goalWording.need")
    static let sign = SealedField("goalWording.sign")
    static let why = SealedField("goalWording.why")

    /// A goal of a plan that the caller has opened, also one that was taken away.
    ///
    /// - Returns: nil where the plan has no such goal.
    package static func find(_ number: Int, of file: PlanFile, act: Act, in db: Reading) throws -> Goal.Worded? {
        try worded(where: "g.number = \(number)", of: file, act: act, in: db).first
    }

    /// The goals that were taken away, the latest written first.
    package static func removed(from file: PlanFile, act: Act, in db: Reading) throws -> [Goal.Worded] {
        try worded(where: "r.at IS NOT NULL", of: file, act: act, in: db)
    }

    /// The goals as they are worded now, long ones first, in the order they were added.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [Goal] {
        try db.rows(
            """
            SELECT g.id, g.number, w.id AS wording_id, w.term, w.words, w.need, w.sign
            FROM goal AS g JOIN goal_wording AS w ON w.goal_id = g.id
                AND w.number = (SELECT max(l.number) FROM goal_wording AS l WHERE l.goal_id = g.id)
            WHERE g.plan_id = \(plan) AND NOT EXISTS (SELECT 1 FROM goal_removal AS r WHERE r.goal_id = g.id)
            ORDER BY w.term, g.number
            """
        ).map { row in
            let words = try said(row, key: key)
            return Goal(
                id: try row["id"],
                number: try row["number"],
                term: words.term,
                words: words.words,
                need: words.need,
                sign: words.sign
            )
        }
    }

    /// - Returns: the facts of its event.
    @discardableResult
    static func insert(_ new: Goal.New, plan: Plan.ID, key: RecordKey, by act: Act, in db: Transaction) throws -> Facts
    {
        let id: Goal.ID = act.identifier()
        let last = try db.row("SELECT max(number) AS number FROM goal WHERE plan_id = \(plan)")
        let number = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        try db.run("INSERT INTO goal (id, plan_id, number) VALUES (\(id), \(plan), \(number))")
        try insert(new, of: id, key: key, by: act, in: db)
        return ["number": .count(number), "term": .code(new.term.rawValue)]
    }

    /// Words a goal anew.
    static func insert(
        _ new: Goal.New,
        of goal: Goal.ID,
        why reason: String = "",
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Identifier<Goal.Wording> = act.identifier()
        let last = try db.row("SELECT max(number) AS number FROM goal_wording WHERE goal_id = \(goal)")
        let number = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        func sealed(_ text: String, _ field: SealedField) throws -> Sealed? {
            text.isEmpty ? nil : try key.seal(text, field, row: id)
        }
        try db.run(
            """
            INSERT INTO goal_wording (id, goal_id, number, term, words, need, sign, why, at, by_id)
            VALUES (\(id), \(goal), \(number), \(new.term), \(try key.seal(new.words, words, row: id)),
                \(try sealed(new.need, need)), \(try sealed(new.sign, sign)), \(try sealed(reason, why)), \(act.at),
                \(act.actor))
            """
        )
    }

    private static func worded(
        where condition: SQL,
        of file: PlanFile,
        act: Act,
        in db: Reading
    ) throws -> [Goal.Worded] {
        let rows = try db.rows(
            """
            SELECT g.id, g.number, w.id AS wording_id, w.term, w.words, w.need, w.sign, w.why, w.at, w.by_id,
                r.at AS removed_at, r.by_id AS removed_by
            FROM goal AS g JOIN goal_wording AS w ON w.goal_id = g.id LEFT JOIN goal_removal AS r ON r.goal_id = g.id
            WHERE g.plan_id = \(file.plan.id) AND \(part: condition) ORDER BY g.number DESC, w.number DESC
            """
        )
        if rows.isEmpty { return [] }
        let key = try act.vault.key(of: file.plan.record, in: db)
        return try rows.chunked { try $0["id"] as Goal.ID }.compactMap { id, rows in
            guard let latest = rows.first else { return nil }
            return Goal.Worded(
                id: id,
                number: try latest["number"],
                stands: file.goals.contains { $0.id == id },
                wordings: try rows.map { row in
                    let (id, reason): (Identifier<Goal.Wording>, Sealed?) = (try row["wording_id"], try row["why"])
                    return Goal.Wording(
                        words: try said(row, key: key),
                        why: try reason.map { try key.open($0, why, row: id) } ?? "",
                        at: try row["at"],
                        by: try row["by_id"]
                    )
                },
                removedAt: try latest["removed_at"],
                removedBy: try latest["removed_by"]
            )
        }
    }

    private static func said(_ row: Row, key: RecordKey) throws -> Goal.New {
        let id: Identifier<Goal.Wording> = try row["wording_id"]
        let (need, sign): (Sealed?, Sealed?) = (try row["need"], try row["sign"])
        return Goal.New(
            try row["term"],
            try key.open(row["words"], words, row: id),
            need: try need.map { try key.open($0, Self.need, row: id) } ?? "",
            sign: try sign.map { try key.open($0, Self.sign, row: id) } ?? ""
        )
    }
}

extension [Row] {
    /// The rows of each thing together, in the order in which they came.
    func chunked<ID: Equatable>(by id: (Row) throws -> ID) rethrows -> [(id: ID, rows: [Row])] {
        var chunks: [(id: ID, rows: [Row])] = []
        for row in self {
            let id = try id(row)
            if chunks.last?.id == id {
                chunks[chunks.count - 1].rows.append(row)
            } else {
                chunks.append((id, [row]))
            }
        }
        return chunks
    }
}
