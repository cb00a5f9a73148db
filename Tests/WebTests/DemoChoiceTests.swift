import Access
import App
import Foundation
import Kernel
import People
import Store
import TestSupport
import Testing

@testable import Web

/// Choosing whom to be in a demo city that has grown.
@Suite struct DemoChoiceTests {
    @Test("Ten of each role are listed, and a search finds the others", arguments: Engine.underTest)
    func crowd(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = city.browser()
            try await grow(city)
            let page = try await browser.get("/logga-in")
            // Ten case workers and ten in health care; the four coordinators, the four administrators
            // and the statistician are all.
            #expect(page.forms.filter { $0.action == "/logga-in/demo" }.count == 29)
            #expect(page.text.contains("Lena Ek, socialsekreterare"))
            #expect(page.text.contains("Ulf Nord, administratör"))
            #expect(!page.text.contains("Trollslanda"))
            let found = try await browser.submit("/logga-in", ["search": "trollslanda 57"])
            #expect(found.forms.filter { $0.action == "/logga-in/demo" }.count == 1)
            try await browser.submit("/logga-in/demo", [:])
            #expect(browser.current.text.contains("Trollslanda 57"))
        }
    }

    @Test("A search for nobody, and one without words", arguments: Engine.underTest)
    func nobody(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = city.browser()
            #expect(try await browser.post("/logga-in", ["search": "finns inte"]).text.contains("Ingen heter så."))
            let empty = try await browser.post("/logga-in", ["search": " "])
            #expect(empty.status == 422)
            #expect(empty.body.contains("id=\"search-error\""))
        }
    }

    /// Sixty case workers more.
    private func grow(_ city: WebCity) async throws {
        let house = city.house
        try await house.database.write { db in
            let owner = try #require(try Accounts.find(login: "lena", in: db)).owner
            for number in 1...60 {
                _ = try Accounts.create(
                    login: "troll\(number)",
                    name: "Trollslanda \(number)",
                    owner: owner,
                    origin: .demo,
                    roles: [(.caseWorker, nil)],
                    by: house.operatorAct(for: owner),
                    in: db
                )
            }
        }
    }
}
