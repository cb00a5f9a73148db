import App
import Foundation
import TestSupport
import Testing

/// What an answer says besides yes and no: who gives it, about what, what not, and until when (L6–L8).
@Suite struct ConsentPagesTests {
    @Test("Nothing of an answer is assumed: each part that is missing is asked for", arguments: Engine.underTest)
    func demanded(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            let page = try await lena.get(plan + "/samtycke")
            let empty = try await lena.submit("/samtycke", ["validUntil": ""])
            #expect(empty.status == 422)
            for words in [
                "Välj vem som svarar.", "Välj om svaret är ja eller nej.",
                "Välj om svaret var muntligt eller skriftligt.", "Skriv ett datum",
            ] {
                #expect(empty.text.contains(words), "\(words)")
            }
            let nobody = try await lena.answer(plan)
            #expect(nobody.status == 422 && nobody.text.contains("Kryssa för minst en som får veta."))
            let nothing = try await lena.answer(plan, to: [region], about: [])
            #expect(nothing.status == 422 && nothing.text.contains("Kryssa för minst en sak som de får veta."))
            let no = try await lena.answer(plan, "no", to: [region])
            #expect(no.status == 422 && no.text.contains("Ta bort kryssen om svaret är nej."))
            // No answer is for ever, and none is over before it begins.
            for until in ["om fyra år", "i går"] {
                try await lena.get(plan + "/samtycke")
                let fields = [
                    ("giver", "guardian"), ("giverName", "Robin"), ("answer", "yes"), ("form", "written"),
                    ("contents", "plan"), ("recipients", try page.value(region)), ("validUntil", until),
                ]
                #expect(try await lena.fill("/samtycke", fields).status == 422, "\(until)")
            }
            #expect(try await lena.get(plan + "/samtycke").text.contains("Ingen har svarat än."))
        }
    }

    @Test("A representative answers by a document, and no longer than it lasts", arguments: Engine.underTest)
    func representative(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            let without = try await lena.answer(plan, by: "Gun Alm", as: "representative", to: [region])
            #expect(
                without.status == 422 && without.text.contains("Skriv vad som visar att ställföreträdaren får svara.")
            )
            let with = try await lena.submit(
                "/samtycke",
                ["document": "Registerutdrag 3 november", "documentUntil": "om en månad"]
            )
            #expect(with.status == 200)
            for words in [
                "God man, förvaltare eller annan ställföreträdare", "Registerutdrag 3 november", "Läge Gäller",
            ] {
                #expect(with.text.contains(words), "\(words)")
            }
            city.time.move(seconds: 40 * 24 * 3_600)
            let later = try await city.browser(as: "lena")
            let over = try await later.get(plan + "/samtycke")
            #expect(over.text.contains("Tiden har gått ut") && over.text.contains("Inget svar gäller längre."))
        }
    }

    @Test("A yes to the summons alone lets nobody have the plan, and none the own words", arguments: Engine.underTest)
    func contents(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, omar) = (try await city.browser(as: "lena"), try await city.browser(as: "omar"))
            let plan = try await lena.begin("Kim Ny", ["ownWords": "Jag vill sova."])
            try await lena.add("BUP Ekstad", "professional", at: "\(region): BUP Ekstad", to: plan)
            try await lena.answer(plan, to: [region], about: ["summons"])
            #expect(lena.current.text.contains("Vad de får veta kallelsen Tid"))
            try await lena.planMeeting(plan)
            try await lena.sendSummons(plan)
            let summons = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
            #expect(!summons.text.contains("Jag vill sova."))
            let sharing = try await lena.get(plan + "/visa")
            #expect(sharing.text.contains("Det finns inget ja till dem som gäller i dag."))
            #expect(try await omar.openReceived("Kim Ny", under: "/mottaget/") == nil)
            for (contents, tellsWords) in [(["summons", "plan"], false), (["summons", "plan", "ownWords"], true)] {
                try await lena.answer(plan, to: [region], about: contents)
                try await lena.get(plan + "/visa")
                try await lena.submit("/visa", [:])
                let copy = try #require(try await omar.openReceived("Kim Ny", under: "/mottaget/"))
                #expect(copy.text.contains("Jag vill sova.") == tellsWords)
            }
        }
    }

    @Test("What is not agreed to stays with the owner", arguments: Engine.underTest)
    func exceptions(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let page = try await lena.get(plan + "/samtycke")
            try await lena.fill(
                "/samtycke",
                [
                    ("giver", "guardian"), ("giverName", "Robin Ny"), ("answer", "yes"), ("form", "written"),
                    ("contents", "summons"), ("contents", "plan"), ("recipients", try page.value(region)),
                    ("exceptions", "Inget om Trollsjukan"),
                ]
            )
            #expect(lena.current.text.contains("Ska inte delas Inget om Trollsjukan"))
            try await lena.get(plan + "/visa")
            try await lena.submit("/visa", [:])
            let omar = try await city.browser(as: "omar")
            for folder in ["/kallelser/", "/mottaget/"] {
                let received = try #require(try await omar.openReceived("Kim Ny", under: folder))
                #expect(!received.text.contains("Trollsjukan"))
            }
            #expect(try await !lena.get(plan + "/kallelse/brev").text.contains("Trollsjukan"))
        }
    }

    @Test("No is a proper ending, with its reason", arguments: Engine.underTest)
    func no(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, "no")
            #expect(try await lena.get(plan).text.contains("Inget delas med någon."))
            #expect(try await lena.get(plan + "/moten").body.contains("name=\"heldOn\"") == false)
            let closed = try await lena.close(plan, "consentRefused", note: "Familjen vill vänta till våren.")
            #expect(closed.text.contains("Planen är avslutad"))
            let end = try await lena.get(plan + "/avsluta")
            #expect(end.text.contains("Någon har sagt nej till att dela uppgifter"))
            #expect(end.text.contains("Familjen vill vänta till våren."))
            let history = try await lena.get(plan + "/historik").text
            #expect(!history.contains("Familjen vill vänta"), "why is nobody's but the plan's")
        }
    }
}
