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
        package let giverName: String
        package let answer: Consent.Answer
        package let form: Consent.Form
        package let recipients: Set<Owner.ID>
        package let exceptions: String
        package let validUntil: Day

        package init(
            giver: Consent.Giver,
            giverName: String,
            answer: Consent.Answer,
            form: Consent.Form,
            recipients: Set<Owner.ID>,
            exceptions: String,
            validUntil: Day
        ) {
            self.giver = giver
            self.giverName = giverName
            self.answer = answer
            self.form = form
            self.recipients = recipients
            self.exceptions = exceptions
            self.validUntil = validUntil
        }
    }

    /// Adds an answer. Those that the same person gave before stay as rows and count no more: a no after a yes stops what
    /// rested on it at once, a yes after a no is heard, and a yes to fewer ends the yes to more.
    ///
    /// - Throws: `Problem` on `validUntil` for a day that has passed.
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
        let name = FoldedName(new.giverName)
        let replaced = try ConsentRecords.all(of: change.plan.id, key: change.key, in: db)
            .filter { $0.stands && $0.isGiven(by: name, as: new.giver) }
        let id: Consent.ID = act.identifier()
        try db.run(
            """
            INSERT INTO consent (id, plan_id, giver, giver_name, answer, form, exceptions, given_on, valid_until,
                recorded_at, recorded_by)
            VALUES (\(id), \(change.plan.id), \(new.giver),
                \(try change.key.seal(new.giverName, ConsentRecords.giverName, row: id)), \(new.answer), \(new.form),
                \(try change.key.seal(new.exceptions, ConsentRecords.exceptions, row: id)), \(act.today),
                \(new.validUntil), \(act.at), \(act.actor))
            """
        )
        for recipient in new.recipients.sorted() {
            try db.run("INSERT INTO consent_recipient (consent_id, owner_id) VALUES (\(id), \(recipient))")
        }
        for consent in replaced {
            try db.run("INSERT INTO consent_replacement (consent_id, replaced_by) VALUES (\(consent.id), \(id))")
        }
        try change.finish(
            EventType("consent.recorded", version: 1),
            facts: [
                "answer": .code(new.answer.rawValue), "giver": .code(new.giver.rawValue),
                "form": .code(new.form.rawValue), "recipients": .count(new.recipients.count),
                "replaced": .count(replaced.count),
            ],
            details: new.giverName,
            state: try state(of: change)
        )
        guard new.answer == .yes else { return }
        let patient = try Patients.find(change.plan.patient, vault: act.vault, today: act.today, in: db)
        if let number = patient?.number {
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
        let consents = try ConsentRecords.all(of: change.plan.id, key: change.key, in: db)
        guard let given = consents.first(where: { $0.id == consent }), given.stands else {
            throw Problem.notFound
        }
        try db.run(
            """
            INSERT INTO consent_withdrawal (consent_id, at, recorded_by) VALUES (\(consent), \(act.at), \(act.actor))
            """
        )
        try change.finish(
            EventType("consent.withdrawn", version: 1),
            facts: ["giver": .code(given.giver.rawValue)],
            details: given.giverName,
            state: try state(of: change)
        )
    }

    /// A plan that has not met rests on a yes in force; without one it is back at the need.
    private static func state(of change: PlanChange) throws -> PlanState {
        guard change.plan.state == .need || change.plan.state == .consented else { return change.plan.state }
        let inForce = try ConsentRecords.all(of: change.plan.id, key: change.key, in: change.db)
            .filter { $0.isInForce(on: change.act.today) }
        let isAgreed = inForce.contains { $0.answer == .yes } && !inForce.contains { $0.answer == .no }
        return isAgreed ? .consented : .need
    }
}
