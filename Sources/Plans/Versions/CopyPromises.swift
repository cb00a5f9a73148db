package import Access
package import Kernel
package import Ledger
package import Store
package import Vault

/// The promises in a received plan that the unit itself is to keep: its answer to those that were written down for it, and
/// what became of those it has given (L3; "we offer", never an order).
package enum CopyPromises {
    /// How a promise stands in a version that arrived, in clear so that a day's work finds it.
    private enum Standing: String, SQLText {
        case awaited, given
    }

    private static let why = SealedField("copyReport.why")

    /// Tells the plan's owner about promises of the unit's own: rows of the reader's authority, disclosed in the same command.
    ///
    /// - Parameters:
    ///   - reports: at least one, each about another promise. `planned` says yes to a promise that waits for an answer, `cancelled`
    ///     that it cannot be kept.
    ///   - version: the version of the copy that the form was made from.
    /// - Throws: `Problem.notFound` if the copy is not this reader's or a promise is not the unit's own; `conflict` for another
    ///   version; a problem of code `state` when the plan is closed or consent no longer covers what the two authorities tell
    ///   each other.
    package static func tell(
        _ reports: [Promise.Report],
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let copy = try Copies.find(number, for: .contributeToCopy, scope: scope, vault: act.vault, in: db)
        guard copy.version == version else { throw Problem(.conflict, text: "copy.newerVersion") }
        let own = Dictionary(
            copy.ownPromises.compactMap { promise in promise.promise.map { ($0, promise) } },
            uniquingKeysWith: { first, _ in first }
        )
        guard reports.allSatisfy({ own[$0.promise] != nil }) else { throw Problem.notFound }
        // What a form sends that changes nothing is no report.
        let told = try all(from: copy, act: act, in: db)
        let new = reports.filter { report in
            let before = told[report.promise]
            return own[report.promise]?.status != report.status.rawValue || before?.report != report
                || before?.wording != own[report.promise]?.worded
        }
        guard !new.isEmpty else { return }
        let key = try act.vault.key(of: copy.record, in: db)
        for report in new {
            let id: Identifier<Promise.Report> = act.identifier()
            let sealed: Sealed? = report.why.isEmpty ? nil : try key.seal(report.why, why, row: id)
            try db.run(
                """
                INSERT INTO copy_report (id, copy_id, promise_id, wording, status, why, at, by_id)
                VALUES (\(id), \(copy.id), \(report.promise), \(own[report.promise]?.worded ?? 1), \(report.status),
                    \(sealed), \(act.at), \(act.actor))
                """
            )
        }
        try EventLog.append(
            EventType("report.made", version: 1),
            to: key,
            facts: ["promises": .count(new.count)],
            by: act,
            in: db
        )
        try disclose(new.map { ($0, own[$0.promise]?.worded ?? 1) }, from: copy, act: act, in: db)
    }

    /// The last that was told from a copy about each promise.
    package static func latest(from copy: PlanCopy, act: Act, in db: Reading) throws -> [Promise.ID: Promise.Report] {
        try all(from: copy, act: act, in: db).mapValues(\.report)
    }

    /// The same, with the wording of the promise that it was told about.
    private static func all(
        from copy: PlanCopy,
        act: Act,
        in db: Reading
    ) throws -> [Promise.ID: (report: Promise.Report, wording: Int)] {
        let key = try act.vault.key(of: copy.record, in: db)
        let reports = try db.rows(
            "SELECT id, promise_id, wording, status, why FROM copy_report WHERE copy_id = \(copy.id) ORDER BY id"
        ).map { row -> (report: Promise.Report, wording: Int) in
            let sealed: Sealed? = try row["why"]
            let report = Promise.Report(
                promise: try row["promise_id"],
                status: try row["status"],
                why: try sealed.map { try key.open($0, why, row: row["id"] as Identifier<Promise.Report>) } ?? ""
            )
            return (report, try row["wording"])
        }
        return Dictionary(reports.map { ($0.report.promise, $0) }, uniquingKeysWith: { $1 })
    }

    /// The promises that wait for the unit's answer although they have come to it before, each as it stood in the latest
    /// version that somebody there had opened and in which it said something else. Made from the copy's own versions: what was
    /// taken back before anybody had opened it is not told.
    package static func former(in copy: PlanCopy, act: Act, in db: Reading) throws -> [Promise.ID: PlanDocument.Effort]
    {
        var changed = Dictionary(
            copy.ownPromises.filter { $0.isAwaited && $0.worded > 1 }.compactMap { now in now.promise.map { ($0, now) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        guard !changed.isEmpty else { return [:] }
        var former: [Promise.ID: PlanDocument.Effort] = [:]
        try Copies.earlier(than: copy, act: act, in: db) { earlier in
            for before in earlier.promises {
                guard let id = before.promise, let now = changed[id], !now.says(as: before) else { continue }
                former[id] = before.told(by: copy.document)
                changed[id] = nil
            }
            return !changed.isEmpty
        }
        return former
    }

    /// The copies at the reader's units with promises that wait for the unit's answer or are to be kept by a day, the earliest
    /// date first.
    package static func waiting(until day: Day, scope: Scope, vault: Vault, limit: Int, in db: Reading) throws
        -> [PlanCopy]
    {
        let due: SQL = """
            FROM copy_promise AS m WHERE m.copy_id = copy.id AND m.number = version.number
                AND (m.standing = \(Standing.awaited) AND \(part: unanswered) OR m.due_on <= \(day))
            """
        return try Copies.list(
            """
            copy.owner_id = \(scope.reader.owner) AND copy.unit_id IN (\(list: scope.reader.units.sorted()))
                AND EXISTS (SELECT 1 \(part: due))
                AND NOT EXISTS (
                    SELECT 1 FROM copy_withdrawal AS w WHERE w.copy_id = copy.id
                        AND (w.at >= version.received_at OR w.reason = 'enteredInError'))
            ORDER BY (SELECT min(m.due_on) \(part: due)), copy.id LIMIT \(limit)
            """,
            vault: vault,
            in: db
        ).filter { $0.mayBeAnswered }
    }

    /// Writes down what a version that has arrived says is the unit's own.
    static func insert(_ version: PlanDocument, copy: PlanCopy.ID, number: Int, in db: Transaction) throws {
        // Of a plan that has ended nothing is waited for.
        for promise in version.promises where promise.isOwnAndOpen && !version.isClosed {
            guard let id = promise.promise, let dueOn = Day(promise.dueOn) else { continue }
            let standing: Standing = promise.isAwaited ? .awaited : .given
            try db.run(
                """
                INSERT INTO copy_promise (copy_id, number, promise_id, wording, standing, due_on)
                VALUES (\(copy), \(number), \(id), \(promise.worded), \(standing), \(dueOn))
                """
            )
        }
    }

    /// What the sender's plans wait for: a statement's part that counts the promises nobody has answered in the version that
    /// `version` is of the copy `copy`.
    static let awaited: SQL = """
        m.copy_id = copy.id AND m.number = version.number AND m.standing = \(Standing.awaited)
            AND \(part: unanswered)
        """

    /// Whether the unit has told nothing about the promise `m` as it is worded there: of a draft its answer makes no new
    /// version.
    private static let unanswered: SQL = """
        NOT EXISTS (
            SELECT 1 FROM copy_report AS r
            WHERE r.copy_id = m.copy_id AND r.promise_id = m.promise_id AND r.wording >= m.wording)
        """

    /// Gives the plan's owner its rows.
    ///
    /// - Parameter reports: each with the wording of the promise that it is about.
    private static func disclose(
        _ reports: [(report: Promise.Report, wording: Int)],
        from copy: PlanCopy,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.tell(.receiveReport, from: copy, act: act, in: db)
        let promises = try PromiseRecords.all(of: change.plan.id, key: change.key, in: db)
        let facts = try reports.map { report, wording in
            // Of a draft no version has told the unit what the owner has taken back or changed since.
            guard let promise = promises.first(where: { $0.id == report.promise }), promise.status.isOpen else {
                throw Problem(.state, text: "copy.promises.gone")
            }
            guard promise.wording == wording else { throw Problem(.state, text: "copy.promises.changed") }
            return try PromiseRecords.report(report, of: promise, toldBy: act.owner, change)
        }
        for facts in facts.dropLast() { try EventLog.append(received, to: change.key, facts: facts, by: act, in: db) }
        try change.finish(received, facts: facts.last ?? [:])
    }

    private static let received = EventType("report.received", version: 1)
}

extension PlanCopy {
    /// The open promises that are the unit's own to keep, those that wait for its answer first.
    package var ownPromises: [PlanDocument.Effort] {
        let own = document.promises.filter(\.isOwnAndOpen)
        return own.filter(\.isAwaited) + own.filter { !$0.isAwaited }
    }

    /// The first day on which a promise of the unit's own is to be done.
    package var nextDue: Day? { ownPromises.compactMap { Day($0.dueOn) }.min() }

    /// Whether anything may be told from here: the plan goes on, and something lets the two authorities talk about it.
    package var mayBeAnswered: Bool { !document.isClosed && foundWrongAt == nil && withdrawal == nil }
}

extension PlanDocument.Effort {
    /// The promise in the owner's plan; nil in formats that have no ids.
    package var promise: Promise.ID? { id.flatMap { Promise.ID($0) } }

    /// How often it has been worded; 1 in formats that do not tell.
    var worded: Int { wording ?? 1 }

    /// Whether it says the same of who does what by when.
    fileprivate func says(as other: Self) -> Bool {
        (who, what, dueOn) == (other.who, other.what, other.dueOn)
    }

    /// Whether it is the recipient's own and not over.
    fileprivate var isOwnAndOpen: Bool { isYours && Promise.Status(rawValue: status)?.isOpen ?? false }
}
