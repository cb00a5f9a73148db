import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("The same person twice")
struct PersonMatchTests {
    @Test("An open plan that the reader can open is offered instead of a second", arguments: Engine.underTest)
    func offered(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let first = try await begin("200903302388", city.anna, in: city)
            let error = await #expect(throws: Problem.self) { try await begin("200903302388", city.anna, in: city) }
            #expect(error?.field == "number")
            _ = try await begin("200903302388", city.anna, isSecond: true, in: city)
            // Nobody is asked to call herself.
            #expect(try await matches(first, city.anna, in: city) == [])
            _ = try await begin("201105051203", city.anna, in: city)
        }
    }

    @Test("A closed plan is no hindrance and nobody's task", arguments: Engine.underTest)
    func closed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let first = try await begin("200903302388", city.anna, in: city)
            try await city.change(first) { version, scope, act, db in
                try ClosureCommands.close(first, reason: .other, version: version, scope: scope, act: act, in: db)
            }
            _ = try await begin("200903302388", city.anna, in: city)
            #expect(try await count(in: city) == 0)
        }
    }

    @Test(
        "Inside an authority whoever answers for the other plan is told, and nobody else",
        arguments: Engine.underTest
    )
    func colleague(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await begin("200903302388", city.anna, in: city)
            let beas = try await begin("200903302388", city.bea, in: city)
            let told = try await matches(annas, city.anna, in: city)
            #expect(told.map(\.contact) == ["Bea"])
            #expect(told.map(\.otherOwner) == [city.bea.owner])
            #expect(try await matches(beas, city.bea, in: city) == [])
            // Her plan ends, and with it the task that told her of the other.
            try await city.change(annas) { version, scope, act, db in
                try ClosureCommands.close(annas, reason: .other, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await matches(annas, city.anna, in: city) == [])
        }
    }

    @Test("Between authorities nobody is told until a consent covers the other one", arguments: Engine.underTest)
    func authorities(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await begin("200903302388", city.anna, in: city)
            let doras = try await begin("200903302388", city.dora, in: city)
            #expect(try await count(in: city) == 0)
            try await city.consent(annas, to: [city.westSocial.owner])
            try await city.consent(annas, .no, to: [city.elder.owner])
            #expect(try await count(in: city) == 0)
            try await city.withdrawAll(annas)
            try await city.consent(annas, to: [city.elder.owner])
            #expect(try await matches(annas, city.anna, in: city).map(\.contact) == ["Dora"])
            #expect(try await matches(doras, city.dora, in: city).map(\.contact) == ["Anna"])
            // Once more says nothing new.
            try await city.consent(annas, to: [city.elder.owner])
            #expect(try await count(in: city) == 2)
            // What is taken back reaches nobody any more.
            try await city.withdrawAll(annas)
            #expect(try await matches(annas, city.anna, in: city) == [])
            #expect(try await matches(doras, city.dora, in: city) == [])
        }
    }

    @Test("A no in either plan keeps both from being told", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await begin("200903302388", city.anna, in: city)
            let doras = try await begin("200903302388", city.dora, in: city)
            let version = try await city.file(doras, as: city.dora).plan.version
            try await city.command(city.dora) { scope, act, db in
                let no = ConsentCommands.New(
                    giver: .individual,
                    giverName: "Kim",
                    answer: .no,
                    form: .oral,
                    recipients: [],
                    exceptions: "",
                    validUntil: act.today
                )
                try ConsentCommands.record(no, on: doras, version: version, scope: scope, act: act, in: db)
            }
            try await city.consent(annas, to: [city.elder.owner])
            #expect(try await count(in: city) == 0)
        }
    }

    @Test("A plan that has ended is nobody's task any more", arguments: Engine.underTest)
    func ended(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await begin("200903302388", city.anna, in: city)
            let beas = try await begin("200903302388", city.bea, in: city)
            #expect(try await matches(annas, city.anna, in: city).count == 1)
            try await city.command(city.bea) { scope, act, db in
                try ClosureCommands.close(beas, reason: .other, version: 1, scope: scope, act: act, in: db)
            }
            #expect(try await matches(annas, city.anna, in: city) == [])
        }
    }

    @Test("A plan begun where a consent already reaches is told of at once", arguments: Engine.underTest)
    func later(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await begin("200903302388", city.anna, in: city)
            try await city.consent(annas, to: [city.elder.owner])
            let doras = try await begin("200903302388", city.dora, in: city)
            #expect(try await matches(annas, city.anna, in: city).count == 1)
            #expect(try await matches(doras, city.dora, in: city).count == 1)
        }
    }

    @Test("What was agreed is written once, by whoever answers for the plan", arguments: Engine.underTest)
    func settle(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await begin("200903302388", city.anna, in: city)
            let beas = try await begin("200903302388", city.bea, in: city)
            let match = try #require(try await matches(annas, city.anna, in: city).first)
            // Of another plan.
            await #expect(throws: Problem.notFound) { try await settle(match.id, beas, city.bea, in: city) }
            try await settle(match.id, annas, city.anna, in: city)
            #expect(try await matches(annas, city.anna, in: city) == [])
            await #expect(throws: Problem.notFound) { try await settle(match.id, annas, city.anna, in: city) }
        }
    }

    @discardableResult
    private func begin(
        _ digits: String,
        _ reader: Reader,
        isSecond: Bool = false,
        in city: City
    ) async throws -> PlanNumber {
        let today = city.today
        return try await city.command(reader) { scope, act, db in
            let need = Need(
                name: "Kim",
                number: PersonalNumber(digits, today: today),
                protection: .none,
                question: "Vad nu?",
                ownWords: "",
                kind: .sip,
                isSecond: isSecond
            )
            return try NeedCommands.begin(need, scope: scope, act: act, in: db)
        }
    }

    private func matches(_ number: PlanNumber, _ reader: Reader, in city: City) async throws -> [PersonMatch] {
        let file = try await city.file(number, as: reader)
        let today = city.today
        return try await city.look(reader) { _, _, db in
            try PersonMatches.open(of: file.plan, for: file.patient, reader: reader, on: today, in: db)
        }
    }

    private func settle(_ id: PersonMatch.ID, _ number: PlanNumber, _ reader: Reader, in city: City) async throws {
        let version = try await city.file(number, as: reader).plan.version
        try await city.command(reader) { scope, act, db in
            try PersonMatches.settle(id, as: .bothGoOn, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    private func count(in city: City) async throws -> Int {
        try await city.database.read { db in try db.rows("SELECT id FROM person_match").count }
    }
}
