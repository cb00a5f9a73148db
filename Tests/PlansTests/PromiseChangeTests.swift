import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("A promise can be put right, and taken away where it was a mistake")
struct PromiseChangeTests {
    @Test("A change is a new row; the promise is the same, and what it said before stays", arguments: Engine.underTest)
    func changed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.consented()
            try await city.promise(number, of: city.east)
            let promise = try #require(try await city.file(number).promises.first)
            let new = city.words(who: "Lisa", what: "Ringer", in: 60, of: city.region)
            try await city.reword(promise.id, to: new, on: number)
            let now = try #require(try await city.file(number).promises.first)
            #expect(now.id == promise.id && now.number == promise.number && now.words == new && now.wording == 2)
            let file = try await city.file(number)
            let worded = try #require(
                try await city.look(city.anna) { _, act, db in
                    try PromiseWordings.find(promise.number, of: file, act: act, in: db)
                }
            )
            #expect(worded.promise == now && worded.removedAt == nil)
            #expect(worded.wordings.map(\.who) == ["Lisa", "Eva"])
            #expect(worded.wordings.map(\.dueOn) == [new.dueOn, promise.dueOn])
            #expect(worded.wordings.map(\.by) == [city.anna.account, city.anna.account])
            // The same words once more change nothing.
            let before = try await DatabaseDump.of(city.database)
            try await city.reword(promise.id, to: new, on: number)
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }

    @Test("Once the plan is established a change says why, and every version tells it", arguments: Engine.underTest)
    func established(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let promise = try #require(
                try await city.file(number).promises.first { $0.principal == city.east.id }
            )
            let new = city.words(who: "Eva", what: "Stöd hemma", in: 45, of: city.east)
            await #expect(throws: Problem(.invalid, field: "changeWhy", text: "content.changeWhyMissing")) {
                try await city.reword(promise.id, to: new, on: number)
            }
            try await city.reword(promise.id, to: new, because: "Semester", on: number)
            let changes = try #require(try await city.latest(number)).changes
            guard case .promise(let told, .dueOn(let before)) = try #require(changes.first) else {
                Issue.record("\(changes)")
                return
            }
            #expect(changes.count == 1 && told.dueOn == new.dueOn.description)
            #expect(before == promise.dueOn.description)
            #expect(try await !"\(city.inbox(city.psychologist))".contains("Semester"))

            try await city.unpromise(promise.id, on: number)
            guard case .promiseGone(let gone)? = try await city.latest(number)?.changes.first else {
                Issue.record("nothing tells that it is gone")
                return
            }
            #expect(gone.promise == promise.id)
        }
    }

    @Test("What somebody else has answered for is asked again, and a no is, too", arguments: Engine.underTest)
    func askedAgain(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            for (status, day) in [(Promise.Status.planned, 40), (.cancelled, 50)] {
                let promise = try #require(
                    try await city.file(number).promises.first { $0.principal == city.region.id }
                )
                try await city.answer(promise.id, status)
                let answered = try await city.file(number)
                #expect(try await !city.isAwaited(promise.id, in: number))
                #expect(answered.promises.first { $0.id == promise.id }?.isRefused == (status == .cancelled))
                let new = city.words(who: "Eva", what: "Stöd hemma", in: day, of: city.region)
                try await city.reword(promise.id, to: new, because: "Nytt datum", on: number)
                #expect(try await city.isAwaited(promise.id, in: number))
                let copy = try #require(try await city.inbox(city.psychologist).first)
                #expect(copy.ownPromises.filter { $0.promise == promise.id }.map(\.isAwaited) == [true])
                let former = try await city.look(city.psychologist) { _, act, db in
                    try CopyPromises.former(in: copy, act: act, in: db)
                }
                #expect(former[promise.id]?.dueOn == promise.dueOn.description)
                // The very same answer is a new one, since it falls on other words.
                try await city.answer(promise.id, .planned)
                #expect(try await !city.isAwaited(promise.id, in: number))
            }
        }
    }

    @Test("What became of a promise stays: it is taken away no more", arguments: Engine.underTest)
    func toldOf(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let promise = try #require(try await city.file(number).promises.first)
            try await city.change(number) { version, scope, act, db in
                try PromiseCommands.report(
                    .done,
                    why: "",
                    of: promise.id,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            await #expect(throws: Problem(.state, text: "promise.toldOf")) {
                try await city.unpromise(promise.id, on: number)
            }
            try await city.offer(
                try #require(try await city.inbox(city.psychologist).first).number,
                as: city.psychologist
            )
            let offered = try #require(try await city.file(number).promises.first { $0.offeredBy != nil })
            await #expect(throws: Problem(.state, text: "promise.toldOf")) {
                try await city.unpromise(offered.id, on: number)
            }
        }
    }

    @Test("An answer to words that are not there any more is not taken", arguments: Engine.underTest)
    func staleAnswer(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.consented(to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.promise(number, of: city.region)
            try await city.share(number)
            let promise = try #require(try await city.file(number).promises.first)
            try await city.answer(promise.id, .planned)
            // The draft is not shown anew.
            let new = city.words(who: "Eva", what: "Stöd i skolan", in: 30, of: city.region)
            try await city.reword(promise.id, to: new, on: number)
            #expect(try await city.isAwaited(promise.id, in: number))
            await #expect(throws: Problem(.state, text: "copy.promises.changed")) {
                try await city.answer(promise.id, .ongoing)
            }
            try await city.share(number)
            try await city.answer(promise.id, .planned)
            #expect(try await !city.isAwaited(promise.id, in: number))
            try await city.unpromise(promise.id, on: number)
            await #expect(throws: Problem(.state, text: "copy.promises.gone")) {
                try await city.answer(promise.id, .ongoing)
            }
        }
    }

    @Test(
        "What an authority has offered stays its own, and is asked about when it is changed",
        arguments: Engine.underTest
    )
    func offered(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.offer(
                try #require(try await city.inbox(city.psychologist).first).number,
                as: city.psychologist
            )
            let promise = try #require(try await city.file(number).promises.first { $0.offeredBy != nil })
            #expect(try await !city.isAwaited(promise.id, in: number))
            await #expect(throws: Problem(.invalid, field: "principal", text: "promise.offeredPrincipal")) {
                let new = city.words(who: "Eva", what: "Samtal", in: 10, of: city.east)
                try await city.reword(promise.id, to: new, because: "Fel", on: number)
            }
            let new = city.words(who: "Petra", what: "Samtal varje vecka", in: 14, of: city.region)
            try await city.reword(promise.id, to: new, because: "Oftare", on: number)
            #expect(try await city.isAwaited(promise.id, in: number))
            try await city.answer(promise.id, .planned)
            #expect(try await !city.isAwaited(promise.id, in: number))
        }
    }

    @Test("What was taken away is in no list, and can be written again", arguments: Engine.underTest)
    func removed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.consented()
            for principal in [city.east, city.region] { try await city.promise(number, of: principal) }
            let promise = try #require(try await city.file(number).promises.first)
            try await city.unpromise(promise.id, on: number)
            let file = try await city.file(number)
            #expect(file.promises.map(\.number) == [2])
            let due = try await city.look(city.anna) { scope, act, db in
                try Plans.duePromises(scope: scope, until: city.today.adding(days: 90), limit: 9, act: act, in: db)
            }
            #expect(due.map(\.promise.number) == [2])
            let removed = try await city.look(city.anna) { _, act, db in
                try PromiseWordings.removed(from: file, act: act, in: db)
            }
            #expect(removed.map(\.number) == [1] && removed.first?.wordings.first?.what == "Stöd hemma")
            #expect(removed.first?.removedBy == city.anna.account && removed.first?.promise == nil)
            await #expect(throws: Problem.notFound) { try await city.unpromise(promise.id, on: number) }
            await #expect(throws: Problem.notFound) {
                try await city.reword(promise.id, to: promise.words, on: number)
            }
            // It is no promise that the plan has, so writing it again is not twice the same; its number is its own.
            try await city.promise(number, of: city.east)
            #expect(try await city.file(number).promises.map(\.number) == [2, 3])
        }
    }

    @Test("A promise of another plan, or of another owner's, is not there", arguments: Engine.underTest)
    func strangers(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (number, other) = (try await city.consented(), try await city.consented())
            for plan in [number, other] { try await city.promise(plan, of: city.east) }
            let foreign = try #require(try await city.file(other).promises.first)
            let before = try await DatabaseDump.of(city.database)
            await #expect(throws: Problem.notFound) {
                try await city.reword(foreign.id, to: city.words(who: "A", what: "B", in: 9, of: city.east), on: number)
            }
            await #expect(throws: Problem.notFound) { try await city.unpromise(foreign.id, on: number) }
            let file = try await city.file(number)
            let none = try await city.look(city.anna) { _, act, db in
                try PromiseWordings.find(2, of: file, act: act, in: db)
            }
            #expect(none == nil)
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }

    @Test("The same promise twice is told, whatever the form was made from", arguments: Engine.underTest)
    func twice(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.consented()
            let version = try await city.file(number).plan.version
            let new = city.words(who: "Eva", what: "Stöd hemma", in: 30, of: city.east)
            let add = { @Sendable (again: Bool, version: Int) in
                try await city.command(city.anna) { scope, act, db in
                    try PromiseCommands.add(
                        new,
                        again: again,
                        on: number,
                        version: version,
                        scope: scope,
                        act: act,
                        in: db
                    )
                }
            }
            try await add(false, version)
            for version in [version, version + 1] {
                await #expect(throws: Problem(.conflict, field: "who", text: "promise.same")) {
                    try await add(false, version)
                }
            }
            await #expect(throws: Problem(.conflict, text: "plan.changedMeanwhile")) { try await add(true, version) }
            try await add(true, version + 1)
            #expect(try await city.file(number).promises.map(\.words) == [new, new])
        }
    }

    @Test("Of ten thousand promises a plan takes as many as it can hold, and says so", arguments: Engine.underTest)
    func tenThousand(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.consented(to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.share(number)
            let due = city.today.adding(days: 30)
            try await city.command(city.anna) { scope, act, db in
                for index in 1...10_000 {
                    let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
                    let new = Promise.New(kind: .own, principal: nil, who: "Kim", what: "\(index)", dueOn: due)
                    do {
                        try PromiseCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
                    } catch let problem as Problem {
                        #expect(problem.text == "promise.tooMany" && problem.arguments == ["most": "200"])
                        #expect(problem.field == "who" && index == 201)
                        return
                    }
                }
                Issue.record("ten thousand are carried")
            }
            #expect(try await city.file(number).promises.count == 200)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            await #expect(throws: Problem(.state, text: "offer.tooMany")) {
                try await city.offer(copy.number, as: city.psychologist)
            }
        }
    }
}

extension City {
    /// A plan with a yes.
    fileprivate func consented(to recipients: Set<Owner.ID> = []) async throws -> PlanNumber {
        let number = try await begin()
        try await consent(number, to: recipients)
        return number
    }

    fileprivate func words(who: String, what: String, in days: Int, of principal: Principal) -> Promise.New {
        Promise.New(
            kind: .effort,
            principal: principal.id,
            who: who,
            what: what,
            dueOn: today.adding(days: days)
        )
    }

    fileprivate func reword(
        _ promise: Promise.ID,
        to new: Promise.New,
        because why: String = "",
        on number: PlanNumber
    ) async throws {
        try await change(number) { version, scope, act, db in
            try PromiseChanges.change(
                promise,
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

    fileprivate func unpromise(_ promise: Promise.ID, on number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try PromiseChanges.remove(promise, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    /// Psychiatry opens the latest version and answers for a promise.
    fileprivate func answer(_ promise: Promise.ID, _ status: Promise.Status) async throws {
        let copy = try #require(try await inbox(psychologist).first)
        _ = try await command(psychologist) { scope, act, db in
            try Copies.open(copy.number, version: copy.version, scope: scope, act: act, in: db)
        }
        let report = Promise.Report(promise: promise, status: status, why: status.needsReason ? "Nej" : "")
        try await command(psychologist) { scope, act, db in
            try CopyPromises.tell([report], on: copy.number, version: copy.version, scope: scope, act: act, in: db)
        }
    }

    fileprivate func isAwaited(_ promise: Promise.ID, in number: PlanNumber) async throws -> Bool {
        let file = try await file(number)
        return file.promises.contains { $0.id == promise && file.parties.isAwaited($0) }
    }

    fileprivate func latest(_ number: PlanNumber) async throws -> ReadVersion? {
        let file = try await file(number)
        return try await look(anna) { _, act, db in try PastVersions.read(nil, of: file, act: act, in: db) }
    }
}
