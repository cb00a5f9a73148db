import App
import Foundation
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
            #expect(read.text.contains("Omar Ali : Ringer Kim . Klart senast fredag"), "\(read.text)")
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
            #expect(conflict.text.contains("Någon annan har sparat: Skolan går bra"))
            #expect(conflict.body.contains("Kim ritar mycket"))
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
}
