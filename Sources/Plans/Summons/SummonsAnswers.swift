package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Answers to a call: by the unit that was called, whose answer is a row of its own and disclosed to the sender in the same
/// command, or written down by the sender's staff for those who called back.
package enum SummonsAnswers {
    private static let replyWords = SealedField("summonsReply.words")

    /// Answers a summons that the reader's unit received. When it is another unit's of the same authority, it goes on there
    /// at once; the duty stays on the principal.
    ///
    /// - Parameter stamp: the state of the summons that the form was made from.
    /// - Throws: `Problem` at the field that the answer needs; of code `state` when the meeting is no more; a conflict when a
    ///   newer version has come or an answer has gone in between.
    package static func reply(
        _ answer: SummonsAnswer.New,
        to number: PlanNumber,
        stamp: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let received = try ReceivedSummonses.find(
            number,
            for: .contributeToCopy,
            scope: scope,
            vault: act.vault,
            in: db
        )
        guard received.stamp == stamp else { throw Problem(.conflict, text: "summons.changedMeanwhile") }
        guard received.end == nil, received.document.start.map({ $0 > act.at }) ?? false else {
            throw Problem(.state, text: "summons.isOver")
        }
        try answer.check()
        let unit = try answer.unit.map { try right($0, insteadOf: received, on: act.today, in: db) }
        let key = try act.vault.key(of: received.record, in: db)
        let id: Identifier<SummonsAnswer> = act.identifier()
        try db.run(
            """
            INSERT INTO summons_reply (id, received_id, number, answer, leaves_at, words, other_unit_id, at, by_id)
            VALUES (\(id), \(received.id), \(received.version), \(answer.code), \(answer.leavesAt?.description),
                \(try key.seal(answer.words, replyWords, row: id)), \(answer.rightUnit), \(act.at), \(act.actor))
            """
        )
        try EventLog.append(
            EventType("summons.answered", version: 1),
            to: key,
            facts: ["answer": .code(answer.code.rawValue)],
            by: act,
            in: db
        )
        let change = try disclose(answer, from: received, by: act, in: db)
        if answer.code == .notOurs, let unit, unit.owner == received.owner {
            let tellsOwnWords = try Permissions.of(change).tellOwnWords(
                of: change.plan,
                to: unit.owner,
                on: act.today
            )
            let document = tellsOwnWords ? received.document : received.document.withoutOwnWords
            try forward(received, as: document, to: unit, by: act, in: db)
        }
    }

    /// Writes down what somebody answered by letter or on the phone.
    ///
    /// - Throws: `Problem` on `member` unless she is called to the meeting that is planned and sent.
    package static func record(
        _ answer: SummonsAnswer.New,
        of member: TeamMember.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.receiveAnswer, on: number, version: version, scope: scope, act: act, in: db)
        guard let appointment = try Appointments.current(of: change.plan, key: change.key, in: db),
            appointment.sentAt != nil, appointment.called.contains(where: { $0.member == member })
        else { throw Problem(.invalid, field: "member", text: "summons.member.missing") }
        try answer.check()
        if let unit = answer.unit, try !Directory.units(on: act.today, in: db).contains(where: { $0.id == unit }) {
            throw Problem(.invalid, field: "unit", text: "summons.unit.missing")
        }
        try insert(
            answer,
            of: member,
            to: appointment.versionID,
            change
        )
    }

    /// The latest answers to a version, by whose they are.
    static func latest(
        to version: Identifier<Appointment.Details>,
        key: RecordKey,
        in db: Reading
    ) throws -> [TeamMember.ID: SummonsAnswer] {
        var answers: [TeamMember.ID: SummonsAnswer] = [:]
        for row in try db.rows(
            """
            SELECT id, team_member_id, answer, leaves_at, words, other_unit_id, at AS answered_at FROM summons_answer
            WHERE version_id = \(version) ORDER BY id
            """
        ) {
            let id: Identifier<SummonsAnswer> = try row["id"]
            answers[try row["team_member_id"]] = SummonsAnswer(
                code: try row["answer"],
                leavesAt: try time(row),
                words: try key.open(row["words"], Appointments.words, row: id),
                unit: try row["other_unit_id"],
                at: try row["answered_at"]
            )
        }
        return answers
    }

    /// What a row of received summonses says of the unit's answer; nil when there is none.
    static func reply(_ row: Row, key: RecordKey) throws -> SummonsAnswer? {
        guard let id: Identifier<SummonsAnswer> = try row["reply_id"] else { return nil }
        return SummonsAnswer(
            code: try row["answer"],
            leavesAt: try time(row),
            words: try key.open(row["words"], replyWords, row: id),
            unit: try row["other_unit_id"],
            at: try row["answered_at"]
        )
    }

    private static func time(_ row: Row) throws -> TimeOfDay? {
        try (row["leaves_at"] as String?).flatMap { TimeOfDay($0) }
    }

    /// Gives the sender its copy of the answer.
    ///
    /// - Returns: the change of the sender's plan.
    private static func disclose(
        _ answer: SummonsAnswer.New,
        from received: ReceivedSummons,
        by act: Act,
        in db: Transaction
    ) throws -> PlanChange {
        let row = try db.row(
            """
            SELECT \(part: Plan.columns), r.member_id, v.id AS version_id
            FROM received_summons AS r JOIN appointment AS a ON a.id = r.appointment_id
                JOIN appointment_version AS v ON v.appointment_id = a.id AND v.number = \(received.version)
                JOIN plan ON plan.id = a.plan_id
            WHERE r.id = \(received.id)
            """
        )
        guard let row else { throw Problem.notFound }
        let change = try PlanChange.begin(.receiveAnswer, on: Plan(row), version: nil, act: act, in: db)
        try insert(answer, of: row["member_id"], to: row["version_id"], change)
        return change
    }

    private static func insert(
        _ answer: SummonsAnswer.New,
        of member: TeamMember.ID,
        to version: Identifier<Appointment.Details>,
        _ change: PlanChange
    ) throws {
        let id: Identifier<SummonsAnswer> = change.act.identifier()
        try change.db.run(
            """
            INSERT INTO summons_answer (id, version_id, team_member_id, answer, leaves_at, words, other_unit_id, at, by_id)
            VALUES (\(id), \(version), \(member), \(answer.code), \(answer.leavesAt?.description),
                \(try change.key.seal(answer.words, Appointments.words, row: id)), \(answer.rightUnit), \(change.act.at),
                \(change.act.actor))
            """
        )
        try change.finish(
            EventType("summons.answerReceived", version: 1),
            facts: ["answer": .code(answer.code.rawValue)]
        )
    }

    /// The unit that is said to be the right one: of the same principal, and there today.
    private static func right(
        _ id: CareUnit.ID,
        insteadOf received: ReceivedSummons,
        on day: Day,
        in db: Reading
    ) throws -> CareUnit {
        let authorities = try Directory.authorities(in: db)
        let principal = authorities.first { $0.id == received.owner }?.principal.id
        guard id != received.unit, let unit = try Directory.units(on: day, in: db).first(where: { $0.id == id }),
            authorities.first(where: { $0.id == unit.owner })?.principal.id == principal
        else { throw Problem(.invalid, field: "unit", text: "summons.unit.missing") }
        return unit
    }

    /// Moves the summons to the right unit of the same authority, without own words that may not be told any more.
    private static func forward(
        _ received: ReceivedSummons,
        as document: SummonsDocument,
        to unit: CareUnit,
        by act: Act,
        in db: Transaction
    ) throws {
        let row = try db.row("SELECT appointment_id, member_id FROM received_summons WHERE id = \(received.id)")
        guard let row else { throw Problem.notFound }
        try ReceivedSummonses.end(received.id, of: received.record, as: .forwarded, by: act, in: db)
        try ReceivedSummonses.deliver(
            document.encoded(),
            version: received.version,
            of: row["appointment_id"],
            for: row["member_id"],
            to: unit,
            by: act,
            in: db
        )
    }
}
