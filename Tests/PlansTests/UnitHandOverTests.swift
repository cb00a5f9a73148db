import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Handing a plan over to a unit, which decides itself who takes it")
struct UnitHandOverTests {
    @Test("The giver answers until somebody at the unit has taken it, with the note", arguments: Engine.underTest)
    func taken(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await offer(number, to: city.social, note: "Ring mormor först", in: city)
            #expect(try await city.file(number).assignments.map(\.account) == [city.anna.account])
            // Nobody is told whom it is for, and nobody elsewhere that it is there.
            await #expect(throws: Problem.notFound) { try await city.file(number, as: city.bea) }
            #expect(try await waiting(city.bea, in: city) == [number])
            for stranger in [city.dora, city.psychologist, city.teacher] {
                #expect(try await waiting(stranger, in: city) == [], "\(stranger.name)")
                await #expect(throws: Problem.notFound) { try await take(number, by: stranger, in: city) }
                await #expect(throws: Problem.notFound) { try await decline(number, by: stranger, in: city) }
            }
            try await take(number, by: city.bea, in: city)
            let file = try await city.file(number, as: city.bea)
            #expect(file.handOver?.note == "Ring mormor först" && file.handOver?.from == city.anna.account)
            #expect(file.assignments.map(\.account) == [city.bea.account])
            await #expect(throws: Problem.notFound) { try await city.file(number) }
            #expect(try await waiting(city.bea, in: city) == [])
        }
    }

    @Test("The note reaches whoever takes it when the giver has left meanwhile", arguments: Engine.underTest)
    func left(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await offer(number, to: city.social, note: "Ring mormor först", in: city)
            try await city.leave(city.anna)
            #expect(try await waiting(city.bea, in: city) == [number])
            try await take(number, by: city.bea, in: city)
            let file = try await city.file(number, as: city.bea)
            #expect(file.handOver?.note == "Ring mormor först" && file.handOver?.from == city.anna.account)
        }
    }

    @Test("A no comes back with its reason; what is taken back is on nobody's list", arguments: Engine.underTest)
    func declined(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await offer(number, to: city.social, in: city)
            let twice = await #expect(throws: Problem.self) { try await offer(number, to: city.social, in: city) }
            #expect(twice?.text == "unitHandOver.waits")
            try await decline(number, by: city.bea, in: city)
            #expect(try await waiting(city.bea, in: city) == [])
            #expect(try await latest(number, in: city)?.reason == "Vi är bara två")
            let told = try await city.look(city.anna) { scope, act, db in
                try UnitHandOverCommands.declined(scope: scope, since: act.today, in: db).map(\.plan.number)
            }
            #expect(told == [number])
            try await offer(number, to: city.social, in: city)
            try await takeBack(number, in: city)
            #expect(try await waiting(city.bea, in: city) == [])
            await #expect(throws: Problem.notFound) { try await take(number, by: city.bea, in: city) }
            let error = await #expect(throws: Problem.self) { try await takeBack(number, in: city) }
            #expect(error?.text == "unitHandOver.none")
        }
    }

    @Test("Only a unit of the same authority where somebody works can be asked", arguments: Engine.underTest)
    func whom(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let empty = CareUnit(
                id: city.source.identifier(at: city.clock.now),
                owner: city.social.owner,
                name: "Tomma enheten"
            )
            try await city.database.write { try Directory.insert(empty, in: $0) }
            for unit in [city.elder, city.psychiatry, empty] {
                let error = await #expect(throws: Problem.self) { try await offer(number, to: unit, in: city) }
                #expect(error?.field == "unit", "\(unit.name)")
            }
            // A plan that goes to a colleague by name lies before no unit any more.
            try await offer(number, to: city.social, in: city)
            try await city.handOver(number, from: city.anna, to: city.bea)
            #expect(try await waiting(city.bea, in: city) == [])
            #expect(try await city.file(number, as: city.bea).handOver?.note == "")
        }
    }

    private func waiting(_ reader: Reader, in city: City) async throws -> [PlanNumber] {
        try await city.look(reader) { scope, act, db in
            try UnclaimedPlans.list(scope: scope, limit: 50, on: act.today, in: db).map(\.plan.number)
        }
    }

    private func latest(_ number: PlanNumber, in city: City) async throws -> UnitHandOver? {
        let file = try await city.file(number)
        return try await city.look(city.anna) { _, act, db in
            try UnitHandOverCommands.latest(of: file, act: act, in: db)
        }
    }

    private func offer(_ number: PlanNumber, to unit: CareUnit, note: String = "", in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try UnitHandOverCommands.offer(
                number,
                to: unit.id,
                note: note,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    private func takeBack(_ number: PlanNumber, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try UnitHandOverCommands.takeBack(number, version: version, scope: scope, act: act, in: db)
        }
    }

    private func take(_ number: PlanNumber, by reader: Reader, in city: City) async throws {
        try await city.command(reader) { scope, act, db in
            try ReassignCommand.give(number, to: reader.account, scope: scope, act: act, in: db)
        }
    }

    private func decline(_ number: PlanNumber, by reader: Reader, in city: City) async throws {
        try await city.command(reader) { scope, act, db in
            try UnitHandOverCommands.decline(number, because: "Vi är bara två", scope: scope, act: act, in: db)
        }
    }
}
