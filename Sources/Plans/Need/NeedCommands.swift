package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// The beginning of a plan.
package enum NeedCommands {
    static let question = SealedField("plan.question")

    /// Opens a plan at the reader's authority, assigned to the reader. The clock of L2 starts when the need was seen.
    ///
    /// - Parameters:
    ///   - count: how many plans the reader had begun when the form was made (`countBegun`); nil where no form was.
    ///   - seenOn: when the need was seen, where that is known to be before today; nil for today.
    ///   - unit: the reader's unit where it begins; nil chooses one.
    /// - Throws: `Problem.notFound` if the reader may not begin plans; a conflict when the same form was sent before; a
    ///   `Problem` with the field `number` when the reader has an open plan for the same person and wants no second.
    package static func begin(
        _ need: Need,
        count: Int? = nil,
        seenOn: Day? = nil,
        at unit: CareUnit.ID? = nil,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanNumber {
        try scope.demand(.beginPlan, .workplace)
        if let count, try countBegun(scope: scope, in: db) != count {
            throw Problem(.conflict, text: "newPlan.sentBefore")
        }
        let others = try need.number.map { try Plans.open(for: $0, scope: scope, vault: act.vault, in: db) } ?? []
        guard need.isSecond || others.isEmpty else {
            throw Problem(.invalid, field: "number", text: "newPlan.samePerson")
        }
        let units = unit.map { [$0] } ?? scope.reader.units
        guard let unit = try workplace(among: units, of: act.owner, on: act.today, in: db) else {
            throw Problem.notFound
        }
        let patient = try Patients.create(
            name: need.name,
            number: need.number,
            protection: try protection(of: need, beside: others, act: act, in: db),
            by: act,
            in: db
        )
        let key = try act.vault.create(.plan, owner: act.owner, at: act.at, in: db)
        let plan = Plan(
            id: act.identifier(),
            number: PlanNumber(from: act.source),
            record: key.record,
            owner: act.owner,
            unit: unit,
            patient: patient.id,
            kind: need.kind,
            state: .need,
            version: 1,
            needSeenOn: seenOn ?? act.today,
            begunAt: act.at
        )
        try insert(plan, question: need.question, key: key, by: act, in: db)
        try Plans.assign(act.actor, as: .responsible, to: plan.id, by: act, in: db)
        try TeamCommands.insert(
            TeamMember.New(kind: .individual, name: need.name, unit: nil, practitioner: nil),
            plan: plan.id,
            key: key,
            by: act,
            in: db
        )
        if !need.ownWords.isEmpty {
            try OwnWordsCommands.insert(.words, need.ownWords, plan: plan.id, key: key, by: act, in: db)
        }
        try EventLog.append(
            EventType("plan.begun", version: 1),
            to: key,
            facts: [
                "kind": .code(need.kind.rawValue), "words": .code(need.ownWords.isEmpty ? "none" : "words"),
                "seenBefore": .count(plan.daysSeenBefore),
            ],
            telling: CodedPerson.facts(need.number, on: act.today),
            by: act,
            in: db
        )
        if let number = need.number {
            try PersonMatches.look(for: plan, number: number, isBegun: true, by: act, in: db)
        }
        return plan.number
    }

    /// Keeps that no plan is needed, with the reason, as a plan that ended where it began: a request may be refused only
    /// for a reason that is written down (L5).
    ///
    /// - Throws: as `begin`; `Problem` with the field `note` when there is no reason.
    package static func decline(
        _ need: Need,
        because note: String,
        count: Int? = nil,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanNumber {
        let number = try begin(need, count: count, scope: scope, act: act, in: db)
        try ClosureCommands.close(
            number,
            reason: .neverNeeded,
            note: note,
            version: 1,
            scope: scope,
            act: act,
            in: db
        )
        return number
    }

    /// What the form says, and where it says nothing, what the reader's other plans for the same person know (L18).
    private static func protection(
        of need: Need,
        beside others: [Plan],
        act: Act,
        in db: Reading
    ) throws -> Patient.Protection {
        guard need.protection == .none, !others.isEmpty else { return need.protection }
        let cards = try Patients.find(others.map(\.patient), vault: act.vault, today: act.today, in: db)
        return others.compactMap { cards[$0.patient]?.protection }.first { $0 != .none } ?? .none
    }

    /// The unit that plans begin at: one that is there today.
    private static func workplace(
        among units: Set<CareUnit.ID>,
        of owner: Owner.ID,
        on day: Day,
        in db: Reading
    ) throws -> CareUnit.ID? {
        try Directory.units(inPlaceOf: units, on: day, in: db).values.filter { $0.owner == owner }.map(\.id).min()
    }

    /// How many plans the reader has begun: what tells the first sending of a form from the second.
    package static func countBegun(scope: Scope, in db: Reading) throws -> Int {
        try db.row("SELECT count(*) AS count FROM plan WHERE begun_by = \(scope.reader.account)")
            .map { try $0["count"] } ?? 0
    }

    private static func insert(
        _ plan: Plan,
        question: String,
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws {
        try db.run(
            """
            INSERT INTO plan (id, number, record_id, owner_id, unit_id, person_id, kind, state, version, question,
                need_seen_on, begun_at, begun_by)
            VALUES (\(plan.id), \(plan.number), \(plan.record), \(plan.owner), \(plan.unit), \(plan.patient),
                \(plan.kind), \(plan.state), \(plan.version), \(try key.seal(question, Self.question, row: plan.id)),
                \(plan.needSeenOn), \(plan.begunAt), \(act.actor))
            """
        )
        let step: Identifier<PlanState> = act.identifier()
        try db.run(
            """
            INSERT INTO plan_step (id, plan_id, state, at, by_id)
            VALUES (\(step), \(plan.id), \(plan.state), \(act.at), \(act.actor))
            """
        )
    }
}
