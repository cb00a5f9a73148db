import Access
import App
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import Testing

/// A plan whose every field holds a word that stands nowhere else, told through the commands that people use.
struct CanaryStory: Sendable {
    /// How far it comes, and what becomes of the yes it rests on.
    enum Ending: Sendable {
        case begun, met, established, closed
        /// The yes ran out, was taken back, or was met by somebody else's no; after that something was written.
        case expired, withdrawn, refused

        var isConsentOver: Bool { self == .expired || self == .withdrawn || self == .refused }
    }

    /// A field that holds a word.
    enum Field: String, CaseIterable {
        case name, question, words, member, goal, who, what, coordinator
        case giver, exceptions, place, outcome, objector, late, reason
        case whyNow, bring, leader
        case asked, avoid, terms

        /// Whether a disclosed version tells it: what is behind a yes and who was where stay with the owner (house, "Owners
        /// and copies"); what came of the plan is everybody's who keeps it.
        /// A guardian who answers comes on to the team, which a version names.
        var isDisclosed: Bool { Field.allCases.prefix(8).contains(self) || self == .giver || self == .outcome }

        /// Whether a summons tells it: whom it is for, about what, when, where and why, what is
        /// asked, and who is called.
        var isSummoned: Bool {
            [.name, .question, .member, .place, .whyNow, .bring, .leader, .asked].contains(self)
        }
    }

    /// The letters that make its words its own.
    let key: String
    /// Who begins it and is assigned to it.
    let author: String
    /// Those whose authorities the yes names and whose units are on the team.
    var recipients: [String] = []
    /// Somebody on the team whose authority no yes names.
    var uncovered: String?
    var personalNumber: String?
    var protection = Patient.Protection.none
    let ending: Ending

    static let all = [
        CanaryStory(
            key: "est",
            author: "lena",
            recipients: ["omar", "johan"],
            uncovered: "eva",
            personalNumber: "201203142383",
            ending: .established
        ),
        CanaryStory(key: "clo", author: "lena", recipients: ["karin"], ending: .closed),
        CanaryStory(key: "met", author: "lena", recipients: ["omar"], ending: .met),
        CanaryStory(key: "exp", author: "lena", recipients: ["omar"], ending: .expired),
        CanaryStory(key: "wit", author: "lena", recipients: ["omar"], ending: .withdrawn),
        CanaryStory(key: "ref", author: "lena", recipients: ["omar"], ending: .refused),
        CanaryStory(
            key: "col",
            author: "samir",
            recipients: ["karin"],
            personalNumber: "201105051203",
            ending: .established
        ),
        CanaryStory(
            key: "adu",
            author: "johan",
            recipients: ["lena"],
            personalNumber: "200905042388",
            ending: .established
        ),
        CanaryStory(key: "reg", author: "omar", recipients: ["johan"], ending: .established),
        CanaryStory(key: "pri", author: "karin", ending: .begun),
        CanaryStory(key: "sko", author: "eva", ending: .begun),
        CanaryStory(key: "koo", author: "maria", ending: .begun),
    ]

    func word(_ field: Field) -> String { Canaries.mark + key + field.rawValue }

    /// - Returns: the number of the plan.
    func tell(by cast: Cast, in db: Transaction) throws -> PlanNumber {
        let need = Need(
            name: word(.name),
            number: personalNumber.flatMap { PersonalNumber($0, today: cast.today) },
            protection: protection,
            question: word(.question),
            ownWords: word(.words),
            kind: .sip
        )
        let author = try cast.reader(self.author)
        let scope = try #require(Gate.scope(of: author))
        let plan = try NeedCommands.begin(need, scope: scope, act: cast.act(author, daysAgo: 40), in: db)
        guard ending != .begun else { return plan }
        let pen = Pen(plan: plan, author: author, scope: scope, cast: cast, db: db)
        try agree(pen, .yes, by: word(.giver), daysAgo: 39, until: ending == .expired ? 10 : -90)
        try decide(pen)
        try prepare(pen)
        try gather(pen)
        try agreeOnContent(pen)
        try pen.describeNeed()
        guard ending != .met else { return plan }
        try Establishment.establish(plan, version: pen.version, scope: scope, act: pen.act(20), in: db)
        let file = try pen.file()
        let followUp = FollowUp(
            heldOn: pen.act(15).today,
            goals: file.goals.map { Goal.Progress(goal: $0.id, achievement: .improving, words: "") },
            promises: file.promises.map { Promise.Report(promise: $0.id, status: $0.status, why: "") },
            outcome: word(.outcome),
            nextOn: nil
        )
        try FollowUpCommands.record(followUp, on: plan, version: pen.version, scope: scope, act: pen.act(15), in: db)
        if key == "adu" { try askTransfer(pen) }
        try end(pen)
        return plan
    }

    /// A question that waits at the one recipient.
    private func askTransfer(_ pen: Pen) throws {
        let unit = try #require(try recipients.first.flatMap { try pen.cast.reader($0).units.min() })
        try TransferCommands.ask(
            unit,
            note: "",
            on: pen.plan,
            version: pen.version,
            scope: pen.scope,
            act: pen.act(12),
            in: pen.db
        )
    }

    private func agree(_ pen: Pen, _ answer: Consent.Answer, by name: String, daysAgo: Int, until: Int) throws {
        let owners = try recipients.map { try pen.cast.reader($0).owner }
        let consent = ConsentCommands.New(
            giver: .guardian,
            giverName: name,
            answer: answer,
            form: .oral,
            recipients: answer == .yes ? Set(owners) : [],
            exceptions: word(.exceptions),
            validUntil: pen.cast.today.adding(days: -until)
        )
        let act = pen.act(daysAgo)
        try ConsentCommands.record(consent, on: pen.plan, version: pen.version, scope: pen.scope, act: act, in: pen.db)
    }

    /// A decision to share without a yes that is long over, so that its word is there and it covers nobody.
    private func decide(_ pen: Pen) throws {
        let act = pen.act(38)
        let other = try pen.cast.reader(author == "omar" ? "lena" : "omar").owner
        let basis = LegalBasisCommands.New(
            ground: .ongoingMisuse,
            reason: word(.reason),
            recipients: [other],
            validUntil: act.today
        )
        try LegalBasisCommands.record(
            basis,
            on: pen.plan,
            version: pen.version,
            scope: pen.scope,
            act: act,
            in: pen.db
        )
    }

    /// The preparation with its agenda, and a pre-meeting that settled it.
    private func prepare(_ pen: Pen) throws {
        let (plan, scope, act, db) = (pen.plan, pen.scope, pen.act(37), pen.db)
        let preparation = Preparation(
            participation: .whole,
            participationNote: word(.avoid),
            adaptations: [],
            adaptationNote: "",
            interpreter: "",
            avoid: word(.avoid)
        )
        try PreparationCommands.record(preparation, on: plan, version: pen.version, scope: scope, act: act, in: db)
        let asked = word(.asked)
        try AgendaCommands.ask(asked, by: .individual, on: plan, version: pen.version, scope: scope, act: act, in: db)
        let agenda = try PlanPreparation.open(pen.file(), act: act, in: db).agenda
        let preMeeting = PreMeeting.New(
            heldOn: act.today,
            participants: word(.terms),
            outcomes: [
                try #require(agenda.first).id: PreMeeting.Outcome(owner: pen.cast.region, note: word(.terms))
            ]
        )
        try PreMeetingCommands.hold(preMeeting, on: plan, version: pen.version, scope: scope, act: act, in: db)
        let (parked, day) = (word(.terms), act.today.adding(days: 14))
        try ParkedCommands.park(parked, until: day, on: plan, version: pen.version, scope: scope, act: act, in: db)
    }

    private func gather(_ pen: Pen) throws {
        let guardian = TeamMember.New(kind: .guardian, name: word(.member), unit: nil, practitioner: nil)
        try TeamCommands.add(
            guardian,
            on: pen.plan,
            version: pen.version,
            scope: pen.scope,
            act: pen.act(36),
            in: pen.db
        )
        for login in recipients + [uncovered].compactMap(\.self) {
            let member = TeamMember.New(
                kind: .professional,
                name: word(.member),
                unit: try pen.cast.reader(login).units.first,
                practitioner: nil
            )
            try TeamCommands.add(
                member,
                on: pen.plan,
                version: pen.version,
                scope: pen.scope,
                act: pen.act(35),
                in: pen.db
            )
        }
        try call(pen)
        let held = MeetingCommands.Held(
            startsAt: pen.act(30).at,
            place: word(.place),
            attendance: try pen.file().team.map { Attendance(member: $0.id, mode: .present) }
        )
        try MeetingCommands.hold(
            held,
            on: pen.plan,
            version: pen.version,
            scope: pen.scope,
            act: pen.act(30),
            in: pen.db
        )
    }

    /// A meeting that is still to come when everything is tried.
    private func call(_ pen: Pen) throws {
        let details = Appointment.Details(
            startsAt: Instant(pen.cast.today.adding(days: 3), at: TimeOfDay(minutes: 9 * 60)),
            minutes: 60,
            place: word(.place),
            leader: .coordinator,
            leaderName: word(.leader),
            noteTaker: word(.leader),
            whyNow: word(.whyNow)
        )
        let act = pen.act(33)
        try AppointmentCommands.plan(
            details,
            calling: pen.file().team.map { Summons.New($0.id, bring: word(.bring)) },
            on: pen.plan,
            version: pen.version,
            scope: pen.scope,
            act: act,
            in: pen.db
        )
        let version = try pen.version
        try AppointmentCommands.send(pen.plan, version: version, scope: pen.scope, act: act, in: pen.db)
    }

    private func agreeOnContent(_ pen: Pen) throws {
        let act = pen.act(29)
        try pen.addGoal(word(.goal), act)
        for (kind, principal) in [
            (Promise.Kind.effort, pen.cast.municipality), (.effort, pen.cast.region), (.thirdPartyAction, nil),
        ] {
            let promise = Promise.New(
                kind: kind,
                principal: principal,
                who: word(.who),
                what: word(.what),
                dueOn: pen.cast.today.adding(days: 5)
            )
            try PromiseCommands.add(
                promise,
                on: pen.plan,
                version: pen.version,
                scope: pen.scope,
                act: act,
                in: pen.db
            )
        }
        let responsibility = Responsibility(principal: pen.cast.municipality, coordinator: word(.coordinator))
        try ResponsibilityCommands.set(
            responsibility,
            on: pen.plan,
            version: pen.version,
            scope: pen.scope,
            act: act,
            in: pen.db
        )
    }

    /// What has been opened stays when the yes is taken back.
    private func openCopies(_ pen: Pen) throws {
        for login in recipients {
            let reader = try pen.cast.reader(login)
            let (scope, act) = (try #require(Gate.scope(of: reader)), pen.cast.act(reader, daysAgo: 10))
            for copy in try Copies.inbox(scope: scope, vault: act.vault, limit: 100, in: pen.db) {
                try Copies.open(copy.number, version: copy.version, scope: scope, act: act, in: pen.db)
            }
            for summons in try ReceivedSummonses.inbox(scope: scope, vault: act.vault, limit: 100, in: pen.db) {
                try ReceivedSummonses.open(
                    summons.number,
                    version: summons.version,
                    stamp: summons.stamp,
                    scope: scope,
                    act: act,
                    in: pen.db
                )
            }
        }
    }

    private func end(_ pen: Pen) throws {
        if ending.isConsentOver || ending == .closed { try openCopies(pen) }
        switch ending {
        case .closed:
            let version = try pen.version
            try ClosureCommands.close(
                pen.plan,
                reason: .goalsReached,
                version: version,
                scope: pen.scope,
                act: pen.act(5),
                in: pen.db
            )
        case .withdrawn:
            let consent = try #require(try pen.file().consents.first)
            try ConsentCommands.withdraw(
                consent.id,
                on: pen.plan,
                version: pen.version,
                scope: pen.scope,
                act: pen.act(8),
                in: pen.db
            )
        case .refused: try agree(pen, .no, by: word(.objector), daysAgo: 8, until: -90)
        case .begun, .met, .established, .expired: break
        }
        if ending.isConsentOver { try pen.addGoal(word(.late), pen.act(4)) }
    }
}
