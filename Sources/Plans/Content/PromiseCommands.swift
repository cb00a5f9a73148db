package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Writing promises down, and what became of them.
package enum PromiseCommands {
    /// - Throws: `Problem` on `principal` when an effort has none that is a municipality or a region, or when anything
    ///   else has one (L3, L9).
    package static func add(
        _ new: Promise.New,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.addPromise, on: number, version: version, scope: scope, act: act, in: db)
        let principal = try new.principal.flatMap { id in
            try Directory.principals(in: db).first { $0.id == id && $0.kind != .other }
        }
        guard (principal != nil) == (new.kind == .effort), (new.principal != nil) == (new.kind == .effort) else {
            throw Problem(
                .invalid,
                field: "principal",
                text: new.kind == .effort ? "promise.principalMissing" : "promise.principalNotForThem"
            )
        }
        let facts = try PromiseRecords.insert(
            new,
            offer: nil,
            plan: change.plan.id,
            key: change.key,
            by: act,
            in: db
        )
        try change.finish(
            EventType("promise.added", version: 1),
            facts: facts.adding(["principal": .code(principal?.kind.rawValue ?? "none")])
        )
    }

    /// Adds a status; the ones before it stay.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such promise.
    package static func report(
        _ status: Promise.Status,
        why: String,
        of promise: Promise.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.reportPromise, on: number, version: version, scope: scope, act: act, in: db)
        guard
            let promise = try PromiseRecords.all(of: change.plan.id, key: change.key, in: db).first(where: {
                $0.id == promise
            })
        else { throw Problem.notFound }
        let report = Promise.Report(promise: promise.id, status: status, why: why)
        try change.finish(reported, facts: try PromiseRecords.report(report, of: promise, change))
    }

    /// What is written down of every report.
    static let reported = EventType("promise.reported", version: 1)

    /// Records that nobody outside the principals is to do anything: an answer to L3 3, and not a gap.
    package static func stateNoMeasures(
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .stateNoMeasures,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        let id: Identifier<Promise> = act.identifier()
        try db.run(
            """
            INSERT INTO no_measures (id, plan_id, at, by_id) VALUES (\(id), \(change.plan.id), \(act.at), \(act.actor))
            """
        )
        try change.finish(EventType("measures.noneStated", version: 1))
    }
}
