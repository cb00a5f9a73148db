import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Going on with one of two plans for the same person")
struct JoinedPlansTests {
    @Test(
        "Inside an authority own words and questions go along where they are missing, promises never",
        arguments: Engine.underTest
    )
    func inside(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            // Anna's has own words, a question and a promise; Bea's has nothing.
            let annas = try await city.begin()
            try await city.ask("Vem hämtar?", by: .guardian, on: annas)
            try await city.consent(annas, to: [city.psychiatry.owner])
            try await city.promise(annas, of: city.east)
            let saidOn = city.today
            city.clock.advance(days: 3)
            let beas = try await begin(city.bea, in: city)
            #expect(try await mine(city.anna, in: city) == [annas])
            #expect(try await mine(city.bea, in: city) == [])
            try await join(annas, as: city.anna, in: city)

            let closed = try await city.file(annas)
            #expect(closed.closure?.reason == .enteredInError)
            #expect(closed.closure?.note == "Dubbelt")
            let open = try await city.file(beas, as: city.bea)
            #expect(open.ownWords?.text == "Jag vill sova")
            #expect(open.ownWords?.saidOn == saidOn)
            #expect(open.ownWords?.isFromOtherPlan == true)
            #expect(open.promises == [])
            let agenda = try await city.look(city.bea) { _, act, db in
                try PlanPreparation.open(open, act: act, in: db).agenda
            }
            #expect(agenda.map(\.words) == ["Vem hämtar?"])
            #expect(agenda.map(\.asker) == [.guardian])
            #expect(try await mine(city.anna, in: city) == [])

            // Each learns whom to call, and no number of a plan she may not open.
            let there = try await joined(annas, as: city.anna, in: city)
            #expect(there?.goesOn == false && there?.number == nil && there?.contact == "Bea")
            let here = try await joined(beas, as: city.bea, in: city)
            #expect(here?.goesOn == true && here?.number == nil && here?.contact == "Anna")
            try await handOver(beas, from: city.bea, to: city.anna, in: city)
            #expect(try await joined(annas, as: city.anna, in: city)?.number == beas)
        }
    }

    @Test("Own words stay where she kept them back from somebody who is told the other's", arguments: Engine.underTest)
    func keptBack(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await city.begin()
            try await city.consent(annas, to: [city.psychiatry.owner], about: [.summons, .plan])
            let beas = try await begin(city.bea, in: city)
            let version = try await city.file(beas, as: city.bea).plan.version
            try await city.command(city.bea) { scope, act, db in
                let yes = ConsentCommands.New(
                    giver: .individual,
                    giverName: "Kim",
                    answer: .yes,
                    form: .oral,
                    recipients: [city.psychiatry.owner],
                    exceptions: "",
                    validUntil: act.today.adding(days: 90)
                )
                try ConsentCommands.record(yes, on: beas, version: version, scope: scope, act: act, in: db)
            }
            try await join(annas, as: city.anna, in: city)
            #expect(try await city.file(beas, as: city.bea).ownWords == nil)
        }
    }

    @Test("Whoever has this task alone can join, too", arguments: Engine.underTest)
    func byTask(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await city.begin()
            _ = try await begin(city.bea, in: city)
            let cia = try await city.colleague("cia", at: city.social)
            let version = try await city.file(annas).plan.version
            try await city.command(city.anna) { scope, act, db in
                try GivenTaskCommands.give(
                    .samePerson,
                    to: cia.account,
                    on: annas,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            try await join(annas, as: cia, in: city)
            #expect(try await city.file(annas).closure?.reason == .enteredInError)
        }
    }

    @Test("What the other plan has already is left as it is", arguments: Engine.underTest)
    func kept(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await city.begin()
            try await city.ask("Vem hämtar?", on: annas)
            let beas = try await begin(city.bea, words: "Jag vill simma", in: city)
            let version = try await city.file(beas, as: city.bea).plan.version
            try await city.command(city.bea) { scope, act, db in
                try AgendaCommands.ask(
                    "Vem hämtar?",
                    by: .individual,
                    on: beas,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            try await join(annas, as: city.anna, in: city)
            let open = try await city.file(beas, as: city.bea)
            #expect(open.ownWords?.text == "Jag vill simma")
            #expect(open.ownWords?.isFromOtherPlan == false)
            let agenda = try await city.look(city.bea) { _, act, db in
                try PlanPreparation.open(open, act: act, in: db).agenda
            }
            #expect(agenda.map(\.asker) == [.individual])
        }
    }

    @Test(
        "Between authorities nothing goes along; whoever answered comes to the people of the other",
        arguments: Engine.underTest
    )
    func between(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await city.begin()
            let doras = try await begin(city.dora, in: city)
            #expect(try await mine(city.anna, in: city) == [])
            try await city.consent(annas, to: [city.elder.owner])
            #expect(try await mine(city.anna, in: city) == [annas])
            #expect(try await mine(city.dora, in: city) == [doras])
            try await join(annas, as: city.anna, in: city)
            let open = try await city.file(doras, as: city.dora)
            #expect(open.ownWords == nil)
            let member = try #require(open.team.last)
            #expect(member.name == "Anna" && member.unit == city.social.id && member.kind == .professional)
            let joined = try await joined(annas, as: city.anna, in: city)
            #expect(joined?.contact == "Dora" && joined?.owner == city.dora.owner && joined?.number == nil)
        }
    }

    @Test(
        "Where nothing covers the other authority any more, nothing is joined and nobody named",
        arguments: Engine.underTest
    )
    func uncovered(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await city.begin()
            let doras = try await begin(city.dora, in: city)
            try await city.consent(annas, to: [city.elder.owner])
            let match = try #require(try await matches(doras, as: city.dora, in: city).first)
            try await city.withdrawAll(annas)
            let version = try await city.file(doras, as: city.dora).plan.version
            for outcome in PersonMatch.Outcome.allCases {
                await #expect(throws: Problem.notFound, "\(outcome)") {
                    try await city.command(city.dora) { scope, act, db in
                        if outcome == .otherGoesOn {
                            try PersonMatches.join(
                                match.id,
                                on: doras,
                                note: "",
                                version: version,
                                scope: scope,
                                act: act,
                                in: db
                            )
                        } else {
                            try PersonMatches.settle(
                                match.id,
                                as: outcome,
                                on: doras,
                                version: version,
                                scope: scope,
                                act: act,
                                in: db
                            )
                        }
                    }
                }
            }
            try await city.consent(annas, to: [city.elder.owner])
            try await join(doras, as: city.dora, in: city)
            #expect(try await joined(doras, as: city.dora, in: city)?.contact == "Anna")
            try await city.withdrawAll(annas)
            let joined = try await joined(doras, as: city.dora, in: city)
            #expect(joined?.goesOn == false)
            #expect(joined?.contact == nil && joined?.owner == nil)
        }
    }

    @Test(
        "That this plan goes on gives the other's owner the task to end hers, again if need be",
        arguments: Engine.underTest
    )
    func asked(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let annas = try await city.begin()
            let beas = try await begin(city.bea, in: city)
            try await settle(annas, as: city.anna, .thisGoesOn, in: city)
            #expect(try await mine(city.anna, in: city) == [])
            #expect(try await mine(city.bea, in: city) == [beas])
            #expect(try await matches(beas, as: city.bea, in: city).map(\.isAskedToEnd) == [true])
            // She thinks otherwise, so Anna has the task anew.
            try await settle(beas, as: city.bea, .thisGoesOn, in: city)
            #expect(try await mine(city.bea, in: city) == [])
            #expect(try await matches(annas, as: city.anna, in: city).map(\.isAskedToEnd) == [true])
            try await settle(annas, as: city.anna, .bothGoOn, in: city)
            #expect(try await mine(city.anna, in: city) == [])
            #expect(try await joined(annas, as: city.anna, in: city) == nil)
        }
    }

    private func begin(_ reader: Reader, words: String = "", in city: City) async throws -> PlanNumber {
        let today = city.today
        return try await city.command(reader) { scope, act, db in
            let need = Need(
                name: "Kim Kanarie",
                number: PersonalNumber("200903302388", today: today),
                protection: .none,
                question: "Vad nu?",
                ownWords: words,
                kind: .sip
            )
            return try NeedCommands.begin(need, scope: scope, act: act, in: db)
        }
    }

    private func join(_ number: PlanNumber, as reader: Reader, in city: City) async throws {
        let match = try #require(try await matches(number, as: reader, in: city).first)
        let version = try await city.file(number, as: reader).plan.version
        try await city.command(reader) { scope, act, db in
            try PersonMatches.join(
                match.id,
                on: number,
                note: "Dubbelt",
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    private func settle(
        _ number: PlanNumber,
        as reader: Reader,
        _ outcome: PersonMatch.Outcome,
        in city: City
    ) async throws {
        let match = try #require(try await matches(number, as: reader, in: city).first)
        let version = try await city.file(number, as: reader).plan.version
        try await city.command(reader) { scope, act, db in
            try PersonMatches.settle(
                match.id,
                as: outcome,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    private func handOver(
        _ number: PlanNumber,
        from giver: Reader,
        to colleague: Reader,
        in city: City
    ) async throws {
        let version = try await city.file(number, as: giver).plan.version
        try await city.command(giver) { scope, act, db in
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

    private func matches(_ number: PlanNumber, as reader: Reader, in city: City) async throws -> [PersonMatch] {
        let file = try await city.file(number, as: reader)
        let today = city.today
        return try await city.look(reader) { _, _, db in
            try PersonMatches.open(of: file.plan, for: file.patient, reader: reader, on: today, in: db)
        }
    }

    private func joined(_ number: PlanNumber, as reader: Reader, in city: City) async throws -> JoinedPlan? {
        let file = try await city.file(number, as: reader)
        return try await city.look(reader) { _, act, db in
            try PersonMatches.joined(with: file.plan, for: file.patient, reader: reader, act: act, in: db)
        }
    }

    /// The plans that somebody is to call about.
    private func mine(_ reader: Reader, in city: City) async throws -> [PlanNumber] {
        try await city.look(reader) { scope, act, db in
            try PersonMatches.mine(scope: scope, limit: 10, act: act, in: db).map(\.number)
        }
    }
}

extension City {
    /// One more case worker at a unit, signed in.
    fileprivate func colleague(_ login: String, at unit: CareUnit) async throws -> Reader {
        let now = clock.now
        let reader = try await command(anna) { _, act, db -> Reader? in
            let account = try Accounts.create(
                login: login,
                name: login,
                owner: unit.owner,
                origin: .real,
                roles: [(.caseWorker, unit.id)],
                by: act,
                in: db
            )
            let her = Act(actor: account, owner: unit.owner, at: act.at, vault: act.vault, source: act.source)
            let secret = try Sessions.start(for: account, language: .swedish, by: her, in: db)
            return try Sessions.reader(secret, at: now, in: db)?.reader
        }
        return try #require(reader)
    }
}
