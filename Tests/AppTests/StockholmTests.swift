import App
import Foundation
import Kernel
import Store
import TestSupport
import Testing

@testable import People

/// The file of Stockholm's structure in docs/directories.
@Suite struct StockholmTests {
    private func bytes() throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try [UInt8](Data(contentsOf: root.appending(path: "docs/directories/stockholm.json")))
    }

    @Test("Imported twice, the second time changes nothing", arguments: Engine.underTest)
    func twice(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            let desk = DirectoryImport(test.house)
            #expect(try await desk.run(try bytes()).changes.counts.map(\.added) == [3, 21, 26, 117, 1, 0, 20])
            let before = try await test.everything()
            #expect(try await desk.run(try bytes()).changes.count == 0)
            #expect(try await test.everything() == before)
        }
    }

    @Test("Fourteen districts became thirteen and then eleven, each with its committee", arguments: Engine.underTest)
    func districts(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            _ = try await DirectoryImport(test.house).run(try bytes())
            try await test.house.database.read { db in
                for (text, count) in [
                    ("2006-12-31", 0), ("2007-01-01", 14), ("2020-06-30", 14), ("2020-07-01", 13), ("2023-06-30", 13),
                    ("2023-07-01", 11), ("2026-11-01", 11),
                ] {
                    #expect(try Directory.areas(of: .district, on: day(text), in: db).count == count, "\(text)")
                    let committees = try Directory.authorities(on: day(text), in: db)
                        .filter { $0.name.hasSuffix("stadsdelsnämnd") }
                    #expect(committees.count == count, "\(text)")
                }
                #expect(try Directory.areas(of: .bus, on: day("2026-11-01"), in: db).count == 9)
                let stored = try StoredDirectory(in: db)
                for (old, new) in [
                    ("rinkeby-kista", "Järva"), ("spanga-tensta", "Järva"), ("norrmalm", "Norra innerstaden"),
                    ("ostermalm", "Norra innerstaden"), ("alvsjo", "Hägersten-Älvsjö"),
                ] {
                    let area = try stored.areas[old]
                    #expect(try Directory.areas(inPlaceOf: area, on: day("2026-11-01"), in: db).map(\.name) == [new])
                    let unit = try stored.units["\(old).barn-unga"]
                    let now = try Directory.unit(inPlaceOf: unit, on: day("2026-11-01"), in: db)
                    #expect(now?.name == "Barn och unga, \(new)")
                }
            }
        }
    }
}
