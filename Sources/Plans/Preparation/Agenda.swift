package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// A question that somebody wants answered at the meeting. Together they are the agenda.
package struct AgendaQuestion: Sendable, Hashable {
    package typealias ID = Identifier<AgendaQuestion>

    /// In what part somebody asks. In the order in which they are heard: the person first (law 6 of the house).
    package enum Asker: String, Sendable, CaseIterable, SQLText {
        case individual, guardian, relative, professional
    }

    package let id: ID
    package let asker: Asker
    package let words: String
    package let at: Instant
    /// What the principals last said about it at a pre-meeting; nil if they have not taken it up.
    package let outcome: PreMeeting.Outcome?
}

/// Writing the agenda. A question that is taken away stays as a row.
package enum AgendaCommands {
    static let words = SealedField("agendaQuestion.words")

    /// Adds a question.
    package static func ask(
        _ question: String,
        by asker: AgendaQuestion.Asker,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.writeAgenda, on: number, version: version, scope: scope, act: act, in: db)
        try insert(question, by: asker, change)
        try change.finish(EventType("agenda.asked", version: 1), facts: ["asker": .code(asker.rawValue)])
    }

    /// Adds the questions of a plan to the agenda of another one, but for those that are asked there already.
    ///
    /// - Parameter key: that of the plan they come from.
    /// - Returns: how many went along.
    static func carry(from plan: Plan.ID, key: RecordKey, to change: PlanChange) throws -> Int {
        let asked = try all(of: change.plan.id, key: change.key, in: change.db).map(\.words)
        let new = try all(of: plan, key: key, in: change.db).filter { !asked.contains($0.words) }
        for question in new { try insert(question.words, by: question.asker, change) }
        return new.count
    }

    private static func insert(_ question: String, by asker: AgendaQuestion.Asker, _ change: PlanChange) throws {
        let (act, db) = (change.act, change.db)
        let last = try db.row("SELECT max(number) AS number FROM agenda_question WHERE plan_id = \(change.plan.id)")
        let ordinal = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        let id: AgendaQuestion.ID = act.identifier()
        try db.run(
            """
            INSERT INTO agenda_question (id, plan_id, number, asker, words, at, by_id)
            VALUES (\(id), \(change.plan.id), \(ordinal), \(asker),
                \(try change.key.seal(question, words, row: id)), \(act.at), \(act.actor))
            """
        )
    }

    /// Takes a question away from the agenda.
    ///
    /// - Throws: `Problem.notFound` if it is not on the plan's agenda.
    package static func takeAway(
        _ question: AgendaQuestion.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.writeAgenda, on: number, version: version, scope: scope, act: act, in: db)
        let agenda = try all(of: change.plan.id, key: change.key, in: db)
        guard let taken = agenda.first(where: { $0.id == question }) else { throw Problem.notFound }
        try db.run(
            "INSERT INTO agenda_removal (question_id, at, by_id) VALUES (\(question), \(act.at), \(act.actor))"
        )
        try change.finish(EventType("agenda.takenAway", version: 1), facts: ["asker": .code(taken.asker.rawValue)])
    }

    /// Whether a question has been written since a moment, or one from before it taken away.
    static func hasChanged(on plan: Plan.ID, since moment: Instant, in db: Reading) throws -> Bool {
        try db.row(
            """
            SELECT q.id FROM agenda_question AS q LEFT JOIN agenda_removal AS r ON r.question_id = q.id
            WHERE q.plan_id = \(plan) AND (
                q.at > \(moment) AND r.question_id IS NULL OR q.at <= \(moment) AND r.at > \(moment))
            LIMIT 1
            """
        ) != nil
    }

    /// The agenda: the person's questions first, then those of the people around her, each in the order they were written.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [AgendaQuestion] {
        let outcomes = try PreMeetingCommands.outcomes(of: plan, key: key, in: db)
        let questions = try db.rows(
            """
            SELECT q.id, q.asker, q.words, q.at FROM agenda_question AS q
                LEFT JOIN agenda_removal AS r ON r.question_id = q.id
            WHERE q.plan_id = \(plan) AND r.question_id IS NULL ORDER BY q.number
            """
        ).map { row in
            let id: AgendaQuestion.ID = try row["id"]
            return AgendaQuestion(
                id: id,
                asker: try row["asker"],
                words: try key.open(row["words"], words, row: id),
                at: try row["at"],
                outcome: outcomes[id]
            )
        }
        return AgendaQuestion.Asker.allCases.flatMap { asker in questions.filter { $0.asker == asker } }
    }
}
