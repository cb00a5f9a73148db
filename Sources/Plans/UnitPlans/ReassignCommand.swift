package import Access
package import Kernel
package import Ledger
import People
package import Store

/// Giving a plan that nobody answers for, or soon nobody will, or that a unit has been asked to take, to somebody.
package enum ReassignCommand {
    /// Gives the plan to a colleague, or takes it. Whoever answered for it has no task with it any more.
    ///
    /// - Throws: `Problem.notFound` for a plan that somebody answers for, and for one that is not the reader's to take; with
    ///   the field `colleague` when that is nobody who can take it, or the reader may only take it herself.
    package static func give(
        _ number: PlanNumber,
        to colleague: Actor.ID,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let reader = scope.reader
        guard reader.account == act.actor, reader.owner == act.owner,
            let found = try UnclaimedPlans.find(number, scope: scope, on: act.today, in: db)
        else { throw Problem.notFound }
        let mayTake = colleague == reader.account
        guard try mayTake || found.mayBeGiven && isColleague(colleague, of: reader, on: act.today, in: db) else {
            throw Problem(.invalid, field: "colleague", text: "handOver.colleague.missing")
        }
        let change = try PlanChange.begin(.reassign, on: found.plan, version: nil, act: act, in: db)
        // Whoever handed it over may have left before anybody took it: what she wrote is for whoever does.
        let offer = try UnitHandOverCommands.open(of: found.plan.id, in: db)
        let own = try Directory.units(doneBy: reader.units, on: act.today, in: db)
        let isOffered = offer.map { found.reason == .offered || own.contains($0.unit) } ?? false
        let note = try UnitHandOverCommands.settle(change, as: isOffered ? .taken : .takenBack)
        // What came from a colleague is hers to tell about; whoever takes a plan herself has nobody to thank for it.
        let giver = isOffered ? offer?.giver : colleague == act.actor ? nil : act.actor
        let unit = try HandOverCommands.move(
            change,
            to: colleague,
            from: found.responsible,
            by: giver,
            note: isOffered ? note : "",
            in: db
        )
        let names = try Accounts.names(of: [colleague], in: db)
        try change.finish(
            EventType("plan.reassigned", version: 1),
            facts: ["unit": .code(unit.description), "why": .code(found.reason.code)],
            details: names[colleague]
        )
    }

    private static func isColleague(
        _ account: Actor.ID,
        of reader: Reader,
        on day: Day,
        in db: Reading
    ) throws -> Bool {
        try Accounts.colleagues(of: reader, on: day, in: db).contains { $0.id == account }
    }
}
