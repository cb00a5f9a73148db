import Kernel
import Ledger
import People
import Store
import Vault

/// Each plan has a card of its own, so one person may have several at the same authority: what is true of her is true on
/// all of them.
enum TwinCards {
    /// The same authority's other cards for the person's number, each with its plan; none while no number is known.
    static func of(_ patient: Patient, act: Act, in db: Reading) throws -> [(patient: Patient, plan: Plan)] {
        guard let number = patient.number else { return [] }
        let ids: [Patient.ID] = try act.vault.blindIndex.candidates(
            .personNumber(number),
            owner: patient.owner,
            in: db
        )
        let others = try Patients.find(
            ids.filter { $0 != patient.id },
            vault: act.vault,
            today: act.today,
            in: db
        )
        return try db.rows(
            """
            SELECT \(part: Plan.columns) FROM plan WHERE plan.person_id IN (\(list: others.keys.sorted()))
            ORDER BY plan.id
            """
        ).compactMap { row in
            let plan = try Plan(row)
            return others[plan.patient].map { ($0, plan) }
        }
    }
}
