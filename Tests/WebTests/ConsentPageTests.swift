import App
import Foundation
import Kernel
import People
import Plans
import Store
import TestSupport
import Testing

@testable import Web

/// The page of consents: who answers, and what is ticked.
struct ConsentPageTests {
    @Test(
        "Who answers is chosen among the people of the plan; somebody else comes in by name",
        arguments: Engine.underTest
    )
    func givers(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await begin(lena)
            for (kind, name) in [("guardian", "Mor Trialsson"), ("guardian", "Far Trialsson"), ("relative", "Gun Ek")] {
                try await lena.get(plan + "/personer")
                try await lena.submit("/personer", ["kind": kind, "name": name, "unit": ""])
            }
            try await lena.get(plan + "/personer")
            let twice = try await lena.submit("/personer", ["kind": "guardian", "name": " mor TRIALSSON", "unit": ""])
            #expect(twice.status == 422 && twice.text.contains("En vårdnadshavare som heter så finns redan i planen."))
            let givers = try await lena.get(plan + "/samtycke").choices(of: "giver")
            #expect(
                givers.map(\.text) == [
                    "Kim Ny, som planen är för", "Mor Trialsson, vårdnadshavare", "Far Trialsson, vårdnadshavare",
                    "Gun Ek, som god man, förvaltare eller annan ställföreträdare",
                    "Någon annan, som är vårdnadshavare",
                    "Någon annan, som är god man, förvaltare eller annan ställföreträdare",
                ]
            )
            try await answer(["giver": givers[1].value], lena, city)
            #expect(lena.current.text.contains("Alla vårdnadshavare har inte svarat."))
            // The same mother, spelt otherwise, is not the father.
            try await answer(["giver": "guardian", "giverName": "Mor Trialson"], lena, city)
            #expect(lena.current.text.contains("Alla vårdnadshavare har inte svarat."))
            try await answer(["giver": givers[2].value], lena, city)
            #expect(!lena.current.text.contains("Alla vårdnadshavare har inte svarat."))
            let now = try await lena.get(plan + "/samtycke").choices(of: "giver").map(\.text)
            #expect(now.count == 7 && now.contains("Mor Trialson, vårdnadshavare"))
            #expect(try await lena.get(plan).text.contains("Mor Trialson"))
        }
    }

    @Test("A name goes with somebody else, and only with her", arguments: Engine.underTest)
    func names(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await begin(lena)
            try await lena.get(plan + "/samtycke")
            let none = try await answer(["giver": "guardian", "giverName": ""], lena, city)
            #expect(none.status == 422 && none.text.contains("Skriv namnet på den som svarar."))
            let both = try await answer(["giver": "individual", "giverName": "Mor"], lena, city)
            #expect(both.status == 422 && both.text.contains("Ta bort namnet, eller välj att någon annan svarar."))
            for giver in ["guardian:", "guardian:x", "relative", "individual:\(TeamMember.ID(high: 1, low: 1))"] {
                let wrong = try await answer(["giver": giver, "giverName": ""], lena, city)
                #expect(wrong.status == 422, "\(giver)")
            }
            #expect(try await lena.get(plan + "/samtycke").text.contains("Ingen har svarat än."))
        }
    }

    @Test(
        "A child's own yes is seldom enough alone, and the page and the task list say so",
        arguments: Engine.underTest
    )
    func childAlone(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let alone = "Kim Ny är 11 år. Fråga också vårdnadshavarna. Ett barns ja räcker sällan ensamt."
            let plan = try await begin(lena, number: "201510082397")
            #expect(try await !lena.get(plan + "/samtycke").text.contains("räcker sällan"))
            try await answer(["giver": "individual"], lena, city)
            #expect(lena.current.text.contains("Läge Gäller") && lena.current.text.contains(alone))
            #expect(try await lena.get(plan).text.contains("Fråga vårdnadshavarna"))
            try await lena.get(plan + "/samtycke")
            try await answer(["giver": "guardian", "giverName": "Mor"], lena, city)
            #expect(!lena.current.text.contains("räcker sällan"))
            #expect(try await !lena.get(plan).text.contains("Fråga vårdnadshavarna"))
        }
    }

    @Test("How old she is decides, and a guardian in the plan where no number tells", arguments: Engine.underTest)
    func ages(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let unless = "Ingen vårdnadshavare har svarat. Är Kim Ny under 15 år?"
            for (number, hasGuardian, isWarned) in [
                ("", false, false), ("", true, true), ("201301012397", false, true), ("200901012385", true, false),
            ] {
                let plan = try await begin(lena, number: number)
                if hasGuardian {
                    try await lena.get(plan + "/personer")
                    try await lena.submit("/personer", ["kind": "guardian", "name": "Mor", "unit": ""])
                }
                try await lena.get(plan + "/samtycke")
                try await answer(["giver": "individual"], lena, city)
                let text = lena.current.text
                #expect(text.contains("räcker sällan ensamt") == isWarned, "\(number) \(hasGuardian)")
                #expect(text.contains(unless) == (isWarned && number.isEmpty), "\(number)")
                // Somebody may have a reason not to ask her.
                if isWarned, hasGuardian {
                    let guardian = try #require(
                        lena.current.choices(of: "giver").first { $0.value.hasPrefix("guardian:") }
                    )
                    try await lena.submit(
                        "/inte-tillfragad",
                        ["member": String(guardian.value.dropFirst(9)), "notAskedReason": "prevented"]
                    )
                    #expect(!lena.current.text.contains("räcker sällan ensamt"))
                }
            }
        }
    }

    @Test("A yes that was taken back is not a plan that nobody has said yes to", arguments: Engine.underTest)
    func withdrawn(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await begin(lena)
            #expect(try await lena.get(plan).text.contains("Ingen har sagt ja än."))
            try await lena.get(plan + "/samtycke")
            try await answer(["giver": "individual"], lena, city)
            try await lena.submit("/aterkallat", [:])
            let text = try await lena.get(plan).text
            #expect(text.contains("Familjen sa ja och har ändrat sig.") && !text.contains("Ingen har sagt ja än."))
        }
    }

    @Test("Nothing is ticked before somebody has said what she says yes to", arguments: Engine.underTest)
    func nothingTicked(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await begin(lena)
            let form = try #require(
                try await lena.get(plan + "/samtycke").forms.first { $0.action.hasSuffix("/samtycke") }
            )
            #expect(Set(form.fields.map(\.0)).isDisjoint(with: ["giver", "answer", "form", "contents", "recipients"]))
            let missing = try await lena.submit("/samtycke", ["giver": "individual", "answer": "yes", "form": "oral"])
            #expect(missing.status == 422 && missing.text.contains("Kryssa för minst en sak som de får veta."))
        }
    }

    @discardableResult
    private func answer(
        _ giver: KeyValuePairs<String, String>,
        _ browser: Browser,
        _ city: WebCity
    ) async throws -> Browser.Answer {
        let owner = try await city.house.database.read { db in
            let row = try #require(try db.row("SELECT owner_id FROM care_unit WHERE name = 'BUP Ekstad'"))
            return try row["owner_id"] as Owner.ID
        }
        let form = try #require(browser.current.forms.first { $0.action.hasSuffix("/samtycke") })
        let filled =
            [
                ("answer", "yes"), ("form", "oral"), ("contents", "plan"), ("recipients", owner.description),
                ("validUntil", "om tre månader"),
            ] + giver.map { ($0.key, $0.value) }
        let kept = form.fields.filter { field in !filled.contains { $0.0 == field.0 } }
        return try await browser.send(form.action, kept + filled)
    }
}

/// A plan that Lena begins, whom nobody has answered about.
private func begin(_ browser: Browser, number: String = "") async throws -> String {
    try await browser.get("/planer/ny")
    return try await browser.submit(
        "/planer/ny",
        ["name": "Kim Ny", "number": number, "question": "Vem hjälper Kim?", "answer": "notYet"]
    ).path
}

extension Browser.Answer {
    /// The choices of a question, in the order they stand, with the words beside each.
    fileprivate func choices(of name: String) -> [(value: String, text: String)] {
        body.matches(of: /<input type="(?:radio|checkbox)" id="([^"]*)" name="([^"]*)" value="([^"]*)"/).compactMap {
            match in
            guard match.2 == name,
                let label = body.components(separatedBy: "<label for=\"\(match.1)\">").dropFirst().first
            else { return nil }
            return (unescape(String(match.3)), unescape(String(label.prefix { $0 != "<" })))
        }
    }
}
