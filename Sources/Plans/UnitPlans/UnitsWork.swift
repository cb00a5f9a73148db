import Access
import Kernel
import People
import Store

/// A unit's work: the unit with those of its authority whose work it does, one after the other. Plans, and commissions, may
/// name any of them.
struct UnitsWork {
    let units: Set<CareUnit.ID>
    /// Where people work who can answer for its plans; nobody does at a unit that has closed and that none took over.
    let staffed: Set<CareUnit.ID>
    /// How its plans without anybody who answers for them stand to a reader.
    let standing: Standing

    /// The work of a reader's own units.
    static func own(of reader: Reader, on day: Day, in db: Reading) throws -> [UnitsWork] {
        let today = try Directory.units(inPlaceOf: reader.units, on: day, in: db)
        return try Set(today.values.filter { $0.owner == reader.owner }.map(\.id)).sorted().map { unit in
            let units = try Directory.units(doneBy: [unit], on: day, in: db)
            return UnitsWork(
                units: units,
                staffed: units,
                standing: .unclaimedPlan(owner: reader.owner, units: units)
            )
        }
    }

    /// The work, with open plans in it, that nobody at the reader's authority does: of units that have closed and that none
    /// took over there, and of units where nobody works with plans.
    static func ofNobody(at owner: Owner.ID, on day: Day, in db: Reading) throws -> [UnitsWork] {
        let withPlans = try Set(
            db.rows(
                "SELECT DISTINCT unit_id FROM plan WHERE owner_id = \(owner) AND state <> \(PlanState.closed)"
            ).map { try $0["unit_id"] as CareUnit.ID }
        )
        let today = try Directory.units(inPlaceOf: withPlans, on: day, in: db).filter { $0.value.owner == owner }
        let standing = Standing.plansOfNobody(
            owner: owner,
            hasCoordinators: try Accounts.isAnybody(.coordinator, at: owner, on: day, in: db)
        )
        let closed = withPlans.subtracting(today.keys)
        let deserted = try Set(today.values.map(\.id)).sorted().map { unit in
            try Directory.units(doneBy: [unit], on: day, in: db)
        }.filter { try !Accounts.isAnybodyWorking(at: $0, of: owner, on: day, in: db) }
        return ([closed].filter { !$0.isEmpty } + deserted).map {
            UnitsWork(units: $0, staffed: [], standing: standing)
        }
    }
}
