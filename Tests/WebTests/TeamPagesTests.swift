import App
import Foundation
import TestSupport
import Testing

/// Everybody around a plan: each kind with where she works or not, and a unit whose work another has taken over.
@Suite struct TeamPagesTests {
    @Test("Each kind of person joins; staff with a unit, family without", arguments: Engine.underTest)
    func kinds(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            let bup = "\(region): BUP Ekstad"
            for (name, kind, unit, words) in [
                ("Robin Ny", "guardian", nil, "Vårdnadshavare Robin Ny"),
                ("Mormor Ny", "relative", nil, "Närstående Mormor Ny"),
                ("Omar Ali", "professional", bup, "Personal Omar Ali BUP Ekstad, \(region)"),
                (
                    "Maria Berg", "coordinator", "Socialnämnden i Ekstad: Barn och unga",
                    "SIP-samordnare Maria Berg Barn och unga"
                ),
            ] {
                let page = try await lena.add(name, kind, at: unit, to: plan)
                #expect(page.status == 200 && page.text.contains(words), "\(name)")
                let other = try await lena.add("Fel Person", kind, at: unit == nil ? bup : nil, to: plan)
                #expect(other.status == 422, "\(kind)")
            }
            #expect(lena.current.text.contains("Välj var personen arbetar."))
            #expect(
                try await lena.get(plan + "/personer").text.contains(
                    "\(region) : Familjen har inte sagt ja till den här."
                )
            )
            // Being on the team opens nothing.
            let omar = try await city.browser(as: "omar")
            #expect(try await omar.get(plan).status == 404)
            #expect(try await omar.get("/mottaget").link("Kim Ny") == nil)
        }
    }

    @Test("Somebody close comes when somebody who may has said yes, and not before", arguments: Engine.underTest)
    func relative(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.add("Mormor Ny", "relative", to: plan)
            let planned = try await lena.planMeeting(plan)
            #expect(planned.text.contains("Kallas inte. Familjen har inte sagt ja till den här."))
            try await lena.answer(plan, by: "Kim Ny", as: "individual", to: [region])
            let after = try await lena.get(plan + "/kallelse")
            #expect(after.text.contains("Mormor Ny Sorts kallelse Inbjudan Hur Brev att skriva ut"))
            try await lena.sendSummons(plan)
            let letters = try await lena.get(plan + "/kallelse/brev")
            #expect(letters.text.contains("Mormor Ny Välkommen till ett möte"))
            #expect(letters.text.contains("Du bestämmer själv om du vill komma."))
        }
    }

    @Test(
        "A unit that takes over has the summonses and copies that lay there, and answers",
        arguments: Engine.underTest
    )
    func successor(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            try await lena.get(plan + "/visa")
            try await lena.submit("/visa", [:])
            let before = try await city.browser(as: "rebecka")
            #expect(try await before.get("/mottaget").link("Kim Ny") == nil)
            try await city.bringDirectory {
                $0.replacing(
                    #""name": "BUP Ekstad","#,
                    with: #""name": "BUP Ekstad", "validTo": "2026-11-20", "successor": "habiliteringen","#
                )
            }
            let rebecka = try await city.browser(as: "rebecka")
            let summons = try #require(try await rebecka.openReceived("Kim Ny", under: "/kallelser/"))
            #expect(
                try await rebecka.openReceived("Kim Ny", under: "/mottaget/")?.text.contains("Vem hjälper Kim Ny?")
                    == true
            )
            try await rebecka.get(summons.path)
            try await rebecka.submit("/svar", ["answer": "comes"])
            #expect(try await lena.get(plan + "/kallelse").text.contains("Svar Kommer hela mötet"))
            // The old unit is no choice any more, and stands where it stood.
            let people = try await lena.get(plan + "/personer")
            #expect(people.text.contains("Personal BUP Ekstad") && !people.body.contains(">\(region): BUP Ekstad<"))
            let karin = try await city.browser(as: "karin")
            #expect(try await karin.get(summons.path).status == 404)
        }
    }
}
