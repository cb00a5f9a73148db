import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store

/// What happened around one of the six people whom everybody meets first: written by hand, since guides and journeys go
/// by them.
struct DemoStory {
    /// How far a story has come.
    enum Chapter: Int, Comparable {
        case need, consented, met, established, followedUp, closed

        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    let name: String
    let question: String
    let words: String
    let chapter: Chapter
    /// How many days ago the need was seen.
    let daysAgo: Int
    var isAdult = false

    static let all = [
        DemoStory(
            name: "Alva Lindgren",
            question: "Vem hjälper Alva tillbaka till skolan?",
            words: "Jag vill att någon möter mig vid grinden första dagen.",
            chapter: .established,
            daysAgo: 40
        ),
        DemoStory(
            name: "Elias Sand",
            question: "Hur får Elias ro på kvällarna hemma?",
            words: "Jag vill att mamma och pappa slutar bråka om läxorna.",
            chapter: .met,
            daysAgo: 24
        ),
        DemoStory(
            name: "Noor Rahimi",
            question: "Vem stöttar Noor och hennes familj till hösten?",
            words: "",
            chapter: .need,
            daysAgo: 3
        ),
        DemoStory(
            name: "Ture Vik",
            question: "Vilken hjälp behöver Ture efter sjukhuset?",
            words: "Jag vill bo kvar hemma.",
            chapter: .followedUp,
            daysAgo: 130,
            isAdult: true
        ),
        DemoStory(
            name: "Saga Holm",
            question: "Hur kommer Saga igång med sin behandling?",
            words: "Jag orkar bara ett samtal i veckan.",
            chapter: .consented,
            daysAgo: 9
        ),
        DemoStory(
            name: "Mio Dahl",
            question: "Vad behöver Mio för att klara nian?",
            words: "Jag vill gå ut med mina kompisar.",
            chapter: .closed,
            daysAgo: 200
        ),
    ]

    /// Tells the story up to its chapter.
    func tell(by cast: DemoCast, in db: Transaction) throws {
        let staff = try cast.staff(isAdult ? "johan" : "lena")
        let other = try cast.staff(isAdult ? "karin" : "omar")
        let need = Need(
            name: name,
            number: nil,
            protection: .none,
            question: question,
            ownWords: words,
            kind: .sip
        )
        var plan = try DemoPlan(need, daysAgo: daysAgo, by: staff, in: cast, db)
        guard chapter >= .consented else { return }
        plan.go(to: 1)
        let seenOn = cast.today.adding(days: -daysAgo)
        try plan.change {
            try NeedDescriptionCommands.describe(
                description,
                kind: .sip,
                seenOn: seenOn,
                on: $0,
                version: $1,
                scope: $2,
                act: $3,
                in: $4
            )
        }
        plan.go(to: 2)
        if !isAdult {
            let member = TeamMember.New(kind: .guardian, name: guardian, unit: nil, practitioner: nil)
            try plan.change { try TeamCommands.add(member, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        }
        let consent = ConsentCommands.New(
            giver: isAdult ? .individual : .guardian,
            giverName: isAdult ? name : guardian,
            answer: .yes,
            form: .oral,
            recipients: [other.reader.owner],
            exceptions: "",
            validUntil: cast.today.adding(months: 6)
        )
        try plan.change { try ConsentCommands.record(consent, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        plan.go(to: 3)
        for member in [staff.asMember, other.asMember] {
            try plan.change { try TeamCommands.add(member, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        }
        guard chapter >= .met else { return }
        plan.go(to: 12)
        try meet(&plan)
        plan.go(to: 12, hour: 10)
        try agree(&plan, cast, staff, other)
        guard chapter >= .established else { return }
        plan.go(to: 12, hour: 11)
        try plan.change { try Establishment.establish($0, version: $1, scope: $2, act: $3, in: $4) }
        guard chapter >= .followedUp else { return }
        try report(.done, by: staff, on: 44, &plan)
        try report(.ongoing, by: other, on: 60, &plan)
        plan.go(to: 90)
        let followUp = FollowUp(
            heldOn: plan.today,
            goals: try plan.file().goals.map {
                Goal.Progress(
                    goal: $0.id,
                    achievement: chapter == .closed ? .achieved : .improving,
                    words: isAdult ? "Hemtjänsten kommer i tid." : "Samma vuxna varje gång."
                )
            },
            promises: try plan.asTheyStand(),
            ownView: isAdult ? "Det är skönt att någon ringer." : "Det är lugnare nu.",
            outcome: "Det mesta blev gjort. Samtalen hjälpte mest.",
            nextOn: chapter == .closed ? nil : plan.today.adding(days: 85)
        )
        try plan.change { try FollowUpCommands.record(followUp, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        guard chapter == .closed else { return }
        try report(.done, by: other, on: 110, &plan)
        plan.go(to: 120)
        try plan.change {
            try ClosureCommands.close($0, reason: .goalsReached, version: $1, scope: $2, act: $3, in: $4)
        }
    }

    private var guardian: String { "Amina \(name.split(separator: " ").last ?? "")" }

    private var description: NeedDescription {
        isAdult
            ? NeedDescription(
                initiator: .healthCare,
                targetGroup: .olderPeople,
                problemPictures: [.physicalHealth, .loneliness],
                level: .ordinary
            )
            : NeedDescription(
                initiator: .school,
                targetGroup: .childrenAndYoung,
                problemPictures: [.mentalHealth, .schoolAbsence],
                level: .ordinary
            )
    }

    private func meet(_ plan: inout DemoPlan) throws {
        let held = MeetingCommands.Held(
            startsAt: Instant(plan.today, at: TimeOfDay(minutes: 9 * 60)),
            place: "Socialkontoret, rum 12",
            attendance: try plan.file().team.map { Attendance(member: $0.id, mode: .present) }
        )
        try plan.change { try MeetingCommands.hold(held, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        guard chapter == .met else { return }
        try plan.change {
            try ParkedCommands.park(
                "Vem betalar läxhjälpen?",
                until: $3.today.adding(days: 14),
                on: $0,
                version: $1,
                scope: $2,
                act: $3,
                in: $4
            )
        }
    }

    private func agree(
        _ plan: inout DemoPlan,
        _ cast: DemoCast,
        _ staff: DemoCast.Staff,
        _ other: DemoCast.Staff
    ) throws {
        let said = try plan.file().team.prefix(2).enumerated().flatMap { index, member in
            index == 0
                ? [
                    Statement.New(member.id, .good, isAdult ? "Grannen tittar in." : "Jag ritar och spelar fotboll."),
                    Statement.New(
                        member.id,
                        .hard,
                        isAdult ? "Trapporna är svåra." : "Det är för högt ljud i klassen."
                    ),
                ]
                : [Statement.New(member.id, .good, "Vi äter frukost tillsammans.")]
        }
        try plan.change {
            try StatementCommands.recordSituation(said, on: $0, version: $1, scope: $2, act: $3, in: $4)
        }
        let goal = isAdult ? "Jag klarar mig hemma." : "Jag går i skolan varje dag."
        let need = isAdult ? "Hjälp på morgonen" : "Någon som möter mig vid grinden"
        try plan.change {
            try GoalCommands.add(.long, goal, need: need, on: $0, version: $1, scope: $2, act: $3, in: $4)
        }
        let promises = [
            Promise.New(
                kind: .effort,
                principal: cast.municipality.id,
                who: staff.reader.name,
                what: isAdult ? "Ordnar hemtjänst morgon och kväll" : "Ordnar en kontaktperson",
                dueOn: plan.today.adding(days: 30)
            ),
            Promise.New(
                kind: .effort,
                principal: cast.region.id,
                who: other.reader.name,
                what: isAdult ? "Ringer varje vecka om medicinen" : "Träffar familjen varannan vecka",
                dueOn: plan.today.adding(days: 45)
            ),
            Promise.New(
                kind: .thirdPartyAction,
                principal: nil,
                who: isAdult ? "Dottern Eva" : "Eva Ström, skolkurator",
                what: isAdult ? "Handlar på lördagar" : "Möter vid grinden första dagen",
                dueOn: plan.today.adding(days: 14)
            ),
        ]
        for promise in promises {
            try plan.change { try PromiseCommands.add(promise, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        }
        let responsibility = Responsibility(principal: cast.municipality.id, coordinator: staff.reader.name)
        try plan.change {
            try ResponsibilityCommands.set(responsibility, on: $0, version: $1, scope: $2, act: $3, in: $4)
        }
    }

    private func report(
        _ status: Promise.Status,
        by staff: DemoCast.Staff,
        on day: Int,
        _ plan: inout DemoPlan
    ) throws {
        plan.go(to: day)
        guard let promise = try plan.file().promises.first(where: { $0.who == staff.reader.name }) else { return }
        try plan.report(status, of: promise.id)
    }
}

extension DemoCast.Staff {
    /// The same as a member of a plan's team.
    var asMember: TeamMember.New {
        TeamMember.New(kind: .professional, name: reader.name, unit: unit.id, practitioner: reader.practitioner)
    }
}
