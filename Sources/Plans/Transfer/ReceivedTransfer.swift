package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// The question whether a unit takes a plan over, as the unit holds it beside its copy.
package struct ReceivedTransfer: Sendable, Hashable {
    package let id: Identifier<ReceivedTransfer>
    /// What the owner wants the next one to know; empty if nothing was written.
    package let note: String
    package let number: PersonalNumber?
    package let protection: Patient.Protection
    package let askedAt: Instant
}

/// Questions at those who are asked.
package enum ReceivedTransfers {
    private static let note = SealedField("copyTransfer.note")
    private static let number = SealedField("copyTransfer.number")
    private static let protection = SealedField("copyTransfer.protection")

    /// Puts a question beside the copy that the unit has got.
    static func deliver(
        _ transfer: Transfer.ID,
        note: String,
        for patient: Patient,
        of plan: Plan,
        to unit: CareUnit,
        by act: Act,
        in db: Transaction
    ) throws {
        guard let (copy, key, _) = try Copies.living(of: plan, at: unit, by: act, in: db) else {
            throw Problem.notFound
        }
        let id: Identifier<ReceivedTransfer> = act.identifier()
        try db.run(
            """
            INSERT INTO copy_transfer (id, copy_id, transfer_id, note, number, protection, asked_at)
            VALUES (\(id), \(copy), \(transfer), \(try key.seal(note, self.note, row: id)),
                \(try patient.number.map { try key.seal($0.digits, number, row: id) }),
                \(try key.seal(patient.protection.rawValue, protection, row: id)), \(act.at))
            """
        )
        try EventLog.append(EventType("transfer.received", version: 1), to: key, by: act, in: db)
    }

    /// The question that waits for an answer beside a copy the caller has found; nil when there is none.
    package static func waiting(at copy: PlanCopy, act: Act, in db: Reading) throws -> ReceivedTransfer? {
        guard
            let row = try db.row(
                """
                SELECT c.id, c.note, c.number, c.protection, c.asked_at
                FROM copy_transfer AS c JOIN plan_transfer AS t ON t.id = c.transfer_id
                WHERE c.copy_id = \(copy.id) AND t.outcome IS NULL ORDER BY c.id DESC LIMIT 1
                """
            )
        else { return nil }
        let key = try act.vault.key(of: copy.record, in: db)
        let id: Identifier<ReceivedTransfer> = try row["id"]
        let digits = try (row["number"] as Sealed?).map { try key.open($0, number, row: id) }
        return ReceivedTransfer(
            id: id,
            note: try key.open(row["note"], note, row: id),
            number: digits.flatMap { PersonalNumber($0, today: act.today) },
            protection: Patient.Protection(rawValue: try key.open(row["protection"], protection, row: id))
                ?? .protectedRegistration,
            askedAt: try row["asked_at"]
        )
    }

    /// Takes the plan over: it ends at its owner and begins here, from what has been told and nothing else.
    ///
    /// - Returns: the number of the plan here.
    /// - Throws: `Problem.notFound` if the copy is not this reader's or she may begin no plans; a problem of code `state` when
    ///   nobody asks any more, or no consent and no paragraph lets the plan be told here.
    package static func accept(
        _ number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanNumber {
        try scope.demand(.beginPlan, .workplace)
        let (copy, transfer, change) = try question(number, .close, scope: scope, act: act, in: db)
        guard try Permissions.of(change).cover(.plan, for: act.owner, on: act.today).isCovered else {
            throw Problem(.state, text: "transfer.noConsent")
        }
        try TransferCommands.settle(as: .accepted, change)
        try ClosureCommands.end(change, because: .moved)
        try EventLog.append(
            EventType("transfer.accepted", version: 1),
            to: act.vault.key(of: copy.record, in: db),
            by: act,
            in: db
        )
        return try MovedPlan(copy, transfer, from: change.plan.owner, scope: scope, act: act, db: db).begin()
    }

    /// Says no, with the reason, which the owner reads.
    ///
    /// - Throws: as `accept`.
    package static func decline(
        _ number: PlanNumber,
        because reason: String,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let (copy, _, change) = try question(number, .keepPlan, scope: scope, act: act, in: db)
        try TransferCommands.settle(as: .declined, reason: reason, change)
        try EventLog.append(
            EventType("transfer.declined", version: 1),
            to: act.vault.key(of: copy.record, in: db),
            by: act,
            in: db
        )
        try change.finish(EventType("transfer.refused", version: 1))
    }

    private static func question(
        _ number: PlanNumber,
        _ command: PlanCommand,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> (PlanCopy, ReceivedTransfer, PlanChange) {
        let copy = try Copies.find(number, for: .contributeToCopy, scope: scope, vault: act.vault, in: db)
        guard let transfer = try waiting(at: copy, act: act, in: db),
            let row = try db.row(
                """
                SELECT \(part: Plan.columns) FROM plan JOIN plan_copy AS copy ON copy.source_plan_id = plan.id
                WHERE copy.id = \(copy.id)
                """
            )
        else { throw Problem(.state, text: "transfer.nobodyAsks") }
        return (copy, transfer, try PlanChange.begin(command, on: Plan(row), version: nil, act: act, in: db))
    }
}
