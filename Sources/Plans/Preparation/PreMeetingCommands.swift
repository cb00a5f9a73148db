package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Writing pre-meetings down. About each question what was said last is what counts.
package enum PreMeetingCommands {
    static let participants = SealedField("preMeeting.participants")
    static let note = SealedField("preMeetingOutcome.note")

    /// Adds a pre-meeting with what came of it.
    ///
    /// - Throws: `Problem` on `heldOn` for a day to come; on `outcomes` when no question was taken up, or one that is not on
    ///   the agenda; on `outcome-` and the question's id when its owner is neither a municipality nor a region (L9).
    package static func hold(
        _ new: PreMeeting.New,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.holdPreMeeting, on: number, version: version, scope: scope, act: act, in: db)
        guard new.heldOn <= act.today else {
            throw Problem(.invalid, field: "heldOn", text: "preMeeting.heldOn.future")
        }
        try check(new, of: change)
        let last = try db.row("SELECT max(number) AS number FROM pre_meeting WHERE plan_id = \(change.plan.id)")
        let ordinal = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        let id: PreMeeting.ID = act.identifier()
        try db.run(
            """
            INSERT INTO pre_meeting (id, plan_id, number, held_on, participants, at, by_id)
            VALUES (\(id), \(change.plan.id), \(ordinal), \(new.heldOn),
                \(try change.key.seal(new.participants, participants, row: id)), \(act.at), \(act.actor))
            """
        )
        for (question, outcome) in new.outcomes.sorted(by: { $0.key < $1.key }) {
            let row: Identifier<PreMeeting.Outcome> = act.identifier()
            try db.run(
                """
                INSERT INTO pre_meeting_outcome (id, pre_meeting_id, question_id, principal_id, note)
                VALUES (\(row), \(id), \(question), \(outcome.owner),
                    \(try change.key.seal(outcome.note, note, row: row)))
                """
            )
        }
        let resolved = new.outcomes.values.count(where: \.isResolved)
        try change.finish(
            EventType("preMeeting.held", version: 1),
            facts: ["resolved": .count(resolved), "unresolved": .count(new.outcomes.count - resolved)]
        )
    }

    private static func check(_ new: PreMeeting.New, of change: PlanChange) throws {
        let agenda = Set(try AgendaCommands.all(of: change.plan.id, key: change.key, in: change.db).map(\.id))
        guard !new.outcomes.isEmpty, agenda.isSuperset(of: new.outcomes.keys) else {
            throw Problem(.invalid, field: "outcomes", text: "preMeeting.outcomes.missing")
        }
        let principals = Set(try Directory.principals(in: change.db).filter { $0.kind != .other }.map(\.id))
        var problems = Problems()
        for (question, outcome) in new.outcomes.sorted(by: { $0.key < $1.key })
        where outcome.owner.map(principals.contains) == false {
            problems.add("outcome-\(question)", "preMeeting.outcome.principal")
        }
        try problems.check()
    }

    /// What was last said about each question of a plan that is on its agenda.
    ///
    /// - Parameter key: nil where only the rule is asked: the notes are left empty.
    static func outcomes(
        of plan: Plan.ID,
        key: RecordKey?,
        in db: Reading
    ) throws -> [AgendaQuestion.ID: PreMeeting.Outcome] {
        var outcomes: [AgendaQuestion.ID: PreMeeting.Outcome] = [:]
        for row in try db.rows(
            """
            SELECT o.id, o.question_id, o.principal_id, o.note
            FROM pre_meeting AS m JOIN pre_meeting_outcome AS o ON o.pre_meeting_id = m.id
                LEFT JOIN agenda_removal AS r ON r.question_id = o.question_id
            WHERE m.plan_id = \(plan) AND r.question_id IS NULL ORDER BY m.number
            """
        ) {
            let id: Identifier<PreMeeting.Outcome> = try row["id"]
            outcomes[try row["question_id"]] = PreMeeting.Outcome(
                owner: try row["principal_id"],
                note: try key?.open(row["note"], note, row: id) ?? ""
            )
        }
        return outcomes
    }

    /// The pre-meetings of a plan, the latest first.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [PreMeeting] {
        try db.rows(
            "SELECT id, held_on, participants FROM pre_meeting WHERE plan_id = \(plan) ORDER BY number DESC"
        ).map { row in
            let id: PreMeeting.ID = try row["id"]
            return PreMeeting(
                id: id,
                heldOn: try row["held_on"],
                participants: try key.open(row["participants"], participants, row: id)
            )
        }
    }
}
