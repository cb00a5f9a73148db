import Kernel
import Store

/// The tables of goals and promises: each wording that there was, what was taken away, and what became of it.
extension ExtractSources {
    static func goals(_ plan: Plan.ID) -> [ExtractSource] {
        [
            source(
                "goal_wording",
                """
                SELECT w.* FROM goal_wording AS w JOIN goal AS g ON g.id = w.goal_id
                WHERE g.plan_id = \(plan) ORDER BY g.number, w.number
                """,
                [
                    "words": GoalRecords.words, "need": GoalRecords.need, "sign": GoalRecords.sign,
                    "why": GoalRecords.why,
                ]
            ),
            source(
                "goal_removal",
                """
                SELECT r.*, w.words AS goal, w.id AS wording_id
                FROM goal_removal AS r JOIN goal AS g ON g.id = r.goal_id
                    JOIN goal_wording AS w ON w.goal_id = g.id AND \(part: latest("goal_wording", "goal_id"))
                WHERE g.plan_id = \(plan) ORDER BY g.number
                """,
                parent: [ExtractSource.Parent("goal", GoalRecords.words, row: "wording_id")]
            ),
        ]
    }

    static func promises(_ plan: Plan.ID) -> [ExtractSource] {
        let what = [ExtractSource.Parent("what", PromiseWordings.what, row: "wording_id")]
        let latest = latest("promise_wording", "promise_id")
        return [
            source(
                "promise_wording",
                """
                SELECT w.* FROM promise_wording AS w JOIN promise AS p ON p.id = w.promise_id
                WHERE p.plan_id = \(plan) ORDER BY p.number, w.number
                """,
                ["who": PromiseWordings.who, "what": PromiseWordings.what, "why": PromiseWordings.why]
            ),
            source(
                "promise",
                """
                SELECT p.*, w.what, w.id AS wording_id
                FROM promise AS p JOIN promise_wording AS w ON w.promise_id = p.id AND \(part: latest)
                WHERE p.plan_id = \(plan) AND p.offered_by IS NOT NULL ORDER BY p.number
                """,
                parent: what
            ),
            source(
                "promise_removal",
                """
                SELECT r.*, w.what, w.id AS wording_id
                FROM promise_removal AS r JOIN promise AS p ON p.id = r.promise_id
                    JOIN promise_wording AS w ON w.promise_id = p.id AND \(part: latest)
                WHERE p.plan_id = \(plan) ORDER BY p.number
                """,
                parent: what
            ),
            source(
                "promise_status",
                """
                SELECT s.*, w.what, w.id AS wording_id
                FROM promise_status AS s JOIN promise AS p ON p.id = s.promise_id
                    JOIN promise_wording AS w ON w.promise_id = p.id AND w.number = s.wording
                WHERE p.plan_id = \(plan) ORDER BY p.number, s.number
                """,
                ["why": PromiseRecords.why],
                parent: what
            ),
        ]
    }

    /// That a wording `w` is the one that counts.
    static func latest(_ table: SQL, _ column: SQL) -> SQL {
        """
        w.number = (SELECT max(l.number) FROM \(part: table) AS l WHERE l.\(part: column) = w.\(part: column))
        """
    }
}
