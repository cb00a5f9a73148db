import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("From need to closure")
struct WalkTests {
    @Test("A committee and a region", arguments: Engine.underTest)
    func committeeAndRegion(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            #expect(try await city.file(number).plan.state == .need)
            try await city.consent(number, to: [city.psychiatry.owner])
            #expect(try await city.file(number).plan.state == .consented)
            try await city.join(number, city.psychiatry)
            try await city.meet(number)
            #expect(try await city.file(number).plan.state == .met)
            try await city.goal(number)
            try await city.promise(number, of: city.east)
            // Nothing crosses before somebody lets it.
            #expect(try await city.inbox(city.psychologist) == [])
            try await city.share(number)
            let draft = try #require(try await city.inbox(city.psychologist).first)
            #expect(draft.standing == .draft)
            #expect(draft.number != number)
            try await city.offer(draft.number, as: city.psychologist)
            try await city.fillIn(number, responsible: city.east)
            try await city.establish(number)
            let file = try await city.file(number)
            #expect(file.plan.state == .established)
            #expect(file.promises.count == 2)
            let offered = try #require(file.promises.first { $0.offeredBy != nil })
            #expect(offered.kind == .effort)
            #expect(offered.principal == city.region.id)
            #expect([offered.who, offered.what] == ["Petra", "Samtal"])

            let inbox = try await city.inbox(city.psychologist)
            #expect(inbox.map(\.id) == [draft.id])
            let copy = inbox[0]
            #expect(copy.standing == .established)
            #expect(copy.document.number == number.description)
            #expect(copy.document.patient == "Kim Kanarie")
            #expect(copy.document.goals.map(\.words) == ["Sova hela natten"])
            #expect(copy.document.promises.map(\.principal) == ["Region Mitt", "Öst kommun"])
            #expect(copy.document.ownWords?.text == "Jag vill sova")
            #expect(copy.confirmedAt == nil)
            await #expect(throws: Problem(.conflict, text: "copy.newerVersion")) {
                try await confirm(copy, -1, in: city)
            }
            try await confirm(copy, 0, in: city)
            #expect(try await city.inbox(city.psychologist).first?.confirmedAt != nil)

            try await report(offered.id, on: number, in: city)
            try await followUp(number, in: city)
            let newest = try #require(try await city.inbox(city.psychologist).first)
            #expect(newest.version == copy.version + 2)
            #expect(newest.confirmedAt == nil)
            #expect(newest.document.promises.map(\.status) == ["done", "planned"])
            try await close(number, in: city)
            #expect(try await city.inbox(city.psychologist).first?.document.isClosed == true)
            #expect(try await city.file(number).closure?.reason == .goalsReached)
            await #expect(throws: Problem(.state, text: "plan.isClosed")) { try await city.goal(number) }
            await #expect(throws: Problem(.state, text: "plan.isClosed")) {
                try await city.offer(copy.number, as: city.psychologist)
            }
            try await expectSound(number, in: city)
        }
    }

    @Test("Two committees of one municipality", arguments: Engine.underTest)
    func twoCommittees(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin(.internalPlan)
            try await city.consent(number, to: [city.elder.owner])
            try await city.join(number, city.elder)
            try await city.meet(number)
            try await city.promise(number, of: city.east)
            try await city.fillIn(number, responsible: city.east)
            try await city.establish(number)
            let copy = try #require(try await city.inbox(city.dora).first)
            #expect(copy.standing == .established)
            #expect(copy.version == 1)
            try await city.offer(copy.number, as: city.dora)
            let file = try await city.file(number)
            #expect(
                file.promises.last?.offeredBy == city.elder.owner || file.promises.first?.offeredBy == city.elder.owner
            )
            #expect(Set(file.promises.map(\.principal)) == [city.east.id])
            #expect(try await city.inbox(city.dora).first?.version == 2)
            #expect(Set(file.disclosures.map(\.recipient)) == [city.elder.owner])
            for stranger in [city.psychologist, city.doctor, city.teacher, city.westWorker, city.bea] {
                #expect(try await city.inbox(stranger) == [])
            }
            try await followUp(number, in: city)
            try await close(number, in: city)
            try await expectSound(number, in: city)
        }
    }

    private func confirm(_ copy: PlanCopy, _ offset: Int, in city: City) async throws {
        try await city.command(city.psychologist) { scope, act, db in
            try Copies.confirm(copy.number, version: copy.version + offset, scope: scope, act: act, in: db)
        }
    }

    private func report(_ promise: Promise.ID, on number: PlanNumber, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try PromiseCommands.report(
                .done,
                why: "klart",
                of: promise,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    private func followUp(_ number: PlanNumber, in city: City) async throws {
        let followUp = try await city.file(number).lookedBack(on: city.today, outcome: "Det går bättre")
        try await city.change(number) { version, scope, act, db in
            try FollowUpCommands.record(followUp, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    private func close(_ number: PlanNumber, in city: City) async throws {
        try await city.describeNeed(number)
        try await city.change(number) { version, scope, act, db in
            try ClosureCommands.close(number, reason: .goalsReached, version: version, scope: scope, act: act, in: db)
        }
    }

    /// Every change has left its event, and the chain over all of them is whole.
    private func expectSound(_ number: PlanNumber, in city: City) async throws {
        let file = try await city.file(number)
        let history = try await city.database.read { db in
            try EventLog.history(of: file.plan.record, limit: 1_000, in: db)
        }
        // A disclosure is an event beside the command's own.
        #expect(history.filter { $0.type.name != "plan.disclosed" }.count == file.plan.version)
        #expect(history.filter { $0.type.name == "plan.disclosed" }.count == file.disclosures.count)
        try await Linker(.events, in: city.database, holder: "test", clock: city.clock.wall).linkAll()
        let verification = try await Verifier(.events, in: city.database).verify()
        #expect(verification.fault == nil)
        #expect(verification.rows >= history.count)
    }
}
