import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("The unit that is the right one is called in place of the one that said so")
struct RightUnitTests {
    /// A plan of the region's that calls the committee for the elderly, which has said that the one for families is right.
    private func answered(_ city: City, yesTo units: [CareUnit]) async throws -> PlanNumber {
        let number = try await city.psychiatrysPlan(yesTo: units, with: city.elder)
        let summons = try #require(try await city.summonses(city.dora).first)
        try await city.open(summons, as: city.dora)
        try await city.reply(SummonsAnswer.New(.notOurs, unit: city.social.id), to: summons, as: city.dora)
        return number
    }

    private func call(
        insteadOf unit: CareUnit,
        on number: PlanNumber,
        behind versions: Int = 0,
        in city: City
    ) async throws {
        try await city.command(city.psychologist) { scope, act, db in
            let file = try PlanFile.open(number, scope: scope, act: act, in: db)
            let member = try #require(file.team.first { $0.unit == unit.id }).id
            let version = file.plan.version - versions
            try RightUnit.call(insteadOf: member, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    @Test(
        "It joins the team, is called and gets what the other had; the other is called no more",
        arguments: Engine.underTest
    )
    func across(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await answered(city, yesTo: [city.elder, city.social])
            #expect(try await city.summonses(city.anna) == [])
            try await call(insteadOf: city.elder, on: number, in: city)
            let summons = try #require(try await city.summonses(city.anna).first)
            #expect(summons.document.bring == "Kalendern" && summons.document.kind == "summons" && summons.version == 2)
            #expect(try await city.summonses(city.dora).map(\.end) == [.forwarded])
            let (file, appointment) = try await city.planned(number)
            let units = appointment.called.compactMap { summons in file.team.first { $0.id == summons.member }?.unit }
            #expect(units == [city.social.id] && appointment.called.count == 2)
            #expect(appointment.sentAt != nil && appointment.details.place == "Rådhuset")
            // Pressed again, with the version that was there and with the one that is there.
            for behind in [0, 3] {
                await #expect(throws: Problem(.state, text: "summons.instead.gone")) {
                    try await call(insteadOf: city.elder, on: number, behind: behind, in: city)
                }
            }
            #expect(try await city.summonses(city.anna).count == 1)
        }
    }

    @Test("Where no yes covers it, it is called and gets nothing until one does", arguments: Engine.underTest)
    func uncovered(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await answered(city, yesTo: [city.elder])
            try await call(insteadOf: city.elder, on: number, in: city)
            #expect(try await city.summonses(city.anna) == [])
            let (file, appointment) = try await city.planned(number)
            #expect(
                file.team.contains { $0.unit == city.social.id } && appointment.called.allSatisfy { !$0.isDelivered }
            )
            try await city.agree(number, to: [city.elder, city.social], by: city.psychologist)
            try await city.command(city.psychologist) { scope, act, db in
                let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
                try AppointmentCommands.send(number, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.summonses(city.anna).count == 1)
        }
    }

    @Test("A unit on the team already is not added twice", arguments: Engine.underTest)
    func onTheTeam(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await answered(city, yesTo: [city.elder, city.social])
            try await city.add(city.social, to: number, by: city.psychologist)
            let before = try await city.planned(number).file.team
            try await call(insteadOf: city.elder, on: number, in: city)
            #expect(try await city.planned(number).file.team == before)
            #expect(try await city.summonses(city.anna).count == 1)
        }
    }

    @Test("An answer on the phone leads there too; inside one authority as well", arguments: Engine.underTest)
    func byPhone(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.planMeeting(number)
            try await city.send(number)
            let member = try #require(try await city.file(number).team.last).id
            let answer = SummonsAnswer.New(.notOurs, unit: city.primaryCare.id)
            try await city.change(number) { version, scope, act, db in
                try SummonsAnswers.record(
                    answer,
                    of: member,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            try await city.change(number) { version, scope, act, db in
                try RightUnit.call(insteadOf: member, on: number, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.summonses(city.doctor).map(\.version) == [2])
            #expect(try await city.summonses(city.psychologist) == [])
        }
    }

    @Test(
        "Not when the answer is taken back, names another principal, or has gone on by itself; nor over an older version",
        arguments: Engine.underTest
    )
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await answered(city, yesTo: [city.elder, city.social])
            await #expect(throws: Problem(.conflict, text: "plan.changedMeanwhile")) {
                try await call(insteadOf: city.elder, on: number, behind: 1, in: city)
            }
            let again = try #require(try await city.summonses(city.dora).first)
            try await city.reply(SummonsAnswer.New(.comes), to: again, as: city.dora)
            await #expect(throws: Problem(.state, text: "summons.instead.gone")) {
                try await call(insteadOf: city.elder, on: number, in: city)
            }
            // A region's unit is no unit of the municipality, whose duty it is.
            try await city.command(city.psychologist) { scope, act, db in
                let file = try PlanFile.open(number, scope: scope, act: act, in: db)
                let member = try #require(file.team.first { $0.unit == city.elder.id }).id
                let answer = SummonsAnswer.New(.notOurs, unit: city.primaryCare.id)
                let version = file.plan.version
                try SummonsAnswers.record(
                    answer,
                    of: member,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            await #expect(throws: Problem(.state, text: "summons.instead.gone")) {
                try await call(insteadOf: city.elder, on: number, in: city)
            }
        }
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.planMeeting(number)
            try await city.send(number)
            let summons = try #require(try await city.summonses(city.psychologist).first)
            try await city.reply(.init(.notOurs, unit: city.primaryCare.id), to: summons, as: city.psychologist)
            let member = try #require(try await city.file(number).team.last).id
            await #expect(throws: Problem(.state, text: "summons.instead.gone")) {
                try await city.change(number) { version, scope, act, db in
                    try RightUnit.call(insteadOf: member, on: number, version: version, scope: scope, act: act, in: db)
                }
            }
        }
    }

    @Test("Nor a unit that is gone", arguments: Engine.underTest)
    func gone(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await answered(city, yesTo: [city.elder, city.social])
            let yesterday = city.today.adding(days: -1)
            try await city.database.write { db in
                try db.runOne("UPDATE care_unit SET valid_to = \(yesterday) WHERE id = \(city.social.id)")
            }
            await #expect(throws: Problem(.state, text: "summons.instead.gone")) {
                try await call(insteadOf: city.elder, on: number, in: city)
            }
        }
    }
}

extension City {
    /// A plan of the region's that has called one unit.
    fileprivate func psychiatrysPlan(yesTo units: [CareUnit], with unit: CareUnit) async throws -> PlanNumber {
        let number = try await command(psychologist) { scope, act, db in
            let need = Need(
                name: "Kim",
                number: nil,
                protection: .none,
                question: "Hur går skolan?",
                ownWords: "",
                kind: .sip,
                isSecond: true
            )
            return try NeedCommands.begin(need, scope: scope, act: act, in: db)
        }
        try await agree(number, to: units, by: psychologist)
        try await add(unit, to: number, by: psychologist)
        try await command(psychologist) { scope, act, db in
            let file = try PlanFile.open(number, scope: scope, act: act, in: db)
            try AppointmentCommands.plan(
                .nextWeek(after: act.today),
                calling: file.team.map { Summons.New($0.id, bring: "Kalendern") },
                on: number,
                version: file.plan.version,
                scope: scope,
                act: act,
                in: db
            )
            try AppointmentCommands.send(number, version: file.plan.version + 1, scope: scope, act: act, in: db)
        }
        return number
    }

    fileprivate func agree(_ number: PlanNumber, to units: [CareUnit], by reader: Reader) async throws {
        let until = today.adding(days: 90)
        try await command(reader) { scope, act, db in
            let new = ConsentCommands.New(
                giver: .individual,
                giverName: "Kim",
                answer: .yes,
                form: .oral,
                recipients: Set(units.map(\.owner)),
                exceptions: "",
                validUntil: until
            )
            let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
            try ConsentCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    fileprivate func add(_ unit: CareUnit, to number: PlanNumber, by reader: Reader) async throws {
        try await command(reader) { scope, act, db in
            let new = TeamMember.New(kind: .professional, name: unit.name, unit: unit.id, practitioner: nil)
            let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
            try TeamCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    /// The plan and what is planned, as its psychologist sees them.
    fileprivate func planned(_ number: PlanNumber) async throws -> (file: PlanFile, appointment: Appointment) {
        try await look(psychologist) { scope, act, db in
            let file = try PlanFile.open(number, scope: scope, act: act, in: db)
            return (file, try #require(try Appointments.current(of: file, act: act, in: db)))
        }
    }
}
