package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// How far a disclosed version has come.
package enum VersionStanding: String, Sendable, CaseIterable, SQLText {
    case draft, established
}

/// One release of a version to one recipient, with its legal basis (L13).
package struct Disclosure: Sendable, Hashable {
    /// Why it was allowed. Consent, or a paragraph that lifts secrecy without it.
    package enum Basis: String, Sendable, CaseIterable, SQLText {
        case consent
        /// Health care to social services: a child, ongoing misuse, compulsory care, an unborn child (OSL 25:12).
        case osl25p12
        /// Health care, for a person who cannot consent (OSL 25:13).
        case osl25p13
        /// Social services to health care, on the grounds of OSL 25:12 (OSL 26:9).
        case osl26p9
    }

    package let version: Int
    package let recipient: Owner.ID
    package let unit: CareUnit.ID
    package let basis: Basis
    package let at: Instant
    /// When it was taken back before anybody had opened it.
    package let recalledAt: Instant?
}

/// Making versions and releasing them.
package enum Versions {
    static let document = SealedField("planVersion.document")

    /// Shows the plan as it is now to the team ("Visa för teamet"), before it is established.
    ///
    /// - Throws: `Problem` when there is nobody whom consent covers.
    package static func share(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.share, on: number, version: version, scope: scope, act: act, in: db)
        let before = try disclosures(of: change.plan.id, in: db).count
        try change.finish(EventType("plan.shared", version: 1))
        // `finish` has published already when the plan is established.
        if change.plan.state != .established {
            try publish(change.plan.id, standing: .draft, key: change.key, act: act, in: db)
        }
        guard try disclosures(of: change.plan.id, in: db).count > before else {
            throw Problem(.incomplete, text: "share.nobody")
        }
    }

    /// Writes the next version and gives it to every unit of another authority on the team that consent or
    /// another basis covers today; own words go only where they may.
    ///
    /// - Parameters:
    ///   - only: the units it is for; nil for all on the team.
    ///   - reachingNewUnits: whether it goes to units, too, that have not had the plan before.
    static func publish(
        _ plan: Plan.ID,
        standing: VersionStanding,
        to only: Set<CareUnit.ID>? = nil,
        reachingNewUnits: Bool = true,
        key: RecordKey,
        act: Act,
        in db: Transaction
    ) throws {
        guard let row = try db.row("SELECT \(part: Plan.columns) FROM plan WHERE id = \(plan)") else {
            throw Problem.notFound
        }
        let file = try PlanFile.load(Plan(row), key: key, act: act, in: db)
        let asked = only ?? Set(file.team.compactMap(\.unit))
        let places = try Directory.units(inPlaceOf: asked, on: act.today, in: db)
        let units = try Set(places.values).filter { unit in
            try reachingNewUnits || file.hasShown(to: unit, places, on: act.today, in: db)
        }
        let owner = try Directory.authority(file.plan.owner, in: db)
        let document = PlanDocument(file, owner: owner?.name ?? "")
        let last = try db.row("SELECT max(number) AS number FROM plan_version WHERE plan_id = \(plan)")
        let number = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        let id: Identifier<PlanDocument> = act.identifier()
        try db.run(
            """
            INSERT INTO plan_version (id, plan_id, number, standing, document, at, by_id)
            VALUES (\(id), \(plan), \(number), \(standing),
                \(try key.seal(document.encoded(), self.document, row: id)), \(act.at), \(act.actor))
            """
        )
        for recipient in units.sorted(by: { $0.id < $1.id }) {
            guard recipient.owner != file.plan.owner,
                case .covered(let permission) = file.permissions.cover(.plan, for: recipient.owner, on: act.today)
            else { continue }
            guard let authority = try Directory.authority(recipient.owner, in: db) else { throw Problem.notFound }
            let addressed = document.addressed(to: authority, file)
            let tellsWords = file.permissions.cover(.ownWords, for: recipient.owner, on: act.today).isCovered
            let place = try Copies.deliver(
                tellsWords ? addressed : addressed.withoutOwnWords,
                number: number,
                standing: standing,
                of: file.plan,
                to: recipient,
                by: act,
                in: db
            )
            try disclose(plan, version: number, to: recipient, at: place, permission, key: key, act: act, in: db)
        }
    }

    /// The releases of a plan, the latest first.
    static func disclosures(of plan: Plan.ID, in db: Reading) throws -> [Disclosure] {
        try db.rows(
            """
            SELECT d.version, d.recipient_id, d.unit_id, d.basis, d.at, r.at AS recalled_at
            FROM disclosure AS d LEFT JOIN disclosure_recall AS r ON r.disclosure_id = d.id
            WHERE d.plan_id = \(plan) ORDER BY d.id DESC
            """
        ).map {
            Disclosure(
                version: try $0["version"],
                recipient: try $0["recipient_id"],
                unit: try $0["unit_id"],
                basis: try $0["basis"],
                at: try $0["at"],
                recalledAt: try $0["recalled_at"]
            )
        }
    }

    private static func disclose(
        _ plan: Plan.ID,
        version: Int,
        to unit: CareUnit,
        at place: CareUnit.ID,
        _ permission: Permission,
        key: RecordKey,
        act: Act,
        in db: Transaction
    ) throws {
        let id: Identifier<Disclosure> = act.identifier()
        try db.run(
            """
            INSERT INTO disclosure (id, plan_id, version, recipient_id, unit_id, basis, consent_id, legal_basis_id, at,
                by_id)
            VALUES (\(id), \(plan), \(version), \(unit.owner), \(place), \(permission.basis),
                \(permission.consent), \(permission.legalBasis), \(act.at), \(act.actor))
            """
        )
        try EventLog.append(
            EventType("plan.disclosed", version: 1),
            to: key,
            facts: ["version": .count(version), "basis": .code(permission.basis.rawValue)],
            details: unit.name,
            by: act,
            in: db
        )
    }
}

extension PlanFile {
    /// Whether the plan has come to a unit while somebody of it was around who still is: one that left and is back begins anew.
    ///
    /// - Parameter places: the units of today for those of the team.
    fileprivate func hasShown(
        to unit: CareUnit,
        _ places: [CareUnit.ID: CareUnit],
        on day: Day,
        in db: Reading
    ) throws -> Bool {
        let staff = team.filter { $0.unit.flatMap { places[$0]?.id } == unit.id }
        guard let since = staff.map(\.addedAt).min() else { return false }
        let done = try Directory.units(doneBy: [unit.id], on: day, in: db).union([unit.id])
        return disclosures.contains { done.contains($0.unit) && $0.at >= since }
    }
}
