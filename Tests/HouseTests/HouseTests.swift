import Testing

/// The house as it stands keeps its own rules.
@Suite struct HouseTests {
    private let house: House

    init() throws {
        house = try House.standing.get()
    }

    @Test("There is something to judge")
    func sources() {
        #expect(house.sources.count >= 20)
        #expect(house.sources.contains { $0.imports.contains { $0.module == "Kernel" } })
    }

    @Test("Every room stands on a floor and in the manifest")
    func rooms() {
        #expect(house.rooms.filter { Floors.floor(of: $0) == nil } == [])
        #expect(Floors.declarations(house.manifest).map(\.room).sorted() == house.rooms.sorted())
    }

    @Test("The manifest lets no room depend on a room beside or above it")
    func manifest() {
        expectNone(Floors.manifest(house.manifest))
    }

    @Test("Every file keeps every rule", arguments: Rule.allCases)
    func files(_ rule: Rule) {
        expectNone(house.sources.flatMap(rule.breaches))
    }

    @Test("No room speaks of another room's tables")
    func tables() {
        let owners = Tables.owners(house.sources)
        #expect(owners.count > 30)
        expectNone(house.sources.flatMap { Tables.breaches($0, owners) })
    }

    @Test("Every exception is needed and says why")
    func exceptions() {
        #expect(Wording.needless(in: house.sources) == [])
        #expect(Wording.exceptions.allSatisfy { $0.reason.count > 20 })
    }

    private func expectNone(_ breaches: [Breach]) {
        for breach in breaches { Issue.record("\(breach)") }
    }
}

/// The rules that are judged file by file.
enum Rule: String, CaseIterable {
    case imports, constructs, leftovers, printing, sql, paths, length, documentation

    func breaches(_ file: SourceFile) -> [Breach] {
        switch self {
        case .imports: Floors.imports(file)
        case .constructs: Wording.constructs(file)
        case .leftovers: Wording.leftovers(file)
        case .printing: Wording.printing(file)
        case .sql: Wording.sql(file)
        case .paths: Wording.paths(file)
        case .length: Shape.length(file)
        case .documentation: Shape.documentation(file)
        }
    }
}
