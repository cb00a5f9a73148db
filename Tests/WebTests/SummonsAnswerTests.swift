import App
import Foundation
import TestSupport
import Testing

/// Every answer to a summons, as the unit that is called gives it and as the sender reads it (ux §5.4, §5.7).
@Suite struct SummonsAnswerTests {
    @Test("Four answers from the unit, each as both sides then read it", arguments: Engine.underTest)
    func answers(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let omar = try await city.browser(as: "omar")
            let summons = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            #expect(summons.text.contains("ska er huvudman se till att någon kommer"))
            #expect(try await lena.get(plan + "/kallelse").text.contains("Har inte svarat"))
            for (code, field, typed, refusal, words) in [
                ("comes", "leavesAt", "", "", "Kommer hela mötet"),
                ("leaves", "leavesAt", "10.15", "Skriv vilken tid man måste gå.", "Kommer, men måste gå kl. 10.15"),
                ("substitute", "words", "Nils Berg", "Skriv vem som kommer i stället.", "Nils Berg kommer i stället"),
                (
                    "declines", "words", "Alla är på kurs", "Skriv varför ingen kan komma.",
                    "Ingen kommer: Alla är på kurs"
                ),
            ] {
                if !refusal.isEmpty {
                    let refused = try await omar.submit("/svar", ["answer": code])
                    #expect(refused.status == 422 && refused.text.contains(refusal), "\(code)")
                }
                let sent = try await omar.submit("/svar", ["answer": code, field: typed])
                #expect(sent.status == 200 && sent.text.contains("Ert svar \(words)"), "\(code): \(sent.text)")
                #expect(sent.text.contains("Svaret skickades"))
                #expect(try await lena.get(plan + "/kallelse").text.contains("Svar \(words)"), "\(code)")
            }
            #expect(!lena.current.text.contains("Nils Berg"), "the latest answer counts")
            // What is answered waits for nobody any more.
            #expect(try await !omar.get("/idag").text.contains("Svara på kallelsen"))
        }
    }

    @Test(
        "\"Not ours\" goes on to the right unit; the sender sees which, and the duty stays",
        arguments: Engine.underTest
    )
    func notOurs(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let (omar, karin) = (try await city.browser(as: "omar"), try await city.browser(as: "karin"))
            #expect(try await karin.openReceived("Kim Ny", under: "/kallelser/") == nil)
            let summons = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            let refused = try await omar.submit("/svar", ["answer": "notOurs"])
            #expect(refused.status == 422)
            #expect(refused.text.contains("Välj vilken enhet hos er huvudman som är rätt."))
            // Only units of the same principal can be named: the duty lies on it.
            #expect(!summons.body.contains("Ekskolan"))
            #expect(summons.text.contains("Huvudmannen har kvar skyldigheten att någon kommer."))
            let unit = try refused.value("Ekstads vårdcentral")
            let sent = try await omar.submit("/svar", ["answer": "notOurs", "unit": unit])
            #expect(sent.text.contains("Kallelsen gäller nu den enhet som är rätt."))
            #expect(!sent.body.contains("/svar\""), "it is not answered here any more")
            #expect(
                try await lena.get(plan + "/kallelse").text
                    .contains("Inte den här enheten. Rätt enhet är Ekstads vårdcentral.")
            )
            let moved = try #require(try await karin.openReceived("Kim Ny", under: "/kallelser/"))
            #expect(moved.text.contains("ska er huvudman se till att någon kommer"))
            #expect(
                moved.text.contains("Kallelsen kom först till BUP Ekstad, som svarade att ni är rätt enhet.")
            )
            #expect(try await lena.get(plan + "/kallelse").text.contains("Gick vidare till Ekstads vårdcentral"))
            try await karin.submit("/svar", ["answer": "comes"])
            #expect(try await lena.get(plan + "/kallelse").text.contains("Svar Kommer hela mötet"))
        }
    }

    @Test("An answer on the phone is written down by the sender's staff", arguments: Engine.underTest)
    func byPhone(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let page = try await lena.get(plan + "/kallelse")
            let refused = try await lena.submit("/kallelse/svar", ["answer": "leaves"])
            #expect(refused.status == 422)
            #expect(refused.text.contains("Välj någon som är kallad till mötet."))
            let kim = try page.value("Kim Ny")
            let saved = try await lena.submit(
                "/kallelse/svar",
                ["member": kim, "answer": "declines", "words": "Orkar inte"]
            )
            #expect(saved.text.contains("Ingen kommer: Orkar inte"))
            let omar = try await city.browser(as: "omar")
            let summons = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            #expect(!summons.text.contains("Orkar inte"), "what others answered is the sender's")
        }
    }

    @Test("Whoever is not called finds neither the summons nor a way to answer it", arguments: Engine.underTest)
    func others(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (_, plan) = try await summonedPlan(in: city)
            let omar = try await city.browser(as: "omar")
            let summons = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            for login in ["lena", "samir", "johan", "karin", "eva", "admin"] {
                let browser = try await city.browser(as: login)
                #expect(try await browser.get(summons.path).status == 404, "\(login)")
                #expect(try await browser.post(summons.path + "/svar", ["answer": "comes"]).status != 200, "\(login)")
            }
            #expect(try await omar.get(plan + "/kallelse").status == 404)
        }
    }
}
