import App
import Kernel
import Store
import TestSupport
import Testing

@testable import People

/// The directory as it was and is: what is valid on a day, and what took over (B7).
@Suite struct DirectoryOnDayTests {
    @Test("Units and areas on a day are those valid then", arguments: Engine.underTest)
    func valid(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            try await test.bring(smallDirectory())
            try await test.house.database.read { db throws in
                let names = { (text: String) in try Directory.units(on: day(text), in: db).map(\.name) }
                #expect(try names("2023-06-30") == ["BUP", "Barn Norr"])
                #expect(try names("2023-07-01") == ["BUP", "Barn Mitt"])
                #expect(try names("2026-09-30") == ["BUP", "Barn Mitt"])
                #expect(try names("2026-10-01") == ["BUP", "Barn och unga"])
                let areas = { (text: String) in
                    try Directory.areas(of: .district, on: day(text), in: db).map(\.name)
                }
                #expect(try areas("2023-06-30") == ["Norr", "Syd"])
                #expect(try areas("2023-07-01") == ["Ost", "Väst"])
                #expect(try Directory.areas(of: .bus, on: day("2023-07-01"), in: db).map(\.name) == ["BUS 1"])
            }
        }
    }

    @Test("The unit that took over is found through all that came between", arguments: Engine.underTest)
    func successor(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            try await test.bring(smallDirectory())
            try await test.house.database.read { db throws in
                let ids = try StoredDirectory(in: db).units
                let now = { (code: String, text: String) in
                    try Directory.unit(inPlaceOf: try ids[code], on: day(text), in: db)?.name
                }
                #expect(try now("barn-norr", "2023-06-30") == "Barn Norr")
                #expect(try now("barn-norr", "2023-07-01") == "Barn Mitt")
                #expect(try now("barn-norr", "2026-10-01") == "Barn och unga")
                #expect(try now("barn-mitt", "2030-01-01") == "Barn och unga")
                #expect(try now("barn", "2026-10-01") == "Barn och unga")
                #expect(try now("barn", "2026-09-30") == nil)
            }
            // Nobody takes over what is gone from the file.
            try await test.bring(smallDirectory(date: "2026-11-10", units: "", staff: ""))
            try await test.house.database.read { db throws in
                let ids = try StoredDirectory(in: db).units
                #expect(try Directory.unit(inPlaceOf: try ids["barn-norr"], on: day("2026-11-10"), in: db) == nil)
                #expect(
                    try Directory.unit(inPlaceOf: try ids["barn-norr"], on: day("2026-11-09"), in: db)?.name
                        == "Barn och unga"
                )
            }
        }
    }

    @Test("A district that was split has several in its place, and merged ones the same", arguments: Engine.underTest)
    func areas(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            try await test.bring(smallDirectory())
            try await test.house.database.read { db throws in
                let ids = try StoredDirectory(in: db).areas
                let now = { (code: String, text: String) in
                    try Directory.areas(inPlaceOf: try ids[code], on: day(text), in: db).map(\.name)
                }
                #expect(try now("syd", "2023-06-30") == ["Syd"])
                #expect(try now("syd", "2023-07-01") == ["Ost", "Väst"])
                #expect(try now("norr", "2023-07-01") == ["Ost"])
                #expect(try now("ost", "2023-06-30") == [])
            }
        }
    }

    @Test("Staff and what they are commissioned for, on a day", arguments: Engine.underTest)
    func staff(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            try await test.bring(smallDirectory())
            try await test.bring(smallDirectory(date: "2026-11-10", staff: ""))
            try await test.house.database.read { db throws in
                let stored = try StoredDirectory(in: db)
                let (anna, namnd) = (try stored.staff["anna"], try stored.authorities["namnd"])
                let names = { (text: String) in
                    try Directory.practitioners(of: namnd, on: day(text), in: db).map(\.name)
                }
                #expect(try names("2026-11-09") == ["Anna Alm"])
                #expect(try names("2026-11-10") == [])
                let roles = { (text: String) in
                    try Directory.commissions(of: anna, on: day(text), in: db).map(\.role)
                }
                #expect(try roles("2026-11-09") == [.caseWorker, .coordinator])
                #expect(try roles("2026-11-10") == [])
            }
        }
    }

    @Test("A unit that was given another name keeps the old one for the days before", arguments: Engine.underTest)
    func formerNames(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            try await test.bring(smallDirectory())
            for (date, name) in [("2026-11-05", "Familj"), ("2026-11-10", "Feltryckt"), ("2026-11-10", "Barn")] {
                let units = ordinaryUnits.replacing("Barn och unga", with: name)
                try await test.bring(smallDirectory(date: date, units: units))
            }
            try await test.house.database.read { db throws in
                let id = try StoredDirectory(in: db).units["barn"]
                let days = ["2026-10-01", "2026-11-04", "2026-11-05", "2026-11-09", "2026-11-10", "2026-11-22"]
                #expect(
                    try Directory.units(days.map { (id, day($0)) }, in: db).map { $0?.name }
                        == ["Barn och unga", "Barn och unga", "Familj", "Familj", "Barn", "Barn"]
                )
            }
        }
    }

    @Test("Agreements in force on a day, with their clocks", arguments: Engine.underTest)
    func agreements(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            try await test.bring(smallDirectory())
            try await test.house.database.read { db throws in
                let stored = try StoredDirectory(in: db)
                let agreement = try #require(try Agreements.all(on: day("2026-11-01"), in: db).first)
                #expect(agreement.name == "SIP")
                #expect(agreement.parties == [try stored.principals["stad"], try stored.principals["region"]])
                #expect(agreement.areas == [try stored.areas["ost"]])
                #expect(agreement.activities == [.pupilHealth])
                #expect(agreement.duties == [.maySummon: [.committee, .schoolOrganiser], .mustAttend: [.regionBoard]])
                // Three working days from a Friday; three weeks by the calendar.
                #expect(agreement.clocks[.startOfWork]?.end(from: day("2026-11-20")) == day("2026-11-25"))
                #expect(agreement.clocks[.meeting]?.end(from: day("2026-11-20")) == day("2026-12-11"))
                #expect(agreement.clocks[.summons] == nil)
            }
            let ended = smallDirectory(date: "2026-11-10").replacing(
                #"{"code": "sip","#,
                with: #"{"code": "sip", "validTo": "2026-11-09","#
            )
            try await test.bring(ended)
            try await test.house.database.read { db throws in
                #expect(try Agreements.all(on: day("2026-11-08"), in: db).count == 1)
                #expect(try Agreements.all(on: day("2026-11-09"), in: db).isEmpty)
            }
        }
    }
}
