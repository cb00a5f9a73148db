import App
import Store
import TestSupport
import Testing

/// Whoever begins a plan learns of no other plan for the same person than her own.
struct SamePersonTests {
    /// Numbers that nobody in the city has, that a colleague's plan has, and that another authority's plan has.
    private enum Other: CaseIterable {
        case none, colleague, authority

        var beginner: String? {
            switch self {
            case .none: nil
            case .colleague: "samir"
            case .authority: "omar"
            }
        }
    }

    @Test("No byte differs between no plan and one that is not hers", arguments: Engine.underTest)
    func silence(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let number = "201105051203"
            var pages: [[String]] = []
            for other in Other.allCases {
                try await city.forgetPlansBegunHere()
                if let beginner = other.beginner {
                    let browser = try await city.browser(as: beginner)
                    try await begin(number, browser)
                }
                let lena = try await city.browser(as: "lena")
                let begun = try await begin(number, lena)
                let plan = begun.path
                var seen = [begun]
                for page in ["/samma-person", "/historik"] { seen.append(try await lena.get(plan + page)) }
                try await lena.get("/planer")
                seen.append(try await lena.submit("/planer", ["search": number]))
                #expect(try await !lena.get("/idag").text.contains("kan ha två planer"))
                pages.append(seen.map { $0.comparable(plan.split(separator: "/").last ?? "") })
            }
            #expect(pages[1] == pages[0], "a colleague's plan shows")
            #expect(pages[2] == pages[0], "another authority's plan shows")
        }
    }

    @Test(
        "Her own open plan is offered, by name and with a way in, and the look is written down",
        arguments: Engine.underTest
    )
    func offered(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let first = try await begin("201105051203", lena)
            let second = try await begin("201105051203", lena)
            #expect(second.status == 422)
            #expect(second.text.contains("Kim Ny har redan en plan."))
            #expect(second.body.contains("href=\"\(first.path)\""))
            let again = try await lena.submit("/planer/ny", ["second": "wanted"])
            #expect(again.status == 200)
            #expect(again.path != first.path)
        }
    }

    @Test("The colleague finds the task in her plan and settles it", arguments: Engine.underTest)
    func task(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let samir = try await city.browser(as: "samir")
            let plan = try await begin("201105051203", samir).path
            #expect(!samir.current.text.contains("Samma person kan ha två planer"))
            let lena = try await city.browser(as: "lena")
            try await begin("201105051203", lena)
            #expect(try await samir.get(plan).text.contains("Samma person kan ha två planer"))
            let page = try await samir.get(plan + "/samma-person")
            #expect(page.text.contains("Lena Ek"))
            #expect(try await samir.submit("/samma-person", [:]).status == 422)
            #expect(try await samir.submit("/samma-person", ["outcome": "bothGoOn"]).status == 200)
            #expect(!samir.current.text.contains("Samma person kan ha två planer"))
        }
    }

    @Test("From the task on her day to one plan, with whom to call on both sides", arguments: Engine.underTest)
    func joined(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let samir = try await city.browser(as: "samir")
            let plan = try await begin("201105051203", samir).path
            try await samir.get(plan + "/egna-ord")
            try await samir.submit("/egna-ord", ["kind": "words", "words": "Jag vill ha ett eget rum."])
            let lena = try await city.browser(as: "lena")
            let other = try await begin("201105051203", lena).path
            let day = try await samir.get("/idag")
            #expect(day.text.contains("Kim Ny kan ha två planer. Ring och kom överens"))
            #expect(day.body.contains("href=\"\(plan)/samma-person\""))
            let page = try await samir.get(plan + "/samma-person")
            #expect(page.text.contains("Egna ord och frågor följer med"))
            let closed = try await samir.submit("/samma-person", ["outcome": "otherGoesOn"])
            #expect(closed.path == plan)
            #expect(closed.text.contains("Personens andra plan går vidare."))
            #expect(closed.text.contains("Ring Lena Ek"))
            #expect(!closed.body.contains(other))
            #expect(try await !samir.get("/idag").text.contains("kan ha två planer"))
            let open = try await lena.get(other)
            #expect(open.text.contains("Personens andra plan är avslutad, och den här går vidare."))
            #expect(open.text.contains("Ring Samir Haddad"))
            #expect(!open.body.contains(plan))
            #expect(open.text.contains("Jag vill ha ett eget rum."))
            #expect(open.text.contains(", i en annan plan"))
            let history = try await lena.get(other + "/historik").text
            #expect(history.contains("En annan plan för samma person avslutades, och den här går vidare"))
        }
    }

    @Test("The other's owner is asked to end hers, and may say no", arguments: Engine.underTest)
    func asked(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let samir = try await city.browser(as: "samir")
            let plan = try await begin("201105051203", samir).path
            let lena = try await city.browser(as: "lena")
            let other = try await begin("201105051203", lena).path
            try await samir.get(plan + "/samma-person")
            try await samir.submit("/samma-person", ["outcome": "thisGoesOn"])
            #expect(try await lena.get("/idag").text.contains("Kim Ny kan ha två planer"))
            #expect(try await lena.get(other + "/samma-person").text.contains("den andra planen ska gå vidare"))
            try await lena.submit("/samma-person", ["outcome": "bothGoOn"])
            #expect(try await !lena.get("/idag").text.contains("kan ha två planer"))
            #expect(try await lena.get(other + "/samma-person").text.contains("Det finns ingen plan till"))
        }
    }

    @Test("Between authorities both are told when a yes reaches across, and not before", arguments: Engine.underTest)
    func between(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, omar) = (try await city.browser(as: "lena"), try await city.browser(as: "omar"))
            let plans = [try await begin("201105051203", lena).path, try await begin("201105051203", omar).path]
            func told() async throws -> [Bool] {
                var told: [Bool] = []
                for (browser, plan) in zip([lena, omar], plans) {
                    let task = try await browser.get(plan).text.contains("Samma person kan ha två planer")
                    let day = try await browser.get("/idag").text.contains("Kim Ny kan ha två planer")
                    #expect(task == day)
                    told.append(task)
                }
                return told
            }
            #expect(try await told() == [false, false])
            try await lena.answer(plans[0], to: ["Utbildningsnämnden i Ekstad"])
            #expect(try await told() == [false, false], "a yes to somebody else tells nobody")
            try await omar.answer(plans[1], "no", by: "Alex Ny")
            try await lena.answer(plans[0], to: [region])
            #expect(try await told() == [false, false], "a no in either plan keeps both from being told")
            try await omar.answer(plans[1], by: "Alex Ny", to: ["Utbildningsnämnden i Ekstad"])
            try await lena.answer(plans[0], to: [region, "Utbildningsnämnden i Ekstad"])
            #expect(try await told() == [true, true])
            #expect(try await lena.get(plans[0] + "/samma-person").text.contains("Omar Ali, psykolog, \(region)"))
            let page = try await omar.get(plans[1] + "/samma-person")
            #expect(page.text.contains("Lena Ek, socialsekreterare, Socialnämnden i Ekstad"))
            #expect(page.text.contains("Inget av innehållet följer med."))
            // Whom to call, and nothing of the other plan.
            #expect(!page.body.contains(plans[0]) && !page.text.contains(plans[0].suffix(7)))
            #expect(try await omar.get(plans[0]).status == 404)
            try await omar.get(plans[1] + "/samma-person")
            let closed = try await omar.submit("/samma-person", ["outcome": "otherGoesOn"])
            #expect(closed.text.contains("Personens andra plan går vidare."))
            #expect(try await told() == [false, false])
            #expect(try await lena.get(plans[0] + "/personer").text.contains("Omar Ali"), "they can call him")
        }
    }

    @discardableResult
    private func begin(_ number: String, _ browser: Browser) async throws -> Browser.Answer {
        try await browser.get("/planer/ny")
        return try await browser.submit(
            "/planer/ny",
            ["name": "Kim Ny", "number": number, "question": "Vem hjälper Kim?", "answer": "notYet"]
        )
    }
}

extension WebCity {
    /// Takes away that anybody has a plan with a number, so that one run begins as the other.
    fileprivate func forgetPlansBegunHere() async throws {
        try await house.database.write { db in
            _ = try db.run("DELETE FROM blind_index WHERE kind = 'personNumber'")
        }
    }
}

extension Browser.Answer {
    /// The page without what is new in each: the plan's number, ids, tokens and times of day.
    fileprivate func comparable(_ number: Substring) -> String {
        body.replacing(number, with: "N")
            .replacing(/value="[^"]{16,}"/, with: "value=V")
            .replacing(/name="version" value="\d+"/, with: "version")
            .replacing(/kl\. \d+\.\d\d/, with: "kl.")
    }
}
