import App
import Store
import TestSupport
import Testing

/// From the page about the person to the colleague's day, and back when it was wrong.
struct DeathPagesTests {
    @Test("One day is asked for, and the colleague is led to close hers", arguments: Engine.underTest)
    func journey(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let samir = try await city.browser(as: "samir")
            let samirs = try await begin(samir)
            let lena = try await city.browser(as: "lena")
            let lenas = try await begin(lena)
            try await lena.get(lenas + "/personen")
            #expect(lena.current.text.contains("Om Kim Ny har avlidit"))
            let empty = try await lena.submit("/personen/avliden", ["diedOn": ""])
            #expect(empty.status == 422 && empty.text.contains("Skriv vilken dag det var"))
            let early = try await lena.submit("/personen/avliden", ["diedOn": "2001-01-01"])
            #expect(early.status == 422 && early.text.contains("före födelsedagen"))
            let done = try await lena.submit("/personen/avliden", ["diedOn": "i går"])
            #expect(done.path == lenas + "/personen" && done.text.contains("Avled"))
            #expect(try await lena.get(lenas + "/avsluta").text.contains("Personen har avlidit"))
            #expect(try await !lena.get("/idag").text.contains("Kim Ny"))

            #expect(try await samir.get("/idag").text.contains("Kim Ny har avlidit enligt en kollega. Avsluta planen."))
            let plan = try await samir.get(samirs)
            #expect(plan.text.contains("Det som återstår är att avsluta planen"))
            #expect(!plan.text.contains("Samma person kan ha två planer"))
            for (page, words) in [
                ("/kallelse/planera", "Inga fler möten"), ("/samtycke", "Inga fler svar om samtycke"),
                ("/personer", "inte ändras"), ("/forbered", "Inga fler möten"), ("/formote", "Inga fler möten"),
                ("/visa", "kan inte visas för fler"), ("/egna-ord", "inte ändras"), ("/uppgifter", "inte ändras"),
                ("/samtycke/annan-grund", "Inga fler svar om samtycke"),
            ] {
                #expect(try await samir.get(samirs + page).text.contains(words), "\(page)")
            }
            try await samir.get(samirs + "/personen")
            let closed = try await samir.submit("/personen/avliden", [:])
            #expect(closed.status == 200)
            #expect(try await samir.get(samirs + "/historik").text.contains("Någon skrev att personen har avlidit"))
            #expect(try await !samir.get("/idag").text.contains("Kim Ny"))

            try await lena.get(lenas + "/personen")
            let corrected = try await lena.submit("/personen/avliden/rattad", [:])
            #expect(corrected.text.contains("någon av misstag") && !corrected.text.contains("Avled"))
            #expect(corrected.body.contains("href=\"/planer/ny\""))
            #expect(try await samir.get(samirs + "/personen").text.contains("någon av misstag"))
        }
    }

    private func begin(_ browser: Browser) async throws -> String {
        try await browser.get("/planer/ny")
        let fields: KeyValuePairs = [
            "name": "Kim Ny", "number": "201105051203", "question": "Vem hjälper Kim?", "answer": "notYet",
        ]
        return try await browser.submit("/planer/ny", fields).path
    }
}
