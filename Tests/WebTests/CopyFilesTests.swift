import App
import Foundation
import HTTPTypes
import HummingbirdTesting
import Kernel
import Ledger
import NIOCore
import Store
import TestSupport
import Testing

@testable import Web

/// A received plan on paper and as a file, and the word that it is filed.
@Suite struct CopyFilesTests {
    @Test(
        "Paper and file are written down as what they are, and count as opening",
        arguments: Engine.underTest,
        [("skriv-ut", AccessRow.Kind.printed), ("fil", .exported)]
    )
    func taken(_ engine: Engine, _ way: (String, AccessRow.Kind)) async throws {
        try await WebCity.with(engine) { city in
            let omar = try await city.browser(as: "omar")
            let copy = try await copy(of: "Alva Lindgren", omar)
            _ = try await city.house.database.write { try $0.run("DELETE FROM copy_opening") }
            var watch = try await AccessWatch(city.house.accessDatabase)
            let answer = try await omar.get("\(copy)/\(way.0)")
            let text = answer.body
            #expect(answer.status == 200 && text.contains("Alva Lindgren") && text.contains("Jag"))
            let looks = try await watch.new()
            #expect(looks.map(\.kind) == [way.1])
            let opened = try await city.house.database.read { db in
                try db.rows(
                    """
                    SELECT o.copy_id FROM copy_opening AS o JOIN plan_copy AS c ON c.id = o.copy_id
                    WHERE c.record_id = \(looks.first?.record)
                    """
                ).count
            }
            #expect(opened == 1)
        }
    }

    @Test("A file is saved under the case number alone, and holds what the page says", arguments: Engine.underTest)
    func file(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for (login, list, name) in [("omar", "/mottaget", "Alva Lindgren"), ("lena", "/planer", "Alva Lindgren")] {
                let browser = try await city.browser(as: login)
                let page = try #require(try await browser.get(list).link(name))
                let number = String(page.suffix(7))
                let path = login == "omar" ? "\(page)/fil" : "/planer/versioner/\(number)-1/fil"
                let answer = try await browser.raw(.get, path)
                #expect(answer.headers[.contentDisposition] == "attachment; filename=\"\(number).json\"")
                #expect(answer.headers[.contentType] == "application/json")
                let file = try #require(
                    try JSONSerialization.jsonObject(with: Data(String(buffer: answer.body).utf8)) as? [String: Any]
                )
                #expect(file["caseNumber"] as? String == number)
                #expect((file["carePlan"] as? [String: Any])?["patient"] as? String == name)
            }
            let lena = try await city.browser(as: "lena")
            let plan = try #require(try await lena.get("/planer").link("Noor Rahimi"))
            let none = try await lena.raw(.get, "/planer/versioner/\(plan.suffix(7))-1/fil")
            #expect(none.status == .seeOther)
        }
    }

    @Test(
        "Filing is told on the page with who and when, asked for anew, and undone the same day",
        arguments: Engine.underTest
    )
    func filing(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let omar = try await city.browser(as: "omar")
            let copy = try await copy(of: "Alva Lindgren", omar)
            try await omar.get(copy)
            try await omar.submit("/bekraftelse", [:])
            let page = try await omar.submit("/inford", [:])
            #expect(page.text.contains("fördes in i er akt den 22 november 2026 av Omar Ali"))
            #expect(page.text.contains("Planen fördes in i er egen akt"))
            let undone = try await omar.submit("/inford/angra", [:])
            #expect(undone.text.contains("Att planen är införd i er akt togs tillbaka"))
            #expect(!undone.text.contains("fördes in i er akt den"))
            try await omar.submit("/inford", [:])
            let lena = try await city.browser(as: "lena")
            let plan = try #require(try await lena.get("/planer").link("Alva Lindgren"))
            for path in ["", "/historik", "/visa", "/versioner"] {
                #expect(!(try await lena.get(plan + path).text.contains("er egen akt")), "\(path)")
            }
            try await lena.get(plan + "/mal")
            try await lena.submit("/mal", ["goal": "Gå till skolan varje dag", "term": "short"])
            #expect(try await omar.get(copy).text.contains("Det har kommit en nyare version. För in den också."))
            try await omar.submit("/bekraftelse", [:])
            #expect(try await omar.get("/mottaget").text.contains("Ny version att föra in"))
            city.time.move(seconds: 86_400)
            let later = try await city.browser(as: "omar")
            #expect(!(try await later.get(copy).text.contains("Ångra att den är införd")))
        }
    }

    private func copy(of name: String, _ browser: Browser) async throws -> String {
        try #require(try await browser.get("/mottaget").link(name))
    }
}
