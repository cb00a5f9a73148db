import App
import Foundation
import TestSupport
import Testing

/// Sharing without a yes: a coded ground with its reason, for those whom the paragraph reaches, until a day (L7, L13).
@Suite struct LegalBasisPagesTests {
    @Test("It reaches those it names, tells no own words, and ends when it is ended", arguments: Engine.underTest)
    func decided(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin("Kim Ny", ["number": "201105051203", "ownWords": "Jag vill sova."])
            try await lena.add("BUP Ekstad", "professional", at: "\(region): BUP Ekstad", to: plan)
            let page = try await lena.get(plan + "/samtycke/annan-grund")
            #expect(page.text.contains("Generalklausulen i sekretesslagen räcker inte för vård och socialtjänst."))
            // No paragraph lets a committee tell a school, or another committee of the municipality.
            #expect(!page.text.contains("Utbildningsnämnden") && !page.text.contains("Omsorgsnämnden"))
            let empty = try await lena.submit("/annan-grund", [:])
            #expect(empty.status == 422)
            for words in ["Välj vilken grund som finns.", "Skriv varför det behövs utan ett ja."] {
                #expect(empty.text.contains(words))
            }
            let fields: KeyValuePairs = [
                "ground": "underEighteen", "reason": "Behandlingen kan inte vänta.",
                "recipients": try page.value(region), "validUntil": "om tre månader",
            ]
            let decided = try await lena.submit("/annan-grund", fields)
            #expect(decided.status == 200)
            #expect(decided.text.contains("offentlighets- och sekretesslagen 26 kap. 9 §"))
            #expect(decided.text.contains("Behandlingen kan inte vänta."))
            #expect(try await lena.get(plan + "/personer").text.contains("Får veta utan ett ja, med stöd av"))
            try await agreeAlone(plan, lena)
            try await lena.get(plan + "/visa")
            let shown = try await lena.submit("/visa", [:])
            #expect(
                shown.text.contains("BUP Ekstad, \(region). Grund: offentlighets- och sekretesslagen 26 kap. 9 §")
            )
            let omar = try await city.browser(as: "omar")
            let copy = try #require(try await omar.openReceived("Kim Ny", under: "/mottaget/"))
            #expect(copy.text.contains("Vem hjälper Kim Ny?") && !copy.text.contains("Jag vill sova."))
            #expect(!copy.text.contains("Behandlingen kan inte vänta."), "the reason is the owner's")
            try await lena.get(plan + "/samtycke/annan-grund")
            #expect(try await lena.submit("/upphord", [:]).text.contains("Upphörde 22 november 2026"))
            // Nobody had said yes, so nobody has taken a yes back.
            let ended = try await omar.get(copy.path).text
            #expect(ended.contains("Beslutet att dela planen utan ett ja upphörde den"))
            #expect(ended.contains("får inga nya versioner") && !ended.contains("Samtycket är återtaget"))
            #expect(try await lena.get(plan + "/personer").text.contains("Familjen har inte sagt ja till den här."))
        }
    }

    @Test(
        "A ground that only health care has is refused for social services; a school has none",
        arguments: Engine.underTest
    )
    func refused(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for (login, recipient, ground, isAllowed) in [
                ("lena", region, "cannotConsent", false), ("omar", "Socialnämnden i Ekstad", "cannotConsent", true),
            ] {
                let browser = try await city.browser(as: login)
                let plan = try await browser.begin("Kim Ny")
                let page = try await browser.get(plan + "/samtycke/annan-grund")
                let answer = try await browser.submit(
                    "/annan-grund",
                    [
                        "ground": ground, "reason": "Kan inte svara.", "recipients": page.value(recipient),
                        "validUntil": "om en månad",
                    ]
                )
                #expect((answer.status == 200) == isAllowed, "\(login)")
                #expect(answer.text.contains("Lagen låter er inte dela med alla dem på den här grunden.") != isAllowed)
            }
            let eva = try await city.browser(as: "eva")
            let plan = try await eva.begin("Kim Ny")
            let none = try await eva.get(plan + "/samtycke/annan-grund")
            #expect(none.text.contains("Ingen paragraf låter er verksamhet dela utan ett ja med någon annan."))
        }
    }

    /// A yes that lets the plan go on, and lets nobody but the school know.
    private func agreeAlone(_ plan: String, _ browser: Browser) async throws {
        try await browser.answer(plan, to: ["Utbildningsnämnden i Ekstad"])
    }
}
