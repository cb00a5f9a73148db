package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Putting right what a promise says, and taking away one that was written down by mistake.
package enum PromiseChanges {
    /// Words a promise anew; the wording before stays a row. Whoever has answered for it from a copy is asked again, for the
    /// answer fell on other words. What is as it was changes nothing.
    ///
    /// - Parameter why: wanted once the plan is established; before that it is a slip of the pen, and may be empty.
    /// - Throws: `Problem.notFound` if the plan has no such promise; `Problem` on `principal` as when it is written down, and
    ///   where somebody else is to stand behind what an authority has offered itself; on `changeWhy` where it must be said why.
    package static func change(
        _ id: Promise.ID,
        to new: Promise.New,
        because why: String = "",
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.changePromise, on: number, version: version, scope: scope, act: act, in: db)
        let promise = try find(id, change)
        guard new != promise.words else { return }
        if promise.offeredBy != nil, (new.kind, new.principal) != (promise.kind, promise.principal) {
            throw Problem(.invalid, field: "principal", text: "promise.offeredPrincipal")
        }
        let principal = try PromiseCommands.principal(of: new, in: db)
        if why.isEmpty, change.plan.state == .established {
            throw Problem(.invalid, field: "changeWhy", text: "content.changeWhyMissing")
        }
        let wording = promise.wording + 1
        try PromiseWordings.insert(new, number: wording, of: id, why: why, key: change.key, by: act, in: db)
        // A no fell on other words, too.
        let isOpenAgain = promise.isRefused
        if isOpenAgain {
            try PromiseRecords.insert(.planned, why: "", of: id, wording: wording, key: change.key, by: act, in: db)
        }
        let status = isOpenAgain ? .planned : promise.status
        try change.finish(
            EventType("promise.changed", version: 1),
            facts: [
                "number": .count(promise.number), "kind": .code(new.kind.rawValue),
                "principal": .code(principal?.kind.rawValue ?? "none"), "due": .code(new.dueOn.yearAndMonth),
                "status": .code(status.rawValue), "inTime": .code(promise.statusOn <= new.dueOn ? "yes" : "no"),
            ]
        )
    }

    /// Takes away a promise that was written down by mistake: it is in no list and no number any more. What it said stays a
    /// row, so that it can be written again.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such promise; a problem of code `state` for one that is done
    ///   or given up, that people have looked back at, or that another authority has offered: what became of it stays, and
    ///   it can be cancelled.
    package static func remove(
        _ id: Promise.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.removePromise, on: number, version: version, scope: scope, act: act, in: db)
        let promise = try find(id, change)
        let lookedBack = try db.row(
            "SELECT id FROM promise_status WHERE promise_id = \(id) AND follow_up_id IS NOT NULL LIMIT 1"
        )
        guard promise.status.isOpen, promise.offeredBy == nil, lookedBack == nil else {
            throw Problem(.state, text: "promise.toldOf")
        }
        try db.run(
            "INSERT INTO promise_removal (promise_id, at, by_id) VALUES (\(id), \(act.at), \(act.actor))"
        )
        try change.finish(EventType("promise.removed", version: 1), facts: ["number": .count(promise.number)])
    }

    private static func find(_ id: Promise.ID, _ change: PlanChange) throws -> Promise {
        let promises = try PromiseRecords.all(of: change.plan.id, key: change.key, in: change.db)
        guard let promise = promises.first(where: { $0.id == id }) else { throw Problem.notFound }
        return promise
    }
}

extension Promise {
    /// What it says, as it would be written down.
    package var words: New { New(kind: kind, principal: principal, who: who, what: what, dueOn: dueOn) }
}
