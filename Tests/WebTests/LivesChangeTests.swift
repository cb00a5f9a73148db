import App
import Foundation
import TestSupport
import Testing

/// A number that changes, a child who comes of age, custody that ends: as the pages tell it.
@Suite struct LivesChangeTests {
    @Test("A number comes later; a replaced one still finds, a wrong one does not", arguments: Engine.underTest)
    func numbers(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            // The task list says whose it is.
            #expect(try await lena.get(plan).text.contains("Personnummer Görs av Lena Ek"))
            try await lena.get(plan + "/personen")
            let wrong = try await lena.submit("/nummer", ["number": "991981000011"])
            #expect(wrong.status == 422 && wrong.text.contains("Numret stämmer inte."))
            let added = try await lena.submit("/nummer", ["number": "991981000010"])
            #expect(added.status == 200 && added.text.contains("99198100-0010"))
            let unsaid = try await lena.submit("/nummer", ["number": "201105051203"])
            #expect(unsaid.status == 422 && unsaid.text.contains("Välj varför numret ändras."))
            try await lena.submit("/nummer", ["number": "201105051203", "why": "replaced"])
            #expect(lena.current.text.contains("20110505-1203") && lena.current.text.contains("15 år"))
            for (number, isFound) in [("991981000010", true), ("201105051203", true), ("201301012397", false)] {
                #expect(try await finds(number, lena) == isFound, "\(number)")
            }
            try await lena.get(plan + "/personen")
            try await lena.submit("/nummer", ["number": "201301012397", "why": "corrected"])
            #expect(try await finds("201301012397", lena))
            #expect(try await !finds("201105051203", lena), "a wrong number finds nobody")
            let history = try await lena.get(plan + "/historik").text
            for number in ["99198100-0010", "20110505-1203", "20130101-2397"] { #expect(!history.contains(number)) }
        }
    }

    @Test(
        "At midnight of the eighteenth birthday guardians answer no more, and the person is asked",
        arguments: Engine.underTest
    )
    func ofAge(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let before = try await city.browser(as: "lena")
            // She comes of age on 30 March 2027.
            let plan = try await before.begin("Kim Ny", ["number": "200903302388"])
            try await before.add("Robin Ny", "guardian", to: plan)
            try await before.add("BUP Ekstad", "professional", at: "\(region): BUP Ekstad", to: plan)
            try await before.answer(plan, to: [region])
            // From ten in the morning of 22 November to eleven in the evening of 29 March, in summer time.
            city.time.move(seconds: 127 * 24 * 3_600 + 12 * 3_600)
            let eve = try await city.browser(as: "lena")
            #expect(try await eve.get(plan + "/samtycke").text.contains("Läge Gäller"))
            #expect(try await eve.get(plan + "/personer").text.contains("Familjen har sagt ja."))
            city.time.move(seconds: 2 * 3_600)
            let page = try await eve.get(plan + "/samtycke")
            #expect(
                page.text.contains("Den som planen är för har fyllt 18 år. Vårdnadshavarnas svar gäller inte längre")
            )
            #expect(page.text.contains("Läge Gäller inte längre."))
            #expect(try await eve.get(plan + "/personer").text.contains("Familjen har inte sagt ja till den här."))
            #expect(
                try await eve.get("/idag").text.contains("Kim Ny: inget ja gäller längre. Fråga om samtycke på nytt.")
            )
            let refused = try await eve.answer(plan, to: [region])
            #expect(refused.status == 422)
            #expect(refused.text.contains("Den som planen är för har fyllt 18 år och svarar själv."))
            let meeting = try await eve.planMeeting(plan)
            #expect(!meeting.text.contains("Robin Ny"), "who was a guardian is not proposed")
            let own = try await eve.answer(plan, by: "Kim Ny", as: "individual", to: [region])
            #expect(!own.text.contains("Vårdnadshavarnas svar gäller inte längre"))
            #expect(try await eve.get(plan + "/personer").text.contains("Familjen har sagt ja."))
        }
    }

    @Test(
        "Custody that ends takes her answers with it at once; the other guardian's stand",
        arguments: Engine.underTest
    )
    func custody(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            try await lena.add("Robin Ny", "guardian", to: plan)
            let omar = try await city.browser(as: "omar")
            let opened = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            let robin = try await lena.get(plan + "/samtycke").value("Robin Ny")
            let ended = try await lena.submit("/inte-tillfragad", ["member": robin, "notAskedReason": "custodyEnded"])
            #expect(ended.text.contains("Slutade gälla 22 november 2026"))
            #expect(ended.text.contains("för personen är inte längre vårdnadshavare"))
            #expect(try await omar.get(opened.path).text.contains("Samtycket är återtaget den 22 november 2026"))
            let refused = try await lena.answer(plan, to: [region])
            #expect(refused.status == 422 && refused.text.contains("Personen är inte längre vårdnadshavare."))
            let other = try await lena.answer(plan, by: "Alex Ny", to: [region])
            #expect(other.status == 200)
            #expect(try await lena.get(plan + "/personer").text.contains("Familjen har sagt ja."))
        }
    }

    private func finds(_ number: String, _ browser: Browser) async throws -> Bool {
        try await browser.get("/planer")
        return try await browser.submit("/planer", ["search": number]).link("Kim Ny") != nil
    }
}
