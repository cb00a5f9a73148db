import App
import Foundation
import TestSupport
import Testing

/// What a plan asks for at the start, later and at the end: nothing but four fields at first (ux §5.2).
@Suite struct NeedPagesTests {
    @Test("Three fields and a choice begin a plan, and each that is missing is named", arguments: Engine.underTest)
    func four(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/ny")
            let empty = try await lena.submit("/planer/ny", [:])
            #expect(empty.status == 422)
            for words in [
                "Skriv vem det gäller.", "Välj eller skriv vilken fråga mötet ska svara på.",
                "Välj om familjen har sagt ja.",
            ] {
                #expect(empty.text.contains(words), "\(words)")
            }
            let wrong = try await lena.submit(
                "/planer/ny",
                ["name": "Kim Ny", "question": "Vem hjälper Kim?", "answer": "notYet", "number": "201105051204"]
            )
            #expect(wrong.status == 422 && wrong.text.contains("Numret stämmer inte."))
            #expect(wrong.body.contains("201105051204"), "what was typed is kept")
            let begun = try await lena.submit("/planer/ny", ["number": ""])
            #expect(begun.status == 200 && begun.path.hasPrefix("/planer/"))
            // The rest is rows with whose they are.
            for task in ["Om behovet: vem såg det och vad är svårt", "Ja och nej: vem får veta vad", "Personnummer"] {
                #expect(begun.text.contains("\(task) Görs av Lena Ek"), "\(task)")
            }
        }
    }

    @Test("Much coordination asks for a coordinator; the kind is told apart", arguments: Engine.underTest)
    func levelAndKind(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            #expect(!lena.current.text.contains("Be om en samordnare"))
            try await lena.describeNeed(plan, ["level": "complex", "kind": "internalPlan"])
            #expect(lena.current.text.contains("Be om en samordnare Görs av Lena Ek"))
            #expect(lena.current.text.contains("Det här är en intern SIP: den räknas inte som SIP enligt lagen."))
            try await lena.add("Maria Berg", "coordinator", at: "Socialnämnden i Ekstad: Barn och unga", to: plan)
            #expect(try await !lena.get(plan).text.contains("Be om en samordnare Görs av"))
            try await lena.describeNeed(plan, ["level": "ordinary", "kind": "discharge"])
            #expect(!lena.current.text.contains("räknas inte som SIP"))
            #expect(try await lena.get(plan + "/behovet").text.contains("SIP vid utskrivning"))
        }
    }

    @Test("Who saw it and when: clocks run from that day, and what is late shows", arguments: Engine.underTest)
    func seen(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            // Three weeks by the agreement, from today.
            #expect(lena.current.text.contains("Mötet ska vara senast 13 december 2026, enligt överenskommelsen."))
            let late = try await lena.describeNeed(plan, ["seenOn": "om två dagar"])
            #expect(late.status == 422)
            try await lena.describeNeed(plan, ["seenOn": "30 oktober 2026", "initiator": "school"])
            #expect(lena.current.text.contains("Det är sent: mötet skulle ha varit senast 20 november 2026"))
            #expect(try await lena.get("/planer").text.contains("Sent: möte senast 20 november 2026"))
        }
    }

    @Test("Home, school and unit are three places; none where the identity is protected", arguments: Engine.underTest)
    func places(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            let page = try await lena.get(plan + "/behovet")
            #expect(page.text.contains("I vilken stadsdel bor personen?"))
            let district = try page.value("Ekstad")
            try await lena.describeNeed(plan, ["homeDistrict": "", "schoolDistrict": district])
            let again = try await lena.get(plan + "/behovet")
            let fields = try #require(again.forms.first).fields
            #expect(fields.contains { $0 == ("schoolDistrict", district) })
            #expect(fields.contains { $0 == ("homeDistrict", "") })
            let hidden = try await lena.begin("Kim Ny", ["protection": "protectedRegistration"])
            #expect(try await !lena.get(hidden + "/behovet").text.contains("stadsdel"))
            let forced = try await lena.describeNeed(hidden, ["homeDistrict": district])
            #expect(forced.status == 422)
        }
    }

    @Test("The statistics' fields are demanded at the end, and not before", arguments: Engine.underTest)
    func end(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: [region])
            let refused = try await lena.close(plan, "moved")
            #expect(refused.status == 422)
            #expect(refused.text.contains("Skriv först om behovet. Då räknas planen rätt"))
            #expect(refused.link("Skriv om behovet") == plan + "/behovet")
            try await lena.describeNeed(plan)
            #expect(try await lena.close(plan, "moved").text.contains("Planen är avslutad"))
        }
    }
}
