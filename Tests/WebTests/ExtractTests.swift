import Access
import App
import Foundation
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import TestSupport
import Testing

@testable import Web

/// The person's extract: everything that is written in her plan's record, and nothing that the catalogue keeps from it.
@Suite struct ExtractTests {
    @Test("Every sealed column that is marked so stands on the page, and no other", arguments: Engine.underTest)
    func everything(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let canaries = CanaryWords()
            try await CanaryWalk(city, canaries).walk()
            let (number, login) = try await newestPlan(in: city)
            let person = try await Person.signedIn(login, in: city)
            let page = try await person.browser.get("/planer/\(number)/utdrag/personen")
            #expect(page.status == 200)
            let reader = try #require(person.reader)
            let entries = try await entries(of: number, for: reader, in: city)
            var told: Set<String> = []
            for entry in entries {
                for case (let column, .words(let text)) in entry.cells {
                    told.insert("\(entry.table).\(column)")
                    guard text.contains(canaries.word(0).prefix(8)) else { continue }
                    #expect(page.text.contains(text), "\(entry.table).\(column)")
                }
            }
            let tables = Set(entries.map(\.table))
            let sealed = HouseSchema.catalogue.filter { tables.contains($0.name) }.flatMap { table in
                table.columns.filter { $0.class == .sealed }.map { ("\(table.name).\($0.name)", $0.isInExtract) }
            }
            // The walk names no district of a person whose identity is protected.
            let districts = ["need_description.home_district", "need_description.school_district"]
            let missing = sealed.filter { $0.1 && !told.contains($0.0) && !districts.contains($0.0) }.map(\.0)
            #expect(missing == [], "marked and not told")
            #expect(sealed.filter { !$0.1 && told.contains($0.0) }.map(\.0) == [], "told and not marked")
            #expect(Set(tables).isSuperset(of: ["consent", "promise_status", "meeting", "disclosure", "follow_up"]))
            // Protected: for nobody but the person.
            #expect(
                try await person.browser.get("/planer/\(number)/utdrag").text.contains("aldrig till en vårdnadshavare")
            )
        }
    }

    @Test(
        "It is printed by whoever answers for the plan, which is written down; own words are hers",
        arguments: Engine.underTest
    )
    func printed(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            try await lena.get(plan + "/egna-ord")
            try await lena.submit("/egna-ord", ["kind": "words", "words": "Jag vill sova om natten."])
            let asked = try await lena.get(plan + "/utdrag")
            #expect(asked.text.contains("Vem ska få utdraget?") && asked.text.contains("Åldern framgår inte här."))
            let page = try await lena.get(plan + "/utdrag/personen")
            #expect(page.text.contains("Jag vill sova om natten.") && page.text.contains("Robin Ny"))
            #expect(page.text.contains("BUP Ekstad") && page.text.contains("Skrev ut"))
            #expect(!page.body.components(separatedBy: "<main")[0].contains("Kim Ny"))
            // A colleague with a single task hands out nothing.
            let tasks = try await lena.get(plan + "/uppgifter")
            let samirs = try tasks.value("Samir Haddad, socialsekreterare")
            try await lena.submit("/uppgifter", ["task": "need", "colleague": samirs])
            let samir = try await city.browser(as: "samir")
            let refused = try await samir.get(plan + "/utdrag/personen")
            #expect(refused.status == 200 && refused.text.contains("gör utdraget."))
            #expect(!refused.text.contains("Jag vill sova om natten."))
        }
    }

    private func newestPlan(in city: WebCity) async throws -> (number: PlanNumber, login: String) {
        try await city.house.database.read { db in
            let row = try #require(
                try db.row(
                    """
                    SELECT plan.number, account.login FROM plan
                        JOIN plan_assignment AS a ON a.plan_id = plan.id AND a.role = 'responsible' AND a.ended_at IS NULL
                        JOIN account ON account.id = a.account_id
                        JOIN closure ON closure.plan_id = plan.id
                        JOIN reopening ON reopening.plan_id = plan.id
                        JOIN unit_hand_over ON unit_hand_over.plan_id = plan.id
                    ORDER BY plan.id DESC LIMIT 1
                    """
                )
            )
            return (try row["number"], try row["login"])
        }
    }

    private func entries(of number: PlanNumber, for reader: Reader, in city: WebCity) async throws -> [ExtractEntry] {
        let scope = try #require(Gate.scope(of: reader))
        let act = reader.act(at: city.time.clock.now(), vault: city.house.vault, source: city.house.source)
        return try await city.house.database.read { db in
            try Extract.open(
                number,
                with: { (after: "appointment_end", sources: MeetingExtract.sources(of: $0)) },
                scope: scope,
                act: act,
                in: db
            ).entries
        }
    }
}
