import Ledger
import Store

/// Tasks that end without anybody's answer.
extension PersonMatches {
    /// Takes away what was found by a number that was never hers.
    static func forget(_ plan: Plan, in db: Transaction) throws {
        try db.run("DELETE FROM person_match WHERE \(part: open(at: plan))")
    }

    /// Takes away what tells another authority of a plan whose person is protected from now on (L18), and what the plan is
    /// told of theirs. `look` tells neither anything as long as she is.
    static func forgetElsewhere(_ plan: Plan, in db: Transaction) throws {
        try db.run(
            """
            DELETE FROM person_match WHERE \(part: open(at: plan)) AND EXISTS (
                SELECT 1 FROM plan AS p JOIN plan AS q ON q.owner_id <> p.owner_id
                WHERE p.id = person_match.plan_id AND q.id = person_match.other_plan_id)
            """
        )
    }

    private static func open(at plan: Plan) -> SQL {
        "outcome IS NULL AND (plan_id = \(plan.id) OR other_plan_id = \(plan.id))"
    }
}
