import App
import Foundation
import TestSupport
import Testing

/// Who took part in the person's former plan is ticked, not written, when people are called anew (ux §5.3).
@Suite struct KnownFamilyTests {
    @Test("Those of the former plan are ticked, added and called, with one yes for all", arguments: Engine.underTest)
    func ticked(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await next(after: try await former(lena), lena)
            let page = try await lena.get(plan + "/kallelse/planera")
            #expect(page.text.contains("Vilka var med förra gången?"))
            // What is known by the former plan is not proposed once more as a unit of the area.
            #expect(!page.text.contains("BUP Ekstad, \(region)"))
            let people = try ["Robin Ny", "BUP Ekstad"].map { name in
                ("earlier", try page.value(beginning: name))
            }
            let robin = people[0].1
            let saved = try await lena.fill(
                "/kallelse/planera",
                people + [
                    ("day", "om två veckor"), ("startsAt", "9.30"), ("place", "Rådhuset"), ("whyNow", "Det är dags."),
                ]
            )
            #expect(saved.status == 200 && saved.text.contains("BUP Ekstad"), "\(saved.text)")
            #expect(saved.text.contains("Robin Ny"))
            let team = try await lena.get(plan + "/personer").text
            #expect(team.contains("Robin Ny") && team.contains("BUP Ekstad") && team.contains("Mormor Ny") == false)
            // They are on the team now; the one who was left out is still proposed.
            let again = try await lena.get(plan + "/kallelse/planera")
            #expect(!again.body.contains("name=\"earlier\" value=\"\(robin)\""))
            #expect(again.text.contains("Mormor Ny"))
            let forged = try await lena.fill("/kallelse/planera", [("earlier", robin)])
            #expect(forged.status == 422, "nobody of another plan is added by her id")
        }
    }

    @Test(
        "Whoever must not know, is no guardian any more or stands in a plan the reader has not, is not proposed",
        arguments: Engine.underTest
    )
    func others(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, samir) = (try await city.browser(as: "lena"), try await city.browser(as: "samir"))
            let old = try await former(lena) { plan in
                let page = try await lena.get(plan + "/samtycke")
                let robin = try page.value(beginning: "Robin Ny").replacing("guardian:", with: "")
                let saved = try await lena.fill(
                    "/inte-tillfragad",
                    [("member", robin), ("notAskedReason", "confidentiality")]
                )
                try #require(saved.status == 200, "\(saved.text)")
            }
            let plan = try await next(after: old, lena)
            let page = try await lena.get(plan + "/kallelse/planera").text
            #expect(page.contains("Mormor Ny") && !page.contains("Robin Ny"), "\(page)")
            // A colleague with a plan of her own for the same number has nothing to do with the former one.
            let hers = try await samir.begin("Kim Ny", ["number": "200903302388"])
            #expect(try await !samir.get(hers + "/kallelse/planera").text.contains("förra gången"))
        }
    }

    @Test("A parent who is there already is not entered twice", arguments: Engine.underTest)
    func twice(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.add("Robin Ny", "guardian", to: plan)
            let saved = try await lena.planMeeting(plan, ["familyName": " robin  NY ", "familyKind": "guardian"])
            #expect(saved.status == 200, "\(saved.text)")
            let people = try await lena.get(plan + "/personer").body
            let list = try #require(people.split(separator: "<form").first)
            #expect(list.components(separatedBy: "obin").count == 2)
        }
    }

    /// A plan of Lena's for Kim Ny with a parent, a grandmother and BUP, closed.
    private func former(_ lena: Browser, _ more: (String) async throws -> Void = { _ in }) async throws -> String {
        let plan = try await lena.begin("Kim Ny", ["number": "200903302388"])
        try await lena.add("Robin Ny", "guardian", to: plan)
        try await lena.add("Mormor Ny", "relative", to: plan)
        try await lena.add("BUP Ekstad", "professional", at: "\(region): BUP Ekstad", to: plan)
        try await more(plan)
        let closed = try await lena.close(plan, "noLongerNeeded")
        try #require(closed.status == 200, "\(closed.text)")
        return plan
    }

    /// A new plan for the same person.
    private func next(after plan: String, _ lena: Browser) async throws -> String {
        try await lena.get(plan + "/ny")
        let begun = try await lena.submit(plan + "/ny", ["example": "whoDoesWhat", "answer": "notYet"])
        try #require(begun.status == 200 && begun.path != plan, "\(begun.text)")
        return begun.path
    }
}

extension Browser.Answer {
    /// What a form sends for the first box or choice whose words begin like this.
    fileprivate func value(beginning words: String) throws -> String {
        let found =
            body.matches(of: /value="([^"]*)"[^>]*>\s*<label[^>]*>([^<]*)</)
            + body.matches(of: /<option value="([^"]*)"[^>]*>([^<]*)</)
        return unescape(String(try #require(found.first { unescape(String($0.2)).hasPrefix(words) }, "\(text)").1))
    }
}
