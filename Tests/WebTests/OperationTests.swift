import App
import Configuration
import Kernel
import Ledger
import People
import Store
import TestSupport
import Testing
import Vault

/// What an operator does at the command line: settings, checks, and the end of a record.
@Suite struct OperationTests {
    @Test("A record goes when the owner's rule lets it go, and not a day before", arguments: Engine.underTest)
    func shredding(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (record, number, last) = try await city.house.database.read { db in
                let row = try #require(try db.row("SELECT record_id, number FROM plan WHERE state = 'closed'"))
                let record: Record.ID = try row["record_id"]
                let last = try #require(try db.row("SELECT max(day) AS day FROM event WHERE record_id = \(record)"))
                return (record, try row["number"] as String, try last["day"] as Day)
            }
            let lena = try await city.browser(as: "lena")
            #expect(try await lena.get("/planer/\(number)").status == 200)
            // Five years after the last entry (SoL 16:1), counted here by the calendar's own dates.
            let until = try #require(Day(year: last.year + 5, month: last.month, day: last.dayOfMonth)).adding(days: 1)
            let refusal = Shredding.Refusal.keep(until: until, paragraph: "SoL 16:1")
            await #expect(throws: refusal) { try await Shredding.shred(record, in: city.house) }
            city.time.move(seconds: (until.ordinal - city.house.clock.today.ordinal - 1) * 86_400)
            await #expect(throws: refusal) { try await Shredding.shred(record, in: city.house) }
            city.time.move(seconds: 86_400)
            try await Shredding.shred(record, in: city.house)
            await #expect(throws: Shredding.Refusal.unknown) { try await Shredding.shred(record, in: city.house) }
            let later = try await city.browser(as: "lena")
            #expect(try await later.get("/planer/\(number)").status == 404, "a shredded plan is not there")
        }
    }

    @Test("A region keeps longer, and where no rule is known nothing goes", arguments: Engine.underTest)
    func otherRules(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (copy, school) = try await city.house.database.read { db in
                let row = try #require(try db.row("SELECT record_id FROM plan_copy LIMIT 1"))
                let organiser = try Directory.authorities(in: db).first { $0.kind == .schoolOrganiser }
                return (try row["record_id"] as Record.ID, try #require(organiser))
            }
            let refusal = await #expect(throws: Shredding.Refusal.self) {
                try await Shredding.shred(copy, in: city.house)
            }
            guard case .keep(_, "PDL 3:17") = refusal else {
                Issue.record("not the region's rule: \(String(describing: refusal))")
                return
            }
            let now = city.house.clock.now()
            let owned = try await city.house.database.write { db in
                try city.house.vault.create(.copy, owner: school.id, at: now, in: db).record
            }
            city.time.move(seconds: 100 * 366 * 86_400)
            await #expect(throws: Shredding.Refusal.noRule(owner: school.name)) {
                try await Shredding.shred(owned, in: city.house)
            }
        }
    }

    @Test("A check is good over a sound house and names a changed row", arguments: Engine.underTest)
    func check(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let log = city.house.database(of: .events)
            try await Linker(.events, in: log, holder: "test", clock: city.house.clock).linkAll()
            #expect(try await faults(in: city) == [])
            let id = try await log.write { db in
                let id: Event.ID = try #require(try db.row("SELECT id FROM event ORDER BY id LIMIT 1"))["id"]
                try db.run("UPDATE event SET facts = 'kind=forged' WHERE id = \(id)")
                return id
            }
            let found = try await faults(in: city)
            #expect(found.count == 1)
            #expect(found.first?.contains("row \(id) was changed") == true)
        }
    }

    @Test("Settings that cannot be used are named, and secrets are not shown")
    func settings() async throws {
        let port = try await Settings.reader(options: ["server.port": "70000"], file: nil)
        #expect(throws: SettingsError.self) { try Settings(port) }
        let plain = try await Settings.reader(options: ["server.public.origin": "http://sip.example.se"], file: nil)
        #expect(throws: SettingsError.self) { try Settings(plain) }
        let url = "postgres://mellanrum:hemligt@db/mellanrum"
        let keyless = try await Settings.reader(options: ["database.url": url], file: nil)
        #expect(throws: SettingsError.self) { try Settings(keyless) }
        let whole = try await Settings.reader(options: ["database.url": url, "keys.folder": "/keys"], file: nil)
        let shown = try Settings(whole).redacted.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
        #expect(!shown.contains("hemligt"))
        #expect(shown.contains("keys.folder=/keys"))
    }

    private func faults(in city: WebCity) async throws -> [String] {
        try await Check(city.house).run().compactMap { finding in
            if case .bad(let line) = finding { line } else { nil }
        }
    }
}
