import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("The need, and what is known about it")
struct NeedTests {
    @Test("What was written last is what counts, and every row stays", arguments: Engine.underTest)
    func latest(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            #expect(try await city.file(number).need == nil)
            try await city.describeNeed(number)
            let complex = NeedDescription(
                initiator: .closeOne,
                targetGroup: .habilitation,
                problemPictures: NeedDescription.ProblemPicture.allCases,
                level: .complex
            )
            try await city.describeNeed(number, complex)
            #expect(try await city.file(number).need == complex)
            let rows = try await city.database.read { try $0.rows("SELECT id FROM need_description") }
            #expect(rows.count == 2)
        }
    }

    @Test(
        "The clocks of a plan run from the day the need was seen, never after it was begun",
        arguments: Engine.underTest
    )
    func seenOn(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            let begun = try await city.file(number).plan.needSeenOn
            try await describe(number, .sip, begun.adding(days: -20), in: city)
            #expect(try await city.file(number).plan.needSeenOn == begun.adding(days: -20))
            let late = await #expect(throws: Problem.self) {
                try await describe(number, .sip, begun.adding(days: 1), in: city)
            }
            #expect(late?.field == "seenOn")
            #expect(try await city.file(number).plan.needSeenOn == begun.adding(days: -20))
        }
    }

    @Test(
        "Where she lives and where the school lies are two districts, and none for a protected identity",
        arguments: Engine.underTest
    )
    func districts(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (home, school) = (try await city.area("norra", .district), try await city.area("sodra", .district))
            let number = try await city.begin()
            try await city.describeNeed(number, .living(in: home, schoolIn: school))
            #expect(try await city.file(number).need == .living(in: home, schoolIn: school))
            // A BUS area is no district, and what nobody knows is none at all.
            let bus = try await city.area("bus", .bus)
            for (description, field) in [
                (NeedDescription.living(in: bus), "homeDistrict"), (.living(schoolIn: bus), "schoolDistrict"),
                (.living(in: Area.ID(high: 1, low: 1)), "homeDistrict"),
            ] {
                let error = await #expect(throws: Problem.self) { try await city.describeNeed(number, description) }
                #expect(error?.field == field)
            }
            try await city.describeNeed(number, .living())
            #expect(try await city.file(number).need == .living())
            for protection in [Patient.Protection.confidentialityMark, .protectedRegistration] {
                let hidden = try await city.begin(protected: protection)
                let error = await #expect(throws: Problem.self) {
                    try await city.describeNeed(hidden, .living(in: home))
                }
                #expect(error?.text == "need.district.protected")
            }
        }
    }

    @Test("An established plan stays the kind it was judged by", arguments: Engine.underTest)
    func kind(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let fresh = try await city.begin()
            try await describe(fresh, .internalPlan, city.today, in: city)
            #expect(try await city.file(fresh).plan.kind == .internalPlan)
            let established = try await city.established()
            let error = await #expect(throws: Problem.self) {
                try await describe(established, .internalPlan, city.today, in: city)
            }
            #expect(error?.field == "kind")
            #expect(try await city.file(established).plan.kind == .sip)
        }
    }

    @Test("A plan at discharge is one by law and lacks what any other lacks", arguments: Engine.underTest)
    func discharge(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let sip = try await city.file(city.begin(.sip))
            let discharge = try await city.file(city.begin(.discharge))
            let missing = Requirement.missing(in: discharge, on: city.today)
            #expect(missing == Requirement.missing(in: sip, on: city.today))
            #expect(missing.contains(.municipalEffort) && missing.contains(.regionalEffort))
        }
    }

    @Test("What the owner knows of the need makes no new version at anybody's", arguments: Engine.underTest)
    func undisclosed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try await city.inbox(city.psychologist).map(\.version)
            try await city.describeNeed(number)
            #expect(try await city.inbox(city.psychologist).map(\.version) == before)
            try await city.goal(number, "Gå till skolan")
            #expect(try await city.inbox(city.psychologist).map(\.version) != before)
        }
    }

    @Test("No plan that came further than the need ends before the need is described", arguments: Engine.underTest)
    func closing(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let error = await #expect(throws: Problem.self) { try await close(number, .goalsReached, in: city) }
            #expect(error?.code == .incomplete)
            #expect(try await city.file(number).plan.state == .established)
            try await city.describeNeed(number)
            try await close(number, .goalsReached, in: city)
            #expect(try await city.file(number).plan.state == .closed)
            let early = try await city.begin()
            try await close(early, .personStopped, in: city)
        }
    }

    @Test("That no plan is needed is kept with its reason, and only at the need", arguments: Engine.underTest)
    func decline(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            for (reason, note) in [(Closure.Reason.neverNeeded, "")] {
                let error = await #expect(throws: Problem.self) { try await close(number, reason, note, in: city) }
                #expect(error?.field == "note")
            }
            try await close(number, .neverNeeded, "Ett samtal räckte", in: city)
            let closure = try await city.file(number).closure
            #expect(closure?.reason == .neverNeeded)
            #expect(closure?.note == "Ett samtal räckte")
            let established = try await city.established()
            try await city.describeNeed(established)
            let late = await #expect(throws: Problem.self) {
                try await close(established, .neverNeeded, "Ett samtal räckte", in: city)
            }
            #expect(late?.field == "reason")
        }
    }

    private func describe(_ number: PlanNumber, _ kind: Plan.Kind, _ day: Day, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try NeedDescriptionCommands.describe(
                .ordinary,
                kind: kind,
                seenOn: day,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    private func close(
        _ number: PlanNumber,
        _ reason: Closure.Reason,
        _ note: String = "",
        in city: City
    ) async throws {
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
}

extension NeedDescription {
    fileprivate static func living(in home: Area.ID? = nil, schoolIn school: Area.ID? = nil) -> NeedDescription {
        NeedDescription(
            initiator: .school,
            targetGroup: .childrenAndYoung,
            problemPictures: [.schoolAbsence],
            level: .ordinary,
            homeDistrict: home,
            schoolDistrict: school
        )
    }
}
