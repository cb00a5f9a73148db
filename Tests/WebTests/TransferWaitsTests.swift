import App
import Foundation
import Kernel
import People
import Plans
import Store
import TestSupport
import Testing

@testable import Web

/// A plan that moves, as both sides see it: the question, the answer, and what goes on.
struct TransferWaitsTests {
    @Test("Asked, taken over and told: everybody sees it on her own day", arguments: Engine.underTest)
    func accepted(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, omar) = (try await city.browser(as: "lena"), try await city.browser(as: "omar"))
            let plan = try await ask(lena, in: city)
            #expect(
                try await lena.get("/planer/vantar").text.contains("Att BUP Ekstad svarar om att ta över planen")
            )
            // The one who is asked: her day, her inbox, and first on the page.
            let question = "Tar ni över planen för Alva Lindgren? Socialnämnden i Ekstad frågar."
            #expect(try await omar.get("/idag").text.contains(question))
            let inbox = try await omar.get("/mottaget")
            #expect(inbox.text.contains("Tar ni över planen?"))
            let copy = String(try #require(inbox.body.firstMatch(of: /href="([^"]+)">Alva Lindgren/)).1)
            let text = try await omar.get(copy).text
            let asks = try #require(text.range(of: "Tar ni över planen?"))
            #expect(try asks.lowerBound < #require(text.range(of: "Egna ord")).lowerBound)
            #expect(try asks.lowerBound < #require(text.range(of: "Bekräfta att vi har tagit emot")).lowerBound)
            #expect(text.contains("Det gör inte heller det som Socialnämnden i Ekstad har lovat."))
            try await omar.submit("/flytt", ["transferAnswer": "accept", "transferReason": ""])
            #expect(try await !omar.get("/idag").text.contains(question))

            // The one who asked: her day until she has opened the plan, and the plan itself.
            let told = "BUP Ekstad tog över planen för Alva Lindgren"
            #expect(try await lena.get("/idag").text.contains(told))
            let old = try await lena.get(plan).text
            #expect(old.contains("BUP Ekstad tog över planen") && !old.contains("Planen är avslutad."))
            // What the region is to do goes on; what the municipality was to do does not.
            #expect(old.contains("Träffar familjen varannan vecka Fortsätter i planen hos BUP Ekstad."))
            #expect(old.contains("Ordnar en kontaktperson Blev inte klart"))
            #expect(old.contains("Se vad enheten har fått veta"))
            #expect(try await !lena.get("/idag").text.contains(told))
        }
    }

    @Test("A no is told with its reason, until it is read", arguments: Engine.underTest)
    func declined(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, omar) = (try await city.browser(as: "lena"), try await city.browser(as: "omar"))
            let plan = try await ask(lena, in: city)
            let inbox = try await omar.get("/mottaget")
            try await omar.get(String(try #require(inbox.body.firstMatch(of: /href="([^"]+)">Alva Lindgren/)).1))
            try await omar.submit("/flytt", ["transferAnswer": "decline", "transferReason": "Bor inte här"])
            let told = "BUP Ekstad tar inte över planen för Alva Lindgren: Bor inte här"
            #expect(try await lena.get("/idag").text.contains(told))
            #expect(try await lena.get(plan + "/flytta").text.contains("Bor inte här"))
            #expect(try await !lena.get("/idag").text.contains(told))
        }
    }

    /// Lena asks the unit that has Alva's copy.
    private func ask(_ lena: Browser, in city: WebCity) async throws -> String {
        let list = try await lena.get("/planer").body
        let plan = String(try #require(list.firstMatch(of: /href="(\/planer\/[a-z0-9]{7})">Alva Lindgren/)).1)
        try await lena.get(plan + "/flytta")
        let unit = try await city.house.database.read { db in
            try #require(try db.row("SELECT id FROM care_unit WHERE name = 'BUP Ekstad'"))["id"] as CareUnit.ID
        }
        let answer = try await lena.submit("/flytta", ["unit": unit.description, "note": ""])
        #expect(answer.status == 200)
        return plan
    }
}
