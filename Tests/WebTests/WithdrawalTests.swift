import App
import Foundation
import TestSupport
import Testing

/// What happens in the same second as a yes is taken back, on both sides (L6).
@Suite struct WithdrawalTests {
    @Test("A summons: opened it says so with the day, unopened it was never there", arguments: Engine.underTest)
    func summons(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            try await lena.add("VC", "professional", at: "\(region): Ekstads vårdcentral", to: plan)
            let page = try await lena.get(plan + "/kallelse/planera")
            try await lena.planMeeting(
                plan,
                ["called": page.value("VC (Personal)"), "called": page.value("BUP Ekstad (Personal)")]
            )
            try await lena.sendSummons(plan)
            let (omar, karin) = (try await city.browser(as: "omar"), try await city.browser(as: "karin"))
            let opened = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            try await takeBack(plan, lena)
            let seen = try await omar.get(opened.path)
            #expect(seen.text.contains("Samtycket är återtaget den 22 november 2026"))
            #expect(!seen.body.contains("/svar\""))
            let late = try await omar.send(
                opened.path + "/svar",
                opened.forms.flatMap(\.fields) + [("answer", "comes")]
            )
            #expect(late.status != 200 && late.text.contains("Kallelsen har ändrats eller besvarats"), "\(late.status)")
            #expect(try await karin.openReceived("Kim Ny", under: "/kallelser/") == nil)
            #expect(try await !karin.get("/idag").text.contains("Kim Ny"))
            // Nothing more goes out: neither a change, nor what had not been sent, nor a letter to those who needed the yes.
            let after = try await lena.get(plan + "/kallelse")
            #expect(after.text.contains("Kallas inte. Familjen har inte sagt ja till den här."))
            #expect(!after.body.contains("/kallelse/skicka\""))
            #expect(try await !lena.get(plan + "/kallelse/brev").text.contains("BUP"))
            try await lena.planMeeting(plan, ["day": "om tre veckor"])
            #expect(lena.current.text.contains("Skriv in familjens svar innan du skickar kallelsen."))
            #expect(try await omar.get(opened.path).text.contains("återtaget"))
            #expect(try await lena.get(plan + "/vem-har-planen").text.contains("BUP Ekstad"))
        }
    }

    @Test("A version: no new one goes out, and an offer over the old one is not taken", arguments: Engine.underTest)
    func version(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await shown(in: city)
            let (omar, karin) = (try await city.browser(as: "omar"), try await city.browser(as: "karin"))
            let copy = try #require(try await omar.openReceived("Kim Ny", under: "/mottaget/"))
            try await takeBack(plan, lena)
            #expect(lena.current.text.contains("Familjen har ändrat sig. Dela inget mer."))
            #expect(lena.current.text.contains("\(region) har kvar version"))
            let seen = try await omar.get(copy.path)
            #expect(seen.text.contains("Samtycket är återtaget den 22 november 2026"))
            #expect(seen.text.contains("Vem hjälper Kim Ny?"), "what was opened stays")
            #expect(!seen.body.contains("/erbjudanden\""))
            let offer = ["offerWho": "Omar", "offerWhat": "Samtal", "offerDue": "om två veckor"]
            let fields =
                copy.forms.first { $0.action.hasSuffix("/erbjudanden") }?.fields.filter { offer[$0.0] == nil } ?? []
            let late = try await omar.send(copy.path + "/erbjudanden", fields + offer.map { ($0.key, $0.value) })
            #expect(late.text.contains("Planen kan inte ta emot erbjudanden just nu."))
            #expect(try await karin.openReceived("Kim Ny", under: "/mottaget/") == nil)
            let sharing = try await lena.get(plan + "/visa")
            #expect(!sharing.body.contains("method=\"post\" action=\"\(plan)/visa\""))
            #expect(sharing.text.contains("Togs tillbaka innan någon hade öppnat den"))
            // What is written afterwards is told to nobody.
            try await lena.get(plan + "/egna-ord")
            try await lena.submit("/egna-ord", ["kind": "words", "words": "Hemlighuset"])
            #expect(try await !omar.get(copy.path).text.contains("Hemlighuset"))
        }
    }

    @Test("A question whether somebody takes over ends with the yes", arguments: Engine.underTest)
    func transfer(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await shown(in: city)
            try await lena.describeNeed(plan)
            let page = try await lena.get(plan + "/flytta")
            try await lena.submit("/flytta", ["unit": page.value("BUP Ekstad, \(region)")])
            let omar = try await city.browser(as: "omar")
            let copy = try #require(try await omar.openReceived("Kim Ny", under: "/mottaget/"))
            #expect(copy.text.contains("Tar ni över planen?"))
            try await takeBack(plan, lena)
            #expect(try await !omar.get(copy.path).text.contains("Tar ni över planen?"))
            let fields = copy.forms.first { $0.action.hasSuffix("/flytt") }?.fields ?? []
            let late = try await omar.send(copy.path + "/flytt", fields + [("transferAnswer", "accept")])
            #expect(late.status != 200)
            #expect(try await lena.get(plan + "/flytta").text.contains("är tillbakatagen"))
            #expect(try await lena.get(plan).status == 200, "the plan is still here")
        }
    }

    @Test("Somebody else's yes still counts, and the page says so", arguments: Engine.underTest)
    func stillCovered(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await shown(in: city)
            try await lena.answer(plan, by: "Alex Ny", to: [region])
            let omar = try await city.browser(as: "omar")
            let copy = try #require(try await omar.openReceived("Kim Ny", under: "/mottaget/"))
            try await takeBack(plan, lena, of: "Robin Ny")
            #expect(lena.current.text.contains("Någon har ändrat sig, men ett annat ja gäller fortfarande."))
            #expect(try await !omar.get(copy.path).text.contains("återtaget"))
        }
    }

    /// A draft that BUP and the health centre have been shown.
    private func shown(in city: WebCity) async throws -> (Browser, plan: String) {
        let lena = try await city.browser(as: "lena")
        let plan = try await lena.begin()
        try await lena.answer(plan, to: [region])
        for unit in ["BUP Ekstad", "Ekstads vårdcentral"] {
            try await lena.add(unit, "professional", at: "\(region): \(unit)", to: plan)
        }
        try await lena.get(plan + "/visa")
        try #require(try await lena.submit("/visa", [:]).status == 200)
        return (lena, plan)
    }

    /// Writes down that somebody changed her mind: the only answer there is, or that of a name.
    private func takeBack(_ plan: String, _ browser: Browser, of name: String = "Robin Ny") async throws {
        let page = try await browser.get(plan + "/samtycke")
        let part = page.body.components(separatedBy: "<h3>").first { $0.contains("<bdi>\(name)</bdi>") } ?? ""
        let consent = try #require(part.firstMatch(of: /name="consent" value="([^"]*)"/)).1
        try await browser.submit("/aterkallat", ["consent": String(consent)])
    }
}
