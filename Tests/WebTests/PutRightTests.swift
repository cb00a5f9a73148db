import App
import Foundation
import Kernel
import TestSupport
import Testing
import Web

/// What is written down can be changed, taken away and written again.
@Suite struct PutRightTests {
    @Test(
        "A promise is changed, taken away and written again, and the copy shows old beside new",
        arguments: Engine.underTest
    )
    func promise(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: [region])
            try await lena.add("Omar Ali", "professional", at: "\(region): BUP Ekstad", to: plan)
            let page = try await lena.get(plan + "/vem-gor-vad")
            let words = [
                ("who", "Omar Ali"), ("what", "Ringer Kim"), ("due", "nästa fredag"),
                ("principal", try page.value("Region Ekebygd")),
            ]
            try await lena.fill("/loften", words)

            // The back button and once more: told, nothing lost, and it can be saved all the same.
            let twice = try await lena.send(plan + "/loften", fields(page, words))
            #expect(twice.status == 409 && twice.text.contains("Det löftet finns redan."), "\(twice.text)")
            #expect(twice.body.contains("value=\"Ringer Kim\"") && twice.text.contains("Spara löftet ändå"))
            let saved = try await lena.fill("/loften", [("again", "anyway")])
            #expect(saved.status == 200)
            #expect(saved.text.components(separatedBy: "Ändra eller ta bort").count == 3)

            // One too many is taken away, and can be written again with its text kept.
            let second = "/planer/loften/\(plan.dropFirst("/planer/".count))-2"
            try await lena.get(second)
            let gone = try await lena.fill("/ta-bort", [])
            #expect(gone.path == second && gone.text.contains("Löftet togs bort"), "\(gone.text)")
            #expect(gone.body.contains("value=\"Ringer Kim\"") && gone.text.contains("Skriv löftet igen"))
            let list = try await lena.get(plan + "/vem-gor-vad")
            #expect(list.text.contains("Löften som har tagits bort"))
            #expect(list.link("Ringer Kim", under: second) != nil)

            try await lena.get(plan + "/visa")
            try await lena.submit("/visa", [:])
            let omar = try await city.browser(as: "omar")
            let copy = try #require(try await omar.openReceived("Kim Ny", under: "/mottaget/")).path
            let asked = try await omar.get(copy + "/loften")
            let status = String(try #require(asked.body.firstMatch(of: /name="(status-[^"]+)"/)).1)
            try await omar.fill("/loften", [(status, "planned")])

            let first = "/planer/loften/\(plan.dropFirst("/planer/".count))-1"
            let form = try await lena.get(first)
            #expect(form.text.contains("När du har sparat får de frågan igen."))
            #expect(form.body.contains("value=\"Omar Ali\""))
            let changed = try await lena.fill(String(first.dropFirst("/planer".count)), [("what", "Besöker Kim")])
            #expect(changed.path == plan + "/vem-gor-vad" && changed.text.contains("Besöker Kim"), "\(changed.text)")
            #expect(changed.text.contains("Väntar på att den som ska göra det säger ja."))
            let former = try await lena.get(first).text
            #expect(former.contains("Så stod det förut") && former.contains("Ringer Kim"))

            try await lena.get(plan + "/visa")
            try await lena.submit("/visa", [:])
            _ = try await omar.openReceived("Kim Ny", under: "/mottaget/")
            let again = try await omar.get(copy + "/loften")
            #expect(again.text.contains("Förut Omar Ali : Ringer Kim"), "\(again.text)")
            #expect(again.text.contains("Nu Omar Ali : Besöker Kim"))
            let history = try await lena.get(plan + "/historik").text
            #expect(history.contains("Ett löfte ändrades") && history.contains("Ett löfte togs bort"))
        }
    }

    @Test("A goal is changed and taken away; one of 100 kB is refused in words", arguments: Engine.underTest)
    func goal(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: [region])
            try await lena.get(plan + "/mal")
            let long = String(repeating: "mål ", count: 25_000)
            let refused = try await lena.fill("/mal", [("goal", long), ("term", "short")])
            #expect(refused.status == 422 && refused.body.contains("id=\"goal-error\""), "a goal of 100 kB")
            let words = [("goal", "Jag slöv hela natten"), ("term", "short")]
            try await lena.get(plan + "/mal")
            try await lena.fill("/mal", words)
            let twice = try await lena.fill("/mal", words)
            #expect(twice.status == 409 && twice.text.contains("Det målet finns redan."))
            let goal = "/planer/mal/\(plan.dropFirst("/planer/".count))-1"
            #expect(try await lena.get(plan + "/mal").body.contains("href=\"\(goal)\""))
            let form = try await lena.get(goal)
            #expect(form.body.contains("Jag slöv hela natten</textarea>") && !form.text.contains("Varför ändras det?"))
            let right = try await lena.fill(
                String(goal.dropFirst("/planer".count)),
                [("goal", "Jag sover hela natten")]
            )
            #expect(right.path == plan + "/mal" && right.text.contains("Jag sover hela natten"))
            #expect(!right.text.contains("slöv"))
            #expect(try await lena.get(goal).text.contains("Jag slöv hela natten"))
            let gone = try await lena.fill("/ta-bort", [])
            #expect(gone.path == goal && gone.text.contains("Målet togs bort"), "\(gone.text)")
            let again = try await lena.fill("/mal", [])
            #expect(again.path == plan + "/mal" && again.text.contains("Jag sover hela natten"), "\(again.text)")
            #expect(again.text.contains("Mål som har tagits bort"))
            // What the plan does not have is said; of a plan of nobody's nothing is.
            let missing = try await lena.get(goal.replacing("-1", with: "-9"))
            #expect(missing.status == 200 && missing.text.contains("Planen har inget sådant mål."))
            let none = try await lena.get(goal.replacing("/mal/", with: "/loften/"))
            #expect(none.status == 200 && none.text.contains("Planen har inget sådant löfte."))
            #expect(try await lena.get("/planer/loften/2222222-1").status == 404)
        }
    }

    @Test("In an established plan a change and a removal say why", arguments: Engine.underTest)
    func established(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try #require(try await lena.get("/planer").link("Alva Lindgren", under: "/planer/"))
            let promise = "/planer/loften/\(plan.dropFirst("/planer/".count))-1"
            try await lena.get(promise)
            let silent = try await lena.fill(String(promise.dropFirst("/planer".count)), [("what", "Något annat")])
            #expect(silent.status == 422 && silent.text.contains("Skriv varför det ändras."), "\(silent.text)")
            #expect(silent.body.contains("value=\"Något annat\""))
            let told = try await lena.fill(
                String(promise.dropFirst("/planer".count)),
                [("what", "Något annat"), ("changeWhy", "Fel ord")]
            )
            #expect(told.status == 200 && told.text.contains("Något annat"), "\(told.text)")
            #expect(try await lena.get(promise).text.contains("Det ändrades, för: Fel ord"))
            let missing = try await lena.fill("/ta-bort", [("removal", "notToBeDone")])
            #expect(missing.status == 422 && missing.text.contains("Skriv varför det inte ska göras."))
            let struck = try await lena.fill("/ta-bort", [("removalWhy", "Familjen har flyttat")])
            #expect(struck.text.contains("Det sades: Familjen har flyttat"), "\(struck.text)")
            try await lena.get(promise)
            try await lena.fill("/ta-bort", [("removal", "mistake")])
            let versions = try await lena.get(plan + "/versioner").body
            let latest = try #require(versions.firstMatch(of: /href="(\/planer\/versioner\/[^"]+)"/))
            #expect(try await lena.get(String(latest.1)).text.contains("Något annat"))
        }
    }

    @Test("A meeting is put right, and the same one is not written down twice", arguments: Engine.underTest)
    func meeting(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: [region])
            try await lena.add("Omar Ali", "professional", at: "\(region): BUP Ekstad", to: plan)
            let start = try await lena.get(plan + "/moten")
            let modes = start.body.matches(of: /name="(mode-[^"]+)"/).map { (String($0.1), "present") }
            let held = modes + [("heldOn", "i går"), ("startsAt", "9.30"), ("place", "Rådhuset")]
            try await lena.fill("/moten", held)
            try await lena.get(plan + "/moten")
            let twice = try await lena.fill("/moten", held)
            #expect(twice.status == 422 && twice.text.contains("möte 1. Ändra det i stället."), "\(twice.text)")
            let path = try #require(twice.link("Ändra det som står om möte 1"))
            let form = try await lena.get(path)
            #expect(form.body.contains("value=\"Rådhuset\"") && form.body.contains("value=\"09:30\""), "\(form.text)")
            let ending = String(path.dropFirst("/planer".count))
            let left = modes[0].0.replacing("mode-", with: "left-")
            let right = try await lena.fill(ending, [(modes[0].0, "part"), (left, "10.15"), ("place", "Skolan")])
            #expect(right.path == plan + "/moten" && right.text.contains("Gick kl. 10.15"), "\(right.text)")
            #expect(right.text.contains("Skolan") && !right.text.contains("Möte 2") && !right.text.contains("Rådhuset"))
            #expect(try await lena.get(path).text.contains("Så stod det förut"))
            #expect(try await lena.get(path).text.contains("Rådhuset"))
            #expect(try await lena.get(plan + "/historik").text.contains("Det som stod om ett möte ändrades"))
            // Once a later one has been held it stays as it is.
            try await lena.get(plan + "/moten")
            try await lena.fill("/moten", modes + [("heldOn", "i går"), ("startsAt", "14.00")])
            #expect(try await lena.get(path).text.contains("Ni har haft ett senare möte."))
        }
    }

    @Test(
        "In the middle of the reading one sentence is put right, and what was ticked is kept",
        arguments: Engine.underTest
    )
    func reading(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try #require(try await lena.get("/planer").link("Elias Sand", under: "/planer/"))
            let page = try await lena.get(plan + "/las-upp")
            let boxes = page.body.matches(of: /name="(right-[^"]+)"/).map { String($0.1) }
            let answer = String(try #require(page.body.firstMatch(of: /name="(answer-[^"]+)"/)).1)
            let promise = try #require(boxes.first { $0.hasPrefix("right-loften") }).replacing("right-", with: "")
            #expect(boxes.contains { $0.hasPrefix("right-mal-") } && page.text.contains("Stämmer"))
            let form = try await lena.fill("/las-upp", [(boxes[0], "right"), (answer, "agrees"), ("change", promise)])
            #expect(form.path.hasPrefix("/planer/las-upp/loften/") && form.text.contains("Spara ändringen"))
            let back = try await lena.fill(
                "/las-upp/" + promise.replacing("-", with: "/\(plan.dropFirst(8))-"),
                [("what", "Går med till skolan")]
            )
            #expect(back.path.hasPrefix(plan + "/las-upp"), "\(back.path)")
            #expect(
                back.text.contains("Går med till skolan") && back.text.contains("Det du skrev finns kvar"),
                "\(back.text)"
            )
            #expect(back.body.contains(/name="right-[^"]*" value="right" checked/), "what was ticked is ticked")
            #expect(back.body.contains(/name="answer-[^"]*" value="agrees" checked/), "what was answered, too")

            // An answer is bound to what was read.
            let saved = try await lena.fill("/las-upp", [])
            #expect(saved.status == 200 && saved.text.contains("Svaret är sparat"), "\(saved.text)")
            let twice = try await lena.fill("/las-upp", [])
            #expect(twice.text.contains("Svaret är sparat"))
            try await lena.get(plan + "/mal")
            try await lena.fill("/mal", [("goal", "Jag vill spela fotboll"), ("term", "short")])
            #expect(try await lena.get(plan + "/las-upp").text.contains("Gäller en tidigare lydelse. Fråga igen."))
            #expect(try await lena.get(plan + "/faststall").text.contains("Svaren gäller en tidigare lydelse."))
            let elsewhere = try await city.browser(as: "karin")
            #expect(try await elsewhere.get(form.path).status == 404)
        }
    }

    @Test("What somebody else did meanwhile is a conflict, and nothing is lost", arguments: Engine.underTest)
    func meanwhile(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (first, second) = (try await city.browser(as: "lena"), try await city.browser(as: "lena"))
            let plan = try #require(try await first.get("/planer").link("Elias Sand", under: "/planer/"))
            let establish = try await second.get(plan + "/faststall")
            try await first.get("/planer/loften/\(plan.dropFirst("/planer/".count))-1")
            try await second.submit("/faststall", [:])
            let late = try await first.fill("-1", [("what", "Ringer på morgonen")])
            #expect(late.status == 409 && late.body.contains("value=\"Ringer på morgonen\""), "\(establish.text)")
            // Established meanwhile, it asks why.
            #expect(late.text.contains("Varför ändras det?"))
            let again = try await first.fill("-1", [("changeWhy", "Morgonen är bättre")])
            #expect(again.status == 200 && again.text.contains("Ringer på morgonen"), "\(again.text)")
        }
    }

    @Test("A yes that is taken back between the reading and the establishment stops it", arguments: Engine.underTest)
    func withdrawn(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (first, second) = (try await city.browser(as: "lena"), try await city.browser(as: "lena"))
            let plan = try #require(try await first.get("/planer").link("Elias Sand", under: "/planer/"))
            try await first.get(plan + "/faststall")
            let consents = try await second.get(plan + "/samtycke")
            for form in FormOnPage.all(on: consents) where form.place == .consentWithdrawal {
                let now = FormOnPage.all(on: try await second.get(plan + "/samtycke"))
                let fresh = try #require(now.first { $0.place == .consentWithdrawal })
                try await second.send(form.action, fresh.filled())
            }
            let stopped = try await first.submit("/faststall", [:])
            #expect(stopped.status == 409, "\(stopped.status)")
            #expect(stopped.text.contains("Se till att ett ja gäller i dag"), "\(stopped.text)")
            #expect(try await !first.get(plan + "/versioner").text.contains("Fastställd"))
        }
    }

    /// What the first form to a place would send with some fields filled in.
    private func fields(_ page: Browser.Answer, _ filled: [(String, String)]) -> [(String, String)] {
        let form = page.forms.first { $0.action.hasSuffix("/loften") }
        return (form?.fields ?? []).filter { field in !filled.contains { $0.0 == field.0 } } + filled
    }
}
