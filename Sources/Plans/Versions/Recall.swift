import Access
import Kernel
import Ledger
import People
import Store

/// What happens in the same second as a yes is taken back: what nobody has opened yet is recalled. What was opened stays in
/// the recipient's record by its own rules, and says from when there is no consent any more (L6, L17).
enum Recall {
    /// How much is taken back.
    enum Reach {
        /// What rests on a consent or another ground that is gone.
        case plan
        /// What was told on a paragraph that counts no more, without anybody's yes (OSL 25:12–13, 26:9).
        case ground
        /// Only what tells own words.
        case ownWords
        /// Everything: the plan should never have been written.
        case error
        /// What went to a unit that is not around the plan any more.
        case unit
        /// What tells a place, from where nobody has opened it: the identity has become protected (L18).
        case places

        /// The code of the mark on what was opened.
        var mark: String {
            switch self {
            case .plan, .ownWords, .places: PlanCopy.Withdrawal.Reason.consent.rawValue
            case .ground: PlanCopy.Withdrawal.Reason.legalBasis.rawValue
            case .unit: PlanCopy.Withdrawal.Reason.unitLeft.rawValue
            case .error: "enteredInError"
            }
        }

        /// Whether what was opened says so.
        var marksOpened: Bool { self != .ownWords && self != .places }

        /// What the recipient's record keeps of it.
        var event: EventType {
            switch self {
            case .plan, .ownWords: EventType("copy.consentWithdrawn", version: 1)
            case .ground: EventType("copy.groundEnded", version: 1)
            case .unit: EventType("copy.unitLeft", version: 1)
            case .error: EventType("copy.foundWrong", version: 1)
            case .places: EventType("copy.placesRecalled", version: 1)
            }
        }
    }

    /// Recalls what no answer and no other ground covers after a change of them.
    ///
    /// - Parameter reach: `plan` where an answer changed, `ground` where another ground ended.
    static func uncovered(by change: PlanChange, _ reach: Reach = .plan) throws {
        let (plan, act, db) = (change.plan, change.act, change.db)
        let permissions = try Permissions.of(change)
        try withdraw(by: change) { recipient, _ in
            let tellsPlan = permissions.cover(.plan, for: recipient, on: act.today).isCovered
            let tellsWords = permissions.cover(.ownWords, for: recipient, on: act.today).isCovered
            return !tellsPlan ? reach : !tellsWords ? .ownWords : nil
        }
        try summonses(of: plan, permissions, reach, by: act, in: db)
        try TransferCommands.cancelOpen(change) { !permissions.cover(.plan, for: $0, on: act.today).isCovered }
    }

    /// Takes back a plan that was entered in error, whoever may know: it is not what they were told.
    static func everything(by change: PlanChange) throws {
        try withdraw(by: change) { _, _ in .error }
        try ReceivedSummonses.endAsWrong(of: change.plan, by: change.act, in: change.db)
    }

    /// Takes back what tells a place and nobody has opened, and the places from summonses that somebody has. A summons can
    /// be sent again, without them.
    static func places(by change: PlanChange) throws {
        let (act, db) = (change.act, change.db)
        try withdraw(by: change) { _, _ in .places }
        try ReceivedSummonses.endUnopened(of: change.plan, by: act, in: db)
        let file = try PlanFile.load(change.plan, key: change.key, act: act, in: db)
        try ReceivedSummonses.hidePlaces(of: file, by: act, in: db)
    }

    /// Takes back what lies at units that are not around the plan any more.
    ///
    /// - Parameter units: those that still are.
    static func units(by change: PlanChange, leaving units: [CareUnit.ID]) throws {
        let left = try Directory.units(inPlaceOf: Set(units), on: change.act.today, in: change.db).values.map(\.id)
        let there = try Directory.units(doneBy: Set(left), on: change.act.today, in: change.db).union(units)
            .union(Transfers.asked(of: change.plan.id, in: change.db))
        try withdraw(by: change) { _, unit in there.contains(unit) ? nil : .unit }
    }

    /// - Parameter reach: what is taken back from a recipient; nil for nothing.
    private static func withdraw(by change: PlanChange, _ reach: (Owner.ID, CareUnit.ID) -> Reach?) throws {
        let (plan, act, db) = (change.plan, change.act, change.db)
        let rows = try db.rows(
            """
            SELECT d.id, d.version, d.recipient_id, d.unit_id FROM disclosure AS d
            WHERE d.plan_id = \(plan.id) AND NOT EXISTS (
                SELECT 1 FROM disclosure_recall AS r WHERE r.disclosure_id = d.id)
            ORDER BY d.id
            """
        )
        let given = try Dictionary(grouping: rows) { try $0["unit_id"] as CareUnit.ID }
        for (unit, disclosures) in given.sorted(by: { $0.key < $1.key }) {
            guard let recipient: Owner.ID = try disclosures.first?["recipient_id"], let reach = reach(recipient, unit)
            else { continue }
            let recalled = try Copies.withdraw(of: plan, at: unit, reach, by: act, in: db)
            for disclosure in disclosures where recalled.contains(try disclosure["version"]) {
                let id: Identifier<Disclosure> = try disclosure["id"]
                try db.run("INSERT INTO disclosure_recall (disclosure_id, at) VALUES (\(id), \(act.at))")
            }
        }
    }

    /// Ends the summonses that lie with authorities that may not know of the meeting any more. Where only own words may not
    /// be told, what nobody has opened stays without them.
    static func summonses(
        of plan: Plan,
        _ permissions: Permissions,
        _ reach: Reach = .plan,
        by act: Act,
        in db: Transaction
    ) throws {
        for row in try db.rows(
            """
            SELECT r.id, r.record_id, r.owner_id, r.unit_id,
                CASE WHEN \(part: ReceivedSummonses.isLiving) THEN 1 ELSE 0 END AS is_living
            FROM received_summons AS r JOIN appointment AS a ON a.id = r.appointment_id
            WHERE a.plan_id = \(plan.id) AND r.owner_id <> \(plan.owner)
            ORDER BY r.id
            """
        ) {
            let (id, record): (ReceivedSummons.ID, Record.ID) = (try row["id"], try row["record_id"])
            if try !permissions.cover(.summons, for: row["owner_id"], on: act.today).isCovered {
                if try row["is_living"] == 1 {
                    let end: ReceivedSummons.End = reach == .ground ? .groundEnded : .withdrawn
                    try ReceivedSummonses.end(id, of: record, as: end, by: act, in: db)
                }
                try ReceivedSummonses.recallUnopened(from: id, by: act, in: db)
            } else if try !permissions.tellOwnWords(of: plan, to: row["owner_id"], on: act.today) {
                try ReceivedSummonses.takeBackOwnWords(from: id, of: record, at: row["unit_id"], by: act, in: db)
            }
        }
    }
}

extension Permissions {
    /// What allows something in a plan, by the rule alone: of what is sealed only the day of birth is asked.
    static func of(_ change: PlanChange) throws -> Permissions {
        let (plan, ofAge) = (change.plan.id, try change.patient().comesOfAge)
        return Permissions(
            try ConsentRecords.all(of: plan, key: nil, until: ofAge, in: change.db),
            try LegalBasisCommands.all(of: plan, key: nil, until: ofAge, in: change.db)
        )
    }
}
