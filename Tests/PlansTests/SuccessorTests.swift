import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("A unit that takes over another's work has what lay there (B7)")
struct SuccessorTests {
    @Test("Copies and summonses are found, and go on where they lie", arguments: Engine.underTest)
    func takesOver(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.planMeeting(number)
            try await city.send(number)
            #expect(try await city.inbox(city.doctor) == [])
            try await city.replace(city.psychiatry, with: city.primaryCare)
            // Not before the day.
            #expect(try await city.inbox(try await city.again(city.doctor)) == [])
            city.clock.advance(days: 1)
            let doctor = try await city.again(city.doctor)
            let copy = try #require(try await city.inbox(doctor).first)
            #expect(try await city.summonses(doctor).count == 1)
            try await city.offer(copy.number, as: doctor)
            // The next version comes to the same copy, and the owner sees one recipient.
            try await city.goal(number, "Ett nytt mål")
            let next = try await city.inbox(doctor)
            #expect(next.map(\.number) == [copy.number] && next[0].version > copy.version)
            #expect(Set(try await city.file(number).disclosures.map(\.unit)) == [city.psychiatry.id])
            // What is unopened is taken back there, too.
            try await city.withdrawAll(number)
            #expect(try await city.inbox(doctor) == [])
            #expect(try await city.summonses(doctor).allSatisfy { $0.end == .withdrawn })
        }
    }

    @Test("Plans begin at the unit that is there today", arguments: Engine.underTest)
    func begins(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let next = try await city.unit("Barn och unga", of: city.social.owner)
            try await city.replace(city.social, with: next)
            city.clock.advance(days: 1)
            let number = try await city.begin()
            #expect(try await city.file(number).plan.unit == next.id)
        }
    }

    @Test("What another authority has taken over takes a yes of its own", arguments: Engine.underTest)
    func otherAuthority(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try #require(try await city.inbox(city.psychologist).first)
            try await city.replace(city.psychiatry, with: city.elder)
            city.clock.advance(days: 1)
            try await city.goal(number, "Ett nytt mål")
            #expect(try await city.inbox(try await city.again(city.dora)) == [])
            #expect(try await city.inbox(city.psychologist).map(\.version) == [before.version])
            try await city.consent(number, to: [city.elder.owner])
            #expect(try await city.inbox(try await city.again(city.dora)).count == 1)
        }
    }
}

extension City {
    /// Another unit of an authority.
    fileprivate func unit(_ name: String, of owner: Owner.ID) async throws -> CareUnit {
        try await command(anna) { _, act, db in
            let unit = CareUnit(id: act.identifier(), owner: owner, name: name)
            try Directory.insert(unit, in: db)
            return unit
        }
    }

    /// One unit takes over another's work tomorrow.
    fileprivate func replace(_ unit: CareUnit, with next: CareUnit) async throws {
        let day = today.adding(days: 1)
        try await command(anna) { _, _, db in
            try db.runOne(
                "UPDATE care_unit SET valid_to = \(day), successor_id = \(next.id) WHERE id = \(unit.id)"
            )
        }
    }

    /// The reader as a session of today gives her.
    fileprivate func again(_ reader: Reader) async throws -> Reader {
        let now = clock.now
        return try await command(reader) { _, act, db in
            let secret = try Sessions.start(for: reader.account, language: .swedish, by: act, in: db)
            return try Sessions.reader(secret, at: now, in: db)?.reader ?? reader
        }
    }
}
