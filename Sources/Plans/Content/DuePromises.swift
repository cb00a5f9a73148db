package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// A promise that is late or soon due, with the plan it stands in.
package struct DuePromise: Sendable, Hashable {
    package let promise: Promise
    package let number: PlanNumber
    /// The plan's record, for the access row of whoever shows the promise.
    package let record: Record.ID
    package let patient: Patient.ID
    /// Whether the reader or somebody at her units is to keep it; otherwise she waits for others.
    package let isOurs: Bool

    fileprivate init(_ row: Row, key: RecordKey, isOurs: Bool) throws {
        promise = try PromiseRecords.promise(row, key: key)
        number = try row["number"]
        record = key.record
        patient = try row["person_id"]
        self.isOurs = isOurs
    }
}

extension Plans {
    /// The open promises in the open plans that are the reader's as a whole, that are due on a day or before it, the earliest date first: among the
    /// fifty most urgent, the first that are the reader's or her unit's and the first that are others'. Opens sealed text,
    /// so whoever shows them names their records in the access row.
    ///
    /// - Parameter limit: how many of each are opened.
    package static func duePromises(
        scope: Scope,
        until day: Day,
        limit: Int,
        act: Act,
        in db: Reading
    ) throws -> [DuePromise] {
        let rows = try promises(
            "s.status IN (\(list: Promise.Status.allCases.filter(\.isOpen))) AND w.due_on <= \(day)",
            scope: scope,
            limit: 50,
            in: db
        )
        let keepers = try Keepers(of: scope.reader, in: db)
        let keys = try act.vault.keys(of: rows.map { try $0["record_id"] }, in: db)
        var found: [DuePromise] = []
        var counts: [Bool: Int] = [:]
        for row in rows {
            guard let key = keys[try row["record_id"]] else { continue }
            let isOurs = try keepers.keep(row["kind"], principal: row["principal_id"], offeredBy: row["offered_by"]) {
                try PromiseWordings.who(row, key: key)
            }
            guard counts[isOurs, default: 0] < limit else { continue }
            counts[isOurs, default: 0] += 1
            found.append(try DuePromise(row, key: key, isOurs: isOurs))
        }
        return found
    }

    /// The promises in such plans that whoever was to keep them has said will not be done, and that nobody at the plan has
    /// taken up, the earliest date first.
    package static func refusedPromises(scope: Scope, limit: Int, act: Act, in db: Reading) throws -> [DuePromise] {
        let over = Promise.Status.allCases.filter(\.needsReason)
        let rows = try promises(
            "s.told_by IS NOT NULL AND s.status IN (\(list: over))",
            scope: scope,
            limit: limit,
            in: db
        )
        let keys = try act.vault.keys(of: rows.map { try $0["record_id"] }, in: db)
        return try rows.compactMap { row in
            try keys[row["record_id"]].map { try DuePromise(row, key: $0, isOurs: false) }
        }
    }

    /// The open promises in such plans whose authority or principal is there no more, the earliest date first: somebody must
    /// answer for them anew.
    package static func orphanedPromises(scope: Scope, limit: Int, act: Act, in db: Reading) throws -> [DuePromise] {
        let open = Promise.Status.allCases.filter(\.isOpen)
        let closed = Directory.hasClosed(authority: "p.offered_by", orPrincipal: "w.principal_id", on: act.today)
        let rows = try promises(
            "s.status IN (\(list: open)) AND \(part: closed)",
            scope: scope,
            limit: limit,
            in: db
        )
        let keys = try act.vault.keys(of: rows.map { try $0["record_id"] }, in: db)
        return try rows.compactMap { row in
            try keys[row["record_id"]].map { try DuePromise(row, key: $0, isOurs: false) }
        }
    }

    /// Promises in the open plans that are the reader's as a whole, the earliest date first.
    private static func promises(_ condition: SQL, scope: Scope, limit: Int, in db: Reading) throws -> [Row] {
        try db.rows(
            """
            SELECT \(part: PromiseRecords.columns), plan.number, plan.record_id, plan.person_id
            FROM \(part: PromiseRecords.latest)
            JOIN plan ON plan.id = p.plan_id
            JOIN plan_assignment AS assignment ON assignment.plan_id = plan.id
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role IN (\(list: Assignment.Role.whole))
                AND plan.owner_id = \(scope.reader.owner) AND plan.state <> \(PlanState.closed)
                AND \(part: condition) AND NOT \(part: Patients.hasDied("plan.person_id"))
            ORDER BY w.due_on, p.number LIMIT \(limit)
            """
        )
    }
}
