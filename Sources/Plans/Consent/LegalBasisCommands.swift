package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Deciding that something is told without a yes, and ending that.
package enum LegalBasisCommands {
    static let reason = SealedField("legalBasis.reason")

    /// A ground as the page takes it.
    package struct New: Sendable {
        package let ground: LegalBasis.Ground
        package let reason: String
        package let recipients: Set<Owner.ID>
        package let validUntil: Day

        package init(ground: LegalBasis.Ground, reason: String, recipients: Set<Owner.ID>, validUntil: Day) {
            self.ground = ground
            self.reason = reason
            self.recipients = recipients
            self.validUntil = validUntil
        }
    }

    /// Adds a ground.
    ///
    /// - Throws: `Problem` on `recipients` where no paragraph lets this owner tell them, on `ground` where the person is
    ///   known to be of age, on `validUntil` for a day that has passed or on which she will be.
    package static func record(
        _ new: New,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.recordConsent, on: number, version: version, scope: scope, act: act, in: db)
        guard new.validUntil >= act.today else { throw Problem(.invalid, field: "validUntil", text: "consent.isOver") }
        let paragraph = try paragraph(of: new, from: change.plan.owner, in: db)
        if new.ground == .underEighteen {
            let patient = try Patients.find(change.plan.patient, vault: act.vault, today: act.today, in: db)
            if let age = patient?.age(on: act.today), age >= 18 {
                throw Problem(.invalid, field: "ground", text: "legalBasis.ground.ofAge")
            }
            if let age = patient?.age(on: new.validUntil), age >= 18 {
                throw Problem(.invalid, field: "validUntil", text: "legalBasis.validUntil.ofAge")
            }
        }
        let id: LegalBasis.ID = act.identifier()
        try db.run(
            """
            INSERT INTO legal_basis (id, plan_id, ground, paragraph, reason, from_day, valid_until, recorded_at, recorded_by)
            VALUES (\(id), \(change.plan.id), \(new.ground), \(paragraph),
                \(try change.key.seal(new.reason, reason, row: id)), \(act.today), \(new.validUntil), \(act.at),
                \(act.actor))
            """
        )
        for recipient in new.recipients.sorted() {
            try db.run("INSERT INTO legal_basis_recipient (legal_basis_id, owner_id) VALUES (\(id), \(recipient))")
        }
        try change.finish(
            EventType("legalBasis.recorded", version: 1),
            facts: [
                "number": .count(try ordinal(of: id, in: change)), "ground": .code(new.ground.rawValue),
                "paragraph": .code(paragraph.rawValue), "recipients": .count(new.recipients.count),
                "to": .codes(new.recipients.map(\.description)),
                "days": .count(new.validUntil.ordinal - act.today.ordinal),
            ],
            state: try ConsentCommands.state(of: change)
        )
    }

    /// Decides that a ground holds no more. What rested on it stops at once.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such ground that holds.
    package static func end(
        _ basis: LegalBasis.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .withdrawConsent,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        let count = try db.run(
            """
            UPDATE legal_basis SET ended_at = \(act.at), ended_by = \(act.actor)
            WHERE id = \(basis) AND plan_id = \(change.plan.id) AND ended_at IS NULL
            """
        )
        guard count == 1 else { throw Problem.notFound }
        try Recall.uncovered(by: change, .ground)
        try change.finish(
            EventType("legalBasis.ended", version: 1),
            facts: ["number": .count(try ordinal(of: basis, in: change))],
            state: try ConsentCommands.state(of: change)
        )
    }

    /// Which of the plan's grounds it is, in the order they were decided: what its events name it by.
    private static func ordinal(of basis: LegalBasis.ID, in change: PlanChange) throws -> Int {
        let row = try change.db.row(
            "SELECT count(*) AS number FROM legal_basis WHERE plan_id = \(change.plan.id) AND id <= \(basis)"
        )
        return try row.map { try $0["number"] } ?? 0
    }

    /// Tells whether a plan has any, so that most need no statement of their own.
    static let first: SQL = """
        (SELECT b.id FROM legal_basis AS b WHERE b.plan_id = plan.id ORDER BY b.id LIMIT 1) AS legal_basis_id
        """

    /// All grounds of a plan, the latest first.
    ///
    /// - Parameters:
    ///   - key: nil where only the rule is asked: the reasons are left empty.
    ///   - ofAge: the day the person comes of age.
    static func all(of plan: Plan.ID, key: RecordKey?, until ofAge: Day?, in db: Reading) throws -> [LegalBasis] {
        let rows = try db.rows(
            """
            SELECT b.id, b.ground, b.paragraph, b.reason, b.from_day, b.valid_until, b.ended_at, r.owner_id
            FROM legal_basis AS b JOIN legal_basis_recipient AS r ON r.legal_basis_id = b.id
            WHERE b.plan_id = \(plan) ORDER BY b.id DESC, r.owner_id
            """
        )
        var recipients: [LegalBasis.ID: Set<Owner.ID>] = [:]
        var latest: [(id: LegalBasis.ID, row: Row)] = []
        for row in rows {
            let id: LegalBasis.ID = try row["id"]
            if latest.last?.id != id { latest.append((id, row)) }
            recipients[id, default: []].insert(try row["owner_id"])
        }
        return try latest.map { id, row in
            LegalBasis(
                id: id,
                ground: try row["ground"],
                paragraph: try row["paragraph"],
                reason: try key?.open(row["reason"], reason, row: id) ?? "",
                recipients: recipients[id] ?? [],
                from: try row["from_day"],
                validUntil: try row["valid_until"],
                endedAt: try row["ended_at"],
                personOfAge: ofAge
            )
        }
    }

    private static func paragraph(of new: New, from owner: Owner.ID, in db: Reading) throws -> Disclosure.Basis {
        let authorities = try Directory.authorities(in: db)
        guard let owner = authorities.first(where: { $0.id == owner }) else { throw Problem.notFound }
        let recipients = authorities.filter { new.recipients.contains($0.id) }
        let paragraphs = Set(recipients.map { new.ground.paragraph(from: owner, to: $0) })
        guard recipients.count == new.recipients.count, paragraphs.count == 1, let paragraph = paragraphs.first ?? nil
        else { throw Problem(.invalid, field: "recipients", text: "legalBasis.recipients.outside") }
        return paragraph
    }
}
