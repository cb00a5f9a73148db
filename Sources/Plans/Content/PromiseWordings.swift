package import Kernel
package import Ledger
package import People
package import Store
import Vault

extension Promise {
    /// What a promise says, and since when. The first is what was promised; each after it is a change.
    package struct Wording: Sendable, Hashable {
        package let kind: Kind
        package let principal: Principal.ID?
        package let who: String
        package let what: String
        package let dueOn: Day
        /// Why it was changed; empty where nobody said.
        package let why: String
        package let at: Instant
        package let by: Actor.ID
    }

    /// A promise with everything that it has said.
    package struct Worded: Sendable, Hashable {
        package let id: ID
        /// The plan's first promise is 1.
        package let number: Int
        /// As it stands; nil where it was taken away.
        package let promise: Promise?
        /// The latest first; there is always one.
        package let wordings: [Wording]
        /// When and by whom it was taken away; nil for most.
        package let removedAt: Instant?
        package let removedBy: Actor.ID?
    }
}

/// What promises say as rows: a change is a new one, and the ones before it stay for the plan's owner.
package enum PromiseWordings {
    static let who = SealedField("promiseWording.who")
    static let what = SealedField("promiseWording.what")
    static let why = SealedField("promiseWording.why")

    /// A promise of a plan that the caller has opened, also one that was taken away. Whoever is told no place finds none in
    /// the names (L18).
    ///
    /// - Returns: nil where the plan has no such promise.
    package static func find(_ number: Int, of file: PlanFile, act: Act, in db: Reading) throws -> Promise.Worded? {
        try all(where: "p.number = \(number)", of: file, act: act, in: db).first
    }

    /// The promises that were taken away, the latest written first.
    package static func removed(from file: PlanFile, act: Act, in db: Reading) throws -> [Promise.Worded] {
        try all(where: "r.at IS NOT NULL", of: file, act: act, in: db)
    }

    private static func all(
        where condition: SQL,
        of file: PlanFile,
        act: Act,
        in db: Reading
    ) throws -> [Promise.Worded] {
        let rows = try db.rows(
            """
            SELECT p.id, p.number, w.id AS wording_id, w.kind, w.principal_id, w.who, w.what, w.due_on, w.why, w.at, w.by_id,
                r.at AS removed_at, r.by_id AS removed_by
            FROM promise AS p JOIN promise_wording AS w ON w.promise_id = p.id
                LEFT JOIN promise_removal AS r ON r.promise_id = p.id
            WHERE p.plan_id = \(file.plan.id) AND \(part: condition) ORDER BY p.number DESC, w.number DESC
            """
        )
        if rows.isEmpty { return [] }
        let key = try act.vault.key(of: file.plan.record, in: db)
        return try rows.chunked { try $0["id"] as Promise.ID }.compactMap { id, rows in
            guard let latest = rows.first else { return nil }
            return Promise.Worded(
                id: id,
                number: try latest["number"],
                promise: file.promises.first { $0.id == id },
                wordings: try rows.map { try wording($0, file.places, key: key) },
                removedAt: try latest["removed_at"],
                removedBy: try latest["removed_by"]
            )
        }
    }

    static func insert(
        _ new: Promise.New,
        number: Int,
        of promise: Promise.ID,
        why reason: String = "",
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Identifier<Promise.Wording> = act.identifier()
        let sealed: Sealed? = reason.isEmpty ? nil : try key.seal(reason, why, row: id)
        try db.run(
            """
            INSERT INTO promise_wording (id, promise_id, number, kind, principal_id, who, what, due_on, why, at, by_id)
            VALUES (\(id), \(promise), \(number), \(new.kind), \(new.principal), \(try key.seal(new.who, who, row: id)),
                \(try key.seal(new.what, what, row: id)), \(new.dueOn), \(sealed), \(act.at), \(act.actor))
            """
        )
    }

    /// Who is to keep the promise of a row with the wording.
    static func who(_ row: Row, key: RecordKey) throws -> String {
        try key.open(row["who"], who, row: row["wording_id"] as Identifier<Promise.Wording>)
    }

    /// What is promised in such a row.
    static func what(_ row: Row, key: RecordKey) throws -> String {
        try key.open(row["what"], what, row: row["wording_id"] as Identifier<Promise.Wording>)
    }

    private static func wording(_ row: Row, _ places: Places, key: RecordKey) throws -> Promise.Wording {
        let (id, reason): (Identifier<Promise.Wording>, Sealed?) = (try row["wording_id"], try row["why"])
        let name = try who(row, key: key)
        return Promise.Wording(
            kind: try row["kind"],
            principal: try row["principal_id"],
            who: places.areShown ? name : places.withoutPlace(name),
            what: try what(row, key: key),
            dueOn: try row["due_on"],
            why: try reason.map { try key.open($0, why, row: id) } ?? "",
            at: try row["at"],
            by: try row["by_id"]
        )
    }
}
