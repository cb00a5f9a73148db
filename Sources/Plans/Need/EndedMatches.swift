import Kernel
import Ledger
import Store

/// Tasks that end without anybody's answer.
extension PersonMatches {
    /// Takes away what was found by a number that was never hers.
    static func forget(_ plan: Plan, in db: Transaction) throws {
        try db.run(
            """
            DELETE FROM person_match
            WHERE outcome IS NULL AND (plan_id = \(plan.id) OR other_plan_id = \(plan.id))
            """
        )
    }

    /// Ends the tasks that tell another authority of a plan whose person is protected from now on, and those it has of theirs.
    static func hide(_ plan: Plan, by act: Act, in db: Transaction) throws {
        try db.run(
            """
            UPDATE person_match SET outcome = 'hidden', settled_at = \(act.at), settled_by = \(act.actor)
            WHERE outcome IS NULL AND (plan_id = \(plan.id) OR other_plan_id = \(plan.id)) AND EXISTS (
                SELECT 1 FROM plan AS p JOIN plan AS q ON q.owner_id <> p.owner_id
                WHERE p.id = person_match.plan_id AND q.id = person_match.other_plan_id)
            """
        )
    }
}
