import Kernel
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Questions that are parked at a meeting")
struct ParkedQuestionTests {
    @Test("The last word about whose turn it is counts, and an answer settles it", arguments: Engine.underTest)
    func settled(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.park("Vem betalar?", on: number)
            let parked = try await city.park("Vem kör?", on: number)
            #expect(parked.map(\.words) == ["Vem betalar?", "Vem kör?"])
            #expect(parked.allSatisfy { $0.turn.principal == nil && $0.isOpen })
            let day = parked[0].turn.answerBy
            let (region, east) = (
                ParkedQuestion.Turn(principal: city.region.id, answerBy: day),
                ParkedQuestion.Turn(principal: city.east.id, answerBy: day.adding(days: 3))
            )
            try await city.settle([.init(parked[0].id, region, answer: "")], on: number)
            try await city.settle(
                [.init(parked[0].id, east, answer: ""), .init(parked[1].id, region, answer: "Skolan kör.")],
                on: number
            )
            let preparation = try await city.preparation(number)
            #expect(preparation.parked.map(\.turn) == [east, region])
            #expect(preparation.parked.map(\.answer) == [nil, "Skolan kör."])
            #expect(preparation.standing.parked == 1)
            let id = try await city.file(number).plan.id
            let standing = try await city.database.read { try PlanPreparation.Standing.of(id, in: $0) }
            #expect(standing == preparation.standing)
        }
    }

    @Test(
        "It is about open questions of this plan, and a municipality or a region answers",
        arguments: Engine.underTest
    )
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (number, other) = (try await city.begin(), try await city.begin())
            let own = try #require(try await city.park("Vem betalar?", on: number).first)
            let done = try #require(try await city.park("Vem kör?", on: number).last)
            let foreign = try #require(try await city.park("Vem betalar?", on: other).first)
            try await city.settle([.init(done.id, done.turn, answer: "Skolan.")], on: number)
            let before = try await DatabaseDump.of(city.database)
            for question in [foreign, done] {
                await #expect(throws: Problem(.invalid, text: "parked.gone")) {
                    try await city.settle(
                        [.init(own.id, own.turn, answer: "Vi."), .init(question.id, question.turn, answer: "Vi.")],
                        on: number
                    )
                }
            }
            let problems = await #expect(throws: Problems.self) {
                let turn = ParkedQuestion.Turn(principal: city.organiser.id, answerBy: own.turn.answerBy)
                try await city.settle([.init(own.id, turn, answer: "")], on: number)
            }
            #expect(problems?.all.map(\.field) == ["principal-\(own.id)"])
            try await city.settle([.init(own.id, own.turn, answer: "")], on: number)
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }
}
