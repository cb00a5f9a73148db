import App
import Foundation
import TestSupport
import Testing

/// Somebody leaves: what she handed over before, and what fell to the unit.
@Suite struct UnclaimedPagesTests {
    @Test("What is not handed over stands first on the coordinator's day, and nameless", arguments: Engine.underTest)
    func left(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let number = String(plan.suffix(7))
            let (maria, samir) = (try await city.browser(as: "maria"), try await city.browser(as: "samir"))
            for browser in [maria, samir] {
                let page = try await browser.get("/planer/utan-ansvarig")
                #expect(page.text.contains("Alla planer har någon som svarar för dem.") && !page.text.contains(number))
            }
            let admin = try await city.browser(as: "admin")
            let accounts = try await admin.get("/forvaltning")
            #expect(!accounts.text.contains("Kim Ny") && !accounts.text.contains(number))
            let ending = try await end("Lena Ek", on: "24 november 2026", by: admin)
            #expect(ending.text.contains("Sista dagen är 24 november 2026"))
            // Until then she works, and whoever divides the work sees that she leaves.
            #expect(try await lena.get(plan).status == 200)
            let before = try await maria.get("/planer/utan-ansvarig")
            #expect(before.text.contains(number) && before.text.contains("svarar för planen till och med 24 november"))
            #expect(try await !samir.get("/planer/utan-ansvarig").text.contains(number))

            city.time.move(seconds: 3 * 86_400)
            #expect(try await lena.get(plan).path == "/logga-in")
            let (coordinator, colleague) = (try await city.browser(as: "maria"), try await city.browser(as: "samir"))
            let day = try await coordinator.get("/idag")
            #expect(
                day.text(after: "Det här kommer först", until: "Väntar på dig").contains(
                    "väntar på att någon tar över:"
                )
            )
            #expect(
                try await coordinator.get("/planer/enhetens").text.contains("Ingen. Har slutat på enheten: Lena Ek")
            )
            let list = try await coordinator.get("/planer/utan-ansvarig")
            #expect(list.text.contains(number) && !list.text.contains("Kim Ny"))
            #expect(try await colleague.get("/planer/utan-ansvarig").text.contains(number))
            #expect(try await !city.browser(as: "omar").get("/planer/utan-ansvarig").text.contains(number))
            let nothing = try await coordinator.submitAgain("/planer/utan-ansvarig", [:])
            #expect(nothing.status == 422 && nothing.text.contains("Välj vem som tar över minst en plan."))

            let name = "to-" + number
            let samirs = try list.value("Samir Haddad, socialsekreterare")
            let saved = try await coordinator.submitAgain("/planer/utan-ansvarig", [name: samirs])
            #expect(saved.status == 200 && !saved.text.contains(number), "\(saved.text)")
            #expect(try await coordinator.get(plan).status == 404)
            #expect(try await colleague.get("/idag").body.contains(plan + "/overlamning"))
            #expect(try await colleague.get(plan).text.contains("lämnade över planen till dig"))
            #expect(try await colleague.get(plan + "/historik").text.contains("Planen fick en ny ansvarig"))
        }
    }

    @Test(
        "All plans go in one form, to one colleague or several, and each receiver sees hers",
        arguments: Engine.underTest
    )
    func handedOver(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let page = try await lena.get("/planer/lamna-over")
            #expect(page.text.contains("Kim Ny"))
            let nothing = try await lena.submit("/planer/lamna-over", [:])
            #expect(nothing.status == 422 && nothing.text.contains("Välj vem som tar över minst en plan."))
            let samirs = try page.value("Samir Haddad, socialsekreterare")
            let mattias = try page.value("Mattias Grahn, socialsekreterare")
            let fields = ["to-" + String(plan.suffix(7)): mattias, "rest": samirs, "note": "Ring mormor först."]
            let given = try await lena.submitAgain("/planer/lamna-over", fields)
            #expect(given.path == "/planer" && given.link("Kim Ny") == nil && given.link("Noor Rahimi") == nil)
            #expect(try await lena.get("/planer/lamna-over").text.contains("Du svarar inte för någon plan."))
            let theirs = try await city.browser(as: "mattias")
            #expect(
                try await theirs.get("/idag").text.contains("Kim Ny: Lena Ek, socialsekreterare lämnade över planen")
            )
            #expect(try await theirs.get(plan + "/overlamning").text.contains("Ring mormor först."))
            let samir = try await city.browser(as: "samir")
            #expect(try await samir.get("/planer").link("Noor Rahimi") != nil)
            #expect(try await samir.get(plan).status == 404)
        }
    }

    @Test(
        "A unit is asked without a name, says no with a reason, and takes it the second time",
        arguments: Engine.underTest
    )
    func toUnit(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let (number, mattias) = (String(plan.suffix(7)), try await city.browser(as: "mattias"))
            let page = try await lena.get(plan + "/lamna-over")
            let unit = try page.value("Missbruk och beroende")
            for answer in ["decline", "take"] {
                try await lena.get(plan + "/lamna-over")
                let asked = try await lena.submit(
                    "/lamna-over/enhet",
                    ["unit": unit, "unitNote": "Ring mormor först."]
                )
                #expect(asked.status == 200 && asked.text.contains("Du svarar för den tills dess."), "\(asked.text)")
                #expect(try await !city.browser(as: "samir").get("/planer/utan-ansvarig").text.contains(number))
                #expect(try await mattias.get(plan).status == 404)
                let list = try await mattias.get("/planer/utan-ansvarig")
                #expect(list.text.contains(number) && !list.text.contains("Kim Ny") && !list.text.contains("mormor"))
                let field = "to-" + number
                if answer == "decline" {
                    let bare = try await mattias.submitAgain("/planer/utan-ansvarig", [field: "decline"])
                    #expect(bare.status == 422 && bare.text.contains("Skriv varför ni inte tar över planen."))
                    let fields = [field: "decline", "why-" + number: "Vi är bara två."]
                    #expect(try await mattias.submitAgain("/planer/utan-ansvarig", fields).status == 200)
                    #expect(try await lena.get("/idag").text.contains("Kim Ny: Missbruk och beroende tar inte över"))
                    #expect(try await lena.get(plan + "/lamna-over").text.contains("Vi är bara två."))
                } else {
                    let me = try list.value("Jag tar över")
                    #expect(try await mattias.submitAgain("/planer/utan-ansvarig", [field: me]).status == 200)
                    #expect(try await mattias.get(plan + "/overlamning").text.contains("Ring mormor först."))
                    #expect(try await lena.get(plan).status == 404)
                }
            }
        }
    }

    /// Sets somebody's last day.
    private func end(_ name: String, on day: String, by admin: Browser) async throws -> Browser.Answer {
        let body = try await admin.get("/forvaltning").body
        let field = try Regex("for=\"lastDay-([^\"]+)\"[^>]*>[^<]*" + name, as: (Substring, Substring).self)
        let account = String(try #require(body.firstMatch(of: field)).1)
        return try await admin.submitAgain("/forvaltning", ["account": account, "lastDay-" + account: day])
    }
}

extension Browser {
    /// As `submit`, for fields that are made as one goes.
    fileprivate func submitAgain(_ ending: String, _ fields: [String: String]) async throws -> Answer {
        try await fill(ending, fields.map { ($0.key, $0.value) })
    }
}
