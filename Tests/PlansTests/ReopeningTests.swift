import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("A plan that goes on again")
struct ReopeningTests {
    @Test("Where it was, with what is taken up; consent decides who is told", arguments: Engine.underTest)
    func whole(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await close(number, in: city)
            #expect(try await city.inbox(city.psychologist).first?.document.isClosed == true)
            let promises = try await city.file(number).promises.map(\.id)
            try await reopen(number, resuming: [promises[1]], in: city)
            let file = try await city.file(number)
            #expect(file.plan.state == .established && file.closure == nil)
            #expect(file.reopening?.words == "Det behövs")
            #expect(file.promises.filter(\.status.isOpen).map(\.id) == [promises[1]])
            #expect(file.promises.first { $0.id == promises[0] }?.status == .cancelled)
            #expect(try await city.inbox(city.psychologist).first?.document.isClosed == false)
            // It may end once more, and for another reason.
            try await close(number, as: .personStopped, in: city)
            let closed = try await city.file(number)
            #expect(closed.closure?.reason == .personStopped && closed.reopening == nil)
        }
    }

    @Test("A yes that has ended stays ended: who is to be asked, and nobody is told", arguments: Engine.underTest)
    func consent(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (number, young) = (try await city.established(), try await city.begin())
            try await city.consent(young, to: [city.psychiatry.owner])
            for plan in [number, young] {
                try await close(plan, in: city)
                try await city.withdrawAll(plan)
                try await reopen(plan, in: city)
            }
            let file = try await city.file(number)
            #expect(file.plan.state == .established)
            #expect(file.toAskAgain(on: city.today) == ["Kim Kanarie"])
            let copies = try await city.inbox(city.psychologist)
            #expect(!copies.contains { $0.document.number == number.description && !$0.document.isClosed })
            // What had only been consented to is at the need again.
            #expect(try await city.file(young).plan.state == .need)
            try await city.consent(number, to: [city.psychiatry.owner])
            #expect(try await city.file(number).toAskAgain(on: city.today) == [])
        }
    }

    @Test("Not what was entered in error, nor after a death, nor by another", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (error, dead) = (try await city.begin(), try await city.begin(number: nil))
            try await close(error, as: .enteredInError, note: "Fel person", in: city)
            let today = city.today
            try await city.change(dead) { version, scope, act, db in
                try DeathCommands.record(on: today, of: dead, version: version, scope: scope, act: act, in: db)
            }
            for (plan, text) in [(error, "reopening.final"), (dead, "reopening.hasDied")] {
                let problem = await #expect(throws: Problem.self) { try await reopen(plan, in: city) }
                #expect(problem?.text == text)
            }
            // Whoever wrote the death down may have been wrong, and so may the closure.
            try await city.change(dead) { version, scope, act, db in
                try DeathCommands.correct(dead, version: version, scope: scope, act: act, in: db)
            }
            try await reopen(dead, in: city)
            #expect(try await city.file(dead).plan.state == .need)
            let other = try await city.begin()
            try await close(other, in: city)
            for stranger in [city.bea, city.psychologist] {
                await #expect(throws: Problem.notFound) { try await reopen(other, by: stranger, in: city) }
            }
        }
    }

    @Test("An intern SIP becomes one by law when the region joins", arguments: Engine.underTest)
    func internalPlan(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin(.internalPlan)
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.meet(number)
            try await city.promise(number, of: city.east)
            try await city.fillIn(number, responsible: city.east)
            try await city.establish(number)
            let alone = await #expect(throws: Problem.self) { try await becomeSIP(number, in: city) }
            #expect(alone?.text == "kindChange.noOther")
            try await city.join(number, city.psychiatry)
            let before = try await city.file(number).plan
            try await becomeSIP(number, in: city)
            let plan = try await city.file(number).plan
            // The region has promised nothing yet, so what the law asks is asked again; the need was seen when it was (L2).
            #expect(plan.kind == .sip && plan.state == .met && plan.needSeenOn == before.needSeenOn)
            try await city.promise(number, of: city.region)
            try await city.establish(number)
            let again = await #expect(throws: Problem.self) { try await becomeSIP(number, in: city) }
            #expect(again?.text == "kindChange.notInternal")
        }
    }

    private func close(
        _ number: PlanNumber,
        as reason: Closure.Reason = .goalsReached,
        note: String = "",
        in city: City
    ) async throws {
        if try await city.file(number).need == nil { try await city.describeNeed(number) }
        try await city.change(number) { version, scope, act, db in
            try ClosureCommands.close(
                number,
                reason: reason,
                note: note,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    private func reopen(
        _ number: PlanNumber,
        resuming promises: Set<Promise.ID> = [],
        by reader: Reader? = nil,
        in city: City
    ) async throws {
        let version = try await city.file(number).plan.version
        try await city.command(reader ?? city.anna) { scope, act, db in
            try ReopeningCommands.reopen(
                number,
                because: .needReturned,
                "Det behövs",
                resuming: promises,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    private func becomeSIP(_ number: PlanNumber, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try KindChangeCommands.becomeSIP(number, because: "A", version: version, scope: scope, act: act, in: db)
        }
    }
}
