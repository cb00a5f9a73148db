import App
import Foundation
import Kernel
import Ledger
import People
import Store
import TestSupport
import Testing

@testable import Web

/// The person's own paper about who has her plan.
@Suite struct WhoHasPlanTests {
    @Test("It says who has a copy, and after a yes was taken back who keeps it and why", arguments: Engine.underTest)
    func paper(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let room = try await Showroom(city, ["lena", "omar"])
            let plan = "/planer/\(try room.number("Alva Lindgren", for: "lena"))"
            let lena = try await city.browser(as: "lena")
            #expect(try await lena.get(plan).body.contains("href=\"\(plan)/vem-har-planen\""))
            var watch = try await AccessWatch(city.house.accessDatabase)
            let before = try await lena.get(plan + "/vem-har-planen")
            let looks = try await watch.new()
            #expect(Set(looks.map(\.kind)) == [.printed])
            #expect(Set(looks.map(\.record)).count == 2)
            #expect(before.text.contains("Det här papperet är till Alva Lindgren ."))
            #expect(before.text.contains("har en kopia från"))
            #expect(before.text.contains("De får nya kopior så länge det finns ett ja"))
            #expect(!before.text.contains("finns inget ja"))

            // What has been opened stays with its recipient.
            let omar = try await city.browser(as: "omar")
            #expect(try await omar.get("/mottaget/\(room.number("Alva Lindgren", for: "omar"))").status == 200)
            for _ in 0..<5 {
                let page = try await lena.get(plan + "/samtycke")
                guard page.forms.contains(where: { $0.action.hasSuffix("/aterkallat") }) else { break }
                try await lena.submit("/aterkallat", [:])
            }
            let after = try await lena.get(plan + "/vem-har-planen").text
            #expect(after.contains("BUP Ekstad, Hälso- och sjukvårdsnämnden har en kopia från"))
            #expect(after.contains("Sedan 22 november 2026 finns inget ja. De får inget nytt."))
            #expect(after.contains("Lagen säger att vården sparar det de har i minst 10 år."))
            #expect(!after.contains("De får nya kopior"))
        }
    }

    @Test("A plan that nobody else has says so", arguments: Engine.underTest)
    func nobody(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let room = try await Showroom(city, ["lena"])
            let lena = try await city.browser(as: "lena")
            let plan = "/planer/\(try room.number("Noor Rahimi", for: "lena"))"
            #expect(try await lena.get(plan + "/vem-har-planen").text.contains("Ingen annan har något av planen."))
        }
    }

    @Test(
        "Units tell a place, and so do authorities: a protected person's paper names none",
        arguments: Engine.underTest
    )
    func protected(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/ny")
            let plan = try await lena.submit(
                "/planer/ny",
                [
                    "name": "Kim Ny", "question": "Vem hjälper Kim?", "answer": "notYet",
                    "protection": "confidentialityMark",
                ]
            ).path
            let (unit, owner) = try await city.house.database.read { db in
                let row = try #require(try db.row("SELECT id, owner_id FROM care_unit WHERE name = 'BUP Ekstad'"))
                return (try row["id"] as CareUnit.ID, try row["owner_id"] as Owner.ID)
            }
            try await lena.get(plan + "/samtycke")
            try await lena.submit(
                "/samtycke",
                [
                    "giver": "individual", "answer": "yes", "form": "oral", "contents": "plan",
                    "recipients": owner.description, "validUntil": "om tre månader",
                ]
            )
            try await lena.get(plan + "/personer")
            try await lena.submit("/personer", ["kind": "professional", "name": "Omar", "unit": unit.description])
            try await lena.get(plan + "/visa")
            try #require(try await lena.submit("/visa", [:]).status == 200)
            let text = try await lena.get(plan + "/vem-har-planen").text
            #expect(text.contains("Vilka som har något av planen står inte på papper."))
            for place in ["BUP", "Hälso- och sjukvårdsnämnden", "skriver planen och har hela"] {
                #expect(!text.contains(place))
            }
        }
    }
}
