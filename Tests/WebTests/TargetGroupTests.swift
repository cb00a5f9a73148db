import App
import Foundation
import People
import TestSupport
import Testing

/// Whom a plan is for: every area of activity can be chosen where the need is described, and comes back (B6).
@Suite struct TargetGroupTests {
    /// Each with the words on the page, and a unit of the demo city that works with nothing else.
    private static let groups: [(AreaOfActivity, words: String, worker: String?)] = [
        (.childrenAndYoung, "Barn och unga", "lena"),
        (.socialPsychiatry, "Socialpsykiatri", "kristian"),
        (.substanceMisuse, "Missbruk och beroende i socialtjänsten", nil),
        (.homelessness, "Hemlöshet", nil),
        (.violence, "Våld i nära relation och hedersrelaterat våld", "sofia"),
        (.disability, "Funktionsnedsättning", "camilla"),
        (.olderPeople, "Äldre", "gunilla"),
        (.economicSupport, "Ekonomiskt bistånd", "leila"),
        (.pupilHealth, "Elevhälsa", "eva"),
        (.childPsychiatry, "Barn- och ungdomspsykiatri (BUP)", "omar"),
        (.adultPsychiatry, "Vuxenpsykiatri", "erik"),
        (.habilitation, "Habilitering", "rebecka"),
        (.primaryCare, "Primärvård", "karin"),
        (.addictionCare, "Beroendevård", "britta"),
    ]

    @Test("Each can be chosen, and stands there when the plan is closed", arguments: Engine.underTest)
    func each(_ engine: Engine) async throws {
        #expect(Self.groups.map(\.0) == AreaOfActivity.allCases)
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            for (group, words, _) in Self.groups {
                let plan = try await lena.begin()
                #expect(try await lena.get(plan + "/behovet").value(words) == group.rawValue)
                #expect(try await lena.describeNeed(plan, ["targetGroup": group.rawValue]).path == plan)
                let again = try await lena.get(plan + "/behovet")
                #expect(again.forms.first?.fields.contains { $0 == ("targetGroup", group.rawValue) } ?? false)
                try await lena.close(plan, "noLongerNeeded")
                #expect(try await lena.get(plan + "/behovet").text.contains("Vilken målgrupp gäller det? \(words) "))
            }
        }
    }

    @Test("A unit that works with one thing alone has it chosen from the beginning", arguments: Engine.underTest)
    func proposed(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for (group, _, worker) in Self.groups {
                guard let worker else { continue }
                let browser = try await city.browser(as: worker)
                let plan = try await browser.begin("Kim \(worker)")
                let fields = try await browser.get(plan + "/behovet").forms.first?.fields
                #expect(fields?.contains { $0 == ("targetGroup", group.rawValue) } ?? false, "\(worker)")
            }
            // A unit that works with two things is asked which.
            let mattias = try await city.browser(as: "mattias")
            let plan = try await mattias.begin("Kim Mattias")
            let page = try await mattias.get(plan + "/behovet")
            #expect(page.forms.first?.fields.contains { $0.0 == "targetGroup" } == false)
            let refused = try await mattias.submit("/behovet", ["problemPicture": "housing"])
            #expect(refused.status == 422 && refused.text.contains("Välj den målgrupp som passar bäst."))
        }
    }
}
