package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// Putting right who a plan is for.
package enum PersonCommands {
    /// Writes the name right, on the card and on the team. What has been released keeps the name it said.
    ///
    /// - Throws: `Problem` on `name` when it is the same.
    package static func correctName(
        _ name: String,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.correctName, on: number, version: version, scope: scope, act: act, in: db)
        let patient = try change.patient()
        guard name != patient.name else { throw Problem(.invalid, field: "name", text: "person.name.same") }
        try Patients.correctName(of: patient, to: name, by: act, in: db)
        try TeamCommands.renameIndividual(to: name, in: change)
        try change.finish(EventType("plan.nameCorrected", version: 1))
    }

    /// Gives the person a number that was not known, puts a wrong one right, or writes down that she has another one now.
    /// From then on it tells her age, and whether she has another plan.
    ///
    /// - Parameter new: nil takes a wrong number away while the right one is not known.
    /// - Throws: `Problem` on `number` when it is the same, or there is nothing to take away; on `why` unless it fits: a
    ///   number that is there is not added.
    package static func changeNumber(
        to new: PersonalNumber?,
        because why: NumberChange,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.changeNumber, on: number, version: version, scope: scope, act: act, in: db)
        let patient = try change.patient()
        guard new != patient.number else { throw Problem(.invalid, field: "number", text: "person.number.same") }
        guard (patient.number == nil) == (why == .added) else {
            throw Problem(.invalid, field: "why", text: "person.why.missing")
        }
        guard new != nil || why == .corrected else {
            throw Problem(.invalid, field: "number", text: "person.number.missing")
        }
        try Patients.changeNumber(of: patient, to: new, because: why, by: act, in: db)
        if why == .corrected { try PersonMatches.forget(change.plan, in: db) }
        // The number tells when guardians' answers end.
        try Recall.uncovered(by: change)
        try change.finish(
            EventType("plan.numberChanged", version: 1),
            facts: ["why": .code(why.rawValue)],
            telling: CodedPerson.facts(new, on: change.plan.begunAt.day),
            state: try ConsentCommands.state(of: change)
        )
        if let new, change.plan.state != .closed {
            try PersonMatches.look(for: change.plan, number: new, isBegun: true, by: act, in: db)
        }
    }
}
