import App
import Foundation
import Kernel
import People
import Store
import TestSupport
import Testing

/// What pages make of a directory that has changed: choices of today, and what was written before as it was.
@Suite struct DirectoryPagesTests {
    @Test(
        "A unit that has ended is no choice, and one with a new name keeps the old where it was",
        arguments: Engine.underTest
    )
    func units(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let number: String = try await city.house.database.read { db in
                try #require(try db.row("SELECT number FROM plan WHERE state = 'established' LIMIT 1"))["number"]
            }
            let lena = try await city.browser(as: "lena")
            let before = try await lena.get("/planer/\(number)/personer").body
            #expect(choices(before).contains("Hälso- och sjukvårdsnämnden: Ekstads vårdcentral"))
            try await city.bringDirectory {
                $0.replacing(#""name": "BUP Ekstad""#, with: #""name": "BUP Nya Ekstad""#)
                    .replacing(
                        #""name": "Ekstads vårdcentral""#,
                        with: #""name": "Ekstads vårdcentral", "validTo": "2026-11-20""#
                    )
            }
            let after = try await lena.get("/planer/\(number)/personer").body
            #expect(!choices(after).contains("Hälso- och sjukvårdsnämnden: Ekstads vårdcentral"))
            #expect(choices(after).contains("Hälso- och sjukvårdsnämnden: BUP Nya Ekstad"))
            #expect(!choices(after).contains("Hälso- och sjukvårdsnämnden: BUP Ekstad"))
            #expect(after.contains("BUP Ekstad, Hälso- och sjukvårdsnämnden"))
            // Whoever had the page open before cannot choose it either.
            let id: CareUnit.ID = try await city.house.database.read { db in
                try #require(try db.row("SELECT id FROM care_unit WHERE code = 'vardcentralen'"))["id"]
            }
            let refused = try await lena.submit(
                "/planer/\(number)/personer",
                ["kind": "professional", "name": "Karin Lund", "unit": id.description]
            )
            #expect(refused.status == 422)
        }
    }

    @Test("An authority that has ended is not asked about any more", arguments: Engine.underTest)
    func authorities(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let number: String = try await city.house.database.read { db in
                try #require(try db.row("SELECT number FROM plan WHERE state = 'established' LIMIT 1"))["number"]
            }
            try await city.bringDirectory {
                $0.replacing(
                    #""code": "utbildningsnamnden","#,
                    with: #""code": "utbildningsnamnden", "validTo": "2026-11-20","#
                )
            }
            let page = try await city.browser(as: "lena").get("/planer/\(number)/samtycke")
            #expect(page.text.contains("Omsorgsnämnden i Ekstad"))
            #expect(!page.text.contains("Utbildningsnämnden i Ekstad"))
        }
    }

    private func choices(_ page: String) -> [String] {
        page.matches(of: /<option[^>]*>([^<]*)</).map { String($0.1).replacing("&amp;", with: "&") }
    }
}
