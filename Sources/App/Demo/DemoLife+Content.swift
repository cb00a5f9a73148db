import Access
import Kernel
import People
import Plans

/// Goals and promises, and what became of them.
extension DemoLife {
    /// What is agreed at the first meeting.
    mutating func agree(_ plan: inout DemoPlan) throws {
        plan.go(to: meetingOn, hour: 10)
        for (term, texts, count) in [(Goal.Term.long, theme.long, 1...1), (.short, theme.short, 2...3)] {
            for text in texts.shuffled(using: &random).prefix(Int.random(in: count, using: &random)) {
                try plan.change {
                    try GoalCommands.add(term, about(text), on: $0, version: $1, scope: $2, act: $3, in: $4)
                }
            }
        }
        for promise in try promises(on: plan.today) {
            try plan.change { try PromiseCommands.add(promise, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        }
        let own = try cast.principal(of: staff.teller)
        let responsibility =
            own.kind == .other
            ? Responsibility(principal: cast.municipality.id, coordinator: staff.partners[0].reader.name)
            : Responsibility(principal: own.id, coordinator: staff.teller.reader.name)
        try plan.change {
            try ResponsibilityCommands.set(responsibility, on: $0, version: $1, scope: $2, act: $3, in: $4)
        }
    }

    /// What begins before the plan is established, as it goes on from week to week.
    mutating func startWork(_ plan: inout DemoPlan) throws {
        guard establishedOn > meetingOn else { return }
        let promises = try plan.file().promises
        for day in [2, 3, 5, 6] {
            let words = day == 2 ? starts : middles
            plan.go(to: meetingOn + day)
            for promise in promises where random.happens(95) {
                try plan.report(.ongoing, why: random.pick(words), of: promise.id)
            }
        }
        plan.go(to: establishedOn, hour: 9)
        // What was to be done soon is done by now.
        let soon = plan.today.adding(days: 25)
        for promise in promises where random.happens(93) {
            let isDone = promise.dueOn <= soon
            try plan.report(isDone ? .done : .ongoing, why: random.pick(isDone ? ends : middles), of: promise.id)
        }
    }

    /// Some of the others confirm the copy that they have now.
    mutating func confirm(_ plan: inout DemoPlan, percent: Int) throws {
        for other in others where random.happens(percent) { try plan.confirm(by: other) }
    }

    /// One of the others may offer an effort of her own.
    mutating func hear(_ plan: inout DemoPlan) throws {
        guard let first = others.first else { return }
        plan.go(to: establishedOn + 1, hour: 13)
        for other in others where random.happens(90) { try plan.accept(by: other, all: random.happens(85)) }
        try confirm(&plan, percent: 60)
        guard daysAgo > establishedOn + 4, random.happens(20) else { return }
        plan.go(to: establishedOn + 4)
        let isRegion = try cast.principal(of: first).kind == .region
        let what = about(random.pick(isRegion ? theme.region : theme.municipality))
        try plan.offer(what, dueOn: cast.today.adding(days: Int.random(in: -5...60, using: &random)), by: first)
        // Some are taken up, some declined, and some wait for an answer.
        guard let offer = try plan.file().promises.first(where: { $0.offeredBy != nil }) else { return }
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<5: try plan.report(.ongoing, of: offer.id)
        case 5..<7: try plan.report(.cancelled, why: "Personen tackar nej just nu.", of: offer.id)
        default: break
        }
    }

    /// One look back or more, at even distances, each with what has been done since.
    mutating func lookBack(_ plan: inout DemoPlan) throws {
        let left = daysAgo - establishedOn - (course == .closed ? 25 : 2)
        let times = min(3, max(1, left / 220))
        for time in 1...times {
            let isLast = time == times
            let isRecent = isLast && course.isOpen && random.happens(65)
            plan.go(
                to: isRecent
                    ? daysAgo - Int.random(in: 2...min(85, left), using: &random)
                    : establishedOn + left * time / (times + (course.isOpen ? 1 : 0))
            )
            let file = try plan.file()
            let isCovered = file.consents.contains {
                $0.isInForce(on: plan.today.adding(days: 30)) && $0.answer == .yes
            }
            if !isCovered { try askAgain(&plan, isLast: isLast && course.isOpen) }
            let due = file.promises.filter { $0.status.isOpen && $0.dueOn <= plan.today }
            for promise in due.prefix(!isLast ? 0 : establishedOn == meetingOn ? 4 : 1) {
                try plan.report(random.pick(outcomes), why: random.pick(ends), of: promise.id)
            }
            if random.happens(15) { try meet(&plan, on: 0) }
            let isEnd = course == .closed && isLast
            let next = isEnd ? nil : plan.today.adding(days: Int.random(in: 45...90, using: &random))
            let followUp = FollowUp(
                heldOn: plan.today,
                goals: file.goals.enumerated().map { index, goal in
                    let achievement = isEnd ? .achieved : progress[(time + index) % progress.count]
                    return Goal.Progress(goal: goal.id, achievement: achievement, words: "")
                },
                promises: try plan.asTheyStand(),
                outcome: about(random.pick(theme.outcomes)),
                nextOn: next
            )
            try plan.change {
                try FollowUpCommands.record(followUp, on: $0, version: $1, scope: $2, act: $3, in: $4)
            }
        }
    }

    /// Those who work for other authorities than the plan's own.
    private var others: [DemoCast.Staff] {
        staff.partners.filter { $0.reader.owner != staff.teller.reader.owner }
    }

    private mutating func promises(on day: Day) throws -> [Promise.New] {
        let principal = try cast.principal(of: staff.teller)
        let everybody = [staff.teller] + staff.partners
        var promises: [Promise.New] = []
        for (principal, texts) in [(cast.municipality, theme.municipality), (cast.region, theme.region)] {
            let theirs = try everybody.filter { try cast.principal(of: $0) == principal }
            guard !theirs.isEmpty else { continue }
            for text in texts.shuffled(using: &random).prefix(random.happens(10) ? 3 : 2) {
                promises.append(
                    Promise.New(
                        kind: .effort,
                        principal: principal.id,
                        who: random.pick(theirs).reader.name,
                        what: about(text),
                        dueOn: dueDay(after: day)
                    )
                )
            }
        }
        if principal.kind == .other {
            promises.append(
                Promise.New(
                    kind: .thirdPartyAction,
                    principal: nil,
                    who: staff.teller.reader.name,
                    what: about(theme.others[0].what),
                    dueOn: dueDay(after: day)
                )
            )
        }
        for other in theme.others.shuffled(using: &random).prefix(random.happens(5) ? 2 : 1) {
            promises.append(
                Promise.New(
                    kind: .thirdPartyAction,
                    principal: nil,
                    who: other.who,
                    what: about(other.what),
                    dueOn: dueDay(after: day)
                )
            )
        }
        guard random.happens(20) else { return promises }
        promises.append(
            Promise.New(
                kind: .own,
                principal: nil,
                who: person.firstName,
                what: about(random.pick(theme.own)),
                dueOn: dueDay(after: day)
            )
        )
        return promises
    }

    /// Soon after the meeting; or, what is to last, around today in a plan that goes on: some late, some today.
    private mutating func dueDay(after day: Day) -> Day {
        let soon = day.adding(days: Int.random(in: 7...40, using: &random))
        guard course.isOpen, random.happens(60) else { return soon }
        return max(soon, cast.today.adding(days: Int.random(in: -9...75, using: &random)))
    }
}

private let starts = [
    "Första tiden är bokad.", "Vi har setts en gång.", "Påbörjat som planerat.", "Familjen är kontaktad.",
]
private let middles = [
    "Pågår. Vi hörs varje vecka.", "Lite senare än tänkt, men på väg.", "Går bra så här långt.",
    "Väntar på ett besked.",
]
private let ends = [
    "Klart som planerat.", "Det hjälpte.", "Det tog längre tid än tänkt.", "Personen är nöjd.",
    "Avslutat efter samtal.",
    "Alla har fått besked.",
]
private let outcomes: [Promise.Status] = [.done, .done, .done, .done, .ongoing, .notDone, .interrupted, .cancelled]

private let progress: [Goal.Achievement] = [.improving, .inProgress, .noChange, .improving, .sustaining]

private let brightAtHome = [
    "Det är lugnare hemma på kvällarna.", "Jag har någon att ringa när det är svårt.",
    "Maten och sömnen fungerar för det mesta.",
    "Jag tycker om att vara ute.", "Mormor hälsar på varje söndag.",
]
private let hardAtHome = [
    "Morgnarna är svåra.", "Jag vet inte vem jag ska fråga.", "Det är mycket oro inför nya möten.", "Jag sover dåligt.",
    "Jag orkar inte med så många kontakter.",
]
private let brightAtWork = [
    "Vi har en bra kontakt och träffas som planerat.", "Det som provades i våras har hjälpt.",
    "Familjen kommer till våra tider.", "Vi ser små steg framåt.",
]
private let hardAtWork = [
    "Vi når inte alltid fram på telefon.", "Väntetiden är lång hos oss just nu.", "Det är oklart vem som gör vad.",
    "Underlaget från andra saknas.",
]
