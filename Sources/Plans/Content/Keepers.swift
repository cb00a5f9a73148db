import Access
import Kernel
import People
import Store
import Vault

/// Who keeps promises at a reader's units: tells her own and her colleagues' promises from those that others are to keep.
///
/// Whoever keeps a promise is written by name, so names are compared. A first name alone, or the name of the unit, is
/// enough; an effort of another principal and an offer from another authority are others' whatever the name (L3, L9).
struct Keepers {
    private let owner: Owner.ID
    private let principal: Principal.ID?
    /// The names by each of their parts: two names that find one another have one in common.
    private let names: [String: [FoldedName]]

    init(of reader: Reader, in db: Reading) throws {
        let staff = try Directory.practitioners(at: reader.units, in: db).map(\.name)
        let units = try Directory.units(reader.units, in: db).values.map(\.name)
        self.init(
            owner: reader.owner,
            principal: try Directory.authority(reader.owner, in: db)?.principal.id,
            names: [reader.name] + staff + units
        )
    }

    init(owner: Owner.ID, principal: Principal.ID?, names: [String]) {
        self.owner = owner
        self.principal = principal
        var byPart: [String: [FoldedName]] = [:]
        for name in names.map(FoldedName.init) {
            for part in name.parts { byPart[part, default: []].append(name) }
        }
        self.names = byPart
    }

    /// Whether somebody here is to keep a promise.
    ///
    /// - Parameter who: asked only where kind, principal and offer leave it open.
    func keep(
        _ kind: Promise.Kind,
        principal: Principal.ID?,
        offeredBy: Owner.ID?,
        who: () throws -> String
    ) rethrows -> Bool {
        guard kind != .own, offeredBy == nil || offeredBy == owner, principal == nil || principal == self.principal
        else { return false }
        let who = FoldedName(try who())
        return who.parts.contains { part in
            names[part]?.contains { $0.isFound(by: who) || who.isFound(by: $0) } ?? false
        }
    }
}
