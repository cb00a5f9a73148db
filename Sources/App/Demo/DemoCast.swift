import Access
import Kernel
import Ledger
import People
import Store

/// The people of the demo city in their parts. Each of them has an account under the code she has in the directory.
struct DemoCast: Sendable {
    let house: House
    let municipality: Principal
    let region: Principal
    let today: Day

    private let now: Instant
    private let principals: [Owner.ID: Principal]
    private let byCode: [String: Staff]
    /// Who work with plans, by the code of their unit, in the order of the directory file.
    private let byUnit: [String: [Staff]]

    /// Somebody who works with plans.
    struct Staff: Sendable {
        let reader: Reader
        let unit: CareUnit
    }

    /// Who should be there and is not.
    struct Missing: Error {}

    /// Gives accounts to staff whom the import has brought in.
    init(_ rows: [StaffRow], of house: House, in db: Transaction) throws {
        self.house = house
        now = house.clock.now()
        today = house.clock.today
        let stored = try StoredDirectory(in: db)
        var byCode: [String: Staff] = [:]
        var byUnit: [String: [Staff]] = [:]
        for row in rows {
            guard let id = stored.practitioner(row.code) else { throw Missing() }
            let staff = try Staff(id, login: row.code, of: house, in: db)
            byCode[row.code] = staff
            if Gate.scope(of: staff.reader) != nil { byUnit[row.unit, default: []].append(staff) }
        }
        (self.byCode, self.byUnit) = (byCode, byUnit)
        let authorities = try Directory.authorities(in: db)
        principals = Dictionary(authorities.map { ($0.id, $0.principal) }, uniquingKeysWith: { first, _ in first })
        guard let municipality = principals.values.first(where: { $0.kind == .municipality }),
            let region = principals.values.first(where: { $0.kind == .region })
        else { throw Missing() }
        self.municipality = municipality
        self.region = region
    }

    /// The member of staff with a code.
    func staff(_ code: String) throws -> Staff {
        guard let staff = byCode[code] else { throw Missing() }
        return staff
    }

    /// Who work with plans at a unit: at least one.
    func staff(at unit: String) throws -> [Staff] {
        guard let staff = byUnit[unit], !staff.isEmpty else { throw Missing() }
        return staff
    }

    /// The principal somebody works for.
    func principal(of staff: Staff) throws -> Principal {
        guard let principal = principals[staff.reader.owner] else { throw Missing() }
        return principal
    }

    /// Somebody at another unit of the same principal, if possible of another authority.
    func neighbour(of staff: Staff) throws -> Staff {
        let principal = try principal(of: staff)
        let near = everybody.filter { principals[$0.reader.owner] == principal && $0.unit.id != staff.unit.id }
        guard let neighbour = near.first(where: { $0.reader.owner != staff.reader.owner }) ?? near.first else {
            throw Missing()
        }
        return neighbour
    }

    /// All who work with plans, by their codes.
    var everybody: [Staff] {
        byCode.sorted { $0.key < $1.key }.map(\.value).filter { Gate.scope(of: $0.reader) != nil }
    }

    /// What somebody may look among.
    func scope(of staff: Staff) throws -> Scope {
        guard let scope = Gate.scope(of: staff.reader) else { throw Missing() }
        return scope
    }

    /// The circumstances of what somebody did.
    func act(of staff: Staff, at moment: Instant) -> Act {
        staff.reader.act(at: moment, vault: house.vault, source: house.source)
    }

    /// A whole hour of a day, or now if that is still to come.
    func moment(on day: Day, hour: Int) -> Instant {
        min(Instant(min(day, today), at: TimeOfDay(minutes: hour * 60)), now)
    }
}

extension DemoCast.Staff {
    /// Makes the account of somebody in the directory, with the roles she is commissioned for.
    fileprivate init(_ id: Practitioner.ID, login: String, of house: House, in db: Transaction) throws {
        guard let practitioner = try Directory.practitioner(id, in: db),
            let unit = try Directory.unit(practitioner.unit, in: db)
        else { throw DemoCast.Missing() }
        let commissions = try Directory.commissions(of: id, on: house.clock.today, in: db)
        let account = try Accounts.create(
            login: login,
            for: practitioner,
            origin: .demo,
            by: house.operatorAct(for: practitioner.owner),
            in: db
        )
        reader = Reader(
            account: account,
            name: practitioner.name,
            practitioner: id,
            owner: practitioner.owner,
            roles: Set(commissions.map(\.role)),
            units: Set(commissions.map(\.unit))
        )
        self.unit = unit
    }
}
