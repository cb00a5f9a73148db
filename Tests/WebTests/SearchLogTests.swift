import App
import Foundation
import Kernel
import Ledger
import Store
import TestSupport
import Testing

@testable import Web

/// Every search is written down before its answer leaves, also when it finds nothing; what was searched for is not.
@Suite struct SearchLogTests {
    @Test("A row for each search, with what it found", arguments: Engine.underTest)
    func rows(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            for text in ["Trollslanda", "Alva", "2222222"] {
                try await lena.get("/planer")
                try await lena.submit("/planer", ["search": text])
            }
            let log = try await city.house.accessDatabase.read { db in
                try db.rows("SELECT at, day, kind, page, request FROM access ORDER BY id").map {
                    row in try row.texts()
                }
            }
            #expect(log.filter { $0.contains("searched") }.count == 3)
            #expect(!log.joined().contains { $0.lowercased().contains("trollslanda") || $0.contains("2222222") })
            let admin = try await city.browser(as: "admin")
            try await admin.get("/forvaltning")
            let page = try await admin.get("/forvaltning/sokningar")
            #expect(page.text.components(separatedBy: "Sökte och fick inte fram något").count == 3)
            #expect(page.text.components(separatedBy: "Sökte och fick fram minst en plan").count == 2)
            #expect(page.text.contains("Lena Ek, socialsekreterare"))
            #expect(!page.text.contains("Alva"))
        }
    }

    @Test("Another authority's searches are not on the page", arguments: Engine.underTest)
    func others(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let johan = try await city.browser(as: "johan")
            try await johan.get("/planer")
            try await johan.submit("/planer", ["search": "Ture"])
            let admin = try await city.browser(as: "admin")
            #expect(try await admin.get("/forvaltning/sokningar").text.contains("Ingen har sökt än."))
            #expect(try await johan.get("/forvaltning/sokningar").status == 404)
        }
    }
}

extension Row {
    /// Every text of the row.
    fileprivate func texts() throws -> [String] {
        try ["at", "day", "kind", "page", "request"].map { try self[$0] as String }
    }
}
