import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("What tells a place is told to those who are named, and to nobody else")
struct ProtectionTests {
    /// The two kinds that a card says. The third, a fictitious identity, says nothing by its nature.
    static let kinds = [Patient.Protection.confidentialityMark, .protectedRegistration]

    @Test(
        "A colleague with a task sees the plan and no place, until she is named and from when she is not",
        arguments: Engine.underTest
    )
    func naming(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            for kind in Self.kinds {
                let number = try await city.protected(kind)
                try await city.assign(city.bea, to: number)
                #expect(
                    try await city.places(of: number, as: city.anna).isSuperset(of: [
                        "BUP Mitt", "Region Mitt", "Rådhuset",
                    ])
                )
                #expect(try await city.places(of: number, as: city.bea) == [])
                try await city.change(number) { version, scope, act, db in
                    try PlaceReaders.name(
                        city.bea.account,
                        because: .standsIn,
                        on: number,
                        version: version,
                        scope: scope,
                        act: act,
                        in: db
                    )
                }
                let named = try await city.places(of: number, as: city.bea)
                #expect(try await named == city.places(of: number, as: city.anna))
                let assignments = try await city.file(number).assignments
                let naming = try #require(assignments.first { $0.account == city.bea.account }?.naming)
                #expect(naming.reason == .standsIn)
                try await city.change(number) { version, scope, act, db in
                    try PlaceReaders.end(naming.id, on: number, version: version, scope: scope, act: act, in: db)
                }
                #expect(try await city.places(of: number, as: city.bea) == [])
            }
        }
    }

    @Test("Only whoever answers for the plan names others, and only those with a task", arguments: Engine.underTest)
    func whoNames(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.protected()
            let error = await #expect(throws: Problem.self) { try await city.name(city.bea, on: number, as: city.anna) }
            #expect(error?.field == "reader")
            try await city.assign(city.bea, to: number)
            try await city.name(city.bea, on: number, as: city.anna)
            let again = await #expect(throws: Problem.self) { try await city.name(city.bea, on: number, as: city.anna) }
            #expect(again?.field == "reader")
            // She is told, and names nobody.
            let hers = await #expect(throws: Problem.self) { try await city.name(city.bea, on: number, as: city.bea) }
            #expect(hers?.text == "places.notYours")
        }
    }

    @Test(
        "Whoever takes over is told by that, and a task that is given again tells nothing",
        arguments: Engine.underTest
    )
    func handOver(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.protected()
            try await city.handOver(number, from: city.anna, to: city.bea)
            #expect(try await city.places(of: number, as: city.bea).contains("BUP Mitt"))
            try await city.assign(city.anna, to: number)
            #expect(try await city.places(of: number, as: city.anna) == [])
            try await city.name(city.anna, on: number, as: city.bea)
            #expect(try await city.places(of: number, as: city.anna).contains("BUP Mitt"))
            // The naming ends with the task it was given for.
            try await city.handOver(number, from: city.bea, to: city.anna)
            try await city.handOver(number, from: city.anna, to: city.bea)
            try await city.assign(city.anna, to: number)
            #expect(try await city.places(of: number, as: city.anna) == [])
        }
    }

    @Test("What takes places is not for a colleague who is told none", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        let aboutPlaces: Set<PlanCommand> = [
            .recordConsent, .withdrawConsent, .leaveUnasked, .settleMatch, .addTeamMember, .planMeeting, .summon,
            .cancelMeeting, .receiveAnswer, .holdPreMeeting, .setResponsibility, .share, .establish,
            .changeProtection, .guardPlaces, .changePromise, .correctMeeting,
        ]
        try await City.with(engine) { city in
            let number = try await city.protected()
            let copy = try #require(try await city.inbox(city.psychologist).first).number
            try await city.assign(city.bea, to: number)
            let before = try await DatabaseDump.of(city.database)
            for command in aboutPlaces {
                let file = try await city.file(number)
                let error = await #expect(throws: Problem.self, "\(command)") {
                    try await city.command(city.bea) { scope, act, db in
                        try attempt(command, on: file, copy: copy, scope: scope, act: act, in: db)
                    }
                }
                #expect(error?.text == "places.notNamed", "\(command)")
            }
            #expect(try await DatabaseDump.of(city.database) == before)
            // Everything else is hers to do, as in any plan.
            for command in [PlanCommand.recordOwnWords, .addGoal, .reportPromise, .followUp, .prepare] {
                let file = try await city.file(number)
                try await city.command(city.bea) { scope, act, db in
                    try attempt(command, on: file, copy: copy, scope: scope, act: act, in: db)
                }
            }
        }
    }

    @Test(
        "A copy and a summons tell no place and nobody of the family, whatever the yes says",
        arguments: Engine.underTest
    )
    func copies(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            for kind in Self.kinds {
                let number = try await city.protected(kind)
                try await city.planMeeting(number)
                try await city.send(number)
                let document = try #require(try await city.inbox(city.psychologist).first).document
                let summons = try #require(try await city.summonses(city.psychologist).first).document
                for text in ["\(document)", "\(summons)"] {
                    for word in City.placeWords + ["Familjenämnden", "Mor Kanarie"] {
                        #expect(!text.contains(word), "\(kind) \(word)")
                    }
                }
                #expect(document.owner == nil && document.contact == "Anna")
                #expect(document.promises.map(\.principalKind) == ["municipality", "region"])
                #expect(document.responsiblePrincipalKind == "municipality")
                #expect(document.team.map(\.name) == ["Kim Kanarie", "Petra", "", ""])
                #expect(summons.place == nil && summons.leaderName == "Anna")
            }
        }
    }

    @Test(
        "When protection begins, what nobody has opened is taken back and the rest goes on without places",
        arguments: Engine.underTest
    )
    func begins(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.protected(.none)
            try await city.planMeeting(number)
            try await city.send(number)
            let summons = try #require(try await city.summonses(city.psychologist).first)
            let open = try #require(try await city.inbox(city.psychologist).first)
            #expect("\(open.document)".contains("BUP Mitt"))
            try await city.protect(number, as: .protectedRegistration)
            #expect(try await city.summonses(city.psychologist) == [])
            let next = try #require(try await city.inbox(city.psychologist).first)
            #expect(next.version > open.version && !"\(next.document)".contains("BUP Mitt"))
            #expect(next.withdrawal == nil)
            #expect(try await city.file(number).disclosures.filter { $0.recalledAt != nil }.count == open.version)
            #expect(try await city.holders(of: number) == [])
            // The meeting is still there, and is sent again without its place.
            try await city.send(number)
            let again = try #require(try await city.summonses(city.psychologist).first)
            #expect(again.number != summons.number && again.document.place == nil)
        }
    }

    @Test("A draft that was shown is shown again without places", arguments: Engine.underTest)
    func draft(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.share(number)
            #expect(try await "\(city.inbox(city.psychologist).map(\.document))".contains("BUP Mitt"))
            try await city.protect(number, as: .confidentialityMark)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(copy.standing == .draft && !"\(copy.document)".contains("BUP Mitt"))
            // Nothing was shown of another plan, and nothing is by this.
            let other = try await city.begin(number: nil)
            try await city.consent(other, to: [city.psychiatry.owner])
            try await city.join(other, city.psychiatry)
            try await city.protect(other, as: .confidentialityMark)
            #expect(try await city.inbox(city.psychologist).count == 1)
        }
    }

    @Test("Those who had opened it are named to the owner until somebody has warned them", arguments: Engine.underTest)
    func holders(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.protected(.none)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(copy.number, as: city.psychologist)
            try await city.protect(number, as: .confidentialityMark)
            #expect(try await city.holders(of: number) == [city.psychiatry.id])
            // Another kind is not another beginning.
            try await city.protect(number, as: .protectedRegistration)
            #expect(try await city.holders(of: number) == [city.psychiatry.id])
            try await city.change(number) { version, scope, act, db in
                try ProtectionCommands.warned(on: number, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.holders(of: number) == [])
        }
    }

    @Test("When protection ends everybody with a task sees again, and nobody stays named", arguments: Engine.underTest)
    func ends(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.protected()
            try await city.assign(city.bea, to: number)
            try await city.name(city.bea, on: number, as: city.anna)
            try await city.protect(number, as: .none)
            #expect(try await city.places(of: number, as: city.bea).contains("BUP Mitt"))
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(copy.document.owner == "Familjenämnden")
            try await city.protect(number, as: .confidentialityMark)
            #expect(try await city.places(of: number, as: city.bea) == [])
            let error = await #expect(throws: Problem.self) { try await city.protect(number, as: .confidentialityMark) }
            #expect(error?.field == "protection")
        }
    }

    @Test("The third kind: nothing ties a new identity to the old one", arguments: Engine.underTest)
    func fictitious(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let old = try await city.protected(.protectedRegistration)
            let new = try await city.command(city.bea) { scope, act, db in
                let need = Need(
                    name: "Ny Nyström",
                    number: PersonalNumber("201105051203", today: act.today),
                    protection: .none,
                    question: "Hur går det?",
                    ownWords: "",
                    kind: .sip
                )
                return try NeedCommands.begin(need, scope: scope, act: act, in: db)
            }
            for (search, reader, found) in [
                ("Kim Kanarie", city.anna, [old]), ("Kim Kanarie", city.bea, []), ("Ny Nyström", city.anna, []),
                ("Ny Nyström", city.bea, [new]), ("200903302388", city.bea, []),
            ] {
                let plans = try await city.look(reader) { scope, act, db in
                    try Plans.search(search, scope: scope, vault: act.vault, today: act.today, in: db).map(\.number)
                }
                #expect(plans == found, "\(search) by \(reader.name)")
            }
            #expect(try await city.file(new, as: city.bea).mayBeMatched == false)
            #expect(try await city.file(old).mayBeMatched == false)
            let matches = try await city.database.read { try $0.rows("SELECT id FROM person_match") }
            #expect(matches.isEmpty)
        }
    }

    @Test("Every card that the authority has of her is protected", arguments: Engine.underTest)
    func everyCard(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (one, other) = (try await city.begin(), try await city.begin())
            try await city.protect(one, as: .protectedRegistration)
            #expect(try await city.file(other).patient.protection == .protectedRegistration)
        }
    }

    @Test("No other authority is told that a protected person has a plan here", arguments: Engine.underTest)
    func matches(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            // A later plan for her is protected as the reader's earlier one is: the unprotected one comes first.
            for (kind, isTold) in [(Patient.Protection.none, true), (.confidentialityMark, false)] {
                let number = try await city.begin(protected: kind)
                try await city.command(city.psychologist) { scope, act, db in
                    let need = Need(
                        name: "Kim Kanarie",
                        number: PersonalNumber("200903302388", today: act.today),
                        protection: .none,
                        question: "Hur går det?",
                        ownWords: "",
                        kind: .sip,
                        isSecond: true
                    )
                    _ = try NeedCommands.begin(need, scope: scope, act: act, in: db)
                }
                try await city.consent(number, to: [city.psychiatry.owner])
                // A second plan at the same authority tells colleagues there as ever.
                let told = try await city.database.read { db in
                    try db.rows(
                        """
                        SELECT m.id FROM person_match AS m JOIN plan AS p ON p.id = m.plan_id
                            JOIN plan AS q ON q.id = m.other_plan_id
                        WHERE p.owner_id <> q.owner_id AND m.outcome IS NULL
                        """
                    ).count
                }
                #expect(isTold == (told > 0), "\(kind)")
                guard isTold else { continue }
                // What was told before is told no more.
                try await city.protect(number, as: .protectedRegistration)
                let plan = try #require(try await city.plans(of: city.psychologist).last)
                let open = try await city.look(city.psychologist) { scope, act, db in
                    let patient = try #require(
                        try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db)
                    )
                    return try PersonMatches.open(
                        of: plan,
                        for: patient,
                        reader: scope.reader,
                        on: act.today,
                        in: db
                    )
                }
                #expect(open == [])
            }
        }
    }
}
