import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Giving one task of a plan to a colleague")
struct GivenTaskTests {
    @Test("She sees the plan and has the task on her day, until she says that it is done", arguments: Engine.underTest)
    func done(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            await #expect(throws: Problem.notFound) { try await city.file(number, as: city.bea) }
            try await give(.need, to: city.bea, number, in: city)
            let file = try await city.file(number, as: city.bea)
            #expect(file.assignments.map(\.role) == [.responsible, .task])
            let mine = try await mine(city.bea, in: city)
            #expect(mine.map(\.task) == [.need])
            #expect(mine.map(\.giverName) == ["Anna"])
            #expect(try await self.mine(city.anna, in: city) == [])
            try await end(try #require(mine.first).id, number, as: city.bea, in: city)
            #expect(try await self.mine(city.bea, in: city) == [])
            await #expect(throws: Problem.notFound) { try await city.file(number, as: city.bea) }
            #expect(try await events(number, in: city) == ["given need", "ended need done"])
        }
    }

    @Test("Taking back is undoing, and one of two tasks leaves the plan open", arguments: Engine.underTest)
    func takeBack(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await give(.need, to: city.bea, number, in: city)
            try await give(.followUp, to: city.bea, number, in: city)
            let given = try await mine(city.bea, in: city)
            #expect(given.map(\.task) == [.need, .followUp])
            try await end(given[0].id, number, as: city.anna, in: city)
            #expect(try await mine(city.bea, in: city).map(\.task) == [.followUp])
            _ = try await city.file(number, as: city.bea)
            try await end(given[1].id, number, as: city.anna, in: city)
            await #expect(throws: Problem.notFound) { try await city.file(number, as: city.bea) }
            // What has ended cannot end again.
            await #expect(throws: Problem.notFound) { try await end(given[1].id, number, as: city.anna, in: city) }
            #expect(
                try await events(number, in: city).suffix(2) == ["ended need takenBack", "ended followUp takenBack"]
            )
        }
    }

    @Test("It ends by itself when somebody has done it, and with the plan", arguments: Engine.underTest)
    func byItself(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            for task in [PlanTask.need, .consent, .meeting] { try await give(task, to: city.bea, number, in: city) }
            try await city.describeNeed(number)
            #expect(try await mine(city.bea, in: city).map(\.task) == [.consent, .meeting])
            try await city.consent(number, .no, to: [])
            #expect(try await mine(city.bea, in: city).map(\.task) == [.consent, .meeting])
            // There may be more to ask: it ends by hand.
            try await city.consent(number, to: [city.psychiatry.owner])
            #expect(try await mine(city.bea, in: city).map(\.task) == [.consent, .meeting])
            try await city.change(number) { version, scope, act, db in
                try ClosureCommands.close(number, reason: .other, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await mine(city.bea, in: city) == [])
            await #expect(throws: Problem.notFound) { try await city.file(number, as: city.bea) }
        }
    }

    @Test(
        "Only whoever answers for the plan gives, and only to a colleague who works with plans",
        arguments: Engine.underTest
    )
    func whom(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            for stranger in [city.dora, city.psychologist, city.administrator, city.anna] {
                let error = await #expect(throws: Problem.self) {
                    try await give(.need, to: stranger, number, in: city)
                }
                #expect(error?.field == "colleague", "\(stranger.name)")
            }
            try await give(.need, to: city.bea, number, in: city)
            let again = await #expect(throws: Problem.self) { try await give(.need, to: city.bea, number, in: city) }
            #expect(again?.field == "colleague")
            // She has a task, and the plan is not hers to give away.
            let error = await #expect(throws: Problem.self) {
                try await give(.followUp, to: city.anna, number, by: city.bea, in: city)
            }
            #expect(error?.code == .state)
        }
    }

    @Test("With the whole plan go its tasks; a colleague's own stay with her", arguments: Engine.underTest)
    func whole(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await give(.need, to: city.bea, number, in: city)
            let version = try await city.file(number).plan.version
            try await city.command(city.anna) { scope, act, db in
                try HandOverCommands.handOver(
                    number,
                    to: city.bea.account,
                    note: "",
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            let file = try await city.file(number, as: city.bea)
            #expect(file.assignments.map(\.role) == [.responsible])
            #expect(try await mine(city.bea, in: city) == [])
            #expect(try await events(number, in: city) == ["given need", "ended need handedOn"])
        }
    }

    @Test("A single task brings no other of the plan's work to her day", arguments: Engine.underTest)
    func alone(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await give(.followUp, to: city.bea, number, in: city)
            city.clock.advance(days: 31)
            let (due, plans, waits) = try await city.look(city.bea) { scope, act, db in
                (
                    try Plans.duePromises(scope: scope, until: act.today, limit: 10, act: act, in: db).count,
                    try Plans.list([.established], as: Assignment.Role.whole, scope: scope, limit: 10, in: db).count,
                    try WaitsForOthers.list(scope: scope, limit: 10, act: act, in: db).count
                )
            }
            #expect(due == 0 && plans == 0 && waits == 0)
            // The plan stands among those she may open.
            let listed = try await city.look(city.bea) { scope, _, db in
                try Plans.list(scope: scope, includingClosed: false, limit: 10, in: db).map(\.number)
            }
            #expect(listed == [number])
        }
    }

    private func give(
        _ task: PlanTask,
        to colleague: Reader,
        _ number: PlanNumber,
        by giver: Reader? = nil,
        in city: City
    ) async throws {
        let giver = giver ?? city.anna
        let version = try await city.file(number, as: giver).plan.version
        try await city.command(giver) { scope, act, db in
            try GivenTaskCommands.give(
                task,
                to: colleague.account,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    private func end(_ id: GivenTask.ID, _ number: PlanNumber, as reader: Reader, in city: City) async throws {
        let version = try await city.file(number, as: reader).plan.version
        try await city.command(reader) { scope, act, db in
            try GivenTaskCommands.end(id, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    private func mine(_ reader: Reader, in city: City) async throws -> [GivenTask] {
        try await city.look(reader) { scope, _, db in
            try GivenTasks.mine(scope: scope, limit: 10, in: db).map(\.task)
        }
    }

    /// What the plan's history tells of tasks, in order.
    private func events(_ number: PlanNumber, in city: City) async throws -> [String] {
        let record = try await city.database.read { db in
            try #require(try db.row("SELECT record_id FROM plan WHERE number = \(number)"))["record_id"] as Record.ID
        }
        let events = try await city.database.read { try EventLog.history(of: record, in: $0) }
        return events.reversed().filter { $0.type.name.hasPrefix("task.") }.map { event in
            func code(_ fact: String) -> String? {
                if case .code(let code) = event.facts[fact] { code } else { nil }
            }
            return ([String(event.type.name.dropFirst(5)), code("task"), code("outcome")] as [String?])
                .compactMap(\.self).joined(separator: " ")
        }
    }
}
