package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Writing promises down, and what became of them.
package enum PromiseCommands {
    /// Writes a promise down. The same promise once more, from a page that somebody has gone back to, is told and not saved.
    ///
    /// - Parameter again: whether it is to be saved although the plan has the very same.
    /// - Throws: `Problem` on `principal` when an effort has none that is a municipality or a region, or when anything
    ///   else has one (L3, L9); on `who` when the plan has the same promise, or more than it can hold.
    package static func add(
        _ new: Promise.New,
        again: Bool = false,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.addPromise, on: number, version: nil, scope: scope, act: act, in: db)
        let promises = try PromiseRecords.all(of: change.plan.id, key: change.key, in: db)
        // Before the version: whoever sends the same form twice is told that it was saved, and not that it is too old.
        if !again, promises.contains(where: { $0.status.isOpen && $0.words == new }) {
            throw Problem(.conflict, field: "who", text: "promise.same")
        }
        try change.demand(version)
        guard promises.count < Promise.most else { throw tooMany }
        let principal = try principal(of: new, in: db)
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

    /// That the plan holds no more of them.
    static let tooMany = Problem(
        .invalid,
        field: "who",
        text: "promise.tooMany",
        arguments: ["most": String(Promise.most)]
    )

    /// The principal behind a promise, nil where it has none.
    ///
    /// - Throws: `Problem` on `principal` as `add` does.
    static func principal(of new: Promise.New, in db: Reading) throws -> Principal? {
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
        return principal
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
