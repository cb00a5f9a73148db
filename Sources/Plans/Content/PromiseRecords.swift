import Kernel
import Ledger
import People
import Store
import Vault

/// Promises as rows.
enum PromiseRecords {
    static let who = SealedField("promise.who")
    static let what = SealedField("promise.what")
    static let why = SealedField("promiseStatus.why")

    /// - Parameter offer: the authority that gave it from its copy, if one did.
    /// - Returns: the facts of its event.
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
        try db.run(
            """
            INSERT INTO promise (id, plan_id, kind, principal_id, offered_by, who, what, due_on, added_at, added_by)
            VALUES (\(id), \(plan), \(new.kind), \(new.principal), \(offer), \(try key.seal(new.who, who, row: id)),
                \(try key.seal(new.what, what, row: id)), \(new.dueOn), \(act.at), \(act.actor))
            """
        )
        try insert(.planned, why: "", of: id, key: key, by: act, in: db)
        return [
            "number": .count(try ordinal(of: id, in: plan, db)), "kind": .code(new.kind.rawValue),
            "due": .code(new.dueOn.yearAndMonth),
        ]
    }

    /// Which of the plan's promises it is, in the order they were made: what its events name it by.
    static func ordinal(of promise: Promise.ID, in plan: Plan.ID, _ db: Reading) throws -> Int {
        let row = try db.row("SELECT count(*) AS number FROM promise WHERE plan_id = \(plan) AND id <= \(promise)")
        return try row.map { try $0["number"] } ?? 0
    }

    /// - Parameter teller: the authority that told it from its copy, if it was not the plan's owner.
    static func insert(
        _ status: Promise.Status,
        why text: String,
        of promise: Promise.ID,
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
            INSERT INTO promise_status (id, promise_id, number, status, why, told_by, follow_up_id, at, day, by_id)
            VALUES (\(id), \(promise), \(number), \(status), \(sealed), \(teller), \(followUp), \(act.at), \(act.today),
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
            toldBy: teller,
            from: followUp,
            key: change.key,
            by: act,
            in: db
        )
        return [
            "number": .count(try ordinal(of: promise.id, in: change.plan.id, db)),
            "status": .code(report.status.rawValue), "inTime": .code(act.today <= promise.dueOn ? "yes" : "no"),
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
            try insert(.cancelled, why: "", of: promise.id, key: key, by: act, in: db)
        }
    }

    /// The promises with their latest status, the earliest date first.
    static func all(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> [Promise] {
        try db.rows(
            """
            SELECT \(part: columns) FROM \(part: latest) WHERE p.plan_id = \(plan) ORDER BY p.due_on, p.id
            """
        ).map { try promise($0, key: key) }
    }

    /// What `promise` reads from a row of `latest`.
    static let columns: SQL = """
        p.id, p.kind, p.principal_id, p.offered_by, p.who, p.what, p.due_on, s.id AS status_id, s.status,
            s.day AS status_on, s.why, s.told_by, (
                SELECT count(*) FROM promise_status AS t WHERE t.promise_id = p.id AND t.told_by IS NOT NULL
            ) AS answers
        """

    /// Promises, each with its latest status: by number, for clocks of several servers do not agree.
    static let latest: SQL = """
        promise AS p JOIN promise_status AS s ON s.promise_id = p.id
            AND s.number = (SELECT max(l.number) FROM promise_status AS l WHERE l.promise_id = p.id)
        """

    static func promise(_ row: Row, key: RecordKey) throws -> Promise {
        let id: Promise.ID = try row["id"]
        let status: Identifier<Promise.Status> = try row["status_id"]
        let why: Sealed? = try row["why"]
        return Promise(
            id: id,
            kind: try row["kind"],
            principal: try row["principal_id"],
            offeredBy: try row["offered_by"],
            who: try self.who(row, key: key),
            what: try key.open(row["what"], what, row: id),
            dueOn: try row["due_on"],
            status: try row["status"],
            statusOn: try row["status_on"],
            why: try why.map { try key.open($0, Self.why, row: status) },
            toldBy: try row["told_by"],
            isAnswered: try row["answers"] as Int > 0
        )
    }

    /// Who is to keep the promise of such a row.
    static func who(_ row: Row, key: RecordKey) throws -> String {
        try key.open(row["who"], who, row: row["id"] as Promise.ID)
    }

    /// How often somebody has stated that nobody else does anything.
    static let noMeasures: SQL = "(SELECT count(*) FROM no_measures AS n WHERE n.plan_id = plan.id) AS no_measures"
}
