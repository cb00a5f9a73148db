import App
import Foundation
import Kernel
import Ledger
import Store
import TestSupport
import Testing

@testable import People

/// Bringing directory files into a house.
@Suite struct DirectoryImportTests {
    @Test("A file is stored as it says, with the import as a row and an event", arguments: Engine.underTest)
    func stores(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            let report = try await test.bring(smallDirectory())
            #expect(report.changes.counts.map(\.added) == [2, 2, 5, 4, 1, 2, 1])
            let file = try DirectoryFile(Array(smallDirectory().utf8))
            let stored = try await test.content()
            #expect(stored.units == file.content.units.sorted { $0.code < $1.code })
            #expect(stored.staff == file.content.staff.sorted { $0.code < $1.code })
            #expect(stored.areas == file.content.areas.sorted { $0.code < $1.code })
            #expect(stored.agreements == file.content.agreements)
            let (row, events) = try await test.house.database.read { db in
                (
                    try #require(try db.row("SELECT * FROM directory_import")),
                    try db.rows("SELECT type, facts, record_id FROM event")
                )
            }
            #expect(try row["actor_id"] == Operator.actor)
            #expect(try row["at"] == test.clock.wall.now())
            #expect(try row["file_day"] == day("2026-11-01"))
            #expect(try row["added"] == 17)
            #expect(try row["file_hash"] as [UInt8] == report.hash)
            #expect(events.count == 1)
            #expect(try events[0]["type"] == "directory.imported.1")
            #expect(try events[0]["facts"] == "added#17\nchanged#0\nretired#0")
        }
    }

    @Test("The same file twice changes nothing at all", arguments: Engine.underTest)
    func twice(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            try await test.bring(smallDirectory())
            let before = try await test.everything()
            test.clock.advance(days: 1)
            let report = try await test.bring(smallDirectory())
            #expect(report.changes.count == 0)
            #expect(report.changes.counts.map(\.unchanged) == [2, 2, 5, 4, 1, 2, 1])
            #expect(try await test.everything() == before)
        }
    }

    @Test("A dry run reports the same and stores nothing", arguments: Engine.underTest)
    func dryRun(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            let dry = try await test.bring(smallDirectory(), isDryRun: true)
            #expect(try await test.everything() == [])
            #expect(try await test.bring(smallDirectory()) == dry)
            let newer = smallDirectory(date: "2026-11-10", staff: "")
            let before = try await test.everything()
            let second = try await test.bring(newer, isDryRun: true)
            #expect(try await test.everything() == before)
            #expect(try await test.bring(newer) == second)
            #expect(second.changes.staff.retired.count == 2)
        }
    }

    @Test("More rows than one statement takes are all stored, and told of as they are", arguments: Engine.underTest)
    func manyRows(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            var file = try DirectoryFile(Array(smallDirectory(staff: "").utf8))
            let units = file.content.units.map(\.code)
            file.content.staff = (0..<251).map { number in
                StaffRow(
                    code: "s\(number)",
                    name: "Namn \(number)",
                    title: "kurator",
                    unit: units[number % units.count],
                    commissions: units.prefix(number % 4).map { StaffRow.Commission(unit: $0, role: .coordinator) }
                )
            }
            try await test.bring(file)
            let stored = try await test.content().staff
            #expect(stored == file.content.staff.sorted { $0.code < $1.code })
            // All of them change, and then all of them end.
            for index in file.content.staff.indices {
                let row = file.content.staff[index]
                file.content.staff[index] = StaffRow(
                    code: row.code,
                    name: row.name,
                    title: "rektor",
                    unit: row.unit,
                    commissions: row.commissions
                )
            }
            #expect(try await test.bring(file).changes.staff.changed.count == 251)
            #expect(try await test.content().staff == file.content.staff.sorted { $0.code < $1.code })
            file.content.staff = []
            #expect(try await test.bring(file).changes.staff.retired.count == 251)
            #expect(try await test.content().staff.allSatisfy { $0.validTo == file.date })
        }
    }

    @Test("A large authority's staff are brought in, and once more with nothing to do", arguments: Engine.underTest)
    func large(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            var file = try DirectoryFile(Array(smallDirectory(staff: "").utf8))
            let units = file.content.units.map(\.code)
            let count = Soak.times(5_000)
            file.content.staff = (0..<count).map { number in
                StaffRow(
                    code: "s\(number)",
                    name: "Namn \(number)",
                    title: "kurator",
                    unit: units[number % units.count],
                    commissions: [StaffRow.Commission(unit: units[number % units.count], role: .caseWorker)]
                )
            }
            let bytes = try Array(JSONEncoder().encode(file))
            #expect(try await test.bring(DirectoryFile(bytes)).changes.staff.added.count == count)
            #expect(try await test.bring(DirectoryFile(bytes)).changes.count == 0)
            #expect(try await test.content().staff.count == count)
        }
    }

    @Test("A newer file changes what is other and ends what is gone", arguments: Engine.underTest)
    func newer(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            try await test.bring(smallDirectory())
            let units = ordinaryUnits.replacing("Barn och unga", with: "Barn och familj")
                .replacing(#""phone": "08-508 00 000", "#, with: "")
            let staff = """
                {"code": "bea", "name": "Bea Bo", "title": "kurator", "unit": "barn"},
                {"code": "SE2321000016-P7", "name": "Pia Palm", "title": "psykolog", "unit": "SE2321000016-B1"}
                """
            let report = try await test.bring(smallDirectory(date: "2026-11-10", units: units, staff: staff))
            #expect(
                Array(report.lines.dropFirst().prefix(4)) == [
                    "changed units barn", "new staff bea", "changed staff SE2321000016-P7", "retired staff anna",
                ]
            )
            let stored = try await test.content()
            let unit = try #require(stored.units.first { $0.code == "barn" })
            #expect(unit.name == "Barn och familj")
            #expect(unit.phone == nil)
            let anna = try #require(stored.staff.first { $0.code == "anna" })
            #expect(anna.validTo == day("2026-11-10"))
            // What would have ended later ends with her; nothing is taken away.
            #expect(anna.commissions.map(\.validTo) == [day("2026-11-10"), day("2026-11-10")])
            let pia = try #require(stored.staff.first { $0.code == "SE2321000016-P7" })
            #expect(pia.validTo == nil)
            #expect(pia.commissions.map(\.validTo) == [day("2026-11-10")])
            // She comes back: the same row, valid again.
            let ids = try await practitioners(test)
            try await test.bring(smallDirectory(date: "2026-11-20"))
            #expect(try await test.content().staff.first { $0.code == "anna" }?.validTo == nil)
            #expect(try await practitioners(test) == ids)
        }
    }

    @Test("An older file, and one of a day to come, are refused", arguments: Engine.underTest)
    func days(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            try await test.bring(smallDirectory(date: "2026-11-10"))
            let before = try await test.everything()
            await expect([DirectoryProblem("date", .older(than: day("2026-11-10")))], in: test) {
                smallDirectory(date: "2026-11-09", staff: "")
            }
            await expect([DirectoryProblem("date", .inTheFuture)], in: test) { smallDirectory(date: "2026-11-23") }
            #expect(try await test.everything() == before)
            // A correction of the same day is no older file.
            #expect(try await test.bring(smallDirectory(date: "2026-11-10", staff: "")).changes.count == 2)
        }
    }

    @Test("Whose records something is never changes under its code", arguments: Engine.underTest)
    func fixed(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            try await test.bring(smallDirectory())
            let before = try await test.everything()
            await expect(
                [
                    DirectoryProblem("authorities[0].kind", .fixed), DirectoryProblem("areas[4].kind", .fixed),
                    DirectoryProblem("units[3].authority", .fixed),
                ],
                in: test
            ) {
                smallDirectory(
                    units: ordinaryUnits.replacing(#""authority": "styrelse""#, with: #""authority": "namnd""#),
                    areas: ordinaryAreas.replacing("\"bus\"", with: "\"district\"")
                ).replacing("committee\", \"name", with: "privateProvider\", \"name")
            }
            #expect(try await test.everything() == before)
        }
    }

    @Test("With anything wrong in a file nothing of it is stored", arguments: Engine.underTest)
    func nothingStored(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            let bad = smallDirectory().replacing("\"psykolog\"", with: "\"\"")
            await expect([DirectoryProblem("staff[1].title", .blank)], in: test) { bad }
            #expect(try await test.everything() == [])
        }
    }

    @Test("An import that is broken off leaves nothing behind", arguments: Engine.underTest)
    func brokenOff(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            struct BrokenOff: Error {}
            let file = try DirectoryFile(Array(smallDirectory().utf8))
            let house = test.house
            await #expect(throws: BrokenOff.self) {
                try await house.database.write { db in
                    let stored = try StoredDirectory(in: db)
                    let changes = try DirectoryChanges(file, over: stored.content, last: nil, today: house.clock.today)
                    let act = house.operatorAct(for: Operator.owner)
                    var writer = DirectoryWriter(over: stored, on: file.date, by: act, in: db) { _ in }
                    try writer.write(changes)
                    throw BrokenOff()
                }
            }
            #expect(try await test.everything() == [])
        }
    }

    @Test("Rows that were made by other means are no import's business", arguments: Engine.underTest)
    func handMade(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            let place = AccountDesk.Workplace(
                principal: "Stad",
                principalKind: .municipality,
                authority: "Nämnden",
                authorityKind: .committee,
                unit: "Barn och unga"
            )
            _ = try await AccountDesk(test.house).add(login: "ada", name: "Ada", role: .administrator, at: place)
            try await test.bring(smallDirectory())
            let units = try await test.house.database.read { try Directory.units(on: day("2026-11-01"), in: $0) }
            #expect(units.map(\.name) == ["BUP", "Barn och unga", "Barn och unga"])
        }
    }

    @Test("Problems are told in words of the terminal, and hostile names of fields do not reach it")
    func words() {
        let problem = DirectoryProblem(
            "units[12]",
            .unknownKey("a\u{1b}[2J\u{202e}å" + String(repeating: "x", count: 99))
        )
        #expect(problem.description.unicodeScalars.allSatisfy { (0x20..<0x7f).contains($0.value) || $0 == "…" })
        #expect(
            DirectoryProblem("units[12].successor", .loop).description == "units[12].successor: leads round in a ring"
        )
        #expect(DirectoryProblem("", .notUTF8).description == "the file: is not UTF-8")
    }

    private func practitioners(_ test: TestHouse) async throws -> [Practitioner.ID] {
        try await test.house.database.read { db in
            try db.rows("SELECT id FROM practitioner WHERE code = 'anna'").map { try $0["id"] }
        }
    }

    private func expect(_ expected: [DirectoryProblem], in test: TestHouse, _ text: () -> String) async {
        let problems = await #expect(throws: DirectoryProblems.self) { try await test.bring(text()) }
        #expect(problems?.first == expected)
    }
}
