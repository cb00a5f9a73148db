import Access
import App
import Kernel
import Store
import TestSupport
import Testing
import Web

/// What somebody was writing when the session ended.
@Suite struct KeptFormTests {
    private static let words = "Trollsländan sover över sjön"
    private static let notice = "Det du skrev finns kvar här"

    @Test("Is there again after sign-in, however the session ended", arguments: Engine.underTest)
    func again(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for ending in [idle, endedElsewhere] {
                let browser = try await city.browser(as: "lena")
                let form = try await form(browser)
                try await ending(city, "lena")
                let door = try await browser.send(form.action, form.filled { _ in Self.words })
                #expect(door.path == "/logga-in")
                #expect(!door.body.contains(Self.words))
                let answer = try await browser.post("/logga-in/demo", ["login": "lena"])
                #expect(answer.path == "/planer/ny?kvar=1")
                #expect(answer.text.contains(Self.notice))
                #expect(answer.body.contains(">\n\(Self.words)</textarea>"))
                #expect(answer.body.contains("value=\"\(Self.words)\""))
            }
        }
    }

    @Test("Is kept, too, for somebody whose commission ended meanwhile", arguments: Engine.underTest)
    func retired(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let form = try await form(browser)
            try await setCommissions(of: "lena", until: city.time.clock.today, in: city)
            let door = try await browser.send(form.action, form.filled { _ in Self.words })
            #expect(door.path == "/logga-in" && !door.body.contains(Self.words))
            #expect(try await browser.get("/idag").path == "/logga-in")
            #expect(try await browser.post("/logga-in/demo", ["login": "lena"]).status == 404)
            try await setCommissions(of: "lena", until: nil, in: city)
            let answer = try await browser.post("/logga-in/demo", ["login": "lena"])
            #expect(answer.path == "/planer/ny?kvar=1" && answer.body.contains("value=\"\(Self.words)\""))
        }
    }

    @Test("Is for that account alone", arguments: Engine.underTest)
    func alone(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let form = try await form(browser)
            try await idle(city, "lena")
            try await browser.send(form.action, form.filled { _ in Self.words })
            let other = try await browser.post("/logga-in/demo", ["login": "samir"])
            #expect(other.path == "/idag")
            let page = try await browser.get("/planer/ny?kvar=1")
            #expect(page.status == 200)
            #expect(!page.body.contains(Self.words))
            #expect(!page.text.contains(Self.notice))
            // And on the page where it was written alone.
            try await browser.post("/logga-in/demo", ["login": "lena"])
            #expect(try await !browser.get("/planer?kvar=1").body.contains(Self.words))
        }
    }

    @Test("Is gone after an hour, and its key with it", arguments: Engine.underTest)
    func hour(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let form = try await form(browser)
            try await idle(city, "lena")
            try await browser.send(form.action, form.filled { _ in Self.words })
            city.time.move(seconds: KeptForms.seconds + 1)
            #expect(try await browser.post("/logga-in/demo", ["login": "lena"]).path == "/idag")
            #expect(try await !browser.get("/planer/ny?kvar=1").body.contains(Self.words))
            #expect(try await city.contents()["kept_form"] == 1)
            try await city.house.forgetKeptForms()
            #expect(try await city.contents()["kept_form"] == 0)
        }
    }

    @Test("Is forgotten when it has been saved", arguments: Engine.underTest)
    func saved(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let form = try await form(browser)
            try await idle(city, "lena")
            try await browser.send(form.action, form.filled { _ in Self.words })
            let answer = try await browser.post("/logga-in/demo", ["login": "lena"])
            let kept = try #require(FormOnPage.all(on: answer).first { $0.place == .newPlan })
            #expect(try await browser.send(kept.action, kept.filled { _ in Self.words }).status == 200)
            #expect(try await browser.post("/logga-in/demo", ["login": "lena"]).path == "/idag")
        }
    }

    @Test("Is not kept for a cookie that never was a session", arguments: Engine.underTest)
    func invented(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = city.browser()
            browser.sessionCookie = "invented"
            let answer = try await browser.post("/planer/ny", ["name": "Ord"])
            #expect(answer.path == "/logga-in")
            #expect(try await city.contents()["kept_form"] == 0)
        }
    }

    private func form(_ browser: Browser) async throws -> FormOnPage {
        try #require(FormOnPage.all(on: try await browser.get("/planer/ny")).first { $0.place == .newPlan })
    }

    private func setCommissions(of code: String, until day: Day?, in city: WebCity) async throws {
        _ = try await city.house.database.write { db in
            try db.run(
                """
                UPDATE commission SET valid_to = \(day)
                WHERE practitioner_id IN (SELECT id FROM practitioner WHERE code = \(code))
                """
            )
        }
    }

    private func idle(_ city: WebCity, _ login: String) async throws {
        city.time.move(seconds: Sessions.idleSeconds + 1)
    }

    private func endedElsewhere(_ city: WebCity, _ login: String) async throws {
        let elsewhere = try await city.browser(as: login)
        while case let page = try await elsewhere.get("/installningar"),
            page.forms.contains(where: { $0.action.hasSuffix("/avsluta") })
        {
            try await elsewhere.submit("/avsluta", [:])
        }
    }
}
