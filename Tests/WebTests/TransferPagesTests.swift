import App
import Foundation
import TestSupport
import Testing

/// A plan that moves to another authority because the person does: by asking, never by sending (L14).
@Suite struct TransferPagesTests {
    @Test("A yes: a new plan there with the family to be asked anew, a closed one here", arguments: Engine.underTest)
    func accepted(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await asked(in: city)
            let johan = try await city.browser(as: "johan")
            let copy = try #require(try await johan.openReceived("Kim Ny", under: "/mottaget/"))
            #expect(copy.text.contains("Tar ni över planen?") && copy.text.contains("Ring mormor först."))
            let refused = try await johan.submit("/flytt", [:])
            #expect(refused.status == 422 && refused.text.contains("Välj om ni tar över planen eller inte."))
            let begun = try await johan.submit("/flytt", ["transferAnswer": "accept"])
            #expect(begun.status == 200 && begun.path.hasPrefix("/planer/") && begun.path != plan)
            #expect(begun.text.contains("Vem hjälper Kim Ny?"))
            #expect(begun.text.contains("Ingen har sagt ja än. Inget delas med någon."))
            #expect(try await johan.get(begun.path + "/samtycke").text.contains("Ingen har svarat än."))
            #expect(try await johan.get(begun.path + "/personen").text.contains("20110505-1203"))
            let closed = try await lena.get(plan)
            #expect(closed.text.contains("Planen är avslutad"))
            #expect(try await lena.get(plan + "/avsluta").text.contains("En annan verksamhet har tagit över planen"))
            #expect(try await lena.get(plan + "/flytta").text.contains("Vuxna, Omsorgsnämnden i Ekstad har tagit över"))
            // Neither side reads the other's.
            #expect(try await lena.get(begun.path).status == 404)
            #expect(try await johan.get(plan).status == 404)
        }
    }

    @Test("A no with its reason is read by the owner, who goes on", arguments: Engine.underTest)
    func declined(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await asked(in: city)
            let johan = try await city.browser(as: "johan")
            let copy = try #require(try await johan.openReceived("Kim Ny", under: "/mottaget/"))
            let refused = try await johan.submit("/flytt", ["transferAnswer": "decline"])
            #expect(refused.status == 422 && refused.text.contains("Skriv varför ni inte tar över planen."))
            let sent = try await johan.submit(
                "/flytt",
                ["transferAnswer": "decline", "transferReason": "Kim bor kvar hos er."]
            )
            #expect(sent.path == copy.path && !sent.text.contains("Tar ni över planen?"))
            #expect(try await lena.get(plan).text.contains("Planen ska flytta"))
            let page = try await lena.get(plan + "/flytta")
            #expect(page.text.contains("tar inte över planen. Du ansvarar fortfarande."))
            #expect(page.text.contains("Kim bor kvar hos er."))
            #expect(try await lena.submit("/flytta/kvar", [:]).text.contains("Planen blev kvar här."))
            #expect(try await !lena.get(plan).text.contains("Planen ska flytta"))
        }
    }

    @Test("A question taken back, and whom no yes reaches, cannot be answered", arguments: Engine.underTest)
    func takenBack(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await asked(in: city)
            let johan = try await city.browser(as: "johan")
            let copy = try #require(try await johan.openReceived("Kim Ny", under: "/mottaget/"))
            let form = try #require(copy.forms.first { $0.action.hasSuffix("/flytt") })
            try await lena.get(plan + "/flytta")
            try await lena.submit("/flytta/kvar", [:])
            let late = try await johan.send(form.action, form.fields + [("transferAnswer", "accept")])
            #expect(late.status == 409 && late.text.contains("Frågan om att ta över planen gäller inte längre."))
            #expect(try await lena.get(plan).status == 200)
            let page = try await lena.get(plan + "/flytta")
            #expect(page.text.contains("Frågan till Vuxna, Omsorgsnämnden i Ekstad"))
            // Only those who may know can be asked, and nobody of the own authority.
            for unit in ["BUP Ekstad", "Ekskolan", "Missbruk och beroende"] { #expect(!page.text.contains(unit)) }
        }
    }

    /// A plan of Lena's, and the question to the elder care of the other committee whether it takes over.
    private func asked(in city: WebCity) async throws -> (Browser, plan: String) {
        let lena = try await city.browser(as: "lena")
        let plan = try await lena.begin("Kim Ny", ["number": "201105051203"])
        let early = try await lena.get(plan + "/flytta")
        #expect(early.text.contains("Ingen annan verksamhet får veta något om planen än."))
        try await lena.answer(plan, to: ["Omsorgsnämnden i Ekstad"])
        try await lena.describeNeed(plan)
        let page = try await lena.get(plan + "/flytta")
        let unit = try page.value("Vuxna, Omsorgsnämnden i Ekstad")
        try await lena.submit("/flytta", ["unit": unit, "note": "Ring mormor först."])
        try #require(lena.current.text.contains("har inte svarat än."), "\(lena.current.text)")
        return (lena, plan)
    }
}
