package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// That a plan has been handed over to a unit of the same authority, which decides itself who takes it. Until somebody has,
/// the giver answers for it.
package struct UnitHandOver: Sendable, Hashable {
    package typealias ID = Identifier<UnitHandOver>

    /// How it ended.
    package enum Outcome: String, Sendable, CaseIterable, SQLText {
        case taken, declined, takenBack
    }

    package let id: ID
    package let unit: CareUnit.ID
    /// Who answered for the plan when she handed it over.
    package let giver: Actor.ID
    package let at: Instant
    /// Nil while the unit has it before it.
    package let outcome: Outcome?
    /// Why the unit does not take it; empty where it has not said so.
    package let reason: String
}

/// Handing a plan over to a unit, and what comes of it.
package enum UnitHandOverCommands {
    static let note = SealedField("unitHandOver.note")
    static let reason = SealedField("unitHandOver.reason")

    /// Asks a unit to take the plan. One unit is asked at a time.
    ///
    /// - Parameter note: what the next one needs to know first; told to whoever takes it.
    /// - Throws: `Problem` when somebody else answers for the plan, or it lies before a unit; with the field `unit` for one
    ///   where nobody of the authority works with plans today.
    package static func offer(
        _ number: PlanNumber,
        to unit: CareUnit.ID,
        note: String,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.offerToUnit, on: number, version: version, scope: scope, act: act, in: db)
        guard try Plans.assignments(of: change.plan.id, in: db).responsible?.account == act.actor else {
            throw Problem(.state, text: "handOver.notYours")
        }
        guard try open(of: change.plan.id, in: db) == nil else { throw Problem(.state, text: "unitHandOver.waits") }
        guard try units(of: scope.reader, on: act.today, in: db).contains(where: { $0.id == unit }) else {
            throw Problem(.invalid, field: "unit", text: "unitHandOver.unit.missing")
        }
        let id: UnitHandOver.ID = act.identifier()
        let sealed = note.isEmpty ? nil : try change.key.seal(note, Self.note, row: id)
        try db.run(
            """
            INSERT INTO unit_hand_over (id, plan_id, from_id, unit_id, note, at)
            VALUES (\(id), \(change.plan.id), \(act.actor), \(unit), \(sealed), \(act.at))
            """
        )
        try change.finish(EventType("plan.offeredToUnit", version: 1), facts: ["unit": .code(unit.description)])
    }

    /// Takes back what no unit has taken yet.
    ///
    /// - Throws: `Problem` when the plan lies before no unit.
    package static func takeBack(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.keepFromUnit, on: number, version: version, scope: scope, act: act, in: db)
        guard let offer = try open(of: change.plan.id, in: db), offer.giver == act.actor else {
            throw Problem(.state, text: "unitHandOver.none")
        }
        try end(offer, as: .takenBack, change)
        try finish(change, offer, .takenBack)
    }

    /// Says for the unit that it does not take the plan, with the reason, which goes to the giver.
    ///
    /// - Throws: `Problem.notFound` for a plan that does not lie before a unit of the reader's.
    package static func decline(
        _ number: PlanNumber,
        because reason: String,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        guard scope.reader.account == act.actor, scope.reader.owner == act.owner,
            let found = try UnclaimedPlans.find(number, scope: scope, on: act.today, in: db),
            case .offered = found.reason, let offer = try open(of: found.plan.id, in: db)
        else { throw Problem.notFound }
        let change = try PlanChange.begin(.declineForUnit, on: found.plan, version: nil, act: act, in: db)
        try end(offer, as: .declined, because: reason, change)
        try finish(change, offer, .declined)
    }

    /// Ends what lies before a unit when somebody else answers for the plan.
    ///
    /// - Returns: what the giver wrote; empty where nothing lay before a unit.
    static func settle(_ change: PlanChange, as outcome: UnitHandOver.Outcome) throws -> String {
        guard let offer = try open(of: change.plan.id, in: change.db) else { return "" }
        try end(offer, as: outcome, change)
        let row = try change.db.row("SELECT note FROM unit_hand_over WHERE id = \(offer.id)")
        return try (row?["note"] as Sealed?).map { try change.key.open($0, note, row: offer.id) } ?? ""
    }

    /// What lies before a unit now, without a word of it.
    static func open(of plan: Plan.ID, in db: Reading) throws -> UnitHandOver? {
        try db.row("SELECT \(part: columns) FROM unit_hand_over AS u WHERE u.plan_id = \(plan) AND u.ended_at IS NULL")
            .map { try UnitHandOver($0, reason: "") }
    }

    /// The latest time a plan was handed over to a unit, for those who may open the plan; nil where it never was.
    package static func latest(of file: PlanFile, act: Act, in db: Reading) throws -> UnitHandOver? {
        let row = try db.row(
            "SELECT \(part: columns) FROM unit_hand_over AS u WHERE u.plan_id = \(file.plan.id) ORDER BY u.id DESC LIMIT 1"
        )
        return try row.map { row in
            let id: UnitHandOver.ID = try row["unit_hand_over_id"]
            let sealed: Sealed? = try row["reason"]
            let key = try act.vault.key(of: file.plan.record, in: db)
            return try UnitHandOver(row, reason: try sealed.map { try key.open($0, reason, row: id) } ?? "")
        }
    }

    /// The units of a reader's authority where somebody works with plans on a day, by name: who can be asked.
    package static func units(of reader: Reader, on day: Day, in db: Reading) throws -> [CareUnit] {
        try Directory.units(on: day, in: db).filter { unit in
            try unit.owner == reader.owner
                && Accounts.isAnybodyWorking(
                    at: Directory.units(doneBy: [unit.id], on: day, in: db),
                    of: reader.owner,
                    on: day,
                    in: db
                )
        }
    }

    /// The open plans that the reader answers for and that a unit has said no to since a day, the latest first.
    package static func declined(scope: Scope, since day: Day, in db: Reading) throws -> [(
        plan: Plan, unit: CareUnit.ID
    )] {
        try db.rows(
            """
            SELECT \(part: Plan.columns), u.unit_id AS asked_id
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
                JOIN unit_hand_over AS u ON u.plan_id = plan.id AND u.id = (
                    SELECT l.id FROM unit_hand_over AS l WHERE l.plan_id = plan.id ORDER BY l.id DESC LIMIT 1)
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role = \(Assignment.Role.responsible) AND plan.owner_id = \(scope.reader.owner)
                AND plan.state <> \(PlanState.closed) AND u.from_id = assignment.account_id
                AND u.outcome = \(UnitHandOver.Outcome.declined)
                AND u.ended_at >= \(Instant(day, at: TimeOfDay(minutes: 0)))
            ORDER BY u.id DESC
            """
        ).map { (try Plan($0), try $0["asked_id"]) }
    }

    private static let columns: SQL =
        "u.id AS unit_hand_over_id, u.unit_id, u.from_id, u.at, u.outcome, u.reason"

    private static func end(
        _ offer: UnitHandOver,
        as outcome: UnitHandOver.Outcome,
        because reason: String = "",
        _ change: PlanChange
    ) throws {
        let act = change.act
        let sealed = reason.isEmpty ? nil : try change.key.seal(reason, Self.reason, row: offer.id)
        try change.db.runOne(
            """
            UPDATE unit_hand_over SET ended_at = \(act.at), ended_by = \(act.actor), outcome = \(outcome),
                reason = \(sealed)
            WHERE id = \(offer.id)
            """
        )
    }

    private static func finish(_ change: PlanChange, _ offer: UnitHandOver, _ outcome: UnitHandOver.Outcome) throws {
        try change.finish(
            EventType("plan.unitAnswered", version: 1),
            facts: ["unit": .code(offer.unit.description), "outcome": .code(outcome.rawValue)]
        )
    }
}

extension UnitHandOver {
    fileprivate init(_ row: Row, reason: String) throws {
        id = try row["unit_hand_over_id"]
        unit = try row["unit_id"]
        giver = try row["from_id"]
        at = try row["at"]
        outcome = try row["outcome"]
        self.reason = reason
    }
}
