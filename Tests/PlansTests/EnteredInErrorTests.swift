import Access
import Kernel
import Ledger
import Plans
import Store
import TestSupport
import Testing

@Suite("What was entered in error leaves every list, and is marked wherever it went")
struct EnteredInErrorTests {
    private func close(_ number: PlanNumber, _ note: String, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try ClosureCommands.close(
                number,
                reason: .enteredInError,
                note: note,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    @Test("It says why, needs nothing else, and is found by its case number alone", arguments: Engine.underTest)
    func lists(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            await #expect(throws: Problem(.invalid, field: "note", text: "closure.error.missing")) {
                try await close(number, "", in: city)
            }
            try await close(number, "Fel person", in: city)
            let today = city.today
            try await city.look(city.anna) { scope, act, db in
                #expect(try Plans.list(scope: scope, includingClosed: true, limit: 10, in: db).isEmpty)
                for text in ["Kim", "20090330-2388"] {
                    #expect(try Plans.search(text, scope: scope, vault: act.vault, today: today, in: db).isEmpty)
                }
                let found = try Plans.search(
                    number.description,
                    scope: scope,
                    vault: act.vault,
                    today: today,
                    in: db
                )
                #expect(found.map(\.number) == [number])
            }
            #expect(try await city.file(number).closure?.note == "Fel person")
        }
    }

    @Test("Unopened copies go, opened ones are marked, though consent still holds", arguments: Engine.underTest)
    func recipients(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let unopened = try await city.established()
            try await close(unopened, "Dubbelt", in: city)
            #expect(try await city.inbox(city.psychologist) == [])
            let opened = try await city.established()
            let copy = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(copy.number, as: city.psychologist)
            try await close(opened, "Dubbelt", in: city)
            let kept = try #require(try await city.inbox(city.psychologist).first)
            #expect(kept.foundWrongAt?.day == city.today && kept.withdrawal == nil)
            #expect(kept.version == copy.version && kept.document == copy.document)
        }
    }
}
