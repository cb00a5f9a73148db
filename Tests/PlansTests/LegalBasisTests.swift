import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("A paragraph lets an owner tell without a yes, and only as far as it goes")
struct LegalBasisTests {
    @Test(
        "Social services tell health care on a ground, even over a no, until its last day",
        arguments: Engine.underTest
    )
    func tells(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.join(number, city.psychiatry)
            try await city.consent(number, .no, to: [], by: "Robin Kanarie", as: .guardian)
            // Without a yes nothing goes on to a meeting; what must be told is still told when it stands in the plan.
            try await city.decide(.ongoingMisuse, on: number, to: [city.psychiatry.owner], days: 3)
            #expect(try await city.file(number).plan.state == .need)
            let cover = try await city.file(number).permissions.cover(.plan, for: city.psychiatry.owner, on: city.today)
            guard case .covered(.legalBasis(_, .osl26p9)) = cover else {
                Issue.record("\(cover)")
                return
            }
            city.clock.advance(days: 4)
            let after = try await city.file(number).permissions
            #expect(after.cover(.plan, for: city.psychiatry.owner, on: city.today) == .refused)
        }
    }

    @Test(
        "What rests on a ground goes out with its paragraph, and is recalled when it ends",
        arguments: Engine.underTest
    )
    func ends(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.withdrawAll(number)
            #expect(try await city.inbox(city.psychologist) == [])
            // The decision is a change of an established plan, so its recipients get the version at once.
            try await city.decide(.compulsoryCare, on: number, to: [city.psychiatry.owner])
            #expect(try await city.inbox(city.psychologist).count == 1)
            #expect(try await city.file(number).disclosures.first?.basis == .osl26p9)
            let basis = try #require(try await city.file(number).legalBases.first)
            #expect(basis.reason == "Det kan inte vänta")
            try await city.change(number) { version, scope, act, db in
                try LegalBasisCommands.end(basis.id, on: number, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.inbox(city.psychologist) == [])
            await #expect(throws: Problem.notFound) {
                try await city.change(number) { version, scope, act, db in
                    try LegalBasisCommands.end(basis.id, on: number, version: version, scope: scope, act: act, in: db)
                }
            }
        }
    }

    @Test("No paragraph lets two committees of a municipality tell each other", arguments: Engine.underTest)
    func committees(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            for ground in LegalBasis.Ground.allCases {
                await #expect(throws: Problem(.invalid, field: "recipients", text: "legalBasis.recipients.outside")) {
                    try await city.decide(ground, on: number, to: [city.elder.owner])
                }
            }
            // Only health care may act on it that somebody cannot consent.
            await #expect(throws: Problem.self) {
                try await city.decide(.cannotConsent, on: number, to: [city.psychiatry.owner])
            }
            // Somebody who is known to have been born in 1912.
            let grown = try await city.begin(number: "191212121212")
            await #expect(throws: Problem(.invalid, field: "ground", text: "legalBasis.ground.ofAge")) {
                try await city.decide(.underEighteen, on: grown, to: [city.psychiatry.owner])
            }
        }
    }

    @Test("It opens no own words, whatever it opens", arguments: Engine.underTest)
    func ownWords(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons])
            try await city.join(number, city.psychiatry)
            try await city.decide(.ongoingMisuse, on: number, to: [city.psychiatry.owner])
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).map(\.document.ownWords) == [nil])
        }
    }

    @Test("Which paragraph, from whom to whom, written by hand")
    func paragraphs() {
        func authority(_ principal: Principal.Kind, _ kind: Authority.Kind) -> Authority {
            let principal = Principal(id: Principal.ID(high: 1, low: 1), kind: principal, name: "")
            return Authority(id: Owner.ID(high: 1, low: 2), principal: principal, kind: kind, name: "")
        }
        let social = authority(.municipality, .committee)
        let health = authority(.region, .regionBoard)
        let school = authority(.municipality, .schoolOrganiser)
        for ground in [LegalBasis.Ground.underEighteen, .ongoingMisuse, .compulsoryCare, .unbornChild] {
            #expect(ground.paragraph(from: social, to: health) == .osl26p9)
            #expect(ground.paragraph(from: health, to: social) == .osl25p12)
            #expect(ground.paragraph(from: school, to: health) == nil)
            #expect(ground.paragraph(from: health, to: school) == nil)
            #expect(ground.paragraph(from: social, to: social) == nil)
        }
        #expect(LegalBasis.Ground.cannotConsent.paragraph(from: health, to: social) == .osl25p13)
        #expect(LegalBasis.Ground.cannotConsent.paragraph(from: social, to: health) == nil)
    }
}

extension City {
    fileprivate func decide(
        _ ground: LegalBasis.Ground,
        on number: PlanNumber,
        to recipients: Set<Owner.ID>,
        days: Int = 30
    ) async throws {
        let until = today.adding(days: days)
        try await change(number) { version, scope, act, db in
            let new = LegalBasisCommands.New(
                ground: ground,
                reason: "Det kan inte vänta",
                recipients: recipients,
                validUntil: until
            )
            try LegalBasisCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }
}
