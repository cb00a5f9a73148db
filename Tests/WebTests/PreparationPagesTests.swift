import App
import Foundation
import Kernel
import Store
import TestSupport
import Testing

@testable import Web

/// The way from the task list over preparation, agenda and pre-meeting to the family's meeting.
@Suite struct PreparationPagesTests {
    @Test("From the first question to a meeting that is held all the same", arguments: Engine.underTest)
    func journey(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await plan(of: "Saga Holm", lena)
            #expect(try await lena.get(plan).text.contains("Förbered mötet"))
            #expect(lena.current.body.contains("href=\"\(plan)/forbered\""))
            try await lena.get(plan + "/forbered")
            // Own words, consent and people are there from the demo city; nobody has had to hold a pre-meeting.
            #expect(undone(lena) == ["#participation", "#interpreter", "#agendaQuestion"])
            #expect(lena.current.body.components(separatedBy: "<p class=\"status").count == 8)

            try await lena.submit(
                "\(plan)/forbered/fragor",
                ["agendaQuestion": "Vem betalar?", "asker": "professional"]
            )
            try await lena.submit(
                "\(plan)/forbered/fragor",
                ["agendaQuestion": "Får jag sova?", "asker": "individual"]
            )
            let text = lena.current.text
            let (own, other) = (text.range(of: "Får jag sova?"), text.range(of: "Vem betalar?"))
            #expect(try #require(own).lowerBound < #require(other).lowerBound)

            let refused = try await lena.submit(
                "\(plan)/forbered",
                ["participation": "absent", "participationNote": "", "avoid": "hemligheten"]
            )
            #expect(refused.status == 422)
            #expect(refused.text.contains("Skriv varför personen inte är med på mötet."))
            #expect(refused.body.contains("hemligheten"))
            try await lena.submit(
                "\(plan)/forbered",
                [
                    "participation": "part", "participationNote": "", "adaptations": "breaks",
                    "interpreter": "arabiska", "avoid": "hemligheten",
                ]
            )
            #expect(lena.current.body.contains("hemligheten"))
            #expect(undone(lena) == [])

            try await preMeet(plan, lena, "unresolved")
            #expect(lena.current.text.contains("Vänta med familjens möte tills de här frågorna är lösta."))
            #expect(try await lena.get(plan).text.contains("Inte löst"))
            try await lena.get(plan + "/forbered")
            #expect(undone(lena) == ["\(plan)/formote"])
            try await hold(plan, lena)
            #expect(lena.current.status == 422)
            #expect(lena.current.body.contains("id=\"overUnresolved-error\""))
            try await hold(plan, lena, anyway: true)
            #expect(lena.current.status == 200)
            #expect(try await lena.get(plan + "/historik").text.contains("Huvudmännen höll ett förmöte"))
        }
    }

    @Test("What is written in one part of the page is there when another is saved", arguments: Engine.underTest)
    func parts(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await plan(of: "Saga Holm", lena)
            try await lena.get(plan + "/forbered")
            let person = [
                ("participation", "part"), ("participationNote", "Först och sist"), ("interpreter", "somaliska"),
                ("adaptations", "breaks"), ("avoid", "pappa"),
            ]
            let question = [("agendaQuestion", "Vem betalar?"), ("asker", "guardian")]
            try await lena.fill("/fragor", person + question)
            #expect(lena.current.path.hasSuffix("/forbered?kvar=1") && lena.current.text.contains("Vem betalar?"))
            #expect(lena.current.text.contains("Det du skrev finns kvar här."))
            for (name, value) in person {
                let typed =
                    lena.current.body.contains("value=\"\(value)\"") || lena.current.body.contains("\n\(value)<")
                #expect(typed, "\(name)")
            }
            #expect(lena.current.body.components(separatedBy: " checked").count == 3)
            #expect(try await lena.get(plan + "/rollkort").text.contains("somaliska") == false, "nothing is saved yet")

            try await lena.get(plan + "/forbered?kvar=1")
            let next = [("agendaQuestion", "Och sen?"), ("asker", "relative")]
            try await lena.fill("\(plan)/forbered", person + next)
            #expect(lena.current.body.contains("\nOch sen?</textarea>"), "the question that was not added")
            #expect(lena.current.body.contains("value=\"somaliska\""))
            try await lena.get(plan + "/forbered")
            #expect(lena.current.body.contains("value=\"somaliska\""), "saved")
            // Nothing else was touched: nothing comes back.
            try await lena.fill("/borttagna", person)
            #expect(lena.current.path.hasSuffix("/forbered") && !lena.current.text.contains("Vem betalar?"))
        }
    }

    @Test(
        "Paper has the agenda, no full name and no secret, and is written down as printed",
        arguments: Engine.underTest
    )
    func paper(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await plan(of: "Saga Holm", lena)
            try await lena.get(plan + "/forbered")
            try await lena.submit("\(plan)/forbered/fragor", ["agendaQuestion": "Vem betalar?", "asker": "guardian"])
            try await lena.submit(
                "\(plan)/forbered",
                ["participation": "part", "adaptations": "breaks", "interpreter": "arabiska", "avoid": "hemligheten"]
            )
            try await preMeet(plan, lena, "unresolved")
            let guide = try await lena.get(plan + "/sa-leder-du-motet")
            for words in ["Vem betalar?", "Inte löst: parkera frågan.", "Tolk: arabiska", "Pauser"] {
                #expect(guide.text.contains(words), "\(words)")
            }
            let cards = try await lena.get(plan + "/rollkort")
            #expect(cards.body.components(separatedBy: "<section class=\"card\">").count == 5)
            for answer in [guide, cards] {
                let paper = answer.body.components(separatedBy: "<main").last ?? ""
                #expect(!paper.contains("Holm"))
                #expect(!paper.contains("hemligheten"))
            }
            let kinds = try await city.house.accessDatabase.read { db in
                try db.rows("SELECT kind FROM access WHERE page LIKE '%rollkort' OR page LIKE '%motet'").map {
                    try $0["kind"] as String
                }
            }
            #expect(kinds == ["printed", "printed"])
        }
    }

    @Test("Each way of taking part is asked for and stands on the sheet of who leads", arguments: Engine.underTest)
    func ways(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await plan(of: "Saga Holm", lena)
            for (way, words) in [
                ("whole", "Med på hela mötet"), ("part", "Med på en del av mötet"),
                ("spokesperson", "Någon annan talar för personen"),
                ("viewsCollected", "Det personen vill säga samlas in före mötet och läses upp"), ("absent", "Inte med"),
            ] {
                #expect(try await lena.get(plan + "/forbered").value(words) == way)
                let note = way == "absent" ? "Vill inte än." : ""
                try await lena.submit("\(plan)/forbered", ["participation": way, "participationNote": note])
                #expect(lena.current.status == 200, "\(way)")
                let guide = try await lena.get(plan + "/sa-leder-du-motet")
                #expect(guide.text.contains("Så är personen med: \(words)"), "\(way)")
            }
            // Whatever was asked or kept back, others find nothing of it.
            let omar = try await city.browser(as: "omar")
            for page in ["/forbered", "/formote", "/sa-leder-du-motet", "/rollkort"] {
                #expect(try await omar.get(plan + page).status == 404, "\(page)")
            }
        }
    }

    /// Where the rows of the checklist lead that are left to do.
    private func undone(_ browser: Browser) -> [String] {
        let tasks = browser.current.body.components(separatedBy: "<ul class=\"tasks\">").last ?? ""
        return tasks.components(separatedBy: "</li>").filter { $0.contains("\"status undone\"") }
            .compactMap { $0.firstMatch(of: /href="([^"]*)"/).map { String($0.1) } }
    }

    private func plan(of name: String, _ browser: Browser) async throws -> String {
        let list = try await browser.get("/planer").body
        let pattern = try Regex<(Substring, Substring)>("href=\"(/planer/[a-z0-9]{7})\">\(name)")
        return String(try #require(list.firstMatch(of: pattern)).1)
    }

    /// Says the same of every question of the agenda.
    private func preMeet(_ plan: String, _ browser: Browser, _ outcome: String) async throws {
        let form = try #require(FormOnPage.all(on: try await browser.get(plan + "/formote")).first)
        let fields = form.filled().map { ($0.0, $0.0.hasPrefix("outcome-") ? outcome : $0.1) }
        try #require(try await browser.send(form.action, fields).status == 200)
    }

    private func hold(_ plan: String, _ browser: Browser, anyway: Bool = false) async throws {
        let form = try #require(FormOnPage.all(on: try await browser.get(plan + "/moten")).first)
        let fields = form.filled().filter { $0.0 != "overUnresolved" }
        try await browser.send(form.action, fields + (anyway ? [("overUnresolved", "held")] : []))
    }
}
