import App
import Configuration
import Kernel
import Ledger
import Store
import TestSupport
import Testing

/// What an operator does at the command line: settings and checks.
@Suite struct OperationTests {
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
