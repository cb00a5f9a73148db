import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Looking back at a plan")
struct FollowUpTests {
    @Test("Goal by goal and promise by promise, here and in the copy", arguments: Engine.underTest)
    func whole(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try await city.file(number)
            let (goal, promises) = (try #require(before.goals.first).id, before.promises.map(\.id))
            let followUp = FollowUp(
                heldOn: city.today,
                goals: [Goal.Progress(goal: goal, achievement: .worsening, words: "Nya väckningen")],
                promises: [
                    Promise.Report(promise: promises[0], status: .done, why: ""),
                    Promise.Report(promise: promises[1], status: .interrupted, why: "Tiden tog slut"),
                ],
                ownView: "Det blev sämre",
                outcome: "Kvällarna hjälpte",
                nextOn: city.today.adding(days: 200)
            )
            try await record(followUp, number, in: city)
            let file = try await city.file(number)
            #expect(file.followUps == [followUp])
            #expect(Set(file.promises.map(\.status)) == [.done, .interrupted])
            let copy = try #require(try await city.inbox(city.psychologist).first).document
            #expect(copy.review?.goals.map(\.achievement) == ["worsening"])
            #expect(copy.review?.goals.map(\.words) == ["Nya väckningen"])
            #expect(copy.review?.ownView == "Det blev sämre")
            #expect(copy.review?.outcome == "Kvällarna hjälpte")
            let events = try await city.look(city.anna) { _, _, db in
                try EventLog.history(of: file.plan.record, in: db).map(\.type.name)
            }
            #expect(events.filter { $0 == "promise.reported" }.count == 2)
        }
    }

    @Test("What she says of it herself goes no further than her own words", arguments: Engine.underTest)
    func ownView(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.withdrawAll(number)
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons, .plan])
            let file = try await city.file(number)
            try await record(
                file.lookedBack(on: city.today, ownView: "Bara för Anna", outcome: "Bra"),
                number,
                in: city
            )
            let review = try #require(try await city.inbox(city.psychologist).first).document.review
            #expect(review?.outcome == "Bra")
            #expect(review?.ownView == nil)
        }
    }

    @Test("All that is missing is told at once, and nothing is written", arguments: Engine.underTest)
    func missing(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let file = try await city.file(number)
            let (goal, promises) = (try #require(file.goals.first).id, file.promises.map(\.id))
            try await agree(on: 30, in: city)
            for (days, isLate) in [(30, false), (31, true)] {
                let followUp = FollowUp(
                    heldOn: city.today,
                    promises: [Promise.Report(promise: promises[0], status: .notDone, why: "")],
                    outcome: "",
                    nextOn: city.today.adding(days: days)
                )
                let error = await #expect(throws: Problems.self) { try await record(followUp, number, in: city) }
                let fields = ["progress-\(goal)", "status-\(promises[1])", "why-\(promises[0])"]
                #expect(error?.all.map(\.field) == fields + (isLate ? ["nextOn"] : []))
            }
            #expect(try await city.file(number).followUps == [])
        }
    }

    @Test("Only what is the plan's own, once, and a promise that still waits", arguments: Engine.underTest)
    func strangers(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let (file, other) = (try await city.file(number), try await city.file(city.established()))
            let foreign = other.lookedBack(on: city.today).goals
            let done = file.promises.map { Promise.Report(promise: $0.id, status: .done, why: "") }
            let ended = file.lookedBack(on: city.today, reporting: done)
            try await record(ended, number, in: city)
            for attempt in [
                FollowUp(heldOn: city.today, goals: ended.goals + foreign, outcome: "", nextOn: nil),
                FollowUp(heldOn: city.today, goals: ended.goals + ended.goals, outcome: "", nextOn: nil), ended,
            ] {
                await #expect(throws: Problem.notFound) { try await record(attempt, number, in: city) }
            }
            #expect(try await city.file(number).followUps == [ended])
        }
    }

    @Test("Of two at once the second is told", arguments: Engine.underTest)
    func twoAtOnce(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let file = try await city.file(number)
            let followUp = file.lookedBack(on: city.today)
            try await record(followUp, number, in: city)
            let version = file.plan.version
            let error = await #expect(throws: Problem.self) {
                try await city.command(city.anna) { scope, act, db in
                    try FollowUpCommands.record(followUp, on: number, version: version, scope: scope, act: act, in: db)
                }
            }
            #expect(error?.code == .conflict)
        }
    }

    private func record(_ followUp: FollowUp, _ number: PlanNumber, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try FollowUpCommands.record(followUp, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    /// The municipality and the region agree how long may pass before people meet again.
    private func agree(on days: Int, in city: City) async throws {
        let id: Agreement.ID = city.source.identifier(at: city.clock.now)
        let parties = [city.east.id, city.region.id]
        try await city.database.write { db in
            try db.run("INSERT INTO agreement (id, code, name) VALUES (\(id), 'sip', 'sip')")
            for party in parties {
                try db.run("INSERT INTO agreement_party (agreement_id, principal_id) VALUES (\(id), \(party))")
            }
            try db.run(
                """
                INSERT INTO agreement_clock (agreement_id, clock, days, count)
                VALUES (\(id), 'followUp', \(days), 'calendar')
                """
            )
        }
    }
}
