import App
import Foundation
import TestSupport
import Testing

/// A whole plan that goes to a colleague, also to one who works in another part of the same authority.
@Suite struct HandOverPagesTests {
    @Test("The colleague has everything and the note; the giver nothing", arguments: Engine.underTest)
    func handedOver(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let samir = try await city.browser(as: "samir")
            #expect(try await samir.get(plan).status == 404)
            let page = try await lena.get(plan + "/lamna-over")
            #expect(page.text.contains("Löften som inte är klara: 0."))
            let refused = try await lena.submit("/lamna-over", [:])
            #expect(refused.status == 422 && refused.text.contains("Välj vem som tar över planen."))
            // Nobody of another authority can be chosen, nor an administrator.
            for name in ["Omar Ali", "Johan Sjö", "Eva Ström", "Ulf Nord"] { #expect(!page.text.contains(name)) }
            let colleague = try page.value("Samir Haddad, socialsekreterare")
            let given = try await lena.submit("/lamna-over", ["colleague": colleague, "note": "Ring mormor först."])
            #expect(given.path == "/planer" && given.link("Kim Ny") == nil)
            for address in [plan, plan + "/kallelse", plan + "/lamna-over", plan + "/historik"] {
                #expect(try await lena.get(address).status == 404)
            }
            #expect(try await samir.get("/planer").link("Kim Ny") == plan)
            let taken = try await samir.get(plan)
            #expect(taken.text.contains("Lena Ek, socialsekreterare lämnade över planen till dig 22 november 2026."))
            #expect(taken.text.contains("Ring mormor först."))
            // What others answer reaches whoever answers for the plan now.
            let omar = try await city.browser(as: "omar")
            _ = try await omar.openReceived("Kim Ny", under: "/kallelser/")
            try await omar.submit("/svar", ["answer": "comes"])
            #expect(try await samir.get(plan + "/kallelse").text.contains("Svar Kommer hela mötet"))
            #expect(try await samir.get(plan + "/historik").text.contains("Samir Haddad"))
        }
    }

    @Test(
        "With the colleague the plan goes to her unit: its coordinator has it, the other's not",
        arguments: Engine.underTest
    )
    func otherUnit(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let number = String(plan.suffix(7))
            let (maria, rashid) = (try await city.browser(as: "maria"), try await city.browser(as: "rashid"))
            #expect(try await maria.get("/planer/enhetens").text.contains(number))
            #expect(try await !rashid.get("/planer/enhetens").text.contains(number))
            let page = try await lena.get(plan + "/lamna-over")
            // A colleague of the same unit changes nothing of that.
            try await lena.submit("/lamna-over", ["colleague": page.value("Samir Haddad, socialsekreterare")])
            #expect(try await maria.get("/planer/enhetens").text.contains(number))
            let samir = try await city.browser(as: "samir")
            let again = try await samir.get(plan + "/lamna-over")
            try await samir.submit("/lamna-over", ["colleague": again.value("Mattias Grahn, socialsekreterare")])
            #expect(try await !maria.get("/planer/enhetens").text.contains(number))
            #expect(try await rashid.get("/planer/enhetens").text.contains(number))
            let mattias = try await city.browser(as: "mattias")
            #expect(try await mattias.get(plan).status == 200)
        }
    }
}
