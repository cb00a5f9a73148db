package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Parking questions, and settling them outside the room.
package enum ParkedCommands {
    static let words = SealedField("parkedQuestion.words")
    static let answer = SealedField("parkedAnswer.answer")

    /// Parks a question until a day.
    package static func park(
        _ question: String,
        until answerBy: Day,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.writeAgenda, on: number, version: version, scope: scope, act: act, in: db)
        let id: ParkedQuestion.ID = act.identifier()
        try db.run(
            """
            INSERT INTO parked_question (id, plan_id, words, at, by_id)
            VALUES (\(id), \(change.plan.id), \(try change.key.seal(question, words, row: id)), \(act.at), \(act.actor))
            """
        )
        try insert(.init(principal: nil, answerBy: answerBy), of: id, change)
        try change.finish(
            EventType("question.parked", version: 1),
            facts: ["days": .count(answerBy.ordinal - act.today.ordinal)]
        )
    }

    /// Writes down which principal is to answer what by when, and the answers there are. What is as it was changes nothing.
    ///
    /// - Throws: `Problem` unless each is an open question of the plan; `Problem` on `principal-` and the question's id for a
    ///   principal that is neither a municipality nor a region (L9).
    package static func settle(
        _ new: [ParkedQuestion.New],
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.writeAgenda, on: number, version: version, scope: scope, act: act, in: db)
        let open = try all(of: change.plan.id, key: change.key, in: db).filter(\.isOpen)
        guard Set(new.map(\.question)).isSubset(of: open.map(\.id)) else {
            throw Problem(.invalid, text: "parked.gone")
        }
        let principals = Set(try Directory.principals(in: db).filter { $0.kind != .other }.map(\.id))
        var problems = Problems()
        for one in new where one.turn.principal.map(principals.contains) == false {
            problems.add("principal-\(one.question)", "preMeeting.outcome.principal")
        }
        try problems.check()
        let turned = new.filter { one in open.contains { $0.id == one.question && $0.turn != one.turn } }
        let settled = new.filter { !$0.answer.isEmpty }
        guard !turned.isEmpty || !settled.isEmpty else { return }
        for one in turned { try insert(one.turn, of: one.question, change) }
        for one in settled {
            try db.run(
                """
                INSERT INTO parked_answer (question_id, answer, at, by_id)
                VALUES (\(one.question), \(try change.key.seal(one.answer, answer, row: one.question)), \(act.at),
                    \(act.actor))
                """
            )
        }
        try change.finish(
            EventType("question.settled", version: 1),
            facts: ["settled": .count(settled.count), "open": .count(open.count - settled.count)]
        )
    }

    /// The questions of a plan, in the order they were parked.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [ParkedQuestion] {
        var turns: [ParkedQuestion.ID: ParkedQuestion.Turn] = [:]
        for row in try db.rows(
            """
            SELECT t.question_id, t.principal_id, t.answer_by
            FROM parked_turn AS t JOIN parked_question AS q ON q.id = t.question_id
            WHERE q.plan_id = \(plan) ORDER BY t.id
            """
        ) {
            turns[try row["question_id"]] = .init(principal: try row["principal_id"], answerBy: try row["answer_by"])
        }
        return try db.rows(
            """
            SELECT q.id, q.words, q.at, a.answer FROM parked_question AS q
                LEFT JOIN parked_answer AS a ON a.question_id = q.id
            WHERE q.plan_id = \(plan) ORDER BY q.id
            """
        ).compactMap { row in
            let id: ParkedQuestion.ID = try row["id"]
            let sealed: Sealed? = try row["answer"]
            return try turns[id].map {
                ParkedQuestion(
                    id: id,
                    words: try key.open(row["words"], words, row: id),
                    parkedOn: (try row["at"] as Instant).day,
                    turn: $0,
                    answer: try sealed.map { try key.open($0, answer, row: id) }
                )
            }
        }
    }

    /// How many questions of a plan are parked and not settled.
    static func open(of plan: Plan.ID, in db: Reading) throws -> Int {
        try db.row(
            """
            SELECT count(*) AS parked FROM parked_question AS q
            WHERE q.plan_id = \(plan) AND NOT EXISTS (SELECT 1 FROM parked_answer AS a WHERE a.question_id = q.id)
            """
        ).map { try $0["parked"] } ?? 0
    }

    private static func insert(
        _ turn: ParkedQuestion.Turn,
        of question: ParkedQuestion.ID,
        _ change: PlanChange
    ) throws {
        let id: Identifier<ParkedQuestion.Turn> = change.act.identifier()
        try change.db.run(
            """
            INSERT INTO parked_turn (id, question_id, principal_id, answer_by, at, by_id)
            VALUES (\(id), \(question), \(turn.principal), \(turn.answerBy), \(change.act.at), \(change.act.actor))
            """
        )
    }
}
