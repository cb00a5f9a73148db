import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import TestSupport
import Testing
import Vault

/// The catalogues of every room under test.
let wholeCatalogue =
    vaultCatalogue + ledgerCatalogue + peopleCatalogue + accessCatalogue + planCatalogue + meetingCatalogue

@Suite("The catalogue tells the truth about the schema")
struct CatalogueTests {
    @Test("Every column has exactly one row in the catalogue, and every row a column", arguments: Engine.underTest)
    func columns(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let real = try await city.database.read { db in try Schema.columns(in: db) }
            let names = real.flatMap { table, columns in columns.map { "\(table).\($0)" } }
            // The migrator's own table belongs to no room.
            let expected = names.filter { !$0.hasPrefix("migration.") }.sorted()
            #expect(
                wholeCatalogue.flatMap { table in table.columns.map { "\(table.name).\($0.name)" } }.sorted()
                    == expected
            )
        }
    }

    @Test("Every row says something of every matter")
    func words() {
        for table in wholeCatalogue {
            for text in [table.meaning, table.purpose, table.paragraph, table.retention] + table.columns.map(\.meaning)
            {
                #expect(text.contains { $0.isLetter || $0.isNumber }, "\(table.name)")
            }
        }
    }
}
