import App
import Foundation
import Kernel
import Plans
import Retention
import Store
import TestSupport
import Testing

/// What a thief finds of a record that has ended, even one who has the keys: not one of its sealed texts, and no key.
@Suite(.serialized) struct RetentionThiefTests {
    /// On SQLite, which overwrites what is deleted. PostgreSQL's files keep a row for as long as any transaction of the server
    /// may see it; that its tables hold nothing more is tried in `RetentionRunTests`.
    @Test("Nothing that was sealed in a record is in the database's file after its end")
    func nothingIsLeft() async throws {
        try await StolenCity.with(.sqlite) { stolen in
            let city = stolen.city
            let old = try await OldPlan(in: city)
            city.time.move(seconds: (5 * 366 + 2) * 86_400)
            try await old.answer(in: city)
            try await old.confirm(in: city)
            let sealed = try await sealed(in: old, city)
            #expect(sealed.count > 20, "\(sealed.count) sealed texts")
            try stolen.emptyJournal()
            #expect(
                try await found(sealed, in: stolen) == Set(sealed.keys),
                "the search finds them while they are there"
            )
            #expect(try await RetentionDesk(city.house).run(of: nil).map(\.outcome) == [.gone])
            try stolen.emptyJournal()
            let left = try await found(sealed, in: stolen)
            #expect(left == [])
        }
    }

    /// The keys and the sealed texts of the plan and the card, by the column they stand in and a number.
    private func sealed(in old: OldPlan, _ city: WebCity) async throws -> [String: [UInt8]] {
        guard case .plan(let plan, let card) = old.kept.content else { return [:] }
        return try await city.house.database.read { db in
            let schema = try Schema.columns(in: db)
            var found: [String: [UInt8]] = [:]
            for table in HouseSchema.catalogue {
                let columns = table.columns.filter { $0.class == .sealed || $0.name == "wrapped_key" }.map(\.name)
                let keys: [(String, any SQLConvertible)] = [
                    ("plan_id", plan), ("person_id", card), ("record_id", old.record), ("record_id", old.card),
                ]
                let own: [(String, any SQLConvertible)] = [
                    ("id", plan), ("id", card), ("id", old.record), ("id", old.card),
                ]
                for (key, value) in keys + own where schema[table.name]?.contains(key) == true {
                    for column in columns {
                        let rows = try db.rows(select(column, from: table.name, where: key, is: value))
                        for row in rows {
                            guard let bytes: [UInt8] = try row["value"] else { continue }
                            found["\(table.name).\(column) \(found.count)"] = bytes
                        }
                    }
                }
            }
            return found
        }
    }

    private func select(_ column: String, from table: String, where key: String, is value: some SQLConvertible) -> SQL {
        "SELECT \(part: .trusted(column)) AS value FROM \(part: .trusted(table)) WHERE \(part: .trusted(key)) = \(value)"
    }

    /// Which of the texts stand in the database's own files. The server's journal is every database's, and is kept by the tests
    /// longer than by anybody else.
    private func found(_ sealed: [String: [UInt8]], in stolen: StolenCity) async throws -> Set<String> {
        var found: Set<String> = []
        for (_, bytes) in try await stolen.tables() {
            for (name, text) in sealed where ByteSearch.first(text, in: bytes) != nil { found.insert(name) }
        }
        return found
    }
}
