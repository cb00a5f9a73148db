import App
import Foundation
import Kernel
import TestSupport
import Testing

/// The meeting in five parts: who is there, how it is now, what is needed, who does what, and the reading aloud (ux §6.2).
@Suite struct MeetingPartsTests {
    @Test("From the start to the reading aloud, and what the other authority then reads", arguments: Engine.underTest)
    func journey(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: [region])
            try await lena.add("Omar Ali", "professional", at: "\(region): BUP Ekstad", to: plan)
            let start = try await lena.get(plan + "/moten")
            #expect(start.text.contains("1 Start") && start.text.contains("5 Läs upp"))
            let present = start.body.matches(of: /name="(mode-[^"]+)"/).map { (String($0.1), "present") }
            let now = try await lena.fill("/moten", present + [("heldOn", "i går"), ("startsAt", "9.30")])
            #expect(now.path.hasSuffix("/sa-ar-det-nu"), "\(now.text)")
            #expect(now.text.contains("2 Så är det nu"))

            let fields = now.body.matches(of: /name="((?:good|hard)-[^"]+)"/).map { String($0.1) }
            #expect(fields.count == 6, "two for each of three")
            let saved = try await lena.fill(
                "/sa-ar-det-nu",
                [(fields[0], "Jag ritar"), (fields[1], "Jag sover dåligt"), (fields[4], "Kontakten med Kim")]
            )
            #expect(saved.text.contains("Jag sover dåligt") && saved.text.contains("Senast sparat"))

            try await lena.get(plan + "/mal")
            let refused = try await lena.fill("/mal", [("goal", "Vi väntar på en utredning"), ("term", "none")])
            #expect(
                refused.status == 422 && refused.text.contains("Skriv vad som behövs, när det inte finns något mål än.")
            )
            let none = try await lena.fill("/mal", [("need", "Ro på kvällen")])
            #expect(none.text.contains("Behövs: Ro på kvällen"))
            #expect(none.text.contains("Inget mål än, för: Vi väntar på en utredning"))
            let goal = try await lena.fill(
                "/mal",
                [("need", ""), ("goal", "Jag sover hela natten"), ("term", "short"), ("sign", "Kim säger det själv")]
            )
            #expect(goal.text.contains("Nått när: Kim säger det själv"))

            let page = try await lena.get(plan + "/vem-gor-vad")
            #expect(page.text.contains("Jag sover hela natten"))
            try await lena.fill(
                "/loften",
                [
                    ("who", "Omar Ali"), ("what", "Ringer Kim"), ("due", "nästa fredag"),
                    ("principal", try page.value("Region Ekebygd")),
                ]
            )
            let read = try await lena.get(plan + "/las-upp")
            #expect(read.text.contains("Omar Ali: Ringer Kim. Klart senast fredag"), "\(read.text)")
            let answers = read.body.matches(of: /name="(answer-[^"]+)"/).map { String($0.1) }
            let omar = try #require(answers.last)
            let silent = try await lena.fill("/las-upp", [(omar, "disagrees")])
            #expect(silent.status == 422 && silent.text.contains("Skriv vad personen inte håller med om."))
            let answered = try await lena.fill(
                "/las-upp",
                [(answers[0], "agrees"), (omar.replacing("answer-", with: "words-"), "Tiden är för kort")]
            )
            #expect(answered.status == 200 && answered.text.contains("Tiden är för kort"))

            try await lena.get(plan + "/visa")
            #expect(try await lena.submit("/visa", [:]).status == 200)
            let reader = try await city.browser(as: "omar")
            let copy = try #require(try await reader.openReceived("Kim Ny", under: "/mottaget/")).text
            for words in [
                "svårt nu: Jag sover dåligt", "bra nu: Kontakten med Kim",
                "att planen stämde.",
                "inte med: Tiden är för kort", "Behövs: Ro på kvällen", "Nått när: Kim säger det själv",
            ] {
                #expect(copy.contains(words), "\(words)")
            }
            let history = try await lena.get(plan + "/historik").text
            #expect(history.contains("Hur det är nu skrevs ner") && !history.contains("Jag sover dåligt"))
        }
    }

    @Test("Who left and when, and who came unasked with the yes that is missing", arguments: Engine.underTest)
    func attendance(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: ["Utbildningsnämnden i Ekstad"])
            let page = try await lena.get(plan + "/moten")
            let modes = page.body.matches(of: /name="(mode-[^"]+)"/).map { String($0.1) }
            let left = modes[0].replacing("mode-", with: "left-")
            let time = [("heldOn", "i går"), ("startsAt", "9.30")]
            for (fields, words) in [
                ([(modes[0], "present"), (left, "10.15")], "Välj Med en del av mötet för den som gick tidigare."),
                ([(modes[0], "part"), (left, "9.00")], "Skriv en tid efter att mötet började."),
                ([(modes[0], "present"), ("name", "Omar Ali")], "Välj"),
                ([(modes[0], "present"), ("kind", "relative")], "Skriv"),
                ([(modes[0], "present"), ("name", "Omar Ali"), ("kind", "professional")], "Välj"),
            ] {
                try await lena.get(plan + "/moten")
                let refused = try await lena.fill("/moten", time + fields)
                #expect(refused.status == 422 && refused.text.contains(words), "\(words)")
            }
            #expect(try await !lena.get(plan + "/personer").text.contains("Omar Ali"), "nothing is half done")
            let unit = try page.value("\(region): BUP Ekstad")
            try await lena.get(plan + "/moten")
            let held = try await lena.fill(
                "/moten",
                time + [
                    (modes[0], "part"), (left, "10.15"), ("name", "Omar Ali"), ("kind", "professional"),
                    ("unit", unit),
                ]
            )
            #expect(held.status == 200, "\(held.text)")
            let meeting = try await lena.get(plan + "/moten").text
            #expect(meeting.contains("Gick kl. 10.15") && meeting.contains("Omar Ali : På plats"), "\(meeting)")
            #expect(meeting.contains("\(region) var med, men ingen har sagt ja till att de får veta mer."))
            try await lena.answer(plan, by: "Mor Ny", to: [region, "Utbildningsnämnden i Ekstad"])
            #expect(try await !lena.get(plan + "/moten").text.contains("var med, men ingen har sagt ja"))
        }
    }

    @Test("Two who take notes at once both see what the other wrote", arguments: Engine.underTest)
    func together(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (first, second) = (try await city.browser(as: "lena"), try await city.browser(as: "lena"))
            let plan = try await first.begin()
            try await first.answer(plan, to: [region])
            let field = try #require(
                try await first.get(plan + "/sa-ar-det-nu").body.firstMatch(of: /name="(good-[^"]+)"/)
            ).1
            try await second.get(plan + "/sa-ar-det-nu")
            try await first.fill("/sa-ar-det-nu", [(String(field), "Skolan går bra")])
            let conflict = try await second.fill("/sa-ar-det-nu", [(String(field), "Kim ritar mycket")])
            #expect(conflict.status == 409, "\(conflict.status)")
            #expect(conflict.text.contains("Någon annan skrev här samtidigt."))
            #expect(conflict.body.contains("\nSkolan går bra\nKim ritar mycket</textarea>"), "both stand there")
            #expect(
                try await first.get(plan + "/sa-ar-det-nu").body.contains("Skolan går bra"),
                "nothing is overwritten"
            )
            // Once both have been read the form goes through.
            let merged = try await second.fill(
                "/sa-ar-det-nu",
                [(String(field), "Skolan går bra, och Kim ritar mycket")]
            )
            #expect(merged.status == 200 && merged.body.contains("Skolan går bra, och Kim ritar mycket"))
        }
    }

    @Test("A field that was not touched takes what somebody else has saved meanwhile", arguments: Engine.underTest)
    func untouched(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (first, second) = (try await city.browser(as: "lena"), try await city.browser(as: "lena"))
            let plan = try await first.begin()
            try await first.answer(plan, to: [region])
            let page = try await first.get(plan + "/sa-ar-det-nu")
            let fields = page.body.matches(of: /name="((?:good|hard)-[^"]+)"/).map { String($0.1) }
            try await first.fill("/sa-ar-det-nu", [(fields[0], "Kim ritar"), (fields[1], "Kim sover dåligt")])
            try await second.get(plan + "/sa-ar-det-nu")
            try await first.fill("/sa-ar-det-nu", [(fields[0], "Kim ritar varje dag"), (fields[1], "")])
            // Made from what stood there before; only the third field is written in.
            let saved = try await second.fill("/sa-ar-det-nu", [(fields[2], "Mor sover gott")])
            #expect(saved.status == 200, "\(saved.text)")
            #expect(saved.body.contains("\nKim ritar varje dag</textarea>"), "the newer one stands")
            #expect(saved.body.contains("\nMor sover gott</textarea>"))
            #expect(!saved.body.contains("Kim sover dåligt"), "what was taken back stays so")

            // Two in one field, and something else in another: both are there, and nothing was saved on the way.
            try await first.get(plan + "/sa-ar-det-nu")
            try await first.fill("/sa-ar-det-nu", [(fields[0], "Kim ritar och målar"), (fields[2], "Mor vilar")])
            let clash = try await second.fill(
                "/sa-ar-det-nu",
                [(fields[0], "Kim bygger"), (fields[1], "Kim är trött")]
            )
            #expect(clash.status == 409)
            #expect(clash.body.contains("\nKim ritar och målar\nKim bygger</textarea>"))
            #expect(clash.body.contains("\nKim är trött</textarea>") && clash.body.contains("\nMor vilar</textarea>"))
            #expect(clash.body.components(separatedBy: "samtidigt").count == 3, "one field, and the summary")
            let pressed = try await second.fill("/sa-ar-det-nu", [])
            #expect(pressed.status == 200)
            #expect(pressed.body.contains("Kim ritar och målar\nKim bygger"), "pressing once more loses nothing")
        }
    }

    @Test("The way forward saves what is written and goes on from an empty row", arguments: Engine.underTest)
    func forward(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: [region])
            let go = ("go", "next")
            let start = try await lena.get(plan + "/moten")
            #expect(start.text.contains("Spara och gå till nästa del: Så är det nu"))
            #expect(!start.text.contains("Nästa del:"), "no way forward that leaves something behind")
            let day = try await lena.fill("/moten", [go])
            #expect(day.status == 422 && day.text.contains("Skriv vilken dag mötet hölls."))
            let present = start.body.matches(of: /name="(mode-[^"]+)"/).map { (String($0.1), "present") }
            let now = try await lena.fill("/moten", present + [("heldOn", "i går"), ("startsAt", "9.30"), go])
            #expect(now.path.hasSuffix("/sa-ar-det-nu"))
            #expect(try await lena.get(plan + "/moten").text.contains("Möte 1"))
            #expect(try await lena.fill("/moten", [go]).path.hasSuffix("/sa-ar-det-nu"), "there is a meeting already")

            let good = try #require(lena.current.body.firstMatch(of: /name="(good-[^"]+)"/)).1
            let goals = try await lena.fill("/sa-ar-det-nu", [(String(good), "Jag ritar"), go])
            #expect(goals.path.hasSuffix("/mal"))
            #expect(try await lena.get(plan + "/sa-ar-det-nu").body.contains("Jag ritar"))
            try await lena.get(plan + "/mal")
            let half = try await lena.fill("/mal", [("need", "Ro på kvällen"), go])
            #expect(half.status == 422 && half.body.contains("value=\"Ro på kvällen\""), "a half row is no empty one")
            let promises = try await lena.fill("/mal", [("goal", "Jag sover"), ("term", "short"), go])
            #expect(promises.path.hasSuffix("/vem-gor-vad") && promises.text.contains("Jag sover"))
            let kept = try await lena.fill("/loften", [("who", "Omar Ali"), go])
            #expect(kept.status == 422 && kept.body.contains("value=\"Omar Ali\""))
            try await lena.get(plan + "/vem-gor-vad")
            let read = try await lena.fill("/loften", [go])
            #expect(read.path.hasSuffix("/las-upp"), "nothing was written, and the meeting goes on")
            let answer = try #require(read.body.firstMatch(of: /name="(answer-[^"]+)"/)).1
            #expect(try await lena.fill("/las-upp", [(String(answer), "agrees"), go]).path.hasSuffix("/faststall"))
            #expect(try await lena.get(plan + "/las-upp").body.contains("value=\"agrees\" checked"))
        }
    }

    @Test("The summons and its answers fill in the meeting, and who leads it is there", arguments: Engine.underTest)
    func known(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (early, plan) = try await summonedPlan(in: city)
            let omar = try await city.browser(as: "omar")
            _ = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            try await omar.submit("/svar", ["answer": "leaves", "leavesAt": "10.15"])
            #expect(try await !early.get(plan + "/moten").body.contains("value=\"10:15\""), "before its day")

            city.time.move(seconds: 14 * 86_400)
            let lena = try await city.browser(as: "lena")
            let page = try await lena.get(plan + "/moten")
            #expect(page.text.contains("Det här står i kallelsen och i svaren på den."))
            let form = try #require(page.forms.first { $0.action.hasSuffix("/moten") })
            func sent(_ name: String) -> [String] { form.fields.filter { $0.0.hasPrefix(name) }.map(\.1) }
            #expect(sent("heldOn") == [city.time.clock.today.description])
            #expect(sent("startsAt") == ["09:30"] && sent("place") == ["Rådhuset, rum Eken"])
            #expect(sent("ledBy") == ["socialServices"])
            #expect(sent("mode-") == ["", "", "part"], "nothing is chosen for somebody who has said nothing")
            #expect(sent("left-") == ["", "", "10:15"])
            #expect(sent("staff-") == ["present"], "who leads is there without doing anything")
            let now = try await lena.fill("/moten", [("go", "next")])
            #expect(now.path.hasSuffix("/sa-ar-det-nu") && now.text.contains("Bra nu enligt Lena Ek"), "\(now.text)")
            let held = try await lena.get(plan + "/moten")
            #expect(held.text.contains("Lena Ek : På plats") && held.text.contains("BUP Ekstad : Gick kl. 10.15"))
            #expect(!held.body.contains("name=\"staff-"), "she stands in the team now")
            #expect(try await lena.get(plan + "/las-upp").text.contains("Vad säger Lena Ek?"))
        }
    }

    @Test("Whoever comes in somebody’s place is proposed where she stood", arguments: Engine.underTest)
    func substitute(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (_, plan) = try await summonedPlan(in: city)
            let omar = try await city.browser(as: "omar")
            _ = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            try await omar.submit("/svar", ["answer": "substitute", "words": "Nils Berg"])
            city.time.move(seconds: 14 * 86_400)
            let lena = try await city.browser(as: "lena")
            try await lena.get(plan + "/moten")
            #expect(try await lena.fill("/moten", [("go", "next")]).path.hasSuffix("/sa-ar-det-nu"))
            let held = try await lena.get(plan + "/moten").text
            #expect(held.contains("Nils Berg : På plats") && held.contains("BUP Ekstad : Anmälde förhinder"), "\(held)")
        }
    }
}
