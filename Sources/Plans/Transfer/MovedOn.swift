package import Kernel
import Ledger
package import People
import Store

/// Where a plan has gone that another authority took over, and which of its promises go on there.
package struct MovedOn: Sendable, Hashable {
    package let unit: CareUnit.ID
    /// What the unit is called; empty where the reader is not told places (L18).
    package internal(set) var unitName: String
    package let on: Day
    /// What is carried along: the rest ended with the plan.
    package let goingOn: Set<Promise.ID>

    /// - Returns: nil for a plan that nobody has taken over.
    init?(_ plan: Plan, for patient: Patient, _ promises: [Promise], in db: Reading) throws {
        let row = try db.row(
            """
            SELECT unit_id, answered_at FROM plan_transfer
            WHERE plan_id = \(plan.id) AND outcome = \(Transfer.Outcome.accepted)
            """
        )
        guard let row, let unit = try Directory.unit(row["unit_id"], in: db) else { return nil }
        self.unit = unit.id
        unitName = unit.name
        on = (try row["answered_at"] as Instant).day
        let former = try Directory.authority(plan.owner, in: db)?.principal.id
        let next = try Directory.authority(unit.owner, in: db)?.principal.id
        goingOn = Set(
            promises.filter { promise in
                // A version of a protected person's plan names no principal (L18).
                let principal = patient.protection == .none ? promise.principal : nil
                return Self.carries(promise.kind, promise.status, principal, from: former, to: next)
            }.map(\.id)
        )
    }

    /// Whether a promise goes along: what is still to be done, apart from what the former owner's principal was to do, unless
    /// it stands behind the new owner, too. Whose effort it is, is not told of a protected identity: it is agreed on anew.
    static func carries(
        _ kind: Promise.Kind,
        _ status: Promise.Status,
        _ principal: Principal.ID?,
        from former: Principal.ID?,
        to next: Principal.ID?
    ) -> Bool {
        status.isOpen && (kind != .effort || principal != nil)
            && (principal == nil || principal != former || former == next)
    }
}
