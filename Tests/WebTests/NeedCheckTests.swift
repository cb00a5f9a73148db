import TestSupport
import Testing

/// The three questions of the first page, and what a "no" leads to.
struct NeedCheckTests {
    @Test("One no asks for a decision, keeps what was typed and saves nothing", arguments: Engine.underTest)
    func verdict(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/ny")
            let answer = try await lena.submit(
                "/planer/ny",
                [
                    "name": "Kim Ny", "question": "Vem hjälper Kim?", "answer": "notYet", "check-both": "yes",
                    "check-together": "no", "check-wanted": "yes",
                ]
            )
            #expect(answer.status == 422)
            #expect(answer.text.contains("Då kan ett vanligt samtal räcka."))
            #expect(!answer.text.contains("Utan ett ja blir det ingen SIP."))
            #expect(answer.body.contains("Kim Ny"))
            let begun = try await lena.submit("/planer/ny", ["decision": "begin"])
            #expect(begun.status == 200)
            #expect(begun.text.contains("Ingen har sagt ja än."))
        }
    }

    @Test("That no SIP is needed is kept with its reason as a plan that has ended", arguments: Engine.underTest)
    func decline(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/ny")
            let without = try await lena.submit(
                "/planer/ny",
                ["name": "Kim Ny", "question": "Vem hjälper Kim?", "check-wanted": "no", "decision": "decline"]
            )
            #expect(without.status == 422)
            #expect(without.text.contains("Skriv varför ingen SIP behövs."))
            let kept = try await lena.submit("/planer/ny", ["why": "Familjen vill vänta till våren."])
            #expect(kept.status == 200)
            #expect(kept.text.contains("Planen är avslutad"))
            #expect(
                try await lena.get(kept.path + "/historik").text.contains("Planen avslutades: En SIP behövdes inte")
            )
            let end = try await lena.get(kept.path + "/avsluta")
            #expect(end.text.contains("En SIP behövdes inte"))
            #expect(end.text.contains("Familjen vill vänta till våren."))
        }
    }
}
