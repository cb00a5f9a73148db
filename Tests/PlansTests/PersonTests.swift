import Access
import Kernel
import People
import Plans
import TestSupport
import Testing

@Suite("Who a plan is for can be put right")
struct PersonTests {
    private static let other = "200901012385"

    @Test("A number that comes later finds the plan, and tells who is of age", arguments: Engine.underTest)
    func added(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin(number: nil)
            try await city.consent(number, to: [city.psychiatry.owner], by: "Robin", as: .guardian)
            #expect(try await city.found("191212121212") == [])
            await #expect(throws: Problem(.invalid, field: "why", text: "person.why.missing")) {
                try await city.changeNumber(number, to: "191212121212", because: .replaced)
            }
            await #expect(throws: Problem(.invalid, field: "number", text: "person.number.same")) {
                try await city.changeNumber(number, to: nil, because: .added)
            }
            try await city.changeNumber(number, to: "191212121212", because: .added)
            #expect(try await city.found("191212121212") == [number])
            // Born in 1912: nobody's guardian answers.
            #expect(try await city.file(number).plan.state == .need)
        }
    }

    @Test("A wrong number is gone; a former one still finds the plan", arguments: Engine.underTest)
    func changed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.changeNumber(number, to: Self.other, because: .replaced)
            #expect(try await city.found("200903302388") == [number])
            #expect(try await city.found(Self.other) == [number])
            #expect(try await city.file(number).patient.number?.digits == Self.other)
            try await city.changeNumber(number, to: nil, because: .corrected)
            #expect(try await city.found(Self.other) == [])
            #expect(try await city.found("200903302388") == [number])
            #expect(try await city.file(number).patient.number == nil)
            await #expect(throws: Problem(.invalid, field: "number", text: "person.number.same")) {
                try await city.changeNumber(number, to: nil, because: .corrected)
            }
        }
    }

    @Test("The number of somebody with another plan tells whoever answers for that", arguments: Engine.underTest)
    func matched(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let first = try await city.begin()
            let second = try await city.begin(number: nil)
            #expect(try await !city.file(first).mayBeMatched)
            try await city.changeNumber(second, to: "200903302388", because: .added)
            #expect(try await city.file(first).mayBeMatched)
            // It was never hers: nobody is told of another any more.
            try await city.changeNumber(second, to: Self.other, because: .corrected)
            #expect(try await !city.file(first).mayBeMatched)
        }
    }

    @Test("A name put right is found, on the team and in the next version", arguments: Engine.underTest)
    func renamed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try #require(try await city.inbox(city.psychologist).first)
            try await city.change(number) { version, scope, act, db in
                try PersonCommands.correctName(
                    "Kim Steglits",
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            #expect(try await city.found("steglits") == [number])
            #expect(try await city.found("kanarie") == [])
            #expect(try await city.file(number).team.first?.name == "Kim Steglits")
            let after = try #require(try await city.inbox(city.psychologist).first)
            #expect(after.version == before.version + 1 && after.document.patient == "Kim Steglits")
            // The yes was hers, whatever her name was written like: a no takes its place.
            try await city.consent(number, .no, to: [], by: "Kim Steglits")
            #expect(try await city.file(number).consents.filter(\.stands).map(\.answer) == [.no])
        }
    }
}

extension City {
    func changeNumber(_ number: PlanNumber, to digits: String?, because why: NumberChange) async throws {
        let new = digits.flatMap { PersonalNumber($0, today: today) }
        try await change(number) { version, scope, act, db in
            try PersonCommands.changeNumber(
                to: new,
                because: why,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    /// What Anna finds.
    fileprivate func found(_ text: String) async throws -> [PlanNumber] {
        let (vault, today) = (vault, today)
        return try await look(anna) { scope, _, db in
            try Plans.search(text, scope: scope, vault: vault, today: today, in: db).map(\.number)
        }
    }
}
