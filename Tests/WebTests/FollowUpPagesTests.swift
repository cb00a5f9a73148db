import Kernel
import TestSupport
import Testing

@testable import Web

/// Looking back at Alva's plan, which is established: one goal and three promises.
@Suite struct FollowUpPagesTests {
    @Test("All that is missing is told at once, and what was typed stands there", arguments: Engine.underTest)
    func missing(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let form = try await form(lena, in: city)
            let status = try #require(form.controls.first { $0.name.hasPrefix("status-") }).name
            let why = status.replacing("status-", with: "why-")
            let fields = form.controls.map { control -> (String, String) in
                switch control.name {
                case status: (control.name, "cancelled")
                case _ where control.name.hasPrefix("status-"): (control.name, "planned")
                case "ownView": (control.name, "Det är lugnare nu.")
                case "further": (control.name, "goesOn")
                default: (control.name, control.kind == .hidden ? control.value : "")
                }
            }
            let answer = try await lena.send(form.action, fields)
            #expect(answer.status == 422)
            for problem in [
                "Skriv vilken dag ni följde upp planen", "Välj hur det har gått med målet.",
                "Skriv varför det inte blev som planerat.", "Skriv vilken dag ni följer upp nästa gång",
            ] { #expect(answer.text.contains(problem), "\(problem)") }
            #expect(answer.body.contains("Det är lugnare nu."))
            #expect(answer.body.contains("href=\"#\(why)\""))
        }
    }

    @Test("It stands on the plan's page and in the copy; the end knows what was said", arguments: Engine.underTest)
    func saved(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, omar) = (try await city.browser(as: "lena"), try await city.browser(as: "omar"))
            let form = try await form(lena, in: city)
            let fields = form.filled { $0.hasPrefix("helped-") ? "Samma vuxna varje gång." : "Ord om \($0)" }.map {
                field -> (String, String) in
                switch field.0 {
                case "further": (field.0, "ends")
                case _ where field.0.hasPrefix("progress-"): (field.0, "achieved")
                case _ where field.0.hasPrefix("status-"): (field.0, "done")
                default: field
                }
            }
            let closing = try await lena.send(form.action, fields)
            #expect(closing.path.hasSuffix("/avsluta"))
            #expect(closing.body.contains(/value="goalsReached"[^>]* checked/))
            #expect(closing.body.contains("Ord om outcome</textarea>"))
            let copy = try await omar.openReceived("Alva Lindgren", under: "/mottaget/")
            for answer in [try await lena.get(plan(in: city)), try #require(copy)] {
                #expect(answer.text.contains("Jag går i skolan varje dag. Målet är nått"))
                #expect(answer.text.contains("Samma vuxna varje gång."))
                #expect(answer.text.contains("Ord om ownView"))
            }
        }
    }

    @Test("The second of two at once sees what the first wrote, and loses nothing", arguments: Engine.underTest)
    func conflict(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (one, other) = (try await city.browser(as: "lena"), try await city.browser(as: "lena"))
            let (first, second) = (try await form(one, in: city), try await form(other, in: city))
            #expect(try await one.send(first.action, first.filled()).status == 200)
            let answer = try await other.send(second.action, second.filled { "Mitt om \($0)" })
            #expect(answer.status == 409)
            #expect(answer.body.contains("Mitt om outcome"))
            #expect(answer.text.contains("stod det: Det går bättre."))
            #expect(answer.text.contains("Ord om outcome"))
        }
    }

    @Test("The next time is no later than the agreement says", arguments: Engine.underTest)
    func agreement(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let form = try await form(lena, in: city)
            let late = try await lena.send(form.action, form.filled("nextOn", with: ["2027-02-19"]))
            #expect(late.status == 422)
            #expect(late.text.contains("Överenskommelsen säger senast 18 februari 2027."))
            let inTime = try await lena.send(form.action, form.filled("nextOn", with: ["2027-02-18"]))
            #expect(inTime.status == 200 && inTime.text.contains("Nästa uppföljning: torsdag den 18 februari 2027"))
        }
    }

    private func plan(in city: WebCity) async throws -> String {
        "/planer/\(try await Showroom(city, ["lena"]).number("Alva Lindgren", for: "lena"))"
    }

    private func form(_ browser: Browser, in city: WebCity) async throws -> FormOnPage {
        let page = try await browser.get(plan(in: city) + "/folj-upp")
        return try #require(FormOnPage.all(on: page).first { $0.place == .followUp })
    }
}
