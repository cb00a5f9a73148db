import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store

/// What happened around one invented person, told through the same commands that people use.
struct DemoStory {
    /// How far a story has come.
    enum Chapter: Int, Comparable {
        case need, consented, met, established, followedUp, closed

        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    var name: String
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

    func tell(by cast: DemoCast, in db: Transaction) throws {
        let staff = isAdult ? cast.adults : cast.social
        guard let scope = Gate.scope(of: staff.reader) else { return }
        let today = cast.house.clock.today
        var version = 1
        /// An act at nine in the morning, so many days after the need was seen.
        func act(_ day: Int, hour: Int = 9) -> Act {
            let at = Instant(today.adding(days: min(0, day - daysAgo)), at: TimeOfDay(minutes: hour * 60))
            return staff.reader.act(at: at, vault: cast.house.vault, source: cast.house.source)
        }
        func next() -> Int {
            defer { version += 1 }
            return version
        }
        let need = Need(
            name: name,
            number: nil,
            protection: .none,
            question: question,
            ownWords: words,
            kind: .sip
        )
        let plan = try NeedCommands.begin(need, scope: scope, act: act(0), in: db)
        guard chapter >= .consented else { return }
        try NeedDescriptionCommands.describe(
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
                ),
            kind: .sip,
            seenOn: act(0).today,
            on: plan,
            version: next(),
            scope: scope,
            act: act(1),
            in: db
        )
        let other = isAdult ? cast.primaryCare : cast.psychologist
        let consent = ConsentCommands.New(
            giver: isAdult ? .individual : .guardian,
            giverName: isAdult ? name : "Amina \(name.split(separator: " ").last ?? "")",
            answer: .yes,
            form: .oral,
            recipients: [other.reader.owner],
            exceptions: "",
            validUntil: today.adding(months: 6)
        )
        try ConsentCommands.record(consent, on: plan, version: next(), scope: scope, act: act(2), in: db)
        try team(plan, other, staff, scope, act(3), next, in: db)
        guard chapter >= .met else { return }
        try meeting(plan, scope, act(12), next, in: db)
        try content(plan, cast, other, staff, scope, act(12, hour: 10), next, in: db)
        guard chapter >= .established else { return }
        try Establishment.establish(plan, version: next(), scope: scope, act: act(12, hour: 11), in: db)
        guard chapter >= .followedUp else { return }
        try report(.done, by: staff, plan, scope, act(44), next, in: db)
        try report(.ongoing, by: other, plan, scope, act(60), next, in: db)
        let followUp = FollowUp(
            heldOn: act(90).today,
            outcome: "Det mesta blev gjort. Samtalen hjälpte mest.",
            nextOn: chapter == .closed ? nil : today.adding(days: 60)
        )
        try FollowUpCommands.record(followUp, on: plan, version: next(), scope: scope, act: act(90), in: db)
        guard chapter == .closed else { return }
        try report(.done, by: other, plan, scope, act(110), next, in: db)
        try ClosureCommands.close(plan, reason: .goalsReached, version: next(), scope: scope, act: act(120), in: db)
    }

    /// What became of what somebody promised.
    private func report(
        _ status: Promise.Status,
        by staff: DemoCast.Staff,
        _ plan: PlanNumber,
        _ scope: Scope,
        _ act: Act,
        _ next: () -> Int,
        in db: Transaction
    ) throws {
        let file = try PlanFile.open(plan, scope: scope, act: act, in: db)
        guard let promise = file.promises.first(where: { $0.who == staff.reader.name }) else { return }
        try PromiseCommands.report(
            status,
            why: "",
            of: promise.id,
            on: plan,
            version: next(),
            scope: scope,
            act: act,
            in: db
        )
    }

    private func team(
        _ plan: PlanNumber,
        _ other: DemoCast.Staff,
        _ staff: DemoCast.Staff,
        _ scope: Scope,
        _ act: Act,
        _ next: () -> Int,
        in db: Transaction
    ) throws {
        var members = [
            TeamMember.New(
                kind: .professional,
                name: staff.reader.name,
                unit: staff.unit.id,
                practitioner: staff.reader.practitioner
            ),
            TeamMember.New(
                kind: .professional,
                name: other.reader.name,
                unit: other.unit.id,
                practitioner: other.reader.practitioner
            ),
        ]
        if !isAdult {
            let family = name.split(separator: " ").last ?? ""
            members.append(TeamMember.New(kind: .guardian, name: "Amina \(family)", unit: nil, practitioner: nil))
        }
        for member in members {
            try TeamCommands.add(member, on: plan, version: next(), scope: scope, act: act, in: db)
        }
    }

    private func meeting(
        _ plan: PlanNumber,
        _ scope: Scope,
        _ act: Act,
        _ next: () -> Int,
        in db: Transaction
    ) throws {
        let file = try PlanFile.open(plan, scope: scope, act: act, in: db)
        let held = MeetingCommands.Held(
            startsAt: Instant(act.today, at: TimeOfDay(minutes: 9 * 60)),
            place: "Socialkontoret, rum 12",
            attendance: file.team.map { Attendance(member: $0.id, mode: .present) }
        )
        try MeetingCommands.hold(held, on: plan, version: next(), scope: scope, act: act, in: db)
    }

    private func content(
        _ plan: PlanNumber,
        _ cast: DemoCast,
        _ other: DemoCast.Staff,
        _ staff: DemoCast.Staff,
        _ scope: Scope,
        _ act: Act,
        _ next: () -> Int,
        in db: Transaction
    ) throws {
        try GoalCommands.add(
            .long,
            isAdult ? "Jag klarar mig hemma." : "Jag går i skolan varje dag.",
            on: plan,
            version: next(),
            scope: scope,
            act: act,
            in: db
        )
        let promises = [
            Promise.New(
                kind: .effort,
                principal: cast.municipality.id,
                who: staff.reader.name,
                what: isAdult ? "Ordnar hemtjänst morgon och kväll" : "Ordnar en kontaktperson",
                dueOn: act.today.adding(days: 30)
            ),
            Promise.New(
                kind: .effort,
                principal: cast.region.id,
                who: other.reader.name,
                what: isAdult ? "Ringer varje vecka om medicinen" : "Träffar familjen varannan vecka",
                dueOn: act.today.adding(days: 45)
            ),
            Promise.New(
                kind: .thirdPartyAction,
                principal: nil,
                who: isAdult ? "Dottern Eva" : "Eva Ström, skolkurator",
                what: isAdult ? "Handlar på lördagar" : "Möter vid grinden första dagen",
                dueOn: act.today.adding(days: 14)
            ),
        ]
        for promise in promises {
            try PromiseCommands.add(promise, on: plan, version: next(), scope: scope, act: act, in: db)
        }
        try ResponsibilityCommands.set(
            Responsibility(principal: cast.municipality.id, coordinator: staff.reader.name),
            on: plan,
            version: next(),
            scope: scope,
            act: act,
            in: db
        )
    }
}
