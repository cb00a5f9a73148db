import Access
import Kernel
import People
import Plans
import TestSupport
import Testing

@Suite("A guardian answers for a child as long as she is one")
struct GuardianTests {
    /// Eighteen years after the birth that `City.begin`'s number tells.
    private static let birthday = Day(year: 2027, month: 3, day: 30)

    @Test(
        "At midnight of the eighteenth birthday guardians' answers end, and the person answers",
        arguments: Engine.underTest
    )
    func comesOfAge(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let birthday = try #require(Self.birthday)
            let number = try await city.begin()
            try await city.join(number, city.psychiatry)
            try await city.consent(number, to: [city.psychiatry.owner], days: 400, by: "Robin", as: .guardian)
            city.clock.advance(days: birthday.ordinal - city.today.ordinal - 1)
            #expect(city.today.adding(days: 1) == birthday)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).map(\.version) == [1])

            city.clock.advance(days: 1)
            await #expect(throws: Problem(.incomplete, text: "share.nobody")) { try await city.share(number) }
            #expect(try await city.inbox(city.psychologist).map(\.version) == [1])
            let permissions = try await city.file(number).permissions
            #expect(permissions.cover(.plan, for: city.psychiatry.owner, on: city.today) == .missing)
            #expect(!permissions.isAgreed(on: city.today) && permissions.isAgreed(on: city.today.adding(days: -1)))
            await #expect(throws: Problem(.invalid, field: "giver", text: "consent.giver.ofAge")) {
                try await city.consent(number, to: [city.psychiatry.owner], by: "Robin", as: .guardian)
            }
            // Her own answer lets the plan go on.
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).first?.version ?? 0 > 1)
        }
    }

    @Test("A guardian's no ends with the childhood, too", arguments: Engine.underTest)
    func refusal(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let birthday = try #require(Self.birthday)
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner], days: 400)
            try await city.consent(number, .no, to: [], days: 400, by: "Robin", as: .guardian)
            let permissions = try await city.file(number).permissions
            let cover = { permissions.cover(.plan, for: city.psychiatry.owner, on: $0) }
            #expect(cover(birthday.adding(days: -1)) == .refused)
            #expect(cover(birthday).isCovered)
        }
    }

    @Test("Custody that ends takes the answers with it; the other guardian's stand", arguments: Engine.underTest)
    func custodyEnds(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.join(number, city.psychiatry)
            try await city.consent(number, to: [city.psychiatry.owner], by: "Robin Kanarie", as: .guardian)
            try await city.consent(number, .no, to: [], by: "Alex Kanarie", as: .guardian)
            let robin = try await city.guardian("Robin Kanarie", on: number)
            let alex = try await city.guardian("Alex Kanarie", on: number)
            #expect(try await city.file(number).plan.state == .need)

            // The one who said no is no guardian any more: the other's yes is what counts.
            try await city.leaveUnasked(alex, .custodyEnded, on: number)
            #expect(try await city.file(number).plan.state == .consented)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).count == 1)

            // Nor is the other: what nobody has opened is taken back.
            try await city.leaveUnasked(robin, .custodyEnded, on: number)
            #expect(try await city.inbox(city.psychologist) == [])
            #expect(try await city.file(number).plan.state == .need)
            let reasons = try await city.file(number).consents.map(\.withdrawal?.reason)
            #expect(reasons == [.custodyEnded, .custodyEnded])
            await #expect(throws: Problem(.invalid, field: "giver", text: "consent.giver.former")) {
                try await city.consent(number, to: [city.psychiatry.owner], by: "robin  kanarie", as: .guardian)
            }

            // Custody is given back: she is asked anew, and nothing that she said before counts by itself.
            try await city.leaveUnasked(robin, .asked, on: number)
            #expect(try await city.file(number).plan.state == .need)
            try await city.consent(number, to: [city.psychiatry.owner], by: "Robin Kanarie", as: .guardian)
            #expect(try await city.file(number).plan.state == .consented)
        }
    }

    @Test("A guardian is told by who she is, not by how her name is spelt", arguments: Engine.underTest)
    func chosen(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let owner = city.psychiatry.owner
            let mother = try await city.guardian("Mor Trialsson", on: number)
            let father = try await city.guardian("Far Trialsson", on: number)
            try await city.consent(number, to: [owner], of: mother, as: .guardian)
            try await city.consent(number, to: [owner], of: mother, as: .guardian)
            let file = try await city.file(number)
            #expect(file.consents.map(\.stands) == [true, false])
            #expect(file.consents.map(\.member) == [mother, mother])
            #expect(file.consents.map(\.giverName) == ["Mor Trialsson", "Mor Trialsson"])
            #expect(try await city.answers(number).missing == [father])

            // Somebody else who is a guardian comes into the plan with her answer, once.
            for name in ["Mor Trialson", "mor  trialson"] {
                try await city.consent(number, to: [owner], by: name, as: .guardian)
            }
            let team = try await city.file(number).team.filter { $0.kind == .guardian }
            #expect(team.map(\.name) == ["Mor Trialsson", "Far Trialsson", "Mor Trialson"])
            // And the father is still to be asked.
            #expect(try await city.answers(number).missing == [father])
            #expect(try await city.waitsForGuardians() == [1])
            try await city.consent(number, .no, to: [], of: father, as: .guardian)
            #expect(try await city.answers(number).missing == [])
            #expect(try await city.waitsForGuardians() == [])
        }
    }

    @Test("Nobody answers in a part that is not hers, nor in another plan", arguments: Engine.underTest)
    func otherParts(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let mother = try await city.guardian("Mor", on: number)
            let other = try await city.guardian("Far", on: try await city.begin(number: nil))
            for (member, part) in [(mother, Consent.Giver.individual), (other, .guardian)] {
                await #expect(throws: Problem(.invalid, field: "giver", text: "error.choice")) {
                    try await city.consent(number, to: [city.psychiatry.owner], of: member, as: part)
                }
            }
            #expect(try await city.file(number).consents == [])
        }
    }

    @Test("Nobody who was a guardian is called to a meeting as one", arguments: Engine.underTest)
    func summons(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let birthday = try #require(Self.birthday)
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner], days: 400)
            let robin = try await city.guardian("Robin Kanarie", on: number)
            let alex = try await city.guardian("Alex Kanarie", on: number)
            try await city.leaveUnasked(robin, .custodyEnded, on: number)
            let file = try await city.file(number)
            func way(_ member: TeamMember.ID, on day: Day) async throws -> SummonsWay? {
                let family = try await city.look(city.anna) { _, _, db in try FamilyStanding(file, on: day, in: db) }
                return file.team.first { $0.id == member }.map { SummonsWay(to: $0, in: file, family, on: day) }
            }
            #expect(try await way(robin, on: city.today) == .formerGuardian)
            #expect(try await way(alex, on: city.today) == .letter)
            #expect(try await way(alex, on: birthday) == .formerGuardian)
        }
    }
}

extension City {
    /// A guardian on the team, who is added unless she came there with her answer.
    func guardian(_ name: String, on number: PlanNumber) async throws -> TeamMember.ID {
        if let there = try await file(number).team.first(where: { $0.kind == .guardian && $0.name == name }) {
            return there.id
        }
        return try await command(anna) { scope, act, db in
            let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
            let new = TeamMember.New(kind: .guardian, name: name, unit: nil, practitioner: nil)
            return try TeamCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    fileprivate func answers(_ number: PlanNumber) async throws -> GuardianAnswers {
        let (file, today) = (try await file(number), today)
        return try await look(anna) { _, _, db in
            GuardianAnswers(in: file, try FamilyStanding(file, on: today, in: db), on: today)
        }
    }

    /// How many guardians each of Anna's plans waits for.
    fileprivate func waitsForGuardians() async throws -> [Int] {
        try await look(anna) { scope, act, db in
            try WaitsForOthers.list(scope: scope, limit: 50, act: act, in: db).filter { $0.kind == .guardian }.map(
                \.count
            )
        }
    }

    func leaveUnasked(_ member: TeamMember.ID, _ reason: NotAsked, on number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try NotAskedCommands.record(
                reason,
                about: member,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }
}
