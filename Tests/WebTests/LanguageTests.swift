import TestSupport
import Testing

@testable import Web

/// Choosing the language of the pages.
@Suite struct LanguageTests {
    @Test("A link changes nothing; the form does, and leads back", arguments: Engine.underTest)
    func signedIn(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let plans = try await browser.get("/planer")
            let link = "<a href=\"/sprak?fran=/planer\" lang=\"en\" hreflang=\"en\">English</a>"
            #expect(plans.body.contains(link))
            #expect(try await browser.get("/sprak?fran=/planer").heading == "Välj språk")
            #expect(try await browser.get("/planer").heading == "Dina planer")
            try await browser.get("/sprak?fran=/planer")
            let answer = try await browser.submit("/sprak", ["language": "en"])
            #expect(answer.path == "/planer")
            #expect(answer.heading == "Your plans")
            // It is the session's: another browser's cookie of the same person is not touched.
            #expect(try await city.browser(as: "lena").get("/planer").heading == "Dina planer")
        }
    }

    @Test("Works for somebody who is not signed in", arguments: Engine.underTest)
    func guest(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = city.browser()
            try await browser.get("/sprak?fran=/om-sip")
            let answer = try await browser.submit("/sprak", ["language": "en"])
            #expect(answer.path == "/om-sip")
            #expect(answer.body.contains("<html lang=\"en\">"))
        }
    }

    @Test("A session's language is not changed without its token", arguments: Engine.underTest)
    func token(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            #expect(try await browser.post("/sprak", ["language": "en", "token": "0123"]).status == 409)
            #expect(try await browser.get("/planer").heading == "Dina planer")
        }
    }

    @Test(
        "Leads back to pages of our own alone",
        arguments: [
            "//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "/planer/../konto/hemligt",
            "/konto/aG9zdG1vcmtlcg", "/filer/mellanrum.css", "/planer?kvar=1", "/planer/", "planer", "",
            "/planer/k7m4p2x/finns-inte", "/planer/\u{202e}", "/planer/k7m4p2x/\r\nSet-Cookie:a=b",
        ]
    )
    func foreign(path: String) {
        #expect(Location(path: path) == nil)
    }

    @Test("Every page of our own can be gone back to", arguments: Place.allCases)
    func own(place: Place) {
        let isOpen = [nil, "nummer", "version", "del"].contains(place.parameter)
        let path = place.rawValue.replacing("{nummer}", with: "k7m4p2x").replacing("{version}", with: "k7m4p2x-3")
            .replacing("{del}", with: "k7m4p2x-3")
        #expect(Location(path: path)?.path == (isOpen ? path : nil))
        #expect(Location(path: path)?.place == (isOpen ? place : nil))
    }

    @Test("The secret of a one-time link goes into no other address")
    func secret() {
        #expect(Location.language(from: .accountLink("aG9zdG1vcmtlcg")).path == "/sprak")
    }
}
