package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// Protection that begins, ends or becomes another kind while the plan lives.
package enum ProtectionCommands {
    static let kind = SealedField("protectionChange.kind")
    static let former = SealedField("protectionChange.former")
    static let reason = SealedField("protectionChange.reason")

    /// Writes down another kind of protection. What is shown follows at once: when protection begins, what nobody has
    /// opened is taken back, and those who have a copy get a version without places. When it ends nobody is named any more.
    ///
    /// - Throws: `Problem` with the field `protection` when it is the same, and with the field `reason` when there is none.
    package static func change(
        to protection: Patient.Protection,
        because why: String,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .changeProtection,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        let patient = try change.patient()
        guard protection != patient.protection else {
            throw Problem(.invalid, field: "protection", text: "protection.same")
        }
        guard !why.isEmpty else { throw Problem(.invalid, field: "reason", text: "protection.reason.missing") }
        try apply(protection, because: why, to: patient, change)
        // Each plan has a card of its own: one that says nothing would tell what the other hides.
        guard protection != .none else { return }
        for (other, plan) in try TwinCards.of(patient, act: act, in: db) where other.protection != protection {
            let twin = try PlanChange.begin(.changeProtection, on: plan, version: nil, act: act, in: db)
            try apply(protection, because: why, to: other, twin)
        }
    }

    private static func apply(
        _ protection: Patient.Protection,
        because why: String,
        to patient: Patient,
        _ change: PlanChange
    ) throws {
        let (plan, act, db) = (change.plan, change.act, change.db)
        try Patients.protect(patient, as: protection, by: act, in: db)
        let id: Identifier<Patient.Protection> = act.identifier()
        try db.run(
            """
            INSERT INTO protection_change (id, plan_id, kind, former, reason, at, by_id)
            VALUES (\(id), \(plan.id), \(try change.key.seal(protection.rawValue, kind, row: id)),
                \(try change.key.seal(patient.protection.rawValue, former, row: id)),
                \(try change.key.seal(why, reason, row: id)), \(act.at), \(act.actor))
            """
        )
        let begins = patient.protection == .none
        if begins {
            try Recall.places(by: change)
            try PersonMatches.forgetElsewhere(plan, in: db)
        }
        if protection == .none { try PlaceReaders.endAll(of: change) }
        // Which kind it is stands in no fact: facts are in clear.
        try change.finish(EventType("protection.changed", version: 1))
        // Those around the plan who had it, and whoever is asked to take it over; who has left gets nothing more.
        let there = try Set(TeamCommands.members(of: plan.id, key: change.key, in: db).compactMap(\.unit))
            .union(Transfers.asked(of: plan.id, in: db))
        let holders = try Set(Versions.disclosures(of: plan.id, in: db).map(\.unit))
            .intersection(Directory.units(doneBy: there, on: act.today, in: db).union(there))
        if begins, plan.state == .consented || plan.state == .met, !holders.isEmpty {
            try Versions.publish(plan.id, standing: .draft, to: holders, key: change.key, act: act, in: db)
        }
    }

    /// Writes down that those who had been given a place before have been asked to guard it.
    package static func warned(
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.guardPlaces, on: number, version: version, scope: scope, act: act, in: db)
        let id: Identifier<Places> = act.identifier()
        try db.run(
            """
            INSERT INTO place_warning (id, plan_id, at, by_id)
            VALUES (\(id), \(change.plan.id), \(act.at), \(act.actor))
            """
        )
        try change.finish(EventType("places.warned", version: 1))
    }

    /// The units that were given a place before the identity was protected, with when each had it last: what nobody had
    /// opened has been taken back. Empty when they have been warned, and where nothing is protected.
    package static func holders(of file: PlanFile, act: Act, in db: Reading) throws -> [CareUnit.ID: Instant] {
        guard file.places.isProtected, let began = try began(file, act: act, in: db) else { return [:] }
        let warned = try db.row("SELECT max(at) AS at FROM place_warning WHERE plan_id = \(file.plan.id)")
        if let warned: Instant = try warned?["at"], warned >= began { return [:] }
        let summonses = try db.rows(
            """
            SELECT r.unit_id, o.at FROM received_summons AS r
                JOIN received_summons_opening AS o ON o.received_id = r.id
                JOIN appointment AS a ON a.id = r.appointment_id
            WHERE a.plan_id = \(file.plan.id)
            """
        ).map { (try $0["unit_id"] as CareUnit.ID, try $0["at"] as Instant) }
        let copies = file.disclosures.filter { $0.recalledAt == nil }.map { ($0.unit, $0.at) }
        return Dictionary((copies + summonses).filter { $0.1 < began }, uniquingKeysWith: max)
    }

    /// When the identity became protected while the plan lived; nil when it was from the beginning.
    private static func began(_ file: PlanFile, act: Act, in db: Reading) throws -> Instant? {
        let key = try act.vault.key(of: file.plan.record, in: db)
        return try db.rows(
            "SELECT id, former, at FROM protection_change WHERE plan_id = \(file.plan.id) ORDER BY id DESC"
        ).first { row in
            let id: Identifier<Patient.Protection> = try row["id"]
            return try key.open(row["former"], former, row: id) == Patient.Protection.none.rawValue
        }.map { try $0["at"] }
    }
}
