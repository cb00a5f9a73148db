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
    /// - Throws: `Refusal` over a database with a real account.
    package static func prepare(in house: House) async throws {
        let isFilled = try await house.database.read { db in
            if try Accounts.hasRealAccount(in: db) { throw Refusal() }
            return try !Accounts.demoChoices(in: db).isEmpty
        }
        if !isFilled { try await house.database.write { try fill(house, in: $0) } }
    }

    private static func fill(_ house: House, in db: Transaction) throws {
        let cast = try DemoCast(house, in: db)
        for story in DemoStory.all { try story.tell(by: cast, in: db) }
    }
}

/// The people and places of the demo city.
struct DemoCast {
    let house: House
    let social: Staff
    let adults: Staff
    let psychologist: Staff
    let primaryCare: Staff
    let coordinator: Staff
    let municipality: Principal
    let region: Principal

    /// Somebody who works with plans.
    struct Staff {
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
            let practitioner = Practitioner(
                id: new(house),
                unit: unit.id,
                owner: authority.id,
                name: name,
                title: title
            )
            try Directory.insert(practitioner, in: db)
            let account = try Accounts.create(
                login: login,
                name: "\(name), \(title)",
                owner: authority.id,
                practitioner: practitioner.id,
                origin: .demo,
                roles: [(role, unit.id)],
                by: house.operatorAct(for: authority.id),
                in: db
            )
            let reader = Reader(
                account: account,
                name: name,
                practitioner: practitioner.id,
                owner: authority.id,
                roles: [role],
                units: [unit.id]
            )
            return Staff(reader: reader, unit: unit)
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

/// A new id now.
private func new<Entity>(_ house: House) -> Identifier<Entity> {
    house.source.identifier(at: house.clock.now())
}
