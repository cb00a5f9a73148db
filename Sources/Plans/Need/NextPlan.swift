package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// Beginning a plan for somebody whose earlier plan is closed. Who she is, is known: nobody types it again (law 4 of the
/// house).
package enum NextPlan {
    /// The card that a plan of the reader's was made for.
    ///
    /// - Throws: `Problem.notFound` as for any plan; `state` while the plan is open, since it is the one to go on with.
    package static func patient(
        of number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Reading
    ) throws -> (plan: Plan, patient: Patient) {
        let plan = try Plans.find(number, for: .openPlan, scope: scope, in: db)
        guard let patient = try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db) else {
            throw Problem.notFound
        }
        return (plan, patient)
    }

    /// Opens a plan for the same person, with the protection that her card has today (L18).
    ///
    /// - Parameter need: what the form says; the name, the number and the protection in it count for nothing.
    /// - Throws: as `NeedCommands.begin`; `state` while the earlier plan is open.
    package static func begin(
        _ need: Need,
        after number: PlanNumber,
        declined note: String?,
        count: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanNumber {
        let (plan, patient) = try patient(of: number, scope: scope, act: act, in: db)
        guard plan.state == .closed else { throw Problem(.state, text: "nextPlan.isOpen") }
        let need = need.about(patient)
        guard let note else {
            return try NeedCommands.begin(need, count: count, scope: scope, act: act, in: db)
        }
        return try NeedCommands.decline(need, because: note, count: count, scope: scope, act: act, in: db)
    }
}
