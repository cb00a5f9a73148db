import Access
import Kernel
import Ledger
import Plans
import Store
import TestSupport
import Testing

@Suite("A need and its goal can be put right, and taken away where it was a mistake")
struct GoalChangeTests {
    @Test("A change is a new row; the goal is the same, and what it said before stays", arguments: Engine.underTest)
    func changed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [])
            try await city.goal(number)
            let goal = try #require(try await city.file(number).goals.first)
            let new = Goal.New(.short, "Sova till klockan sex", need: "Ro på kvällen", sign: "Mamma märker det")
            try await city.reword(goal.id, to: new, on: number)
            let file = try await city.file(number)
            #expect(file.goals.map(\.new) == [new] && file.goals.map(\.id) == [goal.id])
            let worded = try #require(
                try await city.look(city.anna) { _, act, db in
                    try GoalRecords.find(goal.number, of: file, act: act, in: db)
                }
            )
            #expect(worded.stands && worded.wordings.map(\.words) == [new, goal.new])
            let before = try await DatabaseDump.of(city.database)
            try await city.reword(goal.id, to: new, on: number)
            await #expect(throws: Problem(.invalid, field: "need", text: "goal.needMissing")) {
                try await city.reword(goal.id, to: Goal.New(.none, "Vi vet inte än"), on: number)
            }
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }

    @Test("Once the plan is established a change says why, and every version tells it", arguments: Engine.underTest)
    func established(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let goal = try #require(try await city.file(number).goals.first)
            await #expect(throws: Problem(.invalid, field: "changeWhy", text: "content.changeWhyMissing")) {
                try await city.reword(goal.id, to: Goal.New(.long, "Gå i skolan"), on: number)
            }
            try await city.reword(goal.id, to: Goal.New(.long, "Gå i skolan"), because: "Fel ord", on: number)
            guard case .goal(let target, .changed)? = try await city.version(nil, of: number)?.changes.first else {
                Issue.record("no version tells it")
                return
            }
            #expect(target.words == "Gå i skolan" && target.id == goal.id.description)
            try await city.ungoal(goal.id, on: number)
            guard case .goal(let gone, .gone)? = try await city.version(nil, of: number)?.changes.first else {
                Issue.record("nothing tells that it is gone")
                return
            }
            #expect(gone.words == "Gå i skolan")
        }
    }

    @Test("What was taken away is in no list; what somebody has looked back at stays", arguments: Engine.underTest)
    func removed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.goal(number, "Rappakalja")
            let goals = try await city.file(number).goals
            let rubbish = try #require(goals.first { $0.words == "Rappakalja" })
            try await city.ungoal(rubbish.id, on: number)
            let file = try await city.file(number)
            #expect(file.goals.map(\.words) == ["Sova hela natten"])
            let removed = try await city.look(city.anna) { _, act, db in
                try GoalRecords.removed(from: file, act: act, in: db)
            }
            #expect(removed.map(\.number) == [2] && removed.first?.removedBy == city.anna.account)
            await #expect(throws: Problem.notFound) { try await city.ungoal(rubbish.id, on: number) }
            try await city.change(number) { version, scope, act, db in
                let followUp = file.lookedBack(on: act.today)
                try FollowUpCommands.record(followUp, on: number, version: version, scope: scope, act: act, in: db)
            }
            let kept = try #require(file.goals.first)
            await #expect(throws: Problem(.state, text: "goal.lookedBackAt")) {
                try await city.ungoal(kept.id, on: number)
            }
        }
    }

    @Test("The same goal twice is told; of a goal of another plan nothing is", arguments: Engine.underTest)
    func twice(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (number, other) = (try await city.begin(), try await city.begin())
            for plan in [number, other] {
                try await city.consent(plan, to: [])
                try await city.goal(plan)
            }
            await #expect(throws: Problem(.conflict, field: "goal", text: "goal.same")) { try await city.goal(number) }
            try await city.change(number) { version, scope, act, db in
                try GoalCommands.add(
                    .long,
                    "Sova hela natten",
                    again: true,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            #expect(try await city.file(number).goals.count == 2)
            let foreign = try #require(try await city.file(other).goals.first)
            await #expect(throws: Problem.notFound) { try await city.ungoal(foreign.id, on: number) }
            await #expect(throws: Problem.notFound) {
                try await city.reword(foreign.id, to: Goal.New(.long, "Annat"), on: number)
            }
        }
    }
}

extension City {
    fileprivate func reword(
        _ goal: Goal.ID,
        to new: Goal.New,
        because why: String = "",
        on number: PlanNumber
    ) async throws {
        try await change(number) { version, scope, act, db in
            try GoalCommands.change(
                goal,
                to: new,
                because: why,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    fileprivate func ungoal(_ goal: Goal.ID, on number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try GoalCommands.remove(goal, on: number, version: version, scope: scope, act: act, in: db)
        }
    }
}
