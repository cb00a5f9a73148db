package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Recording what people answered, and that they changed their minds.
package enum ConsentCommands {
    /// An answer as the page takes it.
    package struct New: Sendable {
        package let giver: Consent.Giver
        /// Who on the team answers; nil for the person the plan is for, and for somebody who is told by name.
        package let member: TeamMember.ID?
        package let giverName: String
        package let answer: Consent.Answer
        package let form: Consent.Form
        package let representation: Consent.Representation?
        package let contents: Set<Consent.Content>
        package let recipients: Set<Owner.ID>
        package let exceptions: String
        package let validUntil: Day

        package init(
            giver: Consent.Giver,
            member: TeamMember.ID? = nil,
            giverName: String,
            answer: Consent.Answer,
            form: Consent.Form,
            representation: Consent.Representation? = nil,
            contents: Set<Consent.Content> = Set(Consent.Content.allCases),
            recipients: Set<Owner.ID>,
            exceptions: String,
            validUntil: Day
        ) {
            self.giver = giver
            self.member = member
            self.giverName = giverName
            self.answer = answer
            self.form = form
            self.representation = representation
            self.contents = answer == .yes ? contents : []
            self.recipients = recipients
            self.exceptions = exceptions
            self.validUntil = validUntil
        }

        /// The last day on which it counts: a representative's ends with her commission.
        fileprivate var lastDay: Day { min(validUntil, representation?.validUntil ?? validUntil) }
    }

    /// Adds an answer. Those that the same person gave before stay as rows and count no more: a no after a yes stops what
    /// rested on it at once, a yes after a no is heard, and a yes to fewer ends the yes to more.
    ///
    /// - Throws: `Problem` on `validUntil` for a day that has passed; on `document` where a representative has shown none; on
    ///   `giver` for somebody who may not answer in that part.
    package static func record(
        _ new: New,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.recordConsent, on: number, version: version, scope: scope, act: act, in: db)
        guard new.validUntil >= act.today else {
            throw Problem(.invalid, field: "validUntil", text: "consent.isOver")
        }
        guard (new.giver == .representative) == (new.representation != nil) else {
            throw Problem(.invalid, field: "document", text: "consent.document.\(new.giver.rawValue)")
        }
        let patient = try change.patient()
        let giver = try ConsentGiver(new, for: patient, in: change)
        let replaced = try ConsentRecords.all(of: change.plan.id, key: change.key, until: nil, in: db)
            .filter { $0.stands && $0.isGiven(by: giver) }
        let id: Consent.ID = act.identifier()
        try db.run(
            """
            INSERT INTO consent (id, plan_id, giver, team_member_id, giver_name, answer, form, document, document_until,
                exceptions, given_on, valid_until, recorded_at, recorded_by)
            VALUES (\(id), \(change.plan.id), \(new.giver), \(giver.member),
                \(try change.key.seal(giver.name, ConsentRecords.giverName, row: id)), \(new.answer), \(new.form),
                \(try new.representation.map { try change.key.seal($0.document, ConsentRecords.document, row: id) }),
                \(new.representation?.validUntil),
                \(try change.key.seal(new.exceptions, ConsentRecords.exceptions, row: id)), \(act.today),
                \(new.validUntil), \(act.at), \(act.actor))
            """
        )
        for recipient in new.recipients.sorted() {
            try db.run("INSERT INTO consent_recipient (consent_id, owner_id) VALUES (\(id), \(recipient))")
        }
        for content in Consent.Content.allCases where new.contents.contains(content) {
            try db.run("INSERT INTO consent_content (consent_id, content) VALUES (\(id), \(content))")
        }
        for consent in replaced {
            try db.run("INSERT INTO consent_replacement (consent_id, replaced_by) VALUES (\(consent.id), \(id))")
        }
        try Recall.uncovered(by: change)
        try change.finish(
            EventType("consent.recorded", version: 1),
            facts: [
                "answer": .code(new.answer.rawValue), "giver": .code(new.giver.rawValue),
                "form": .code(new.form.rawValue), "recipients": .count(new.recipients.count),
                "replaced": .count(replaced.count), "to": .codes(new.recipients.map(\.description)),
                "contents": .codes(new.contents.map(\.rawValue)),
                "days": .count(new.lastDay.ordinal - act.today.ordinal),
            ],
            details: giver.name,
            state: try state(of: change)
        )
        guard new.answer == .yes else { return }
        if let number = patient.number {
            try PersonMatches.look(for: change.plan, number: number, isBegun: false, by: act, in: db)
        }
    }

    /// Records that a yes was taken back. In force at once: nothing more is shared on it.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such consent in force.
    package static func withdraw(
        _ consent: Consent.ID,
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
        let consents = try ConsentRecords.all(of: change.plan.id, key: change.key, until: nil, in: db)
        guard let given = consents.first(where: { $0.id == consent }), given.stands else {
            throw Problem.notFound
        }
        try ConsentRecords.withdraw(consent, because: .changedMind, by: act, in: db)
        try Recall.uncovered(by: change)
        try change.finish(
            EventType("consent.withdrawn", version: 1),
            facts: ["giver": .code(given.giver.rawValue)],
            details: given.giverName,
            state: try state(of: change)
        )
    }

    /// A plan that has not met rests on a yes in force; without one it is back at the need.
    static func state(of change: PlanChange) throws -> PlanState {
        guard change.plan.state == .need || change.plan.state == .consented else { return change.plan.state }
        return try Permissions.of(change).isAgreed(on: change.act.today) ? .consented : .need
    }
}
