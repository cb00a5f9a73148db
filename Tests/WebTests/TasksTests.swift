import App
import Foundation
import TestSupport
import Testing

@testable import Web

/// Giving single tasks of a plan away, as people meet it.
@Suite struct TasksTests {
    @Test("From the giver's page to the colleague's day, and back when it is done", arguments: Engine.underTest)
    func journey(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let room = try await Showroom(city, ["lena"])
            let plan = "/planer/\(try room.number("Noor Rahimi", for: "lena"))"
            let (lena, samir) = (try await city.browser(as: "lena"), try await city.browser(as: "samir"))
            #expect(try await samir.get(plan).status == 404)
            #expect(try await lena.get(plan).body.contains("href=\"\(plan)/uppgifter\""))
            try await lena.get(plan + "/uppgifter")
            let empty = try await lena.submit("/uppgifter", [:])
            #expect(empty.status == 422)
            #expect(empty.text.contains("Välj vilken uppgift din kollega ska få."))
            #expect(empty.text.contains("Välj en kollega hos er som ska göra uppgiften."))
            let colleague = try #require(empty.body.firstMatch(of: /value="([^"]+)"[^>]*>\s*<label[^>]*>Samir/)).1
            let given = try await lena.submit("/uppgifter", ["task": "consent", "colleague": String(colleague)])
            #expect(given.status == 200)
            #expect(given.text.contains("Samir Haddad") && given.text.contains("Ta tillbaka: Ja och nej"))
            #expect(try await lena.get(plan).text.contains("Samir Haddad"))
            // The giver sees on her day whose it is.
            #expect(try await lena.get("/idag").text.contains("Samir Haddad"))
            let waits = try await lena.get("/planer/vantar")
            #expect(waits.text.contains("Samir Haddad, socialsekreterare: Ja och nej: vem får veta vad"))
            #expect(waits.body.contains("href=\"\(plan)/uppgifter\""))
            #expect(try await !samir.get("/planer/vantar").text.contains("Samir Haddad, socialsekreterare:"))

            let day = try await samir.get("/idag")
            #expect(day.text.contains("Noor Rahimi: Ja och nej: vem får veta vad. Uppgiften har du fått av Lena Ek"))
            #expect(!day.text.contains("Prata med familjen om planen för Noor Rahimi"))
            let task = try await samir.get(plan + "/uppgifter")
            #expect(task.body.contains("href=\"\(plan)/samtycke\""))
            #expect(!task.text.contains("Lämna en uppgift"))
            let done = try await samir.submit("/uppgifter/avslutade", [:])
            #expect(done.path == "/idag")
            #expect(try await !lena.get("/planer/vantar").text.contains("Samir Haddad, socialsekreterare: Ja"))
            #expect(!done.text.contains("Noor Rahimi"))
            #expect(try await samir.get(plan).status == 404)

            try await lena.get(plan + "/uppgifter")
            try await lena.submit("/uppgifter", ["task": "need", "colleague": String(colleague)])
            #expect(try await samir.get(plan).status == 200)
            #expect(
                try await lena.submit("/uppgifter/avslutade", [:]).text.contains("Ingen kollega har en egen uppgift")
            )
            #expect(try await samir.get(plan).status == 404)
            let history = try await lena.get(plan + "/historik").text
            #expect(history.contains("En kollega fick en uppgift i planen"))
            #expect(history.contains("En kollegas uppgift i planen är slut"))

            // Doing it ends it, and leads to where there is something left to see.
            try await lena.get(plan + "/uppgifter")
            try await lena.submit("/uppgifter", ["task": "need", "colleague": String(colleague)])
            let page = try await samir.get(plan + "/behovet")
            let form = try #require(FormOnPage.all(on: page).first { $0.place == .need })
            let saved = try await samir.send(form.action, form.filled())
            #expect(saved.status == 200 && saved.path == "/idag")
            #expect(try await samir.get(plan).status == 404)
        }
    }
}
