import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Who has no standing finds nothing and changes nothing")
struct OutsiderTests {
    @Test("Every command on an owner's plan, by everybody but the one who is assigned", arguments: Engine.underTest)
    func owner(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let file = try await city.file(number)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            // Another committee, another municipality, the recipient of a copy, her colleague at another unit, a school,
            // and a colleague at the same unit without an assignment.
            for outsider in [city.dora, city.westWorker, city.psychologist, city.doctor, city.teacher, city.bea] {
                let before = try await DatabaseDump.of(city.database)
                for command in PlanCommand.allCases {
                    // What the recipient may do with her own copy is no outsider's deed.
                    if [.receiveOffer, .receiveReport].contains(command), outsider == city.psychologist { continue }
                    await #expect(throws: Problem.notFound, "\(outsider.name) \(command)") {
                        try await city.command(outsider) { scope, act, db in
                            try attempt(command, on: file, copy: copy.number, scope: scope, act: act, in: db)
                        }
                    }
                }
                await #expect(throws: Problem.notFound) { try await city.file(number, as: outsider) }
                #expect(try await DatabaseDump.of(city.database) == before)
            }
        }
    }

    @Test("Every command on a copy, by everybody but the unit that received it", arguments: Engine.underTest)
    func copy(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let copy = try #require(try await city.inbox(city.psychologist).first)
            let found = try await city.look(city.psychologist) { scope, act, db in
                try Copies.find(copyOf: number, scope: scope, vault: act.vault, in: db)
            }
            #expect(found == copy)
            let before = try await DatabaseDump.of(city.database)
            for outsider in [city.anna, city.bea, city.dora, city.westWorker, city.doctor, city.teacher] {
                await #expect(throws: Problem.notFound) {
                    try await city.look(outsider) { scope, act, db in
                        try Copies.find(copy.number, for: .openCopy, scope: scope, vault: act.vault, in: db)
                    }
                }
                await #expect(throws: Problem.notFound) {
                    try await city.look(outsider) { scope, act, db in
                        try Copies.find(copyOf: number, scope: scope, vault: act.vault, in: db)
                    }
                }
                await #expect(throws: Problem.notFound) { try await city.offer(copy.number, as: outsider) }
                await #expect(throws: Problem.notFound) {
                    try await city.command(outsider) { scope, act, db in
                        try Copies.confirm(copy.number, version: copy.version, scope: scope, act: act, in: db)
                    }
                }
                #expect(try await city.inbox(outsider) == [])
            }
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }

    @Test("An administrator has no scope, so there is no command to try", arguments: Engine.underTest)
    func administrator(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            #expect(Gate.scope(of: city.administrator) == nil)
            #expect(Gate.scope(of: city.anna) != nil)
        }
    }

    @Test("Lists and searches show own plans only", arguments: Engine.underTest)
    func search(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let today = city.today
            for (reader, expected) in [(city.anna, [number]), (city.bea, []), (city.dora, []), (city.psychologist, [])]
            {
                for text in [number.description, "kanarie", "Kim", "20090330-2388"] {
                    let found = try await city.look(reader) { scope, act, db in
                        try Plans.search(text, scope: scope, vault: act.vault, today: today, in: db).map(\.number)
                    }
                    #expect(found == expected, "\(reader.name) \(text)")
                }
                let listed = try await city.look(reader) { scope, _, db in
                    try Plans.list(scope: scope, includingClosed: true, limit: 10, in: db).map(\.number)
                }
                #expect(listed == expected)
            }
        }
    }

    @Test("A number that does not exist gets the same answer", arguments: Engine.underTest)
    func unknown(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = PlanNumber(from: .seeded(99))
            await #expect(throws: Problem.notFound) { try await city.file(number) }
            await #expect(throws: Problem.notFound) { try await city.offer(number, as: city.psychologist) }
        }
    }
}
