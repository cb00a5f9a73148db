import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Who is not around the plan any more, and who is new there")
struct LeavingTheTeamTests {
    @Test("What nobody at the unit has opened is taken back, and nothing more comes", arguments: Engine.underTest)
    func unopened(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await remove(try await petra(number, city), number, city)
            #expect(try await city.inbox(city.psychologist) == [])
            try await city.goal(number, "Något nytt")
            #expect(try await city.inbox(city.psychologist) == [])
            let file = try await city.file(number)
            #expect(file.team.allSatisfy { $0.kind == .individual })
            #expect(file.everybody.count == 2)
            #expect(file.disclosures.allSatisfy { $0.recalledAt != nil })
        }
    }

    @Test(
        "What was opened stays and says since when, and comes to life when the unit is back",
        arguments: Engine.underTest
    )
    func opened(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let copy = try #require(try await city.inbox(city.psychologist).first)
            try await city.command(city.psychologist) { scope, act, db in
                try Copies.open(copy.number, version: copy.version, scope: scope, act: act, in: db)
            }
            try await remove(try await petra(number, city), number, city)
            let left = try #require(try await city.inbox(city.psychologist).first)
            #expect(left.version == copy.version)
            #expect(left.withdrawal?.reason == .unitLeft)
            #expect(!left.mayBeAnswered)
            // Nothing goes back from there, whatever page stood open.
            let own = try #require(copy.ownPromises.first?.promise)
            await #expect(throws: Problem(.state, text: "offer.noConsent")) {
                try await city.command(city.psychologist) { scope, act, db in
                    try CopyPromises.tell(
                        [Promise.Report(promise: own, status: .done, why: "")],
                        on: left.number,
                        version: left.version,
                        scope: scope,
                        act: act,
                        in: db
                    )
                }
            }
            await #expect(throws: Problem(.state, text: "offer.noConsent")) {
                try await city.offer(left.number, as: city.psychologist)
            }
            // Back again it is as new: adding alone shows nothing.
            city.clock.advance(days: 1)
            try await city.join(number, city.psychiatry)
            try await city.goal(number, "Något nytt")
            #expect(try await city.inbox(city.psychologist).first?.version == copy.version)
            try await city.share(number)
            let back = try #require(try await city.inbox(city.psychologist).first)
            #expect(back.version > copy.version && back.withdrawal == nil)
        }
    }

    @Test("A colleague of hers keeps the unit in the plan", arguments: Engine.underTest)
    func colleague(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.join(number, city.psychiatry)
            try await remove(try await petra(number, city), number, city)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(copy.withdrawal == nil)
            #expect(copy.document.team.count == 2)
        }
    }

    @Test("A unit that is new gets an established plan only when it is shown", arguments: Engine.underTest)
    func newUnit(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            #expect(try await city.inbox(city.doctor) == [])
            try await city.join(number, city.primaryCare)
            try await city.goal(number, "Något nytt")
            #expect(try await city.inbox(city.doctor) == [])
            // Those who have it are told who is new.
            #expect(try await city.inbox(city.psychologist).first?.document.team.count == 3)
            try await city.share(number)
            #expect(try await city.inbox(city.doctor).count == 1)
        }
    }

    @Test(
        "Neither a protection nor a reopening shows the plan to who has left or has not had it",
        arguments: Engine.underTest
    )
    func otherWays(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.share(number)
            try await remove(try await petra(number, city), number, city)
            try await city.protect(number, as: .confidentialityMark)
            #expect(try await city.inbox(city.psychologist) == [])

            let other = try await city.established()
            try await city.join(other, city.primaryCare)
            try await city.describeNeed(other)
            try await city.change(other) { version, scope, act, db in
                try ClosureCommands.close(
                    other,
                    reason: .goalsReached,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            try await city.change(other) { version, scope, act, db in
                try ReopeningCommands.reopen(
                    other,
                    because: .personAsks,
                    "Det behövs",
                    resuming: [],
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            #expect(try await city.inbox(city.doctor) == [])
            // What was not taken up again ends without what was written inside.
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(copy.document.promises.map(\.status) == ["cancelled", "cancelled"])
            #expect(copy.document.promises.allSatisfy { $0.why == nil })
        }
    }

    @Test(
        "Somebody's leaving takes no question from a unit that is asked to take the plan over",
        arguments: Engine.underTest
    )
    func transfer(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner, city.westSocial.owner])
            try await city.join(number, city.psychiatry)
            try await city.describeNeed(number)
            try await city.ask(city.westSocial, to: number)
            try await remove(try await petra(number, city), number, city)
            let asked = try #require(try await city.inbox(city.westWorker).first)
            #expect(asked.isAsked && asked.withdrawal == nil)
        }
    }

    @Test("Nobody leaves over an answer, a secret or a summons, and the person never", arguments: Engine.underTest)
    func refusals(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.change(number) { version, scope, act, db in
                for (index, name) in ["Mor", "Far"].enumerated() {
                    let new = TeamMember.New(kind: .guardian, name: name, unit: nil, practitioner: nil)
                    try TeamCommands.add(new, on: number, version: version + index, scope: scope, act: act, in: db)
                }
            }
            let team = try await city.file(number).team
            let (kim, mother, father) = (team[0].id, team[1].id, team[2].id)
            try await city.consent(number, to: [city.psychiatry.owner], of: mother, as: .guardian)
            try await city.change(number) { version, scope, act, db in
                try NotAskedCommands.record(
                    .confidentiality,
                    about: father,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            let before = try await DatabaseDump.of(city.database)
            await #expect(throws: Problem(.invalid, field: "leaving", text: "team.leave.missing")) {
                try await remove(kim, number, city)
            }
            await #expect(throws: Problem(.state, text: "team.leave.hasAnswered")) {
                try await remove(mother, number, city)
            }
            await #expect(throws: Problem(.state, text: "team.leave.isSecret")) {
                try await remove(father, number, city)
            }
            #expect(try await DatabaseDump.of(city.database) == before)
            try await city.withdrawAll(number)
            try await remove(mother, number, city)
            await #expect(throws: Problem(.invalid, field: "leaving", text: "team.leave.missing")) {
                try await remove(mother, number, city)
            }
        }
    }

    private func petra(_ number: PlanNumber, _ city: City) async throws -> TeamMember.ID {
        try #require(try await city.file(number).team.first { $0.kind == .professional }).id
    }

    private func remove(_ member: TeamMember.ID, _ number: PlanNumber, _ city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try TeamCommands.remove(
                member,
                because: .mistake,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }
}
