import Access
import Kernel
import Ledger
import People
import Store
import TestSupport
import Testing

/// What somebody in the directory may do is what she is commissioned for that day.
@Suite("Accounts of people in the directory")
struct StaffAccountTests {
    @Test("Roles and units are those of the commissions that count today", arguments: Engine.underTest)
    func counts(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let today = door.clock.now.day
            let (yesterday, tomorrow) = (today.adding(days: -1), today.adding(days: 1))
            let (unit, elsewhere) = (door.unit.id, door.otherUnit.id)
            let cases: [Case] = [
                Case(held: [], roles: nil),
                Case(held: [Held(.caseWorker, unit)], roles: [.caseWorker]),
                Case(held: [Held(.caseWorker, unit), Held(.coordinator, unit)], roles: [.caseWorker, .coordinator]),
                Case(held: [Held(.caseWorker, unit, from: today, to: tomorrow)], roles: [.caseWorker]),
                Case(held: [Held(.caseWorker, unit, to: today)], roles: nil),
                Case(held: [Held(.caseWorker, unit, from: tomorrow)], roles: nil),
                Case(
                    held: [Held(.caseWorker, unit, to: today), Held(.administrator, unit, from: today)],
                    roles: [.administrator]
                ),
                Case(held: [Held(.caseWorker, elsewhere)], roles: nil),
                Case(held: [Held(.caseWorker, elsewhere), Held(.coordinator, unit)], roles: [.coordinator]),
            ]
            for (number, item) in cases.enumerated() {
                let staff = try await door.staff("s\(number)", item.held)
                let reader = try await door.reader(try await door.session(staff.account))?.1
                #expect(reader?.roles == item.roles, "\(number)")
                #expect(reader?.practitioner == item.roles.map { _ in staff.practitioner.id })
                let worksWithPlans = item.roles?.contains(where: \.worksWithPlans) ?? false
                #expect((reader?.units.isEmpty ?? true) != worksWithPlans, "\(number)")
                #expect(try await door.open().contains(staff.account) == (item.roles != nil), "\(number)")
            }
            // Whoever does not work there herself has no commission, whatever her commissions say.
            let periods: [(Day?, Day?)] = [(nil, today), (tomorrow, nil), (yesterday, today)]
            for (number, period) in periods.enumerated() {
                let staff = try await door.staff("p\(number)", [Held(.caseWorker, unit)])
                let secret = try await door.session(staff.account)
                #expect(try await door.reader(secret) != nil)
                try await door.setPeriod(of: staff.practitioner.id, period)
                #expect(try await door.reader(secret) == nil)
            }
        }
    }

    @Test(
        "At the door, an account without a commission is answered as a wrong password is",
        arguments: Engine.underTest
    )
    func signIn(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let signIn = SignIn(database: door.database, hasher: door.hasher, clock: door.clock.wall)
            let tomorrow = door.clock.now.day.adding(days: 1)
            // The password can be set the day before.
            let staff = try await door.staff("anna", [Held(.caseWorker, door.unit.id, from: tomorrow)])
            try await door.setPassword(of: staff.account)
            await #expect(throws: Problem(.invalid, text: "signIn.wrong")) {
                try await signIn.account(login: "anna", password: Door.password, network: "n")
            }
            // It counts as a failure, as any does.
            let failures = try await door.database.read { db in
                try db.rows("SELECT failures FROM sign_in_brake").map { try $0["failures"] as Int }
            }
            #expect(failures == [1, 1])
            door.clock.advance(seconds: 86_400)
            #expect(
                try await signIn.account(login: "anna", password: Door.password, network: "n") == staff.account
            )
        }
    }

    @Test("A session ends with the commission at midnight, without anything being done", arguments: Engine.underTest)
    func midnight(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let tomorrow = door.clock.now.day.adding(days: 1)
            let ends = try await door.staff("ends", [Held(.caseWorker, door.unit.id, to: tomorrow)])
            let midnight = Instant(tomorrow, at: TimeOfDay(minutes: 0))
            door.clock.advance(seconds: midnight.seconds(since: door.clock.now) - 1)
            let secret = try await door.session(ends.account)
            #expect(try await door.reader(secret) != nil)
            door.clock.advance(seconds: 1)
            #expect(try await door.reader(secret) == nil)
            // What she was writing is kept all the same, for her alone.
            let owner = try await door.database.read { try KeptForms.account(of: secret, in: $0) }
            #expect(owner?.account == ends.account)
        }
    }

    @Test("Colleagues are those who could take over today", arguments: Engine.underTest)
    func colleagues(_ engine: Engine) async throws {
        try await Door.with(engine) { door in
            let today = door.clock.now.day
            let anna = try await door.staff("anna", [Held(.caseWorker, door.unit.id)])
            _ = try await door.staff("bea", [Held(.coordinator, door.unit.id)])
            _ = try await door.staff("ada", [Held(.administrator, door.unit.id)])
            _ = try await door.staff("left", [Held(.caseWorker, door.unit.id, to: today)])
            _ = try await door.account("granted", roles: [(.caseWorker, door.unit.id)])
            let reader = try #require(try await door.reader(try await door.session(anna.account))?.1)
            let colleagues = try await door.database.read { db in
                try Accounts.colleagues(of: reader, on: today, in: db).map(\.login)
            }
            #expect(Set(colleagues) == ["bea", "granted"])
            #expect(reader.name == "Namn, titel")
        }
    }
}

/// Commissions, and the roles that they come to; nil where nobody is let in.
private struct Case: Sendable {
    let held: [Held]
    let roles: Set<Role>?
}

/// A commission of a test.
private struct Held: Sendable {
    let role: Role
    let unit: CareUnit.ID
    let from: Day?
    let to: Day?

    init(_ role: Role, _ unit: CareUnit.ID, from: Day? = nil, to: Day? = nil) {
        (self.role, self.unit, self.from, self.to) = (role, unit, from, to)
    }
}

extension Door {
    fileprivate func staff(
        _ login: String,
        _ commissions: [Held]
    ) async throws -> (account: Actor.ID, practitioner: Practitioner) {
        let act = act()
        let practitioner = Practitioner(
            id: act.identifier(),
            unit: unit.id,
            owner: owner.id,
            name: "Namn",
            title: "titel"
        )
        return try await database.write { db in
            try Directory.insert(practitioner, in: db)
            for held in commissions {
                let id: Identifier<Held> = act.identifier()
                try db.run(
                    """
                    INSERT INTO commission (id, practitioner_id, unit_id, role, valid_from, valid_to)
                    VALUES (\(id), \(practitioner.id), \(held.unit), \(held.role), \(held.from), \(held.to))
                    """
                )
            }
            let account = try Accounts.create(login: login, for: practitioner, origin: .real, by: act, in: db)
            return (account, practitioner)
        }
    }

    fileprivate func setPeriod(of practitioner: Practitioner.ID, _ period: (Day?, Day?)) async throws {
        try await database.write { db in
            try db.runOne(
                """
                UPDATE practitioner SET valid_from = \(period.0), valid_to = \(period.1) WHERE id = \(practitioner)
                """
            )
        }
    }

    fileprivate func open() async throws -> Set<Actor.ID> {
        try await database.read { try Accounts.open(of: owner.id, on: clock.now.day, in: $0) }
    }
}
