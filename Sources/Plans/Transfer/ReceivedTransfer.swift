package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// The question whether a unit takes a plan over, as the unit holds it beside its copy.
package struct ReceivedTransfer: Sendable, Hashable {
    package let id: Identifier<ReceivedTransfer>
    /// What the owner wants the next one to know; empty if nothing was written.
    package let note: String
    package let askedAt: Instant
}

/// Questions at those who are asked.
package enum ReceivedTransfers {
    private static let note = SealedField("copyTransfer.note")

    /// Puts a question beside the copy that the unit has got.
    static func deliver(
        _ transfer: Transfer.ID,
        note: String,
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
            INSERT INTO copy_transfer (id, copy_id, transfer_id, note, asked_at)
            VALUES (\(id), \(copy), \(transfer), \(try key.seal(note, self.note, row: id)), \(act.at))
            """
        )
        try EventLog.append(EventType("transfer.received", version: 1), to: key, by: act, in: db)
    }

    /// The question that waits for an answer beside a copy the caller has found; nil when there is none.
    package static func waiting(at copy: PlanCopy, act: Act, in db: Reading) throws -> ReceivedTransfer? {
        guard
            let row = try db.row(
                """
                SELECT c.id, c.note, c.asked_at
                FROM copy_transfer AS c JOIN plan_transfer AS t ON t.id = c.transfer_id
                WHERE c.copy_id = \(copy.id) AND t.outcome IS NULL ORDER BY c.id DESC LIMIT 1
                """
            )
        else { return nil }
        let key = try act.vault.key(of: copy.record, in: db)
        let id: Identifier<ReceivedTransfer> = try row["id"]
        return ReceivedTransfer(
            id: id,
            note: try key.open(row["note"], note, row: id),
            askedAt: try row["asked_at"]
        )
    }

    /// Takes the plan over: it ends at its owner and begins here, from what has been told. What only a successor needs is told
    /// now: the person's number, whether her identity is protected, and from whom the plan is secret.
    ///
    /// - Parameter version: the version of the copy that was read.
    /// - Returns: the number of the plan here.
    /// - Throws: `Problem.notFound` if the copy is not this reader's or she may begin no plans; a conflict when nobody asks any
    ///   more or there is a newer version; a problem of code `state` when no consent and no paragraph lets the plan be told here.
    package static func accept(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanNumber {
        try scope.demand(.beginPlan, .workplace)
        let (copy, change) = try question(number, version, .close, scope: scope, act: act, in: db)
        let permissions = try Permissions.of(change)
        guard permissions.cover(.plan, for: act.owner, on: act.today).isCovered else {
            throw Problem(.state, text: "transfer.noConsent")
        }
        let patient = try change.patient()
        let team = try TeamCommands.members(of: change.plan.id, key: change.key, in: db)
        let family = try FamilyStanding(
            of: change.plan.id,
            team,
            ofAge: patient.comesOfAge,
            on: act.today,
            in: db
        )
        let tellsWords = permissions.cover(.ownWords, for: act.owner, on: act.today).isCovered
        try TransferCommands.settle(as: .accepted, change)
        try ClosureCommands.end(change, because: .takenOver)
        try EventLog.append(
            EventType("transfer.accepted", version: 1),
            to: act.vault.key(of: copy.record, in: db),
            by: act,
            in: db
        )
        let moved = MovedPlan(copy, of: patient, family, tellsWords: tellsWords, from: change.plan.owner)
        return try moved.begin(scope: scope, act: act, in: db)
    }

    /// Says no, with the reason, which the owner reads.
    ///
    /// - Throws: as `accept`.
    package static func decline(
        _ number: PlanNumber,
        because reason: String,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let (copy, change) = try question(number, version, .keepPlan, scope: scope, act: act, in: db)
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
        _ version: Int,
        _ command: PlanCommand,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> (PlanCopy, PlanChange) {
        let copy = try Copies.find(number, for: .contributeToCopy, scope: scope, vault: act.vault, in: db)
        guard try waiting(at: copy, act: act, in: db) != nil else {
            throw Problem(.conflict, text: "transfer.nobodyAsks")
        }
        guard copy.version == version else { throw Problem(.conflict, text: "copy.newerVersion") }
        return (copy, try PlanChange.begin(command, onPlanOf: copy, act: act, in: db))
    }
}
