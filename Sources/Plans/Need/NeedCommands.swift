package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// What the first page asks: four fields are enough to begin (ux §3).
package struct Need: Sendable {
    package let name: String
    package let number: PersonalNumber?
    package let protection: Patient.Protection
    /// The question the meeting shall answer, in one sentence.
    package let question: String
    /// What the child or person wants, word for word; empty when nobody has asked yet.
    package let ownWords: String
    package let kind: Plan.Kind

    package init(
        name: String,
        number: PersonalNumber?,
        protection: Patient.Protection,
        question: String,
        ownWords: String,
        kind: Plan.Kind
    ) {
        self.name = name
        self.number = number
        self.protection = protection
        self.question = question
        self.ownWords = ownWords
        self.kind = kind
    }
}

/// The beginning of a plan.
package enum NeedCommands {
    static let question = SealedField("plan.question")

    /// Opens a plan at the reader's authority, assigned to the reader. The clock of L2 starts today.
    ///
    /// - Parameter count: how many plans the reader had begun when the form was made (`countBegun`); nil where no form was.
    /// - Throws: `Problem.notFound` if the reader may not begin plans; a conflict when the same form was sent before.
    package static func begin(
        _ need: Need,
        count: Int? = nil,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanNumber {
        try scope.demand(.beginPlan, .workplace)
        if let count, try countBegun(scope: scope, in: db) != count {
            throw Problem(.conflict, text: "newPlan.sentBefore")
        }
        guard let unit = scope.reader.units.sorted().first else { throw Problem.notFound }
        let patient = try Patients.create(
            name: need.name,
            number: need.number,
            protection: need.protection,
            by: act,
            in: db
        )
        let id: Plan.ID = act.identifier()
        let number = PlanNumber(from: act.source)
        let key = try act.vault.create(.plan, owner: act.owner, at: act.at, in: db)
        try db.run(
            """
            INSERT INTO plan (id, number, record_id, owner_id, unit_id, person_id, kind, state, version, question,
                need_seen_on, begun_at, begun_by)
            VALUES (\(id), \(number), \(key.record), \(act.owner), \(unit), \(patient.id), \(need.kind),
                \(PlanState.need), 1, \(try key.seal(need.question, question, row: id)), \(act.today), \(act.at),
                \(act.actor))
            """
        )
        let step: Identifier<PlanState> = act.identifier()
        try db.run(
            """
            INSERT INTO plan_step (id, plan_id, state, at, by_id)
            VALUES (\(step), \(id), \(PlanState.need), \(act.at), \(act.actor))
            """
        )
        try assign(act.actor, as: .responsible, to: id, by: act, in: db)
        try TeamCommands.insert(
            TeamMember.New(kind: .individual, name: need.name, unit: nil, practitioner: nil),
            plan: id,
            key: key,
            by: act,
            in: db
        )
        if !need.ownWords.isEmpty {
            try OwnWordsCommands.insert(.words, need.ownWords, plan: id, key: key, by: act, in: db)
        }
        try EventLog.append(
            EventType("plan.begun", version: 1),
            to: key,
            facts: ["kind": .code(need.kind.rawValue)],
            by: act,
            in: db
        )
        return number
    }

    /// How many plans the reader has begun: what tells the first sending of a form from the second.
    package static func countBegun(scope: Scope, in db: Reading) throws -> Int {
        try db.row("SELECT count(*) AS count FROM plan WHERE begun_by = \(scope.reader.account)")
            .map { try $0["count"] } ?? 0
    }

    static func assign(
        _ account: Actor.ID,
        as role: Assignment.Role,
        to plan: Plan.ID,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Identifier<Assignment> = act.identifier()
        try db.run(
            """
            INSERT INTO plan_assignment (id, plan_id, account_id, role, from_at, by_id)
            VALUES (\(id), \(plan), \(account), \(role), \(act.at), \(act.actor))
            """
        )
    }
}
