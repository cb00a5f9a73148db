import Access
import Kernel
import Ledger
import People
import Store

/// The people of the demo city in their parts. Each of them has an account under the code she has in the directory.
struct DemoCast: Sendable {
    let house: House
    /// The case workers whose plans the stories become; a crowd of plans takes one after the other.
    var social: Staff
    var adults: Staff
    let psychologist: Staff
    let primaryCare: Staff
    let municipality: Principal
    let region: Principal

    private let all: [String: Staff]

    /// Somebody who works with plans.
    struct Staff: Sendable {
        let reader: Reader
        let unit: CareUnit
    }

    /// Who should be there and is not.
    struct Missing: Error {}

    /// Gives accounts to staff whom the import has brought in.
    init(_ staff: [StaffRow], of house: House, in db: Transaction) throws {
        self.house = house
        let stored = try StoredDirectory(in: db)
        let all = try Dictionary(
            staff.map { row in
                guard let id = stored.practitioner(row.code) else { throw Missing() }
                return (row.code, try Staff(id, login: row.code, of: house, in: db))
            },
            uniquingKeysWith: { first, _ in first }
        )
        guard let social = all["lena"], let adults = all["johan"], let psychologist = all["omar"],
            let primaryCare = all["karin"]
        else { throw Missing() }
        self.all = all
        self.social = social
        self.adults = adults
        self.psychologist = psychologist
        self.primaryCare = primaryCare
        let principals = try Directory.principals(in: db)
        guard let municipality = principals.first(where: { $0.kind == .municipality }),
            let region = principals.first(where: { $0.kind == .region })
        else { throw Missing() }
        self.municipality = municipality
        self.region = region
    }

    /// The member of staff with a code.
    func staff(_ code: String) throws -> Staff {
        guard let staff = all[code] else { throw Missing() }
        return staff
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
            name: "\(practitioner.name), \(practitioner.title)",
            owner: practitioner.owner,
            practitioner: id,
            origin: .demo,
            roles: commissions.map { ($0.role, $0.unit) },
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
