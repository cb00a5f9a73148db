package import Access
package import Kernel
package import Ledger
import People
package import Store

/// That the person a plan is for has died: one thing to write, and everything that was planned for her ends.
///
/// Nobody else is told. Another authority learns that a meeting is cancelled, and, as at any closure, that the plan of which it
/// has a copy is closed.
package enum DeathCommands {
    /// Writes the day on the person's cards at the authority, and closes every open plan for her that the reader answers
    /// for. Whoever answers for another one has it on her day as long as it is open (`Plans.ofTheDead`).
    ///
    /// - Throws: `Problem` when somebody else answers for the plan, or when it is known here and the plan has ended; on
    ///   `diedOn` for a day to come, and for one before the person was born.
    package static func record(
        on day: Day,
        of number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try begin(.recordDeath, on: number, version: version, scope: scope, act: act, in: db)
        let patient = try change.patient()
        guard patient.diedOn == nil || change.plan.state != .closed else {
            throw Problem(.state, text: "death.isKnown")
        }
        guard day <= act.today else { throw Problem(.invalid, field: "diedOn", text: "death.day.toCome") }
        if let birth = patient.number?.birth, day < birth {
            throw Problem(.invalid, field: "diedOn", text: "death.day.beforeBirth")
        }
        try write(day, on: patient, change, endingIt: true)
        for (twin, plan) in try TwinCards.of(patient, act: act, in: db) {
            let isOwn = try Plans.assignments(of: plan.id, in: db).responsible?.account == act.actor
            let change = try PlanChange.begin(.recordDeath, on: plan, version: nil, act: act, in: db)
            try write(day, on: twin, change, endingIt: isOwn)
        }
    }

    /// Takes the day away from all the person's cards at the authority: she lives. What has ended stays ended, and nothing that
    /// was sent is undone.
    ///
    /// - Throws: `Problem` when somebody else answers for the plan, or when no death is known.
    package static func correct(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try begin(.correctDeath, on: number, version: version, scope: scope, act: act, in: db)
        let patient = try change.patient()
        guard patient.diedOn != nil else { throw Problem(.state, text: "death.isNotKnown") }
        let twins = try TwinCards.of(patient, act: act, in: db).filter { $0.patient.diedOn != nil }.map { twin, plan in
            (twin, try PlanChange.begin(.correctDeath, on: plan, version: nil, act: act, in: db))
        }
        for (card, change) in [(patient, change)] + twins {
            try Patients.withdrawDeath(of: card, by: act, in: db)
            try change.finish(EventType("death.corrected", version: 1))
        }
    }

    private static func write(_ day: Day, on card: Patient, _ change: PlanChange, endingIt: Bool) throws {
        let (plan, act, db) = (change.plan, change.act, change.db)
        let isNew = card.diedOn != day
        if isNew { try Patients.recordDeath(of: card, on: day, by: act, in: db) }
        guard endingIt, plan.state != .closed else {
            if isNew { try change.finish(event, state: plan.state) }
            return
        }
        try EventLog.append(event, to: change.key, by: act, in: db)
        try ClosureCommands.end(change, because: .died)
        // After the last version: at its recipients the plan is closed as any plan is.
        try PromiseRecords.cancelOpen(of: plan.id, key: change.key, by: act, in: db)
    }

    private static let event = EventType("death.recorded", version: 1)

    private static func begin(
        _ command: PlanCommand,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanChange {
        let change = try PlanChange.begin(command, on: number, version: version, scope: scope, act: act, in: db)
        guard try Plans.assignments(of: change.plan.id, in: db).responsible?.account == act.actor else {
            throw Problem(.state, text: "death.notYours")
        }
        return change
    }
}
