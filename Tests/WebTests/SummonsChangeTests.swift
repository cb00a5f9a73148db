import App
import Foundation
import TestSupport
import Testing

/// A meeting that is changed or cancelled, as those who were called read it.
@Suite struct SummonsChangeTests {
    @Test("A change that is not sent reaches nobody; sent, it asks anew", arguments: Engine.underTest)
    func changed(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let omar = try await city.browser(as: "omar")
            let first = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            try await omar.submit("/svar", ["answer": "comes"])
            let changed = try await lena.planMeeting(plan, ["day": "om tre veckor", "place": "Ekskolan, sal 3"])
            #expect(changed.text.contains("Mötet är ändrat, men ändringen är inte skickad."))
            let before = try await omar.get(first.path)
            #expect(before.text.contains("Rådhuset, rum Eken") && !before.text.contains("Ekskolan, sal 3"))
            try await lena.sendSummons(plan)
            let after = try await omar.get(first.path)
            #expect(after.text.contains("Ekskolan, sal 3") && !after.text.contains("Rådhuset, rum Eken"))
            #expect(after.text.contains("13 december 2026"), "\(after.text)")
            #expect(!after.text.contains("Ert svar Kommer hela mötet"), "what was answered was to another time")
            #expect(try await omar.get("/idag").text.contains("Svara på kallelsen till mötet för Kim Ny"))
            #expect(try await lena.get(plan + "/kallelse").text.contains("Har inte svarat"))
        }
    }

    @Test("An answer over what has been changed meanwhile is not taken, and kept as typed", arguments: Engine.underTest)
    func crossed(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let omar = try await city.browser(as: "omar")
            _ = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            try await lena.planMeeting(plan, ["day": "om tre veckor"])
            try await lena.sendSummons(plan)
            let late = try await omar.submit("/svar", ["answer": "declines", "words": "Alla är på kurs"])
            #expect(late.status == 409)
            #expect(late.text.contains("Kallelsen har ändrats eller besvarats sedan du öppnade den."))
            #expect(late.body.contains("Alla är på kurs"))
            #expect(try await lena.get(plan + "/kallelse").text.contains("Har inte svarat"))
        }
    }

    @Test("Cancelled: opened it says so and takes no answer, unopened it was never there", arguments: Engine.underTest)
    func cancelled(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            try await lena.add("Skolan", "professional", at: "Utbildningsnämnden i Ekstad: Ekskolan", to: plan)
            try await lena.answer(plan, to: [region, "Utbildningsnämnden i Ekstad"])
            let meeting = try await lena.get(plan + "/kallelse/planera")
            let called = try ["BUP Ekstad (Personal)", "Skolan (Personal)"].map(meeting.value)
            try await lena.planMeeting(plan, ["called": called[0], "called": called[1]])
            try await lena.sendSummons(plan)
            let (omar, eva) = (try await city.browser(as: "omar"), try await city.browser(as: "eva"))
            let opened = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            try await lena.get(plan + "/kallelse")
            let refused = try await lena.submit("/kallelse/avboka", [:])
            #expect(refused.status == 422 && refused.text.contains("Skriv varför mötet avbokas."))
            let cancelled = try await lena.submit("/kallelse/avboka", ["why": "Kim är sjuk."])
            #expect(cancelled.text.contains("Inget möte är planerat."))
            let seen = try await omar.get(opened.path)
            #expect(seen.text.contains("Mötet är avbokat."))
            #expect(!seen.text.contains("Kim är sjuk."), "why stays with the sender")
            #expect(seen.text.contains("Ni svarade inte.") && !seen.body.contains("/svar\""))
            #expect(try await omar.get("/mottaget").text.contains("Gäller inte längre"))
            #expect(try await !omar.get("/idag").text.contains("Kim Ny"))
            #expect(try await eva.openReceived("Kim Ny", under: "/kallelser/") == nil)
            #expect(try await lena.get(plan + "/historik").text.contains("Mötet avbokades"))
            #expect(try await lena.get(plan + "/kallelse/brev").text.contains("Det finns inga brev"))
        }
    }
}
