import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store

/// A plan that is drawn: what its theme is about happens to a person, as far as its course goes.
struct DemoLife {
    /// Who are around a plan.
    struct Staff {
        /// Who has the plan now.
        let teller: DemoCast.Staff
        /// Who began it and handed it over; nil if nobody did.
        let before: DemoCast.Staff?
        /// Who are asked from other units; the first takes the greatest part.
        let partners: [DemoCast.Staff]
        /// Others of the same units who take part.
        var colleagues: [DemoCast.Staff] = []
        /// Whether all are of one principal.
        var isInternal = false
    }

    let course: DemoCourse
    let theme: DemoTheme
    let person: DemoPeople.Person
    let staff: Staff
    let cast: DemoCast
    let daysAgo: Int
    /// The day, counted from the need, of the first meeting; after the agreement's three weeks in some plans.
    let meetingOn: Int
    let establishedOn: Int
    let guardians: [String]
    /// Who answer beside a grown-up who needs help to.
    let representatives: [String]
    var random: SplitMix64

    init(
        _ course: DemoCourse,
        _ theme: DemoTheme,
        _ person: DemoPeople.Person,
        _ staff: Staff,
        _ cast: DemoCast,
        _ random: SplitMix64
    ) {
        var random = random
        self.course = course
        self.theme = theme
        self.person = person
        self.staff = staff
        self.cast = cast
        daysAgo = Int.random(in: course.daysAgo, using: &random)
        let isLate = random.happens(25)
        // Where a meeting may be today, some are.
        let drawn = Int.random(in: isLate ? 24...40 : 9...20, using: &random)
        meetingOn = course == .met && (random.happens(30) || drawn > daysAgo) ? daysAgo : drawn
        establishedOn = meetingOn + (random.happens(10) ? 0 : Int.random(in: 7...21, using: &random))
        let names = [false, true].map { isMan in
            "\(DemoPeople.firstName(of: .adult, isMan: isMan, using: &random)) \(person.familyName)"
        }
        guardians = theme.ages.isChild ? Array(names.shuffled(using: &random).prefix(random.happens(80) ? 2 : 1)) : []
        representatives =
            !theme.ages.isChild && random.happens(75)
            ? [random.pick(["God man ", "Förvaltare "]) + names[0]] : []
        self.random = random
    }

    /// Tells it from the need to where it is today.
    ///
    /// - Parameter mayMove: whether another authority may take it over, which makes one plan more.
    mutating func tell(in db: Transaction, mayMove: Bool = false) throws {
        guard var plan = try begin(in: db) else { return }
        try describe(&plan, on: 1)
        try ask(&plan)
        guard course != .need else { return }
        if course == .closedEarly { return try close(&plan, early: true) }
        try gather(&plan)
        try prepare(&plan)
        guard course.isMet else { return try call(&plan) }
        try describe(&plan, on: meetingOn - 1)
        try askAgain(&plan, isLast: false)
        try meet(&plan, on: meetingOn)
        try agree(&plan)
        guard course.isEstablished else { return }
        try startWork(&plan)
        plan.go(to: establishedOn, hour: 11)
        try plan.change { try Establishment.establish($0, version: $1, scope: $2, act: $3, in: $4) }
        try hear(&plan)
        if course.isFollowedUp { try lookBack(&plan) }
        if course == .closed { try close(&plan, early: false) }
        try confirm(&plan, percent: 60)
        guard course.isOpen else { return }
        if random.happens(6) {
            try takeBack(&plan)
        } else if mayMove, random.happens(4) {
            try move(&plan)
        }
    }

    /// A text of the theme about this person.
    func about(_ text: String) -> String {
        text.contains("{n}")
            ? text.split(separator: "{n}", omittingEmptySubsequences: false).joined(separator: person.firstName) : text
    }

    /// The need; nil when nothing comes after it.
    private mutating func begin(in db: Transaction) throws -> DemoPlan? {
        let isKindOfTheme = random.happens(60)
        let protection = random.happens(theme.targetGroup == .violence ? 20 : 2)
        let isMarked = random.happens(60)
        let need = Need(
            name: person.name,
            number: person.number,
            protection: !protection ? .none : isMarked ? .confidentialityMark : .protectedRegistration,
            question: about(random.pick(theme.questions)),
            ownWords: random.happens(80) ? about(random.pick(theme.words)) : "",
            kind: staff.isInternal ? .internalPlan : isKindOfTheme ? theme.kind ?? .sip : .sip,
            isSecond: true
        )
        if course == .declined {
            _ = try DemoPlan(
                need,
                daysAgo: daysAgo,
                declined: random.pick(reasonsAgainst),
                by: staff.teller,
                in: cast,
                db
            )
            return nil
        }
        let beginner = course.isGathered ? staff.before ?? staff.teller : staff.teller
        return try DemoPlan(need, daysAgo: daysAgo, by: beginner, in: cast, db)
    }

    /// What is known about the need on a day.
    private mutating func describe(_ plan: inout DemoPlan, on day: Int) throws {
        plan.go(to: day)
        guard course != .need || random.happens(60) else { return }
        let seenOn = cast.today.adding(days: -daysAgo)
        let kind = plan.kind
        let description = NeedDescription(
            initiator: random.pick(theme.initiators),
            targetGroup: theme.targetGroup,
            problemPictures: Array(theme.pictures.prefix(Int.random(in: 1...theme.pictures.count, using: &random))),
            level: random.happens(20) ? .complex : .ordinary
        )
        try plan.change {
            try NeedDescriptionCommands.describe(
                description,
                kind: kind,
                seenOn: seenOn,
                on: $0,
                version: $1,
                scope: $2,
                act: $3,
                in: $4
            )
        }
    }

    /// The team, own words that were missing, and a draft for some to read.
    private mutating func gather(_ plan: inout DemoPlan) throws {
        plan.go(to: 4)
        // Those who have answered as guardians are there already.
        let isThere = Set(try plan.file().team.filter { $0.kind == .guardian }.map(\.name))
        for member in team() where member.kind != .guardian || !isThere.contains(member.name) {
            try plan.change { try TeamCommands.add(member, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        }
        if staff.before != nil {
            plan.go(to: 6)
            try plan.handOver(to: staff.teller, note: random.pick(notesToTheNext))
        }
        plan.go(to: 7)
        for _ in 0..<Int.random(in: 2...3, using: &random) {
            let words = about(random.pick(theme.words))
            try plan.change {
                try OwnWordsCommands.record(.words, words, on: $0, version: $1, scope: $2, act: $3, in: $4)
            }
        }
        guard course != .consented, random.happens(60) else { return }
        plan.go(to: 8)
        // Whoever all work for one authority shows it to nobody.
        if staff.partners.contains(where: { $0.reader.owner != staff.teller.reader.owner }) {
            try plan.change { try Versions.share($0, version: $1, scope: $2, act: $3, in: $4) }
        }
    }

    private mutating func team() -> [TeamMember.New] {
        var team = ([staff.teller] + staff.partners + staff.colleagues).map(\.asMember)
        team += guardians.map { TeamMember.New(kind: .guardian, name: $0, unit: nil, practitioner: nil) }
        let (who, ages, isMan) = random.pick(theme.ages.isChild ? closeToChildren : closeToAdults)
        let name = "\(who) \(DemoPeople.firstName(of: ages, isMan: isMan, using: &random))"
        team.append(TeamMember.New(kind: .relative, name: name, unit: nil, practitioner: nil))
        return team
    }

    /// A meeting with everybody on the team called to it.
    mutating func meet(_ plan: inout DemoPlan, on day: Int) throws {
        plan.go(to: day)
        let modes: [Attendance.Mode] = [
            .present, .present, .present, .present, .present, .digital, .digital, .part, .absentWithNotice, .absent,
        ]
        let team = try plan.file().team.map(\.id)
        let startsAt = Instant(plan.today, at: TimeOfDay(minutes: Int.random(in: 16...30, using: &random) * 30))
        var attendance = team.enumerated().map { order, member in
            // The person herself is nearly always there.
            Attendance(member: member, mode: order == 0 && !random.happens(5) ? .present : random.pick(modes))
        }
        // Somebody always is.
        if attendance.allSatisfy({ [.absent, .absentWithNotice].contains($0.mode) }) {
            attendance[0] = Attendance(member: team[0], mode: .present)
        }
        let held = MeetingCommands.Held(
            startsAt: min(startsAt, cast.moment(on: plan.today, hour: 23)),
            place: random.pick(places),
            leader: random.pick([.coordinator, .socialServices, .socialServices, .healthCare, .school, .other]),
            attendance: attendance
        )
        try plan.change { try MeetingCommands.hold(held, on: $0, version: $1, scope: $2, act: $3, in: $4) }
    }

    private mutating func close(_ plan: inout DemoPlan, early: Bool) throws {
        plan.go(to: early ? Int.random(in: 5...25, using: &random) : daysAgo - Int.random(in: 0...20, using: &random))
        let reasons: [Closure.Reason] =
            early
            ? [.consentRefused, .personStopped, .noLongerNeeded, .enteredInError]
            : [.goalsReached, .goalsReached, .goalsReached, .noLongerNeeded, .personStopped, .moved, .other]
                + (theme.ages == .older ? [.died] : [.goalsReached])
        let reason = random.pick(reasons)
        let note =
            reason == .enteredInError
            ? "Det fanns redan en plan." : random.happens(70) ? random.pick(lastWords) : ""
        try plan.change {
            if reason == .died {
                try DeathCommands.record(on: $3.today, of: $0, version: $1, scope: $2, act: $3, in: $4)
            } else {
                try ClosureCommands.close($0, reason: reason, note: note, version: $1, scope: $2, act: $3, in: $4)
            }
        }
    }
}

private let closeToChildren: [(String, DemoTheme.Ages, isMan: Bool)] = [
    ("Mormor", .older, false), ("Farfar", .older, true), ("Storasyster", .young, false), ("Faster", .adult, false),
]
private let closeToAdults: [(String, DemoTheme.Ages, isMan: Bool)] = [
    ("Dottern", .adult, false), ("Brodern", .adult, true), ("Väninnan", .adult, false), ("Grannen", .older, true),
]
private let reasonsAgainst = [
    "Insatserna rör bara en verksamhet, och personen vill ha det så.", "Det finns redan en plan som täcker behovet.",
    "Stödet ges inom skolan och räcker.", "Personen vill vänta. Vi frågar igen om en månad.",
]
private let notesToTheNext = [
    "Ring på förmiddagen. Familjen vill bli kontaktad av samma person.", "Mötet är bokat. Alla är frågade.",
    "Skolan väntar på besked om tid.", "",
]
private let places = [
    "Socialkontoret, rum 12", "Skolans konferensrum", "Mottagningen, rum 3", "Hemma", "Videomöte",
    "Biblioteket, grupprum 2",
    "Vårdcentralen, rum 7",
]
private let lastWords = [
    "Målen är nådda. Alla är överens.", "Stödet ges nu av en verksamhet.",
    "Vi har sagt vem man ringer om det blir sämre.",
    "Planen avslutades på ett möte med alla.", "Ny kommun är underrättad av personen själv.",
]
