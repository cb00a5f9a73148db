package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Opening a plan again that had ended, as long as its record is there (L17).
package enum ReopeningCommands {
    static let words = SealedField("reopening.words")

    /// Lets a plan go on from where it was. Consents that have ended stay ended: without one in force a plan that had not
    /// been established is at the need again. What consent reaches is told that an established plan goes on.
    ///
    /// - Parameters:
    ///   - words: why, in words.
    ///   - resumed: those of its unfinished promises that are taken up again; the others are cancelled for the same reason.
    /// - Throws: `Problem` when neither whoever answers for the plan nor its coordinator asks, when the plan ended in a way
    ///   that is final, or when the person has died; `Problem.notFound` for a promise that is not among the unfinished.
    package static func reopen(
        _ number: PlanNumber,
        because reason: Reopening.Reason,
        _ words: String,
        resuming resumed: Set<Promise.ID>,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.reopen, on: number, version: version, scope: scope, act: act, in: db)
        let file = try PlanFile.load(change.plan, key: change.key, act: act, in: db)
        try demand(file, by: act)
        let unfinished = file.promises.filter(\.status.isOpen)
        guard resumed.isSubset(of: unfinished.map(\.id)) else { throw Problem.notFound }
        let id: Identifier<Reopening> = act.identifier()
        try db.run(
            """
            INSERT INTO reopening (id, plan_id, reason, words, at, by_id)
            VALUES (\(id), \(change.plan.id), \(reason), \(try change.key.seal(words, Self.words, row: id)), \(act.at),
                \(act.actor))
            """
        )
        for promise in unfinished where !resumed.contains(promise.id) {
            let report = Promise.Report(promise: promise.id, status: .cancelled, why: "")
            let facts = try PromiseRecords.report(report, of: promise, change)
            try EventLog.append(PromiseCommands.reported, to: change.key, facts: facts, by: act, in: db)
        }
        if let number = file.patient.number {
            try PersonMatches.look(for: change.plan, number: number, isBegun: true, by: act, in: db)
        }
        let state = try stateBefore(file, on: act.today, in: db)
        try change.finish(
            EventType("plan.reopened", version: 1),
            facts: ["reason": .code(reason.rawValue), "state": .code(state.rawValue)],
            state: state
        )
        if state == .established {
            try Versions.publish(
                change.plan.id,
                standing: .established,
                reachingNewUnits: false,
                key: change.key,
                act: act,
                in: db
            )
        }
    }

    private static func demand(_ file: PlanFile, by act: Act) throws {
        guard file.isWhole(of: act.actor) else { throw Problem(.state, text: "reopening.notYours") }
        guard file.closure?.reason.mayBeReopened ?? false else { throw Problem(.state, text: "reopening.final") }
        guard file.patient.diedOn == nil else { throw Problem(.state, text: "reopening.hasDied") }
    }

    /// Where the plan was when it ended, as far as it may be there without those who have to say yes.
    private static func stateBefore(_ file: PlanFile, on day: Day, in db: Reading) throws -> PlanState {
        let row = try db.row(
            """
            SELECT state FROM plan_step WHERE plan_id = \(file.plan.id) AND state <> \(PlanState.closed)
            ORDER BY id DESC LIMIT 1
            """
        )
        let state: PlanState = try row?["state"] ?? .need
        return state == .consented && !file.permissions.isAgreed(on: day) ? .need : state
    }

    /// What `reopening` reads from a row of `latest`.
    static let columns: SQL = """
        o.id AS reopening_id, o.reason AS reopening_reason, o.words AS reopening_words, o.at AS reopened_at
        """

    /// Joins the latest time an open plan was opened again to it.
    static let latest: SQL = """
        LEFT JOIN reopening AS o ON o.plan_id = plan.id AND plan.state <> 'closed' AND o.id = (
            SELECT l.id FROM reopening AS l WHERE l.plan_id = plan.id ORDER BY l.id DESC LIMIT 1)
        """

    /// Why the plan was opened again; nil where it never was, and where it has ended since.
    static func reopening(_ row: Row, key: RecordKey) throws -> Reopening? {
        guard let id: Identifier<Reopening> = try row["reopening_id"] else { return nil }
        return Reopening(
            reason: try row["reopening_reason"],
            words: try key.open(row["reopening_words"], words, row: id),
            at: try row["reopened_at"]
        )
    }
}

extension PlanFile {
    /// Whether somebody has the plan as a whole: answers for it, or coordinates it.
    package func isWhole(of account: Actor.ID) -> Bool {
        assignments.contains { $0.account == account && Assignment.Role.whole.contains($0.role) }
    }
}
