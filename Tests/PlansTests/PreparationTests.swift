import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Preparing a meeting with the person")
struct PreparationTests {
    @Test("What was written last is what counts, and every row stays", arguments: Engine.underTest)
    func latest(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            #expect(try await city.preparation(number).latest == nil)
            #expect(try await city.preparation(number).standing.isPrepared == false)
            try await city.prepare(number)
            let spoken = Preparation(
                participation: .spokesperson,
                participationNote: "Mormor",
                adaptations: Preparation.Adaptation.allCases,
                adaptationNote: "",
                interpreter: "",
                avoid: ""
            )
            try await city.prepare(number, spoken)
            #expect(try await city.preparation(number).latest == spoken)
            let rows = try await city.database.read { try $0.rows("SELECT id FROM preparation") }
            #expect(rows.count == 2)
        }
    }

    @Test("Somebody who does not take part has a written reason", arguments: Engine.underTest)
    func absent(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            func absent(_ why: String) -> Preparation {
                Preparation(
                    participation: .absent,
                    participationNote: why,
                    adaptations: [],
                    adaptationNote: "",
                    interpreter: "",
                    avoid: ""
                )
            }
            let error = await #expect(throws: Problem.self) { try await city.prepare(number, absent("")) }
            #expect(error?.field == "participationNote")
            #expect(try await city.preparation(number).latest == nil)
            try await city.prepare(number, absent("Vill inte"))
            #expect(try await city.preparation(number).latest?.participationNote == "Vill inte")
        }
    }

    @Test("The person's questions come first, and one that is taken away stays as a row", arguments: Engine.underTest)
    func agenda(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.ask("Vem skjutsar?", by: .professional, on: number)
            try await city.ask("Vem ringer mig?", by: .guardian, on: number)
            try await city.ask("Får jag byta klass?", by: .individual, on: number)
            let agenda = try await city.ask("Vem betalar?", by: .professional, on: number)
            #expect(
                agenda.map(\.words) == ["Får jag byta klass?", "Vem ringer mig?", "Vem skjutsar?", "Vem betalar?"]
            )
            try await takeAway(agenda[1].id, from: number, in: city)
            let left = try await city.preparation(number).agenda
            #expect(left.map(\.words) == ["Får jag byta klass?", "Vem skjutsar?", "Vem betalar?"])
            let rows = try await city.database.read { try $0.rows("SELECT id FROM agenda_question") }
            #expect(rows.count == 4)
            // Once is enough, and another plan's question is not there.
            await #expect(throws: Problem.notFound) { try await takeAway(agenda[1].id, from: number, in: city) }
            let other = try await city.begin()
            await #expect(throws: Problem.notFound) { try await takeAway(agenda[0].id, from: other, in: city) }
        }
    }

    @Test("Nothing of it reaches anybody else or makes a new version", arguments: Engine.underTest)
    func undisclosed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try await city.inbox(city.psychologist)
            try await city.prepare(number)
            let agenda = try await city.ask("Vem betalar?", on: number)
            try await city.preMeet(number, [agenda[0].id: PreMeeting.Outcome(owner: city.region.id, note: "hälften")])
            #expect(try await city.inbox(city.psychologist) == before)
        }
    }

    @Test("The history tells how the person takes part, and never why", arguments: Engine.underTest)
    func event(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.prepare(number)
            let record = try await city.file(number).plan.record
            let history = try await city.database.read { try EventLog.history(of: record, limit: 10, in: $0) }
            let event = try #require(history.first { $0.type.name == "plan.prepared" })
            #expect(event.facts == ["participation": .code("part")])
        }
    }

    private func takeAway(_ question: AgendaQuestion.ID, from number: PlanNumber, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try AgendaCommands.takeAway(question, on: number, version: version, scope: scope, act: act, in: db)
        }
    }
}
