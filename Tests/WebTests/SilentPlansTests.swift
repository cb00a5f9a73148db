import App
import Foundation
import TestSupport
import Testing

/// Open plans that nobody has written in for longer than the agreement lets them lie.
@Suite struct SilentPlansTests {
    @Test(
        "They stand under the unit's plans, without a name, until somebody writes in them",
        arguments: Engine.underTest
    )
    func silent(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (_, plan) = try await summonedPlan(in: city)
            let line = "Plan \(plan.suffix(7)): inget har skrivits sedan"
            #expect(try await !city.browser(as: "maria").get("/planer/enhetens").text.contains(line))
            city.time.move(seconds: 366 * 86_400)
            let list = try await city.browser(as: "maria").get("/planer/enhetens")
            #expect(list.text.contains(line) && list.text.contains("Svarar för planen: Lena Ek"))
            #expect(!list.text.contains("Kim Ny"))
            #expect(try await city.browser(as: "samir").get("/planer/enhetens").status == 404)
            let lena = try await city.browser(as: "lena")
            try await lena.get(plan + "/egna-ord")
            try await lena.submit("/egna-ord", ["kind": "words", "words": "Jag vill sova."])
            #expect(try await !city.browser(as: "maria").get("/planer/enhetens").text.contains(line))
        }
    }
}
