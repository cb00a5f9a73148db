import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("The plans of a unit")
struct UnitsPlansTests {
    @Test(
        "Only whoever coordinates a unit sees its plans, and those of units it took over",
        arguments: Engine.underTest
    )
    func whose(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let former = try await former(city.social, in: city)
            let moved = try await city.begin(name: "Alex")
            try await city.database.write { db in
                try db.runOne("UPDATE plan SET unit_id = \(former) WHERE number = \(moved)")
            }
            let coordinator = coordinating(city.bea, [city.social.id])
            let found = try await list(coordinator, in: city)
            #expect(found.plans.map(\.number) == [number, moved])
            #expect(found.own == [])
            let ofHerOwn = try await list(coordinating(city.anna, [city.social.id]), in: city)
            #expect(ofHerOwn.own == Set(found.plans.map(\.id)))
            try await city.change(number) { version, scope, act, db in
                try ClosureCommands.close(number, reason: .other, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await list(coordinator, in: city).plans.map(\.number) == [moved])
            #expect(try await list(coordinating(city.dora, [city.elder.id]), in: city).plans == [])
            // Works at the unit, and coordinates another; works at another authority's; is not at the unit any more.
            for stranger in [
                city.anna, coordinating(city.bea, [city.elder.id]), coordinating(city.dora, [city.social.id]),
            ] {
                await #expect(throws: Problem.notFound) { try await list(stranger, in: city) }
            }
        }
    }

    /// A unit that another has taken over.
    private func former(_ unit: CareUnit, in city: City) async throws -> CareUnit.ID {
        let former = CareUnit(id: city.source.identifier(at: city.clock.now), owner: unit.owner, name: "Barn Norr")
        let yesterday = city.today.adding(days: -1)
        try await city.database.write { db in
            try Directory.insert(former, in: db)
            try db.runOne(
                "UPDATE care_unit SET valid_to = \(yesterday), successor_id = \(unit.id) WHERE id = \(former.id)"
            )
        }
        return former.id
    }

    private func coordinating(_ reader: Reader, _ units: Set<CareUnit.ID>) -> Reader {
        Reader(
            account: reader.account,
            name: reader.name,
            practitioner: reader.practitioner,
            owner: reader.owner,
            roles: [.coordinator],
            units: reader.units,
            coordinates: units
        )
    }

    private func list(_ reader: Reader, in city: City) async throws -> (plans: [Plan], own: Set<Plan.ID>) {
        try await city.look(reader) { scope, act, db in
            try UnitsPlans.list(scope: scope, limit: 50, on: act.today, in: db)
        }
    }
}
