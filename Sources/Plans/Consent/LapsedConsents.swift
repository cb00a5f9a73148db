package import Access
import Kernel
package import Ledger
import People
package import Store

/// Plans that rest on no yes any more, though nobody has taken one back: the time has run out, or the person has come of age
/// and has not been asked herself (FB 9:1).
package enum LapsedConsents {
    /// The reader's open plans that have got further than the need and need somebody to be asked again, the oldest need first.
    ///
    /// - Parameter limit: how many plans are looked at; of each that rests on guardians alone the person's card is opened.
    package static func plans(scope: Scope, limit: Int, act: Act, in db: Reading) throws -> [Plan] {
        let rows = try db.rows(
            """
            SELECT \(part: Plan.columns), (SELECT \(part: standing(.guardian, on: act.today))) AS guardians
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role = \(Assignment.Role.responsible) AND plan.owner_id = \(scope.reader.owner)
                AND plan.state IN (\(list: [PlanState.consented, .met, .established]))
                AND (SELECT \(part: standing(.individual, on: act.today))) = 0
                AND (SELECT \(part: standing(.representative, on: act.today))) = 0
                AND NOT \(part: Patients.hasDied("plan.person_id"))
                AND NOT EXISTS (
                    SELECT 1 FROM legal_basis AS b WHERE b.plan_id = plan.id AND b.ended_at IS NULL
                        AND b.ground = \(LegalBasis.Ground.cannotConsent)
                        AND b.from_day <= \(act.today) AND b.valid_until >= \(act.today))
            ORDER BY plan.need_seen_on, plan.id LIMIT \(limit)
            """
        )
        let plans = try rows.map { (plan: try Plan($0), guardians: try $0["guardians"] as Int) }
        let people = try Patients.find(
            plans.filter { $0.guardians > 0 }.map(\.plan.patient),
            vault: act.vault,
            today: act.today,
            in: db
        )
        return plans.filter { plan, guardians in
            guardians == 0 || people[plan.patient]?.comesOfAge.map { $0 <= act.today } ?? false
        }.map(\.plan)
    }

    /// How many answers of yes in some part a plan has that stand and whose time has not run out.
    private static func standing(_ giver: Consent.Giver, on day: Day) -> SQL {
        """
        count(*) FROM consent AS c
            WHERE c.plan_id = plan.id AND c.giver = \(giver) AND c.answer = \(Consent.Answer.yes)
                AND c.valid_until >= \(day) AND (c.document_until IS NULL OR c.document_until >= \(day))
                AND \(part: ConsentRecords.stands)
        """
    }
}
