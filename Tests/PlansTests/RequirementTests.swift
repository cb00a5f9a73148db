import Kernel
import Ledger
import Store
import TestSupport
import Testing

@testable import People
@testable import Plans

@Suite("What the law asks of a plan")
struct RequirementTests {
    /// What is in a plan, and what is missing then.
    struct Case: Sendable {
        var kind = Plan.Kind.sip
        var answers: [Consent.Answer] = [.yes]
        /// The kinds of the principals behind the efforts; a cancelled one has its status.
        var efforts: [(Principal.Kind, Promise.Status)] = [(.municipality, .planned), (.region, .planned)]
        var hasThirdParty = false
        var statesNone = true
        var isResponsible = true
        var hasWords = true
        let missing: [Requirement]
    }

    static let cases = [
        Case(missing: []),
        Case(answers: [], missing: [.consent]),
        Case(answers: [.no], missing: [.consent]),
        Case(answers: [.yes, .no], missing: [.consent]),
        Case(efforts: [(.region, .ongoing)], missing: [.municipalEffort]),
        Case(efforts: [(.municipality, .done)], missing: [.regionalEffort]),
        Case(efforts: [(.municipality, .cancelled), (.region, .planned)], missing: [.municipalEffort]),
        Case(efforts: [], missing: [.municipalEffort, .regionalEffort]),
        Case(kind: .internalPlan, efforts: [(.municipality, .planned)], missing: []),
        Case(kind: .internalPlan, efforts: [(.municipality, .cancelled)], missing: [.anyEffort]),
        Case(kind: .internalPlan, efforts: [], missing: [.anyEffort]),
        Case(hasThirdParty: true, statesNone: false, missing: []),
        Case(statesNone: false, missing: [.measuresByOthers]),
        Case(isResponsible: false, missing: [.overallResponsibility]),
        Case(hasWords: false, missing: [.ownWords]),
        Case(
            answers: [],
            efforts: [],
            statesNone: false,
            isResponsible: false,
            hasWords: false,
            missing: [
                .consent, .municipalEffort, .regionalEffort, .measuresByOthers, .overallResponsibility, .ownWords,
            ]
        ),
    ]

    @Test("Each thing that is missing is named, and nothing else", arguments: cases.indices)
    func table(index: Int) {
        let row = Self.cases[index]
        #expect(Requirement.missing(in: file(row), on: Day(ordinal: 10)) == row.missing)
    }

    @Test("A yes counts from its first day to its last", arguments: [(4, false), (5, true), (10, true), (11, false)])
    func days(day: Int, isAgreed: Bool) {
        let missing = Requirement.missing(in: file(Case(missing: [])), on: Day(ordinal: day))
        #expect(missing == (isAgreed ? [] : [.consent]))
    }

    @Test("What is missing stops the establishment, all at once, and nothing changes", arguments: Engine.underTest)
    func stops(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.meet(number)
            try await city.promise(number, of: city.region)
            let before = try await DatabaseDump.of(city.database)
            let names = ["municipalEffort", "measuresByOthers", "overallResponsibility"]
            await #expect(throws: Problems(names.map { Problem(.incomplete, text: "requirement.\($0)") })) {
                try await city.establish(number)
            }
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }

    private func file(_ row: Case) -> PlanFile {
        let principals = [Principal.Kind.municipality, .region].enumerated().map { index, kind in
            Principal(id: Principal.ID(high: 1, low: UInt64(index)), kind: kind, name: "")
        }
        func id<Entity>() -> Identifier<Entity> { Identifier(high: 7, low: 7) }
        var promises = row.efforts.map { kind, status in
            promise(.effort, principals.first { $0.kind == kind }?.id, status)
        }
        if row.hasThirdParty { promises.append(promise(.thirdPartyAction, nil, .planned)) }
        let plan = Plan(
            id: id(),
            number: PlanNumber(from: .seeded(1)),
            record: id(),
            owner: id(),
            unit: id(),
            patient: id(),
            kind: row.kind,
            state: .met,
            version: 1,
            needSeenOn: Day(ordinal: 0),
            begunAt: Instant(milliseconds: 0)
        )
        let patient = Patient(
            id: id(),
            record: id(),
            owner: id(),
            name: "",
            number: nil,
            protection: .none,
            diedOn: nil
        )
        return PlanFile(
            plan: plan,
            patient: patient,
            question: "",
            ownWords: row.hasWords
                ? OwnWords(kind: .reason, text: "", saidOn: Day(ordinal: 0), isFromOtherPlan: false) : nil,
            need: nil,
            consents: row.answers.map(consent),
            legalBases: [],
            everybody: [],
            statements: [],
            goals: [],
            promises: promises,
            parties: PromiseParties(owner: plan.owner, principal: nil, team: []),
            hasStatedNoMeasures: row.statesNone,
            responsibility: row.isResponsible ? Responsibility(principal: principals[0].id, coordinator: "") : nil,
            crisisPlan: nil,
            assignments: [],
            contact: nil,
            disclosures: [],
            followUps: [],
            closure: nil,
            reopening: nil,
            handOver: nil,
            mayBeMatched: false,
            isMoving: false,
            isJoined: false,
            principals: Dictionary(uniqueKeysWithValues: principals.map { ($0.id, $0) }),
            places: .unprotected
        )
    }

    private func promise(_ kind: Promise.Kind, _ principal: Principal.ID?, _ status: Promise.Status) -> Promise {
        Promise(
            id: Promise.ID(high: 8, low: 8),
            number: 1,
            wording: 1,
            kind: kind,
            principal: principal,
            offeredBy: nil,
            who: "",
            what: "",
            dueOn: Day(ordinal: 0),
            status: status,
            statusOn: Day(ordinal: 0),
            why: nil,
            toldBy: nil,
            isAnswered: false
        )
    }

    private func consent(_ answer: Consent.Answer) -> Consent {
        Consent(
            id: Consent.ID(high: 9, low: 9),
            giver: .individual,
            member: nil,
            giverName: "",
            answer: answer,
            form: .oral,
            representation: nil,
            contents: [],
            recipients: [],
            exceptions: "",
            givenOn: Day(ordinal: 5),
            validUntil: Day(ordinal: 10),
            withdrawal: nil,
            replacedBy: nil,
            personOfAge: nil
        )
    }
}
