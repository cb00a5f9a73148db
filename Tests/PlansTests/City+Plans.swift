import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import Testing

/// The steps of a plan, each by the command that takes it.
extension City {
    /// A plan of Anna's at the need, with own words.
    func begin(
        _ kind: Plan.Kind = .sip,
        name: String = "Kim Kanarie",
        number: String? = "200903302388",
        protected protection: Patient.Protection = .none
    ) async throws -> PlanNumber {
        let today = today
        return try await command(anna) { scope, act, db in
            let number = number.flatMap { PersonalNumber($0, today: today) }
            let need = Need(
                name: name,
                number: number,
                protection: protection,
                question: "Hur går skolan?",
                ownWords: "Jag vill sova",
                kind: kind,
                isSecond: true
            )
            return try NeedCommands.begin(need, scope: scope, act: act, in: db)
        }
    }

    /// An area of the directory.
    func area(_ code: String, _ kind: Area.Kind) async throws -> Area.ID {
        try await command(anna) { _, act, db in
            let id: Area.ID = act.identifier()
            try db.run("INSERT INTO area (id, code, kind, name) VALUES (\(id), \(code), \(kind), \(code))")
            return id
        }
    }

    /// What is known about the need, which closing asks for.
    func describeNeed(_ number: PlanNumber, _ description: NeedDescription = .ordinary) async throws {
        try await change(number) { version, scope, act, db in
            let plan = try Plans.find(number, for: .changePlan, scope: scope, in: db)
            try NeedDescriptionCommands.describe(
                description,
                kind: plan.kind,
                seenOn: plan.needSeenOn,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    func file(_ number: PlanNumber, as reader: Reader? = nil) async throws -> PlanFile {
        try await look(reader ?? anna) { scope, act, db in
            try PlanFile.open(number, scope: scope, act: act, in: db)
        }
    }

    /// One of Anna's commands, over the version that is there now.
    func change(
        _ number: PlanNumber,
        _ body: @escaping @Sendable (_ version: Int, Scope, Act, Transaction) throws -> Void
    ) async throws {
        try await command(anna) { scope, act, db in
            let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
            try body(version, scope, act, db)
        }
    }

    func consent(
        _ number: PlanNumber,
        _ answer: Consent.Answer = .yes,
        to recipients: Set<Owner.ID>,
        days: Int = 180,
        by name: String = "Kim Kanarie",
        of member: TeamMember.ID? = nil,
        as giver: Consent.Giver = .individual,
        about contents: Set<Consent.Content> = Set(Consent.Content.allCases)
    ) async throws {
        let until = today.adding(days: days)
        try await change(number) { version, scope, act, db in
            let new = ConsentCommands.New(
                giver: giver,
                member: member,
                giverName: member == nil ? name : "",
                answer: answer,
                form: .oral,
                contents: contents,
                recipients: recipients,
                exceptions: "inte skolan",
                validUntil: until
            )
            try ConsentCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    func withdrawAll(_ number: PlanNumber) async throws {
        for consent in try await file(number).consents where consent.stands {
            try await change(number) { version, scope, act, db in
                try ConsentCommands.withdraw(consent.id, on: number, version: version, scope: scope, act: act, in: db)
            }
        }
    }

    func join(_ number: PlanNumber, _ unit: CareUnit) async throws {
        try await change(number) { version, scope, act, db in
            let member = TeamMember.New(kind: .professional, name: "Petra", unit: unit.id, practitioner: nil)
            try TeamCommands.add(member, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    func prepare(_ number: PlanNumber, _ preparation: Preparation = .ordinary) async throws {
        try await change(number) { version, scope, act, db in
            try PreparationCommands.record(preparation, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    func preparation(_ number: PlanNumber) async throws -> PlanPreparation {
        let file = try await file(number)
        return try await look(anna) { _, act, db in try PlanPreparation.open(file, act: act, in: db) }
    }

    /// - Returns: the agenda with the new question.
    @discardableResult
    func ask(
        _ words: String,
        by asker: AgendaQuestion.Asker = .professional,
        on number: PlanNumber
    ) async throws -> [AgendaQuestion] {
        try await change(number) { version, scope, act, db in
            try AgendaCommands.ask(words, by: asker, on: number, version: version, scope: scope, act: act, in: db)
        }
        return try await preparation(number).agenda
    }

    /// A pre-meeting of today.
    func preMeet(_ number: PlanNumber, _ outcomes: [AgendaQuestion.ID: PreMeeting.Outcome]) async throws {
        try await change(number) { version, scope, act, db in
            let new = PreMeeting.New(heldOn: act.today, participants: "Chefer", outcomes: outcomes)
            try PreMeetingCommands.hold(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    /// Parked until a day two weeks ahead.
    ///
    /// - Returns: the questions that are parked.
    @discardableResult
    func park(_ words: String, on number: PlanNumber) async throws -> [ParkedQuestion] {
        try await change(number) { version, scope, act, db in
            try ParkedCommands.park(
                words,
                until: act.today.adding(days: 14),
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        return try await preparation(number).parked
    }

    func settle(_ new: [ParkedQuestion.New], on number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try ParkedCommands.settle(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    func meet(_ number: PlanNumber) async throws {
        let attendance = try await file(number).team.map { Attendance(member: $0.id, mode: .present) }
        try await change(number) { version, scope, act, db in
            let held = MeetingCommands.Held(startsAt: act.at, place: "Rådhuset", attendance: attendance)
            try MeetingCommands.hold(held, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    func goal(_ number: PlanNumber, _ words: String = "Sova hela natten") async throws {
        try await change(number) { version, scope, act, db in
            try GoalCommands.add(.long, words, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    func promise(_ number: PlanNumber, _ kind: Promise.Kind = .effort, of principal: Principal?) async throws {
        let due = today.adding(days: 30)
        try await change(number) { version, scope, act, db in
            let new = Promise.New(kind: kind, principal: principal?.id, who: "Eva", what: "Stöd hemma", dueOn: due)
            try PromiseCommands.add(
                new,
                again: true,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    /// What is asked besides efforts: overall responsibility, and that nobody else does anything.
    func fillIn(_ number: PlanNumber, responsible: Principal) async throws {
        try await change(number) { version, scope, act, db in
            let responsibility = Responsibility(principal: responsible.id, coordinator: "Anna")
            try ResponsibilityCommands.set(responsibility, on: number, version: version, scope: scope, act: act, in: db)
        }
        try await change(number) { version, scope, act, db in
            try PromiseCommands.stateNoMeasures(on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    func establish(_ number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try Establishment.establish(number, version: version, scope: scope, act: act, in: db)
        }
    }

    func share(_ number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try Versions.share(number, version: version, scope: scope, act: act, in: db)
        }
    }

    /// A plan with the region, established, whose copy is in psychiatry's inbox.
    func established() async throws -> PlanNumber {
        let number = try await begin()
        try await consent(number, to: [psychiatry.owner])
        try await join(number, psychiatry)
        try await meet(number)
        try await goal(number)
        try await promise(number, of: east)
        try await promise(number, of: region)
        try await fillIn(number, responsible: east)
        try await establish(number)
        return number
    }

    func inbox(_ reader: Reader) async throws -> [PlanCopy] {
        try await look(reader) { scope, act, db in
            try Copies.inbox(scope: scope, vault: act.vault, limit: 50, in: db)
        }
    }

    func offer(_ number: PlanNumber, as reader: Reader) async throws {
        let due = today.adding(days: 14)
        try await command(reader) { scope, act, db in
            try Offers.make(who: "Petra", what: "Samtal", dueOn: due, on: number, scope: scope, act: act, in: db)
        }
    }
}

extension NeedDescription {
    /// A need as most are.
    static let ordinary = NeedDescription(
        initiator: .school,
        targetGroup: .childrenAndYoung,
        problemPictures: [.schoolAbsence, .mentalHealth],
        level: .ordinary
    )
}

extension PlanFile {
    /// A look back at it today, where every goal comes on and every promise is as it was.
    func lookedBack(
        on day: Day,
        ownView: String = "",
        outcome: String = "",
        helped: String = "",
        reporting reports: [Promise.Report] = []
    ) -> FollowUp {
        let rest = promises.filter { promise in
            promise.status.isOpen && !reports.contains { $0.promise == promise.id }
        }
        return FollowUp(
            heldOn: day,
            goals: goals.map { Goal.Progress(goal: $0.id, achievement: .improving, words: helped) },
            promises: reports + rest.map { Promise.Report(promise: $0.id, status: $0.status, why: "") },
            ownView: ownView,
            outcome: outcome,
            nextOn: nil
        )
    }
}

extension Preparation {
    /// A preparation as most are.
    static let ordinary = Preparation(
        participation: .part,
        participationNote: "Den första halvan",
        adaptations: [.breaks, .pictures],
        adaptationNote: "Ritplatta",
        interpreter: "arabiska",
        avoid: "Skilsmässan"
    )
}
