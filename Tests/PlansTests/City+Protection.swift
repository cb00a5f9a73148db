import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import Testing

/// The steps of a plan for somebody whose identity is protected, and what of it tells a place.
extension City {
    /// What tells a place in such a plan.
    static let placeWords = ["BUP Mitt", "Regionstyrelsen", "Region Mitt", "Öst kommun", "Rådhuset", "Barn och familj"]

    /// An established plan with a guardian, a professional and a unit that is called as a whole, whose copy is at psychiatry.
    func protected(_ kind: Patient.Protection = .confidentialityMark) async throws -> PlanNumber {
        let number = try await begin(protected: kind)
        try await consent(number, to: [psychiatry.owner])
        try await join(number, psychiatry)
        let unit = psychiatry.id
        for member in [
            TeamMember.New(kind: .professional, name: "BUP Mitt", unit: unit, practitioner: nil),
            TeamMember.New(kind: .guardian, name: "Mor Kanarie", unit: nil, practitioner: nil),
        ] {
            try await change(number) { version, scope, act, db in
                try TeamCommands.add(member, on: number, version: version, scope: scope, act: act, in: db)
            }
        }
        try await meet(number)
        try await promise(number, of: east)
        try await promise(number, of: region)
        try await fillIn(number, responsible: east)
        try await establish(number)
        return number
    }

    /// Gives somebody a task besides the one who answers for the plan.
    func assign(_ reader: Reader, to number: PlanNumber) async throws {
        let (id, at) = (source.identifier(at: clock.now) as Identifier<Assignment>, clock.now)
        try await database.write { db in
            let plan: Plan.ID = try #require(try db.row("SELECT id FROM plan WHERE number = \(number)"))["id"]
            try db.run(
                """
                INSERT INTO plan_assignment (id, plan_id, account_id, role, from_at, by_id)
                VALUES (\(id), \(plan), \(reader.account), \(Assignment.Role.coordinator), \(at), \(reader.account))
                """
            )
        }
    }

    func name(_ reader: Reader, on number: PlanNumber, as namer: Reader) async throws {
        let version = try await file(number, as: namer).plan.version
        try await command(namer) { scope, act, db in
            try PlaceReaders.name(
                reader.account,
                because: .coordinates,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    func handOver(_ number: PlanNumber, from giver: Reader, to colleague: Reader) async throws {
        let version = try await file(number, as: giver).plan.version
        try await command(giver) { scope, act, db in
            try HandOverCommands.handOver(
                number,
                to: colleague.account,
                note: "",
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    func protect(_ number: PlanNumber, as kind: Patient.Protection) async throws {
        try await change(number) { version, scope, act, db in
            try ProtectionCommands.change(
                to: kind,
                because: "Beslut",
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    func plans(of reader: Reader) async throws -> [Plan] {
        try await look(reader) { scope, _, db in
            try Plans.list(scope: scope, includingClosed: false, limit: 10, in: db)
        }
    }

    func holders(of number: PlanNumber) async throws -> [CareUnit.ID] {
        try await look(anna) { scope, act, db in
            let file = try PlanFile.open(number, scope: scope, act: act, in: db)
            return try ProtectionCommands.holders(of: file, act: act, in: db).keys.sorted()
        }
    }

    /// The words for places that somebody finds in a plan with everything that is read beside it.
    func places(of number: PlanNumber, as reader: Reader) async throws -> Set<String> {
        let text = try await look(reader) { scope, act, db in
            let (file, meetings) = try PlanFile.open(number, scope: scope, act: act, in: db) {
                try MeetingCommands.all(of: $0, key: $1, in: db)
            }
            let appointment = try Appointments.current(of: file, act: act, in: db)
            let read: [Any] = [
                file.team, file.promises, file.responsibility as Any, file.principals, file.need as Any, meetings,
                appointment as Any,
            ]
            return read.map { "\($0)" }.joined(separator: "\n")
        }
        return Set(Self.placeWords.filter(text.contains))
    }
}
