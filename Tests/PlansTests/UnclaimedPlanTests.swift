import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("A plan that nobody answers for falls to the unit, without anybody doing anything")
struct UnclaimedPlanTests {
    @Test("From the minute an account ends, and on the day that was set ahead", arguments: Engine.underTest)
    func ends(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let coordinator = coordinating(city.bea, [city.social.id])
            #expect(try await list(coordinator, in: city) == [])
            let last = city.today.adding(days: 3)
            try await city.database.write { db in
                try Accounts.end(city.anna.account, on: last, by: city.act(city.administrator), in: db)
            }
            #expect(try await list(coordinator, in: city) == [])
            // Whoever divides the work sees it before, and nobody else.
            #expect(try await leaving(coordinator, in: city) == [.leaving(last)])
            #expect(try await leaving(city.bea, in: city) == [])
            city.clock.advance(days: 2)
            #expect(try await list(coordinator, in: city) == [])
            city.clock.advance(days: 1)
            #expect(try await list(coordinator, in: city).map(\.plan.number) == [number])
            #expect(try await leaving(coordinator, in: city) == [])
            // It can be taken back; and an account that is closed is over at once.
            try await city.database.write { db in
                try Accounts.end(city.anna.account, on: nil, by: city.act(city.administrator), in: db)
            }
            #expect(try await list(coordinator, in: city) == [])
            try await city.leave(city.anna)
            let found = try await list(coordinator, in: city)
            #expect(found.map(\.plan.number) == [number] && found[0].responsible == city.anna.account)
        }
    }

    @Test("It is no business of another unit's or another authority's", arguments: Engine.underTest)
    func strangers(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.leave(city.anna)
            #expect(try await list(city.bea, in: city).map(\.plan.number) == [number])
            for stranger in [city.dora, city.westWorker, city.psychologist, city.teacher, city.doctor] {
                #expect(try await list(stranger, in: city) == [], "\(stranger.name)")
                await #expect(throws: Problem.notFound, "\(stranger.name)") {
                    try await give(number, to: stranger, by: stranger, in: city)
                }
            }
        }
    }

    @Test("A colleague takes it for herself; whoever coordinates gives it to others", arguments: Engine.underTest)
    func given(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (first, second) = (try await city.begin(), try await city.begin(name: "Alex", number: nil))
            // While somebody answers for it nobody takes it.
            await #expect(throws: Problem.notFound) { try await give(first, to: city.bea, by: city.bea, in: city) }
            try await city.leave(city.anna)
            let third = try await colleague("cleo", in: city)
            let error = await #expect(throws: Problem.self) { try await give(first, to: third, by: city.bea, in: city) }
            #expect(error?.field == "colleague")
            try await give(first, to: city.bea, by: city.bea, in: city)
            let taken = try await city.file(first, as: city.bea)
            #expect(taken.assignments.map(\.account) == [city.bea.account] && taken.handOver == nil)
            let coordinator = coordinating(city.bea, [city.social.id])
            // Nobody who has left, and nobody of another authority, can be given anything.
            for other in [city.anna, city.dora, city.administrator] {
                await #expect(throws: Problem.self) { try await give(second, to: other, by: coordinator, in: city) }
            }
            try await give(second, to: third, by: coordinator, in: city)
            let given = try await city.file(second, as: third)
            #expect(given.assignments.map(\.account) == [third.account] && given.handOver?.from == city.bea.account)
            let received = try await city.look(third) { scope, act, db in
                try HandOverCommands.received(scope: scope, since: act.today, limit: 5, in: db).map(\.plan.number)
            }
            #expect(received == [second])
            await #expect(throws: Problem.notFound) { try await city.file(second, as: coordinator) }
            #expect(try await list(coordinator, in: city) == [])
        }
    }

    @Test(
        "Where nobody works any more it falls to the authority's coordinators, or to all",
        arguments: Engine.underTest
    )
    func deserted(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let elsewhere = try await colleague("cleo", in: city, at: "Unga vuxna")
            try await city.leave(city.anna)
            // Somebody works where it lies.
            #expect(try await list(elsewhere, in: city) == [])
            try await city.leave(city.bea)
            // The authority has no coordinator.
            #expect(try await list(elsewhere, in: city).map(\.plan.number) == [number])
            let coordinator = try await colleague("cora", in: city, at: "Unga vuxna", as: .coordinator)
            #expect(try await list(elsewhere, in: city) == [])
            #expect(try await list(coordinator, in: city).map(\.plan.number) == [number])
            try await give(number, to: elsewhere, by: coordinator, in: city)
            // With her the plan goes to her unit.
            let plan = try await city.file(number, as: elsewhere).plan
            #expect(elsewhere.units == [plan.unit])
        }
    }

    @Test("A unit that closes leaves its plans to whoever took over, or to the authority", arguments: Engine.underTest)
    func closed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let next = try await colleague("cleo", in: city, at: "Barn och unga")
            let unit = try #require(next.units.first)
            let (yesterday, social) = (city.today.adding(days: -1), city.social.id)
            try await city.database.write { db in
                try db.runOne(
                    "UPDATE care_unit SET valid_to = \(yesterday), successor_id = \(unit) WHERE id = \(social)"
                )
            }
            let reader = try await again(next, in: city)
            // Whoever worked there goes on, since her unit's work is another's.
            #expect(try await list(reader, in: city) == [])
            try await city.leave(city.anna)
            #expect(try await list(reader, in: city).map(\.plan.number) == [number])
            try await city.database.write { db in
                try db.runOne("UPDATE care_unit SET successor_id = NULL WHERE id = \(social)")
            }
            #expect(try await list(try await again(next, in: city), in: city).map(\.plan.number) == [number])
        }
    }

    @Test("Single tasks and promises of those who are there no more come back", arguments: Engine.underTest)
    func comesBack(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let copy = try #require(try await city.inbox(city.psychologist).first)
            try await city.offer(copy.number, as: city.psychologist)
            let bea = city.bea.account
            try await city.change(number) { version, scope, act, db in
                try GivenTaskCommands.give(
                    .followUp,
                    to: bea,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            func back(_ reader: Reader) async throws -> (tasks: [PlanTask], promises: Int) {
                try await city.look(reader) { scope, act, db in
                    (
                        try GivenTasks.left(scope: scope, limit: 9, on: act.today, in: db).map(\.task.task),
                        try Plans.orphanedPromises(scope: scope, limit: 9, act: act, in: db).count
                    )
                }
            }
            #expect(try await back(city.anna) == ([], 0))
            try await city.leave(city.bea)
            let (board, today) = (city.psychiatry.owner, city.today)
            try await city.database.write { db in
                try db.runOne("UPDATE authority SET valid_to = \(today) WHERE id = \(board)")
            }
            #expect(try await back(city.anna) == ([.followUp], 1))
            #expect(try await back(city.psychologist) == ([], 0))
        }
    }

    @Test("Who has left is nobody to ring: the unit is", arguments: Engine.underTest)
    func contact(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            #expect(try await city.file(number).contact == "Anna")
            try await city.assign(city.bea, to: number)
            try await city.leave(city.anna)
            #expect(try await city.file(number, as: city.bea).contact == city.social.name)
            let left = try await city.database.read { db in
                try ["Anna, socialsekreterare", "Bea", "Nobody"].map {
                    try Accounts.hasLeft($0, from: city.social.owner, on: city.today, in: db)
                }
            }
            #expect(left == [true, false, false])
        }
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

    /// Another member of Anna's authority, at a unit of her own if one is named.
    private func colleague(
        _ login: String,
        in city: City,
        at name: String? = nil,
        as role: Role = .caseWorker
    ) async throws -> Reader {
        let (unit, now) = (city.social, city.clock.now)
        let act = city.act(city.administrator)
        let found = try await city.database.write { db -> Reader? in
            var place = unit.id
            if let name {
                let known = try Directory.units(in: db).first { $0.name == name }
                place = known?.id ?? act.identifier()
                if known == nil { try Directory.insert(CareUnit(id: place, owner: unit.owner, name: name), in: db) }
            }
            let account = try Accounts.create(
                login: login,
                name: login,
                owner: unit.owner,
                origin: .real,
                roles: [(role, place)],
                by: act,
                in: db
            )
            let secret = try Sessions.start(
                for: account,
                language: .swedish,
                by: Act(actor: account, owner: unit.owner, at: now, vault: act.vault, source: act.source),
                in: db
            )
            return try Sessions.reader(secret, at: now, in: db)?.reader
        }
        return try #require(found)
    }

    private func again(_ reader: Reader, in city: City) async throws -> Reader {
        let now = city.clock.now
        return try await city.command(reader) { _, act, db in
            let secret = try Sessions.start(for: reader.account, language: .swedish, by: act, in: db)
            return try Sessions.reader(secret, at: now, in: db)?.reader ?? reader
        }
    }

    private func list(_ reader: Reader, in city: City) async throws -> [UnclaimedPlan] {
        try await city.look(reader) { scope, act, db in
            try UnclaimedPlans.list(scope: scope, limit: 50, on: act.today, in: db)
        }
    }

    private func leaving(_ reader: Reader, in city: City) async throws -> [UnclaimedPlan.Reason] {
        try await city.look(reader) { scope, act, db in
            try UnclaimedPlans.leaving(scope: scope, limit: 50, on: act.today, in: db).map(\.reason)
        }
    }

    private func give(_ number: PlanNumber, to colleague: Reader, by giver: Reader, in city: City) async throws {
        try await city.command(giver) { scope, act, db in
            try ReassignCommand.give(number, to: colleague.account, scope: scope, act: act, in: db)
        }
    }
}

extension City {
    /// Somebody's account is closed.
    func leave(_ reader: Reader) async throws {
        let act = act(administrator)
        try await database.write { db in try Accounts.close(reader.account, by: act, in: db) }
    }
}
