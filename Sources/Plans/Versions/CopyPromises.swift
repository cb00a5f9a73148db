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
        let told = try latest(from: copy, act: act, in: db)
        let new = reports.filter { report in
            own[report.promise]?.status != report.status.rawValue
                || told[report.promise].map { $0.status != report.status || $0.why != report.why } ?? true
        }
        guard !new.isEmpty else { return }
        let key = try act.vault.key(of: copy.record, in: db)
        for report in new {
            let id: Identifier<Promise.Report> = act.identifier()
            let sealed: Sealed? = report.why.isEmpty ? nil : try key.seal(report.why, why, row: id)
            try db.run(
                """
                INSERT INTO copy_report (id, copy_id, promise_id, status, why, at, by_id)
                VALUES (\(id), \(copy.id), \(report.promise), \(report.status), \(sealed), \(act.at), \(act.actor))
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
        try disclose(new, from: copy, act: act, in: db)
    }

    /// The last that was told from a copy about each promise.
    package static func latest(from copy: PlanCopy, act: Act, in db: Reading) throws -> [Promise.ID: Promise.Report] {
        let key = try act.vault.key(of: copy.record, in: db)
        let reports = try db.rows(
            "SELECT id, promise_id, status, why FROM copy_report WHERE copy_id = \(copy.id) ORDER BY id"
        ).map { row in
            let sealed: Sealed? = try row["why"]
            return Promise.Report(
                promise: try row["promise_id"],
                status: try row["status"],
                why: try sealed.map { try key.open($0, why, row: row["id"] as Identifier<Promise.Report>) } ?? ""
            )
        }
        return Dictionary(reports.map { ($0.promise, $0) }, uniquingKeysWith: { $1 })
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
                INSERT INTO copy_promise (copy_id, number, promise_id, standing, due_on)
                VALUES (\(copy), \(number), \(id), \(standing), \(dueOn))
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

    /// Whether the unit has told nothing about the promise `m`: of a draft its answer makes no new version.
    private static let unanswered: SQL = """
        NOT EXISTS (SELECT 1 FROM copy_report AS r WHERE r.copy_id = m.copy_id AND r.promise_id = m.promise_id)
        """

    /// Gives the plan's owner its rows.
    private static func disclose(_ reports: [Promise.Report], from copy: PlanCopy, act: Act, in db: Transaction) throws
    {
        let change = try PlanChange.tell(.receiveReport, from: copy, act: act, in: db)
        let promises = try PromiseRecords.all(of: change.plan.id, key: change.key, in: db)
        let facts = try reports.map { report in
            guard let promise = promises.first(where: { $0.id == report.promise }) else { throw Problem.notFound }
            // Of a draft no version has told the unit what the owner has taken back since.
            guard promise.status.isOpen else { throw Problem(.state, text: "copy.promises.gone") }
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

    /// Whether it is the recipient's own and not over.
    fileprivate var isOwnAndOpen: Bool { isYours && Promise.Status(rawValue: status)?.isOpen ?? false }
}
