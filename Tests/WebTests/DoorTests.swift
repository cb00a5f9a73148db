import Access
import App
import HTTPTypes
import HummingbirdTesting
import Kernel
import Ledger
import People
import Store
import TestSupport
import Testing

@testable import Web

/// Signing in and out, through the public door.
@Suite struct DoorTests {
    @Test("The demo city lets one in by choosing a person", arguments: Engine.underTest)
    func demoSignIn(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = city.browser()
            let page = try await browser.get("/logga-in")
            #expect(page.text.contains("Lena Ek, socialsekreterare"))
            try await browser.post("/logga-in/demo", ["login": "lena"])
            #expect(browser.sessionCookie != nil)
            #expect(browser.current.text.contains("Du är inloggad som Lena Ek"))
        }
    }

    @Test("A real account signs in through a one-time link and a password", arguments: Engine.underTest)
    func realSignIn(_ engine: Engine) async throws {
        try await WebCity.with(engine, mode: .real) { city in
            let secret = try await AccountDesk(city.house).add(
                login: "astrid",
                name: "Astrid Falk",
                role: .caseWorker,
                at: workplace
            )
            let browser = city.browser()
            #expect(try await browser.get("/konto/\(secret)").heading == "Välj ett lösenord")
            let short = try await browser.submit("/konto/\(secret)", ["password": "kort"])
            #expect(short.status == 422)
            #expect(short.text.contains("minst 12 tecken"))
            try await browser.submit("/konto/\(secret)", ["password": "en lång mening om höst"])
            #expect(browser.current.path == "/logga-in")
            #expect(try await browser.get("/konto/\(secret)").status == 404)
            let wrong = try await browser.post("/logga-in", ["login": "astrid", "password": "fel"])
            let unknown = try await browser.post("/logga-in", ["login": "ingenalls", "password": "fel"])
            #expect(wrong.status == 422)
            #expect(wrong.body.replacing("astrid", with: "") == unknown.body.replacing("ingenalls", with: ""))
            try await browser.post("/logga-in", ["login": "Astrid", "password": "en lång mening om höst"])
            #expect(browser.current.text.contains("Astrid Falk"))
            try await browser.get("/logga-ut")
            try await browser.submit("/logga-ut", [:])
            #expect(browser.sessionCookie == nil)
            #expect(try await browser.get("/installningar").path == "/logga-in")
        }
    }

    @Test("Without encryption beyond this machine nobody is let in", arguments: Engine.underTest)
    func plain(_ engine: Engine) async throws {
        try await WebCity.with(engine, mode: .real, transport: .plain) { city in
            let browser = city.browser()
            let answer = try await browser.post("/logga-in", ["login": "astrid", "password": "vad som helst"])
            #expect(answer.text.contains("krypterad anslutning"))
            #expect(browser.sessionCookie == nil)
        }
    }

    @Test("Demo mode is refused over a database with a real account", arguments: Engine.underTest)
    func refusesRealAccount(_ engine: Engine) async throws {
        try await WebCity.with(engine, mode: .real) { city in
            _ = try await AccountDesk(city.house).add(login: "a", name: "A", role: .caseWorker, at: workplace)
            await #expect(throws: DemoCity.Refusal.self) { try await DemoCity.prepare(in: city.house) }
        }
    }

    @Test("A form from elsewhere, or without the session's token, changes nothing", arguments: Engine.underTest)
    func foreignForms(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let body = Array("login=lena".utf8)
            let foreign = try await browser.raw(.post, "/logga-ut", body: body)
            #expect(foreign.status == .forbidden)
            let origin: HTTPFields = [.origin: "https://elsewhere.example"]
            #expect(try await browser.raw(.post, "/logga-ut", headers: origin, body: body).status == .forbidden)
            try await browser.post("/logga-ut", ["token": "0123"])
            #expect(try await browser.get("/installningar").heading == "Inställningar")
        }
    }

    @Test("A session can be seen and ended from another browser", arguments: Engine.underTest)
    func sessions(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let first = try await city.browser(as: "lena")
            city.time.move(seconds: 60)
            let second = try await city.browser(as: "lena")
            try await second.get("/installningar")
            try await second.submit("/installningar/avsluta", [:])
            #expect(try await first.get("/installningar").path == "/logga-in")
            #expect(try await second.get("/installningar").heading == "Inställningar")
        }
    }

    @Test("An administrator closes an account, which ends its sessions", arguments: Engine.underTest)
    func closesAccount(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let samir = try await city.browser(as: "samir")
            let admin = try await city.browser(as: "admin")
            let page = try await admin.get("/forvaltning")
            #expect(page.text.contains("Samir Haddad"))
            #expect(!page.text.contains("Johan Sjö"), "another authority's account")
            let samirs = try await city.house.database.read { try Accounts.find(login: "samir", in: $0)?.id }
            try await admin.submit("/forvaltning", ["account": try #require(samirs).description])
            #expect(admin.current.text.contains("Stängt"))
            #expect(try await samir.get("/idag").path == "/logga-in")
            // Another authority's account, and her own, are not hers to close.
            let johans = try await city.house.database.read { try Accounts.find(login: "johan", in: $0)?.id }
            #expect(try await admin.submit("/forvaltning", ["account": try #require(johans).description]).status == 404)
            let lena = try await city.browser(as: "lena")
            #expect(try await lena.get("/forvaltning").status == 404)
        }
    }

    private let workplace = AccountDesk.Workplace(
        principal: "Provkommunen",
        principalKind: .municipality,
        authority: "Socialnämnden",
        authorityKind: .committee,
        unit: "Barn"
    )
}
