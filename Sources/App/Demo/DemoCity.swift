import Access
import Kernel
import Ledger
import People
import Plans
import Store

/// A small invented city: two municipal committees, a region with two units, a school, people who work there, and plans
/// in every state. Nobody in it exists.
package enum DemoCity {
    /// Why demo mode will not run over a database.
    package struct Refusal: Error, CustomStringConvertible {
        package var description: String {
            "This database has a real person's account. Demo mode lets anybody in and is refused here."
        }
    }

    /// Fills an empty database; leaves a filled one as it is.
    ///
    /// - Parameters:
    ///   - plans: how many plans to make; never fewer than there are stories.
    ///   - progress: called with the number of plans each time some more are stored.
    /// - Throws: `Refusal` over a database with a real account.
    package static func prepare(
        in house: House,
        plans: Int = DemoStory.all.count,
        progress: (Int) -> Void = { _ in }
    ) async throws {
        let isFilled = try await house.database.read { db in
            if try Accounts.hasRealAccount(in: db) { throw Refusal() }
            return try !Accounts.demoChoices(in: db).isEmpty
        }
        guard !isFilled else { return }
        var cast = try await house.database.write { db in
            let cast = try DemoCast(house, in: db)
            for story in DemoStory.all { try story.tell(by: cast, in: db) }
            return cast
        }
        for first in stride(from: DemoStory.all.count, to: plans, by: 100) {
            let batch = first..<min(first + 100, plans)
            cast = try await house.database.write { [cast] db in
                try DemoCrowd.tell(batch, by: cast, in: db)
            }
            progress(batch.upperBound)
        }
    }
}

/// The people and places of the demo city.
struct DemoCast: Sendable {
    let house: House
    /// The case workers whose plans the stories become; a crowd of plans takes one after the other.
    var social: Staff
    var adults: Staff
    let psychologist: Staff
    let primaryCare: Staff
    let coordinator: Staff
    let municipality: Principal
    let region: Principal

    /// Somebody who works with plans.
    struct Staff: Sendable {
        let reader: Reader
        let unit: CareUnit
    }

    init(_ house: House, in db: Transaction) throws {
        self.house = house
        let municipality = Principal(id: new(house), kind: .municipality, name: "Ekstads kommun")
        let region = Principal(id: new(house), kind: .region, name: "Region Ekebygd")
        let schools = Principal(id: new(house), kind: .other, name: "Ekstads skolor")
        for principal in [municipality, region, schools] { try Directory.insert(principal, in: db) }
        self.municipality = municipality
        self.region = region
        func authority(_ kind: Authority.Kind, _ name: String, _ principal: Principal) throws -> Authority {
            let authority = Authority(id: new(house), principal: principal, kind: kind, name: name)
            try Directory.insert(authority, in: db)
            return authority
        }
        let committee = try authority(.committee, "Socialnämnden i Ekstad", municipality)
        let adultCommittee = try authority(.committee, "Omsorgsnämnden i Ekstad", municipality)
        let board = try authority(.regionBoard, "Hälso- och sjukvårdsnämnden", region)
        let school = try authority(.schoolOrganiser, "Utbildningsnämnden i Ekstad", schools)
        func staff(
            _ login: String,
            _ name: String,
            _ title: String,
            _ role: Role,
            _ authority: Authority,
            _ unitName: String
        ) throws -> Staff {
            let existing = try Directory.units(in: db).first { $0.owner == authority.id && $0.name == unitName }
            let unit = existing ?? CareUnit(id: new(house), owner: authority.id, name: unitName)
            if existing == nil { try Directory.insert(unit, in: db) }
            return try Staff(login, name, title, role, at: unit, of: house, in: db)
        }
        social = try staff("lena", "Lena Ek", "socialsekreterare", .caseWorker, committee, "Barn och unga")
        _ = try staff("samir", "Samir Haddad", "socialsekreterare", .caseWorker, committee, "Barn och unga")
        coordinator = try staff("maria", "Maria Berg", "SIP-samordnare", .coordinator, committee, "Barn och unga")
        adults = try staff("johan", "Johan Sjö", "biståndshandläggare", .caseWorker, adultCommittee, "Vuxna")
        psychologist = try staff("omar", "Omar Ali", "psykolog", .healthcareProfessional, board, "BUP Ekstad")
        primaryCare = try staff(
            "karin",
            "Karin Lund",
            "distriktssköterska",
            .healthcareProfessional,
            board,
            "Ekstads vårdcentral"
        )
        _ = try staff("eva", "Eva Ström", "skolkurator", .healthcareProfessional, school, "Ekskolan")
        _ = try staff("admin", "Ulf Nord", "administratör", .administrator, committee, "Förvaltning")
    }
}

extension DemoCast.Staff {
    /// Somebody new with an account, who works at a unit.
    init(
        _ login: String,
        _ name: String,
        _ title: String,
        _ role: Role,
        at unit: CareUnit,
        of house: House,
        in db: Transaction
    ) throws {
        let practitioner = Practitioner(id: new(house), unit: unit.id, owner: unit.owner, name: name, title: title)
        try Directory.insert(practitioner, in: db)
        let account = try Accounts.create(
            login: login,
            name: "\(name), \(title)",
            owner: unit.owner,
            practitioner: practitioner.id,
            origin: .demo,
            roles: [(role, unit.id)],
            by: house.operatorAct(for: unit.owner),
            in: db
        )
        reader = Reader(
            account: account,
            name: name,
            practitioner: practitioner.id,
            owner: unit.owner,
            roles: [role],
            units: [unit.id]
        )
        self.unit = unit
    }
}

/// A new id now.
private func new<Entity>(_ house: House) -> Identifier<Entity> {
    house.source.identifier(at: house.clock.now())
}
