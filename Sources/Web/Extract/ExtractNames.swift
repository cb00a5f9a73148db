import Access
import Kernel
import Ledger
import People
import Plans
import Store

/// The names behind what rows of an extract point at.
struct ExtractNames: Sendable {
    var staff: [Actor.ID: String]
    let authorities: [Owner.ID: String]
    private let units: [CareUnit.ID: CareUnit]
    private let principals: [Principal.ID: Principal]
    private let members: [TeamMember.ID: String]
    private let areas: [String: String]

    init(_ entries: [ExtractEntry], in file: PlanFile, _ db: Reading) throws {
        var (actors, places): (Set<Actor.ID>, Set<CareUnit.ID>) = ([], [])
        for value in entries.flatMap({ $0.cells.map(\.value) }) {
            if case .staff(let actor) = value { actors.insert(actor) }
            if case .unit(let unit) = value { places.insert(unit) }
        }
        var areas: [String: String] = [:]
        for cell in entries.flatMap(\.cells) where cell.column.hasSuffix("_district") {
            guard case .words(let text) = cell.value, let id = Area.ID(text) else { continue }
            areas[text] = try Directory.area(id, in: db)?.name
        }
        self.areas = areas
        staff = try Accounts.names(of: actors, in: db)
        authorities = try Directory.authorityNames(in: db)
        units = try Directory.units(places, in: db)
        principals = file.principals
        members = Dictionary(file.everybody.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// The name of the area whose id was written down.
    func area(_ id: String) -> String { areas[id] ?? "" }

    /// The name; nil for a value that is no name.
    func name(_ value: ExtractEntry.Value) -> String? {
        switch value {
        case .words, .code: nil
        case .staff(let actor): staff[actor] ?? ""
        case .authority(let owner): authorities[owner] ?? ""
        case .principal(let principal): principals[principal]?.name ?? ""
        case .unit(let unit): units[unit]?.name ?? ""
        case .member(let member): members[member] ?? ""
        }
    }
}
