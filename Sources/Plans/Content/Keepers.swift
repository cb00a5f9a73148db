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
    private let names: [FoldedName]

    init(of reader: Reader, in db: Reading) throws {
        owner = reader.owner
        principal = try Directory.authority(reader.owner, in: db)?.principal.id
        let staff = try Directory.practitioners(at: reader.units, in: db).map(\.name)
        let units = try Directory.units(reader.units, in: db).values.map(\.name)
        names = ([reader.name] + staff + units).map(FoldedName.init)
    }

    /// For tests of the rule alone.
    init(owner: Owner.ID, principal: Principal.ID?, names: [String]) {
        self.owner = owner
        self.principal = principal
        self.names = names.map(FoldedName.init)
    }

    /// Whether somebody here is to keep the promise.
    func keep(_ promise: Promise) -> Bool {
        guard promise.kind != .own, promise.offeredBy == nil || promise.offeredBy == owner,
            promise.principal == nil || promise.principal == principal
        else { return false }
        let who = FoldedName(promise.who)
        return names.contains { $0.isFound(by: who) || who.isFound(by: $0) }
    }
}
