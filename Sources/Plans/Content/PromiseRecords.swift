import Kernel
import Ledger
import People
import Store
import Vault

/// Promises as rows.
enum PromiseRecords {
    static let why = SealedField("promiseStatus.why")

    /// - Parameter offer: the authority that gave it from its copy, if one did.
    /// - Returns: the facts of its event, but for its principal's kind.
    @discardableResult
    static func insert(
        _ new: Promise.New,
        offer: Owner.ID?,
        plan: Plan.ID,
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws -> Facts {
        let id: Promise.ID = act.identifier()
        let last = try db.row("SELECT max(number) AS number FROM promise WHERE plan_id = \(plan)")
        let number = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        try db.run(
            "INSERT INTO promise (id, plan_id, number, offered_by) VALUES (\(id), \(plan), \(number), \(offer))"
        )
        try PromiseWordings.insert(new, number: 1, of: id, key: key, by: act, in: db)
        try insert(.planned, why: "", of: id, wording: 1, key: key, by: act, in: db)
        return [
            "number": .count(number), "kind": .code(new.kind.rawValue), "due": .code(new.dueOn.yearAndMonth),
        ]
    }

    /// - Parameters:
    ///   - wording: which wording of the promise it is said about.
    ///   - teller: the authority that told it from its copy, if it was not the plan's owner.
    static func insert(
        _ status: Promise.Status,
        why text: String,
        of promise: Promise.ID,
        wording: Int,
        toldBy teller: Owner.ID? = nil,
        from followUp: FollowUp.ID? = nil,
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Identifier<Promise.Status> = act.identifier()
        let sealed: Sealed? = text.isEmpty ? nil : try key.seal(text, why, row: id)
        let last = try db.row("SELECT max(number) AS number FROM promise_status WHERE promise_id = \(promise)")
        let number = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        try db.run(
            """
            INSERT INTO promise_status (id, promise_id, number, wording, status, why, told_by, follow_up_id, at, day, by_id)
            VALUES (\(id), \(promise), \(number), \(wording), \(status), \(sealed), \(teller), \(followUp), \(act.at), \(act.today),
                \(act.actor))
            """
        )
    }

    /// Writes down what became of a promise of the plan that is changed.
    ///
    /// - Parameters:
    ///   - teller: the authority that told it from its copy, if it was not the plan's owner.
    ///   - followUp: the look back that it is told in, if it is.
    /// - Returns: the facts of its event.
    static func report(
        _ report: Promise.Report,
        of promise: Promise,
        toldBy teller: Owner.ID? = nil,
        from followUp: FollowUp.ID? = nil,
        _ change: PlanChange
    ) throws -> Facts {
        let (act, db) = (change.act, change.db)
        try insert(
            report.status,
            why: report.why,
            of: promise.id,
            wording: promise.wording,
            toldBy: teller,
            from: followUp,
            key: change.key,
            by: act,
            in: db
        )
        return [
            "number": .count(promise.number), "status": .code(report.status.rawValue),
            "inTime": .code(act.today <= promise.dueOn ? "yes" : "no"),
        ]
    }

    /// What looks back said about promises, by look back.
    static func reports(in followUps: [FollowUp.ID], key: RecordKey, _ db: Reading) throws
        -> [FollowUp.ID: [Promise.Report]]
    {
        let rows = try db.rows(
            """
            SELECT id, promise_id, status, why, follow_up_id FROM promise_status
            WHERE follow_up_id IN (\(list: followUps)) ORDER BY id
            """
        )
        return try Dictionary(grouping: rows) { try $0["follow_up_id"] }.mapValues {
            try $0.map { row in
                let (id, sealed): (Identifier<Promise.Status>, Sealed?) = (try row["id"], try row["why"])
                return Promise.Report(
                    promise: try row["promise_id"],
                    status: try row["status"],
                    why: try sealed.map { try key.open($0, why, row: id) } ?? ""
                )
            }
        }
    }

    /// Ends what is promised and not done, since the plan's closure says why.
    static func cancelOpen(of plan: Plan.ID, key: RecordKey, by act: Act, in db: Transaction) throws {
        for promise in try all(of: plan, key: key, in: db) where promise.status.isOpen {
            try insert(.cancelled, why: "", of: promise.id, wording: promise.wording, key: key, by: act, in: db)
        }
    }

    /// The promises as they are worded now and with their latest status, the earliest date first.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [Promise] {
        try db.rows(
            """
            SELECT \(part: columns) FROM \(part: latest) WHERE p.plan_id = \(plan) ORDER BY w.due_on, p.number
            """
        ).map { try promise($0, key: key) }
    }

    /// What `promise` reads from a row of `latest`.
    static let columns: SQL = """
        p.id, p.number AS promise_number, p.offered_by, w.id AS wording_id, w.number AS wording, w.kind, w.principal_id,
            w.who, w.what, w.due_on, s.id AS status_id, s.status, s.day AS status_on, s.why, s.told_by, (
                SELECT count(*) FROM promise_status AS t
                WHERE t.promise_id = p.id AND t.told_by IS NOT NULL AND t.wording = w.number
            ) AS answers
        """

    /// Promises that have not been taken away, each as it is worded now: by number, for clocks of several servers do not agree.
    static let wordings: SQL = """
        promise AS p JOIN promise_wording AS w ON w.promise_id = p.id
            AND w.number = (SELECT max(l.number) FROM promise_wording AS l WHERE l.promise_id = p.id)
            AND NOT EXISTS (SELECT 1 FROM promise_removal AS gone WHERE gone.promise_id = p.id)
        """

    /// The same, each with its latest status.
    static let latest: SQL = """
        \(part: wordings) JOIN promise_status AS s ON s.promise_id = p.id
            AND s.number = (SELECT max(l.number) FROM promise_status AS l WHERE l.promise_id = p.id)
        """

    static func promise(_ row: Row, key: RecordKey) throws -> Promise {
        let status: Identifier<Promise.Status> = try row["status_id"]
        let why: Sealed? = try row["why"]
        return Promise(
            id: try row["id"],
            number: try row["promise_number"],
            wording: try row["wording"],
            kind: try row["kind"],
            principal: try row["principal_id"],
            offeredBy: try row["offered_by"],
            who: try PromiseWordings.who(row, key: key),
            what: try PromiseWordings.what(row, key: key),
            dueOn: try row["due_on"],
            status: try row["status"],
            statusOn: try row["status_on"],
            why: try why.map { try key.open($0, Self.why, row: status) },
            toldBy: try row["told_by"],
            isAnswered: try row["answers"] as Int > 0
        )
    }

    /// How often somebody has stated that nobody else does anything.
    static let noMeasures: SQL = "(SELECT count(*) FROM no_measures AS n WHERE n.plan_id = plan.id) AS no_measures"
}
