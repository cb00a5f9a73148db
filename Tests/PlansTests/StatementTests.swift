import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("What people say at the table counts until they say something else")
struct StatementTests {
    @Test("What is said anew counts, what is as it was changes nothing, nothing is lost", arguments: Engine.underTest)
    func counts(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let kim = try #require(try await city.file(number).team.first { $0.kind == .individual }).id
            try await city.say([Statement.New(kim, .good, "Jag ritar"), Statement.New(kim, .hard, "Sömnen")], number)
            let version = try await city.file(number).plan.version
            try await city.say([Statement.New(kim, .good, "Jag ritar"), Statement.New(kim, .hard, "Sömnen")], number)
            #expect(try await city.file(number).plan.version == version)
            try await city.say([Statement.New(kim, .good, "Jag ritar"), Statement.New(kim, .hard, "")], number)
            let said = try await city.file(number).statements
            #expect(said.map(\.words) == ["Jag ritar"])
            let rows = try await city.database.read { db in try db.rows("SELECT id FROM statement").count }
            #expect(rows == 3)
        }
    }

    @Test("Whoever agrees does not disagree any more, and the same answer twice is one", arguments: Engine.underTest)
    func approvals(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let team = try await city.file(number).team.map(\.id)
            try await city.answer([Statement.New(team[0], .disagrees, "Tiden är för kort")], number)
            #expect(try await city.file(number).statements.map(\.kind) == [.disagrees])
            try await city.answer([Statement.New(team[0], .agrees), Statement.New(team[1], .agrees)], number)
            let version = try await city.file(number).plan.version
            try await city.answer([Statement.New(team[0], .agrees), Statement.New(team[1], .agrees)], number)
            let file = try await city.file(number)
            #expect(file.plan.version == version && file.statements.map(\.kind) == [.agrees, .agrees])
        }
    }

    @Test("An answer belongs to what was read: whatever changes it, she is asked again", arguments: Engine.underTest)
    func earlier(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [])
            try await city.goal(number)
            try await city.promise(number, of: city.east)
            let file = try await city.file(number)
            let (kim, goal, promise) = (file.team[0].id, file.goals[0], file.promises[0])
            let changes: [@Sendable () async throws -> Void] = [
                { try await city.promise(number, of: city.region) },
                { try await city.goal(number, "Något mer") },
                { try await city.fillIn(number, responsible: city.east) },
                {
                    try await city.change(number) { version, scope, act, db in
                        let new = Goal.New(.long, "Sova")
                        try GoalCommands.change(
                            goal.id,
                            to: new,
                            on: number,
                            version: version,
                            scope: scope,
                            act: act,
                            in: db
                        )
                    }
                },
                {
                    try await city.change(number) { version, scope, act, db in
                        try PromiseChanges.remove(
                            promise.id,
                            on: number,
                            version: version,
                            scope: scope,
                            act: act,
                            in: db
                        )
                    }
                },
                {
                    try await city.change(number) { version, scope, act, db in
                        try GoalCommands.remove(
                            goal.id,
                            on: number,
                            version: version,
                            scope: scope,
                            act: act,
                            in: db
                        )
                    }
                },
            ]
            for (index, change) in changes.enumerated() {
                try await city.answer([Statement.New(kim, .agrees)], number)
                #expect(try await city.file(number).statements.filter(\.isEarlier) == [], "\(index)")
                // What nobody agreed on leaves it as it is.
                try await city.say([Statement.New(kim, .good, "Jag ritar \(index)")], number)
                #expect(try await city.file(number).statements.filter(\.isEarlier) == [], "\(index)")
                try await change()
                let said = try await city.file(number).statements.filter { $0.kind == .agrees }
                #expect(said.map(\.isEarlier) == [true], "\(index)")
                #expect(try await city.file(number).said.filter(\.isEarlier).map(\.kind) == ["agrees"])
            }
        }
    }

    @Test("Nobody of another plan, nobody twice, and nothing that belongs elsewhere", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let other = try await city.begin()
            let stranger = try #require(try await city.file(other).team.first).id
            let kim = try #require(try await city.file(number).team.first).id
            for said in [
                [Statement.New(stranger, .good, "Bra")],
                [Statement.New(kim, .good, "Bra"), Statement.New(kim, .good, "Bättre")],
                [Statement.New(kim, .agrees)],
            ] {
                let error = await #expect(throws: Problem.self) { try await city.say(said, number) }
                #expect(error?.code == .invalid)
            }
            for said in [
                [Statement.New(stranger, .agrees)], [Statement.New(kim, .disagrees, "")],
                [Statement.New(kim, .agrees), Statement.New(kim, .disagrees, "Nej")],
                [Statement.New(kim, .hard, "Allt")],
            ] {
                let error = await #expect(throws: Problem.self) { try await city.answer(said, number) }
                #expect(error?.code == .invalid)
            }
            #expect(try await city.file(number).statements == [])
        }
    }

    @Test("What the person said herself goes only where own words may", arguments: Engine.underTest)
    func ownWords(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.join(number, city.psychiatry)
            let team = try await city.file(number).team
            let kim = try #require(team.first { $0.kind == .individual }).id
            let omar = try #require(team.first { $0.kind == .professional }).id
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons, .plan])
            try await city.say([Statement.New(kim, .hard, "Sömnen"), Statement.New(omar, .good, "Kontakten")], number)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).map(\.document.said.first?.words) == ["Kontakten"])
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons, .plan, .ownWords])
            try await city.share(number)
            let told = try #require(try await city.inbox(city.psychologist).first).document.said
            #expect(told.map(\.words) == ["Sömnen", "Kontakten"])
            // What nobody has opened is taken back and comes again without them when the yes is narrowed.
            try await city.withdrawAll(number)
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons, .plan])
            for copy in try await city.inbox(city.psychologist) {
                #expect(!copy.document.said.contains { $0.words == "Sömnen" })
            }
        }
    }
}

extension City {
    func say(_ said: [Statement.New], _ number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try StatementCommands.recordSituation(said, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    fileprivate func answer(_ said: [Statement.New], _ number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try StatementCommands.recordApprovals(said, on: number, version: version, scope: scope, act: act, in: db)
        }
    }
}
