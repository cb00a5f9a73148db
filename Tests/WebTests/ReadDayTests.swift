import HTML
import TestSupport
import Testing

@testable import Web

/// A day written in words is answered back as the day it was taken for (ux §6.3). It is Sunday 22 November 2026.
@Suite struct ReadDayTests {
    @Test("On the page a form leads to, once, above the row with the cursor", arguments: Engine.underTest)
    func saved(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let form = try await promiseForm(browser)
            let answer = try await browser.send(form.action, form.filled("due", with: ["om två veckor"]))
            #expect(answer.status == 200)
            let message = "Klart när?Du skrev ”om två veckor”. Vi sparade söndag den 6 december 2026."
            #expect(answer.plain.contains(message))
            #expect(answer.body.contains(/Vi sparade (?:(?!<h2).)* autofocus/.dotMatchesNewlines()))
            #expect(answer.path == form.action, "nothing of it in the address")
            #expect(try await !browser.get(answer.path).plain.contains("Du skrev"))
        }
    }

    @Test("Each of two days, and a whole date needs no answer", arguments: Engine.underTest)
    func several(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let page = try await browser.get(page(of: "Alva Lindgren", browser) + "/folj-upp")
            let form = try #require(FormOnPage.all(on: page).first { $0.place == .followUp })
            var fields = form.filled("heldOn", with: ["i fredags"]).filter { $0.0 != "nextOn" }
            fields.append(("nextOn", "18/2"))
            let answer = try await browser.send(form.action, fields)
            #expect(answer.plain.contains("”i fredags”. Vi sparade fredag den 20 november 2026."))
            #expect(answer.plain.contains("”18/2”. Vi sparade torsdag den 18 februari 2027."))
            let promise = try await promiseForm(browser)
            let whole = promise.filled("due", with: ["2027-03-18"])
            #expect(try await !browser.send(promise.action, whole).plain.contains("Du skrev"))
        }
    }

    @Test("On the page that comes back for something else, where nothing is saved", arguments: Engine.underTest)
    func read(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let form = try await promiseForm(browser)
            let fields = form.filled("due", with: ["nästa fredag"]).map { $0.0 == "who" ? ("who", "") : $0 }
            let answer = try await browser.send(form.action, fields)
            #expect(answer.status == 422)
            #expect(answer.plain.contains("”nästa fredag”. Vi läser det som fredag den 27 november 2026."))
            #expect(try await !browser.get(form.action).plain.contains("Du skrev"))
        }
    }

    @Test(
        "A cookie that no form of ours wrote says nothing",
        arguments: ["", "%zz", "label=a&typed=b", "label=a&day=x"]
    )
    func foreign(cookie: String) {
        #expect(ReadDays(cookie: cookie).isEmpty)
    }

    private func promiseForm(_ browser: Browser) async throws -> FormOnPage {
        let page = try await browser.get(page(of: "Alva Lindgren", browser) + "/loften")
        return try #require(FormOnPage.all(on: page).first { $0.place == .promises })
    }

    private func page(of name: String, _ browser: Browser) async throws -> String {
        let plans = try await browser.get("/planer").body
        return try #require(
            plans.firstMatch(of: try Regex("href=\"(/planer/.{7})\">\(name)<"))?[1].substring.map(String.init)
        )
    }
}

extension Browser.Answer {
    /// What the page says, with nothing where its markup was.
    fileprivate var plain: String { unescape(body.replacing(/<[^>]*>/, with: "")) }
}
