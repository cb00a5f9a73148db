import App
import Store
import TestSupport
import Testing

/// What is said to be kept is what is kept, in the whole house.
@Suite struct HouseCatalogueTests {
    @Test("Every column of both databases has one row in the catalogue", arguments: Engine.underTest)
    func columns(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test in
            let main = try await test.house.database.read { try Schema.columns(in: $0) }
            let access = try await test.house.accessDatabase.read { try Schema.columns(in: $0) }
            let real = main.merging(access) { $0.union($1) }
            // The migrator's own table belongs to no room.
            let names = real.flatMap { table, columns in columns.map { "\(table).\($0)" } }
                .filter { !$0.hasPrefix("migration.") }
            let said = HouseSchema.catalogue.flatMap { table in table.columns.map { "\(table.name).\($0.name)" } }
            #expect(said.sorted() == names.sorted())
        }
    }
}
