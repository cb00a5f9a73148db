import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("That the person has died")
struct DeathTests {
    @Test(
        "One day ends everything that she who writes it answers for, and tells nobody why",
        arguments: Engine.underTest
    )
    func everythingEnds(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let other = try await city.begin()
            try await city.planMeeting(number)
            try await city.send(number)
            try await giveTask(.followUp, to: city.bea, number, in: city)
            let day = city.today.adding(days: -2)
            try await record(day, number, in: city)

            let file = try await city.file(number)
            #expect(file.plan.state == .closed && file.closure?.reason == .died && file.closure?.note == "")
            #expect(file.patient.diedOn == day)
            #expect(file.promises.map(\.status) == [.cancelled, .cancelled])
            #expect(try await city.appointment(number) == nil)
            #expect(try await city.plans(of: city.bea) == [])
            // Nobody was asked to describe the need of the other.
            let second = try await city.file(other)
            #expect(second.closure?.reason == .died && second.patient.diedOn == day)
            // What nobody opened is gone; the copy says what any closure says.
            #expect(try await city.summonses(city.psychologist) == [])
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(copy.document.isClosed)
            #expect(copy.document.promises.map(\.status) == ["planned", "planned"])
            #expect(!"\(copy)".lowercased().contains("died"))
            // It stands sealed: what the tables hold of the day tells no day.
            let rows = try await city.database.read { try $0.rows("SELECT died_on FROM person_death").map { "\($0)" } }
            #expect(rows.count == 2 && !rows.joined().contains(day.description))
            #expect(try await deaths(city) == 2)
        }
    }

    @Test("Whoever had opened the summons is told that the meeting is cancelled", arguments: Engine.underTest)
    func openedSummons(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.planMeeting(number)
            try await city.send(number)
            let summons = try #require(try await city.summonses(city.psychologist).first)
            try await city.open(summons, as: city.psychologist)
            try await record(city.today, number, in: city)
            let told = try #require(try await city.summonses(city.psychologist).first)
            #expect(told.end == .cancelled)
            #expect(!"\(told)".lowercased().contains("died"))
        }
    }

    @Test("A colleague's plan stays hers to close, and nothing else can be done in it", arguments: Engine.underTest)
    func colleague(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let beas = try await city.established()
            try await city.handOver(beas, from: city.anna, to: city.bea)
            let number = try await city.begin()
            let elsewhere = try await begin(as: city.psychologist, in: city)
            #expect(try await toClose(city.bea, in: city) == [])
            let before = try await city.inbox(city.psychologist)
            try await record(city.today, number, in: city)
            #expect(try await toClose(city.bea, in: city) == [beas])
            #expect(try await toClose(city.anna, in: city) == [])
            let file = try await city.file(beas, as: city.bea)
            #expect(file.plan.state == .established && file.patient.diedOn == city.today)
            #expect(file.promises.allSatisfy { $0.status == .planned })
            // Another authority's card of her says nothing, and nothing has come to anybody.
            #expect(try await city.file(elsewhere, as: city.psychologist).patient.diedOn == nil)
            #expect(try await city.inbox(city.psychologist) == before)
            let copy = try #require(before.first)
            var refused = 0
            for command in PlanCommand.allCases {
                guard let refusal = command.refusalAfterDeath else { continue }
                refused += 1
                await #expect(throws: refusal, "\(command)") {
                    try await city.command(city.bea) { scope, act, db in
                        try attempt(command, on: file, copy: copy.number, scope: scope, act: act, in: db)
                    }
                }
            }
            #expect(refused > 15)
            // What comes from another authority is not answered by a death.
            try await city.offer(copy.number, as: city.psychologist)
            #expect(try await waiting(for: city.bea, in: city) == 0)
            try await record(city.today, beas, by: city.bea, in: city)
            #expect(try await city.file(beas, as: city.bea).closure?.reason == .died)
            #expect(try await toClose(city.bea, in: city) == [])
        }
    }

    @Test("Only whoever answers for the plan writes it, and only a day that can be true", arguments: Engine.underTest)
    func refusals(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await giveTask(.need, to: city.bea, number, in: city)
            await #expect(throws: Problem(.state, text: "death.notYours")) {
                try await record(city.today, number, by: city.bea, in: city)
            }
            await #expect(throws: Problem(.invalid, field: "diedOn", text: "death.day.toCome")) {
                try await record(city.today.adding(days: 1), number, in: city)
            }
            let born = try #require(Day("2009-03-30"))
            await #expect(throws: Problem(.invalid, field: "diedOn", text: "death.day.beforeBirth")) {
                try await record(born.adding(days: -1), number, in: city)
            }
            await #expect(throws: Problem(.state, text: "death.isNotKnown")) { try await correct(number, in: city) }
            await #expect(throws: Problem(.invalid, field: "reason", text: "error.choice")) {
                try await city.change(number) { version, scope, act, db in
                    try ClosureCommands.close(number, reason: .died, version: version, scope: scope, act: act, in: db)
                }
            }
            try await record(born, number, in: city)
            await #expect(throws: Problem(.state, text: "death.isKnown")) {
                try await record(city.today, number, in: city)
            }
        }
    }

    @Test("What was wrong is taken back on every card, and what has ended stays ended", arguments: Engine.underTest)
    func corrected(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let beas = try await city.established()
            try await city.handOver(beas, from: city.anna, to: city.bea)
            let number = try await city.begin()
            try await record(city.today, number, in: city)
            try await correct(number, in: city)
            let file = try await city.file(number)
            #expect(file.plan.state == .closed && file.closure?.reason == .died && file.patient.diedOn == nil)
            let open = try await city.file(beas, as: city.bea)
            #expect(open.plan.state == .established && open.patient.diedOn == nil)
            #expect(try await toClose(city.bea, in: city) == [])
            try await city.command(city.bea) { scope, act, db in
                let version = open.plan.version
                try GoalCommands.add(.short, "Mål", on: beas, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await deaths(city) == 0)
            // Who wrote what stays to be read, and it may be written again, also in a plan that has ended.
            let history = try await events(number, in: city)
            #expect(history.suffix(3) == ["death.recorded.1", "plan.closed.1", "death.corrected.1"])
            try await record(city.today, number, in: city)
            #expect(try await city.file(number).patient.diedOn == city.today)
            #expect(try await toClose(city.bea, in: city) == [beas])
        }
    }
}

/// Anna writes it, if nobody else is said to.
private func record(_ day: Day, _ number: PlanNumber, by reader: Reader? = nil, in city: City) async throws {
    try await city.command(reader ?? city.anna) { scope, act, db in
        let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
        try DeathCommands.record(on: day, of: number, version: version, scope: scope, act: act, in: db)
    }
}

private func correct(_ number: PlanNumber, in city: City) async throws {
    try await city.change(number) { version, scope, act, db in
        try DeathCommands.correct(number, version: version, scope: scope, act: act, in: db)
    }
}

private func begin(as reader: Reader, in city: City) async throws -> PlanNumber {
    try await city.command(reader) { scope, act, db in
        let need = Need(
            name: "Kim Kanarie",
            number: PersonalNumber("200903302388", today: act.today),
            protection: .none,
            question: "Hur går det?",
            ownWords: "",
            kind: .sip,
            isSecond: true
        )
        return try NeedCommands.begin(need, scope: scope, act: act, in: db)
    }
}

private func giveTask(_ task: PlanTask, to colleague: Reader, _ number: PlanNumber, in city: City) async throws {
    try await city.change(number) { version, scope, act, db in
        try GivenTaskCommands.give(
            task,
            to: colleague.account,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    }
}

private func toClose(_ reader: Reader, in city: City) async throws -> [PlanNumber] {
    try await city.look(reader) { scope, _, db in try Plans.ofTheDead(scope: scope, limit: 10, in: db).map(\.number) }
}

/// What a reader waits for, and the promises that are due.
private func waiting(for reader: Reader, in city: City) async throws -> Int {
    try await city.look(reader) { scope, act, db in
        let due = try Plans.duePromises(scope: scope, until: act.today.adding(days: 400), limit: 9, act: act, in: db)
        return try WaitsForOthers.list(scope: scope, limit: 9, act: act, in: db).count + due.count
    }
}

/// On how many cards a death stands.
private func deaths(_ city: City) async throws -> Int {
    try await city.database.read { db in
        try db.rows("SELECT id FROM person_death WHERE withdrawn_at IS NULL").count
    }
}

private func events(_ number: PlanNumber, in city: City) async throws -> [String] {
    let record = try await city.file(number).plan.record
    return try await city.database.read { db in
        try db.rows("SELECT type FROM event WHERE record_id = \(record) ORDER BY id").map { try $0["type"] }
    }
}
