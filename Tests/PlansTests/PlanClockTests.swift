import Kernel
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("The clocks of agreements")
struct PlanClockTests {
    @Test("The strictest of those that hold for the unit on the day counts", arguments: Engine.underTest)
    func strictest(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let monday = try #require(Day("2026-03-02"))
            try await agree(city, "vid", [city.east, city.region], meeting: 30, "calendar")
            #expect(try await end(.meeting, city.social, from: monday, in: city) == Day("2026-04-01"))
            // Ten working days are two weeks, since nothing falls on them.
            try await agree(city, "snabb", [city.east], meeting: 10, "working")
            #expect(try await end(.meeting, city.social, from: monday, in: city) == Day("2026-03-16"))
            #expect(try await end(.meeting, city.psychiatry, from: monday, in: city) == Day("2026-04-01"))
            #expect(try await end(.meeting, city.westSocial, from: monday, in: city) == nil)
            #expect(try await end(.followUp, city.social, from: monday, in: city) == nil)
        }
    }

    @Test("Working days leave out Swedish holidays", arguments: Engine.underTest)
    func holidays(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            try await agree(city, "påsk", [city.east], meeting: 1, "working")
            // Maundy Thursday 2026: Good Friday, the weekend and Easter Monday are passed over.
            let thursday = try #require(Day("2026-04-02"))
            #expect(try await end(.meeting, city.social, from: thursday, in: city) == Day("2026-04-07"))
        }
    }

    @Test("An agreement for some areas or activities holds there and nowhere else", arguments: Engine.underTest)
    func narrow(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let day = try #require(Day("2026-03-02"))
            try await agree(city, "barn", [city.east], meeting: 7, "calendar", activity: .childrenAndYoung)
            #expect(try await end(.meeting, city.social, from: day, in: city) == nil)
            let unit = city.social.id
            try await city.database.write { db in
                _ = try db.run(
                    "INSERT INTO care_unit_activity (unit_id, activity) VALUES (\(unit), 'childrenAndYoung')"
                )
            }
            #expect(try await end(.meeting, city.social, from: day, in: city) == Day("2026-03-09"))
            #expect(try await end(.meeting, city.elder, from: day, in: city) == nil)
        }
    }

    @Test("What was seen while another agreement was in force is counted by that one", arguments: Engine.underTest)
    func periods(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            try await agree(city, "förr", [city.east], meeting: 5, "calendar", to: "2026-03-01")
            try await agree(city, "nu", [city.east], meeting: 50, "calendar", from: "2026-03-01")
            let (before, after) = (try #require(Day("2026-02-28")), try #require(Day("2026-03-01")))
            #expect(try await end(.meeting, city.social, from: before, in: city) == before.adding(days: 5))
            #expect(try await end(.meeting, city.social, from: after, in: city) == after.adding(days: 50))
        }
    }

    @Test(
        "The first meeting's clock stops when it is held, and the next look back's begins",
        arguments: Engine.underTest
    )
    func states(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            try await agree(city, "sip", [city.east], meeting: 21, "calendar", followUp: 90)
            let unit = city.social.id
            let clocks = try await city.database.read { try AgreementClocks(at: [unit], in: $0) }
            let begun = try await city.file(city.begin()).plan
            let clock = try #require(PlanClock.firstMeeting(of: begun, clocks))
            #expect(clock.end == begun.needSeenOn.adding(days: 21))
            #expect(!clock.isLate(on: clock.end))
            #expect(clock.isLate(on: clock.end.adding(days: 1)))
            #expect(PlanClock.nextFollowUp(of: begun, lastMet: city.today, clocks) == nil)
            let established = try await city.file(city.established()).plan
            #expect(PlanClock.firstMeeting(of: established, clocks) == nil)
            let next = PlanClock.nextFollowUp(of: established, lastMet: city.today, clocks)
            #expect(next?.end == city.today.adding(days: 90))
        }
    }

    private func end(
        _ clock: Agreement.Clock,
        _ unit: CareUnit,
        from day: Day,
        in city: City
    ) async throws -> Day? {
        let id = unit.id
        return try await city.database.read { try AgreementClocks(at: [id], in: $0) }.end(of: clock, at: id, from: day)
    }

    private func agree(
        _ city: City,
        _ code: String,
        _ parties: [Principal],
        meeting days: Int,
        _ count: String,
        followUp: Int? = nil,
        activity: AreaOfActivity? = nil,
        from: String? = nil,
        to: String? = nil
    ) async throws {
        let id: Agreement.ID = city.source.identifier(at: city.clock.now)
        let parties = parties.map(\.id)
        try await city.database.write { db in
            try db.run(
                """
                INSERT INTO agreement (id, code, name, valid_from, valid_to)
                VALUES (\(id), \(code), \(code), \(from), \(to))
                """
            )
            for party in parties {
                try db.run("INSERT INTO agreement_party (agreement_id, principal_id) VALUES (\(id), \(party))")
            }
            if let activity {
                try db.run("INSERT INTO agreement_activity (agreement_id, activity) VALUES (\(id), \(activity))")
            }
            try db.run(
                "INSERT INTO agreement_clock (agreement_id, clock, days, count) VALUES (\(id), 'meeting', \(days), \(count))"
            )
            if let followUp {
                try db.run(
                    """
                    INSERT INTO agreement_clock (agreement_id, clock, days, count)
                    VALUES (\(id), 'followUp', \(followUp), 'calendar')
                    """
                )
            }
        }
    }
}
