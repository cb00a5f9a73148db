package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// Writing down what people said at the table. Nothing is edited: what somebody says anew counts in place of what she said
/// before, which stays a row.
package enum StatementCommands {
    static let words = SealedField("statement.words")

    /// Writes down how it is now, as each says it. What is as it was changes nothing, and where two write at once, neither
    /// takes away what the other wrote (ux §6.4).
    ///
    /// - Parameter version: nil where what is said tells what stood there when it was written.
    /// - Throws: `Problem` on `situation` unless all are on the plan's team, each once for each kind; conflicts on the kind and
    ///   the member's id, `good-…`, where something else stands there by now.
    package static func recordSituation(
        _ said: [Statement.New],
        on number: PlanNumber,
        version: Int?,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .recordSituation,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        guard said.allSatisfy({ !$0.kind.isApproval }) else { throw problem("situation") }
        let written = said.filter { $0.words != $0.former }
        let now = try all(of: change.plan.id, key: change.key, in: db)
        let clashes = written.filter { new in
            let words = now.first { $0.member == new.member && $0.kind == new.kind }?.words ?? ""
            return new.former.map { $0 != words && new.words != words } ?? (version == nil)
        }
        try Problems(
            clashes.map { Problem(.conflict, field: "\($0.kind.rawValue)-\($0.member)", text: "situation.clash") }
        ).check()
        let new = try insert(written, "situation", change)
        guard !new.isEmpty else { return }
        try change.finish(EventType("situation.recorded", version: 1), facts: ["said": .count(new.count)])
    }

    /// Writes down who agrees with the plan as it was read back, and who does not with what: an answer belongs to what was
    /// read, and to nothing that is agreed later. Whoever answers the same once more changes nothing.
    ///
    /// - Throws: `Problem` on `approval` unless all are on the plan's team, each once, and whoever disagrees says with what.
    package static func recordApprovals(
        _ said: [Statement.New],
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.recordApproval, on: number, version: version, scope: scope, act: act, in: db)
        guard said.allSatisfy({ $0.kind.isApproval && ($0.kind == .agrees) == $0.words.isEmpty }) else {
            throw problem("approval")
        }
        let new = try insert(said, "approval", change)
        guard !new.isEmpty else { return }
        let agree = new.filter { $0.kind == .agrees }.count
        try change.finish(
            EventType("plan.approved", version: 1),
            facts: ["agree": .count(agree), "disagree": .count(new.count - agree)]
        )
    }

    /// Tells whether a plan has any, so that most need no statement of their own.
    static let first: SQL = """
        (SELECT s.id FROM statement AS s WHERE s.plan_id = plan.id ORDER BY s.id LIMIT 1) AS statement_id
        """

    /// What counts now, in the order it was said.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [Statement] {
        var latest: [Statement] = []
        let rows = try db.rows(
            "SELECT id, team_member_id, kind, words, content, at FROM statement WHERE plan_id = \(plan) ORDER BY id"
        )
        let content = try content(of: plan, in: db)
        for row in rows {
            let id: Statement.ID = try row["id"]
            let given: Int? = try row["content"]
            let statement = Statement(
                id: id,
                member: try row["team_member_id"],
                kind: try row["kind"],
                words: try key.open(row["words"], words, row: id),
                isEarlier: given.map { $0 != content } ?? false,
                at: try row["at"]
            )
            latest.removeAll { $0.member == statement.member && $0.kind.replaces(statement.kind) }
            if statement.kind == .agrees || !statement.words.isEmpty { latest.append(statement) }
        }
        return latest
    }

    /// How often what people agree on has been written down, changed, taken away or given up: rows that are never fewer, so
    /// that it is the same only where nothing of it has changed.
    private static func content(of plan: Plan.ID, in db: Reading) throws -> Int {
        let given = Promise.Status.allCases.filter(\.needsReason)
        let row = try db.row(
            """
            SELECT (SELECT count(*) FROM goal AS g JOIN goal_wording AS w ON w.goal_id = g.id WHERE g.plan_id = plan.id)
                + (SELECT count(*) FROM goal AS g JOIN goal_removal AS r ON r.goal_id = g.id WHERE g.plan_id = plan.id)
                + (SELECT count(*) FROM promise AS p JOIN promise_wording AS w ON w.promise_id = p.id
                    WHERE p.plan_id = plan.id)
                + (SELECT count(*) FROM promise AS p JOIN promise_removal AS r ON r.promise_id = p.id
                    WHERE p.plan_id = plan.id)
                + (SELECT count(*) FROM promise AS p JOIN promise_status AS s ON s.promise_id = p.id
                    WHERE p.plan_id = plan.id AND s.status IN (\(list: given)))
                + (SELECT count(*) FROM responsibility AS r WHERE r.plan_id = plan.id)
                + (SELECT count(*) FROM crisis_plan AS c WHERE c.plan_id = plan.id)
                + (SELECT count(*) FROM no_measures AS n WHERE n.plan_id = plan.id) AS content
            FROM plan WHERE plan.id = \(plan)
            """
        )
        return try row?["content"] ?? 0
    }

    /// - Parameter field: where a problem is told.
    /// - Returns: what was said anew.
    private static func insert(
        _ said: [Statement.New],
        _ field: String,
        _ change: PlanChange
    ) throws -> [Statement.New] {
        let team = try Set(TeamCommands.members(of: change.plan.id, key: change.key, in: change.db).map(\.id))
        let isOnce = said.indices.allSatisfy { index in
            !said[..<index].contains { $0.member == said[index].member && $0.kind.replaces(said[index].kind) }
        }
        guard isOnce, said.allSatisfy({ team.contains($0.member) }) else { throw problem(field) }
        let before = try all(of: change.plan.id, key: change.key, in: change.db)
        let new = said.filter { said in
            let earlier = before.first { $0.member == said.member && $0.kind.replaces(said.kind) }
            guard let earlier else { return said.kind == .agrees || !said.words.isEmpty }
            return earlier.kind != said.kind || earlier.words != said.words || earlier.isEarlier
        }
        let content = try content(of: change.plan.id, in: change.db)
        for said in new {
            let id: Statement.ID = change.act.identifier()
            try change.db.run(
                """
                INSERT INTO statement (id, plan_id, team_member_id, kind, words, content, at, by_id)
                VALUES (\(id), \(change.plan.id), \(said.member), \(said.kind),
                    \(try change.key.seal(said.words, words, row: id)), \(said.kind.isApproval ? content : nil),
                    \(change.act.at), \(change.act.actor))
                """
            )
        }
        return new
    }

    private static func problem(_ field: String) -> Problem {
        Problem(.invalid, field: field, text: "error.choice")
    }
}

extension Statement.Kind {
    /// Whether one counts in place of the other: whoever agrees now does not disagree any more.
    fileprivate func replaces(_ other: Self) -> Bool {
        self == other || isApproval && other.isApproval
    }
}
