import Access
import Foundation
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("The agenda goes with the summons, and own questions no further than own words may")
struct SummonsAgendaTests {
    /// A plan with questions of everybody, and the region, the other committee, a mother and the person on the team.
    private func asked(_ city: City, yesTo contents: Set<Consent.Content>) async throws -> PlanNumber {
        let number = try await city.begin()
        try await city.consent(number, to: [city.psychiatry.owner, city.elder.owner], about: contents)
        for unit in [city.psychiatry, city.social] { try await city.join(number, unit) }
        try await city.change(number) { version, scope, act, db in
            let mother = TeamMember.New(kind: .guardian, name: "Mor", unit: nil, practitioner: nil)
            try TeamCommands.add(mother, on: number, version: version, scope: scope, act: act, in: db)
        }
        for asker in AgendaQuestion.Asker.allCases.reversed() {
            try await city.ask("Fråga av \(asker)", by: asker, on: number)
        }
        try await city.planMeeting(number)
        return number
    }

    private static let all = ["Fråga av individual", "Fråga av guardian", "Fråga av relative", "Fråga av professional"]

    @Test("Another authority is told own questions only where a yes reaches own words", arguments: Engine.underTest)
    func otherAuthorities(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            for (contents, told) in [
                ([Consent.Content.summons, .ownWords], Self.all), ([.summons], ["Fråga av professional"]),
            ] {
                try await city.send(try await asked(city, yesTo: Set(contents)))
                city.clock.advance(seconds: 1)
                #expect(try await city.summonses(city.psychologist).first?.document.agenda == told)
            }
        }
    }

    @Test(
        "At home each is told what professionals ask, and the person what she asks herself",
        arguments: Engine.underTest
    )
    func letters(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await asked(city, yesTo: Set(Consent.Content.allCases))
            let file = try await city.file(number)
            let agenda = try await city.agenda(number)
            let told = file.team.map { agenda.told(to: $0, in: file, on: city.today).all }
            let own = ["Fråga av individual", "Fråga av professional"]
            // The person, the psychiatry, a colleague at the plan's own unit, the mother.
            #expect(told == [own, Self.all, Self.all, ["Fråga av professional"]])
        }
    }

    @Test("What is asked after it was sent waits until the meeting is changed", arguments: Engine.underTest)
    func later(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await asked(city, yesTo: Set(Consent.Content.allCases))
            try await city.send(number)
            #expect(try await !city.agenda(number).hasChanged)
            city.clock.advance(seconds: 60)
            try await city.ask("Ny fråga", by: .professional, on: number)
            #expect(try await city.agenda(number).hasChanged)
            #expect(try await city.agenda(number).questions.map(\.words) == Self.all)
            #expect(try await city.summonses(city.psychologist).first?.document.agenda == Self.all)
            try await city.join(number, city.elder)
            try await city.planMeeting(number)
            #expect(try await !city.agenda(number).hasChanged)
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist).first?.document.agenda == Self.all + ["Ny fråga"])
            #expect(try await city.summonses(city.dora).first?.document.agenda == Self.all + ["Ny fråga"])
            city.clock.advance(seconds: 60)
            let first = try #require(try await city.agenda(number).questions.first)
            try await city.change(number) { version, scope, act, db in
                try AgendaCommands.takeAway(first.id, on: number, version: version, scope: scope, act: act, in: db)
            }
            // What was taken away goes to nobody any more, and stays where it was told.
            #expect(try await city.agenda(number).hasChanged)
            #expect(try await city.agenda(number).questions.map(\.words) == Self.all.dropFirst() + ["Ny fråga"])
            #expect(try await city.summonses(city.dora).first?.document.agenda.count == 5)
        }
    }

    @Test(
        "When the yes to own words ends, what nobody has opened stays without them; what was opened stays as it was",
        arguments: Engine.underTest
    )
    func withdrawn(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await asked(city, yesTo: Set(Consent.Content.allCases))
            try await city.join(number, city.elder)
            try await city.planMeeting(number)
            try await city.send(number)
            let (unopened, opened) = (try await city.summonses(city.psychologist), try await city.summonses(city.dora))
            try await city.open(try #require(opened.first), as: city.dora)
            try await city.consent(number, to: [city.psychiatry.owner, city.elder.owner], about: [.summons])
            let left = try #require(try await city.summonses(city.psychologist).first)
            #expect(left.document.agenda == ["Fråga av professional"] && left.end == nil && left.version == 2)
            #expect(try await city.summonses(city.dora).first?.document.agenda == Self.all)
            // Who was about to see what was there before does not.
            await #expect(throws: Problem.notFound) {
                try await city.open(try #require(unopened.first), as: city.psychologist)
            }
            try await city.open(left, as: city.psychologist)
            // It is not taken back twice, and the answer goes to the version that was sent.
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons])
            let seen = try #require(try await city.summonses(city.psychologist).first)
            #expect(seen.stamp == left.stamp)
            try await city.reply(SummonsAnswer.New(.comes), to: seen, as: city.psychologist)
            #expect(try #require(try await city.appointment(number)).called.compactMap(\.answer?.code) == [.comes])
        }
    }

    @Test("On to another unit goes what may be told that day", arguments: Engine.underTest)
    func forwarded(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await asked(city, yesTo: Set(Consent.Content.allCases))
            try await city.send(number)
            let first = try #require(try await city.summonses(city.psychologist).first)
            try await city.open(first, as: city.psychologist)
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons])
            try await city.reply(.init(.notOurs, unit: city.primaryCare.id), to: first, as: city.psychologist)
            #expect(try await city.summonses(city.doctor).first?.document.agenda == ["Fråga av professional"])
            #expect(try await city.summonses(city.psychologist).first?.document.agenda == Self.all)
        }
    }

    @Test("Where places are hidden a question that names one is told to nobody outside", arguments: Engine.underTest)
    func protected(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin(protected: .confidentialityMark)
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.ask("Vad gör \(city.psychiatry.name)?", by: .professional, on: number)
            try await city.ask("Vad händer sen?", by: .individual, on: number)
            try await city.planMeeting(number)
            try await city.send(number)
            #expect(try await city.summonses(city.psychologist).first?.document.agenda == ["Vad händer sen?"])
        }
    }

    @Test("A document of each format that was ever kept is read", arguments: [1, 2])
    func formats(_ format: Int) throws {
        let questions = #","questions":{"own":["Får jag byta klass?"],"professional":["Vem ringer?"]}"#
        let sample = """
            {"bring":"Kalendern","called":"Petra","format":\(format),"kind":"summons","leader":"school","leaderName":"Anna",\
            "minutes":60,"noteTaker":"Bea","number":"K7F3M9P","owner":"Skolnämnden","patient":"Kim","place":"Rådhuset",\
            "question":"Hur går skolan?","startsAt":"2026-09-08T07:00:00.000Z","whyNow":"Snart"\(format == 1 ? "" : questions)}
            """
        let document = try JSONDecoder().decode(SummonsDocument.self, from: Data(sample.utf8))
        #expect(document.format == format && document.question == "Hur går skolan?" && document.start != nil)
        #expect(document.agenda == (format == 1 ? [] : ["Får jag byta klass?", "Vem ringer?"]))
    }
}
