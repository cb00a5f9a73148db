/// Who may see what, judged from the events alone: what each plan, copy and summons came to by them, and every event that
/// should not have been possible.
///
/// Shares no code with the rooms it judges: it knows the rows of the event table, the city's people by hand, and the law.
struct Oracle: Sendable {
    let city: KnownCity
    /// By record.
    private(set) var plans: [String: PlanBook] = [:]
    private(set) var copies: [String: Received] = [:]
    private(set) var summonses: [String: Received] = [:]
    /// What was written down and should not have been.
    private(set) var breaches: [String] = []

    init(of city: KnownCity, hearing events: [ToldEvent]) {
        self.city = city
        var rest = events[...]
        while let first = rest.first {
            let command = rest.prefix { $0.second == first.second }
            rest = rest.dropFirst(command.count)
            hear(Array(command))
        }
    }

    /// The events of one command, which reaches one plan; a death is written down in every plan for the person.
    private mutating func hear(_ command: [ToldEvent]) {
        var plan = command.first { $0.type == "plan.begun" || plans[$0.record] != nil }?.record ?? ""
        let forwarded = command.first { $0.type == "summons.answered" }?.record
        // What somebody answers comes before what it leads to, in whatever order they were written down.
        let answers = command.filter(decides)
        for event in answers where event.record == plan { hearPlan(event) }
        // What is planned and sent in one command is the same meeting, which calls somebody else.
        let isCarried = command.contains { $0.type == "meeting.summoned" }
        var arrived: ToldEvent?
        for event in command where !decides(event) {
            if ["death.recorded", "death.corrected"].contains(event.type) { plan = event.record }
            switch event.type {
            case "summons.disclosed": judge(event, arrived)
            case "meeting.planned" where isCarried: plans[plan]?.callAnew()
            case _ where event.record == plan: hearPlan(event)
            case "copy.received": receiveCopy(event, of: plan)
            case "summons.received" where !answers.isEmpty: receiveWithoutOwnWords(event)
            case "summons.received":
                receiveSummons(event, of: plan, from: forwarded)
                arrived = event
            case _ where copies[event.record] != nil: hearCopy(event)
            case _ where summonses[event.record] != nil: hearSummons(event)
            default: break
            }
        }
    }

    /// Whether it changes what may be told to whom.
    private func decides(_ event: ToldEvent) -> Bool {
        event.type.hasPrefix("consent.") || event.type.hasPrefix("legalBasis.")
    }

    private mutating func hearPlan(_ event: ToldEvent) {
        guard var plan = plans[event.record] else {
            demand(city.people[event.actor]?.worksWithPlans ?? false, event)
            plans[event.record] = PlanBook(begun: event)
            return
        }
        demand(mayAct(event, on: plan), event)
        if event.type == "meeting.sendingUndone" { demand(mayUndo(event, plan), event) }
        demand(!plan.isOfTheDead || !Self.ofTheLiving.contains(event.type), event)
        plan.hear(event, in: city)
        plans[event.record] = plan
        switch event.type {
        case "consent.recorded", "consent.withdrawn", "legalBasis.ended": recall(event.record, plan, on: event.day)
        case "plan.closed" where plan.isError:
            for key in copies.keys where copies[key]?.plan == event.record { copies[key]?.recall() }
        default: break
        }
    }

    /// For five minutes, while nobody has opened what was sent.
    private func mayUndo(_ event: ToldEvent, _ plan: PlanBook) -> Bool {
        let isRead = summonses.values.contains { summons in
            summons.plan == event.record
                && summons.versions.contains { $0.number == event.count("version") && $0.isOpened }
        }
        return !isRead && plan.sent.map { event.second < $0 + 300 } ?? false
    }

    /// What is not done any more in a plan for somebody who has died.
    private static let ofTheLiving: Set = [
        "consent.recorded", "legalBasis.recorded", "team.memberAdded", "ownWords.recorded", "goal.added",
        "promise.added", "promise.changed", "promise.removed", "goal.changed", "goal.removed", "meeting.corrected",
        "promise.reported", "measures.noneStated", "responsibility.set", "crisisPlan.written", "meeting.planned",
        "meeting.summoned", "plan.prepared", "agenda.asked", "preMeeting.held", "question.parked", "question.settled",
        "meeting.held", "plan.shared", "plan.established",
        "plan.followedUp",
    ]

    /// The one with the task; and from outside whoever offers from a copy while the plan may be told to her authority, or
    /// answers a summons (L14–L16).
    private func mayAct(_ event: ToldEvent, on plan: PlanBook) -> Bool {
        let isAssigned = plan.assigned.contains(event.actor) && event.owner == plan.owner
        guard let person = city.people[event.actor], person.worksWithPlans else { return false }
        return switch event.type {
        case "offer.received", "report.received":
            plan.said.covers("plan", for: person.authority, on: event.day)
                && copies.values.contains { isThere($0, at: person.unit, of: event.record) }
        case "summons.answerReceived":
            isAssigned || summonses.values.contains { isThere($0, at: person.unit, of: event.record) }
        // What is true of a person is true in every plan for her at the authority, whoever answers for it.
        case "death.recorded", "death.corrected": event.owner == plan.owner
        // Where whoever answered has left, a colleague takes it, and only for herself: nobody coordinates a unit here.
        case "plan.reassigned":
            event.owner == plan.owner && person.authority == plan.owner
                && city.account(named: event.details) == event.actor
        // Judged by what arrives.
        case "plan.disclosed": true
        default: isAssigned
        }
    }

    private func isThere(_ received: Received, at unit: String, of plan: String) -> Bool {
        received.plan == plan && received.unit == unit && received.visible != nil
    }

    /// What nobody has opened goes where consent goes (L6, L17).
    private mutating func recall(_ record: String, _ plan: PlanBook, on day: Int) {
        for (key, copy) in copies where copy.plan == record {
            let authority = city.authority(of: copy.unit)
            if !plan.said.covers("plan", for: authority, on: day) {
                copies[key]?.recall()
            } else if !plan.said.covers("ownWords", for: authority, on: day) {
                copies[key]?.recall { !$0.ownWords.isEmpty }
            }
        }
        for (key, summons) in summonses where summons.plan == record {
            let authority = city.authority(of: summons.unit)
            if authority == plan.owner { continue }
            if !plan.said.covers("summons", for: authority, on: day) {
                summonses[key]?.recall()
            } else if !plan.said.covers("ownWords", for: authority, on: day) {
                summonses[key]?.recall { !$0.ownWords.isEmpty }
            }
        }
    }

    private mutating func receiveCopy(_ event: ToldEvent, of record: String) {
        guard let plan = plans[record] else { return demand(false, event) }
        let (unit, authority) = (event.fact("unit"), city.authority(of: event.fact("unit")))
        demand(authority != plan.owner && plan.said.covers("plan", for: authority, on: event.day), event)
        let tellsOwnWords = plan.said.covers("ownWords", for: authority, on: event.day)
        copies[event.record, default: Received(plan: record, unit: unit)].versions.append(
            Received.Version(
                number: event.count("version"),
                words: plan.version,
                ownWords: tellsOwnWords ? plan.ownWords : []
            )
        )
    }

    /// - Parameter forwarded: the record of the summons that went on to another unit of the same authority.
    private mutating func receiveSummons(_ event: ToldEvent, of record: String, from forwarded: String?) {
        guard let plan = plans[record] else { return demand(false, event) }
        let (unit, authority) = (event.fact("unit"), city.authority(of: event.fact("unit")))
        var (words, ownWords) = plan.summons(at: event.second)
        if let from = forwarded.flatMap({ summonses[$0]?.latest() }) {
            demand(forwarded.flatMap { summonses[$0] }.map { city.authority(of: $0.unit) } == authority, event)
            (words, ownWords) = (from.words, from.ownWords)
        } else {
            demand(authority == plan.owner || plan.said.covers("summons", for: authority, on: event.day), event)
        }
        let tellsOwnWords = authority == plan.owner || plan.said.covers("ownWords", for: authority, on: event.day)
        summonses[event.record, default: Received(plan: record, unit: unit)].versions.append(
            Received.Version(number: event.count("version"), words: words, ownWords: tellsOwnWords ? ownWords : [])
        )
    }

    /// A summons that lay there with own words, which may not be told any more, lies there without them.
    private mutating func receiveWithoutOwnWords(_ event: ToldEvent) {
        let before = summonses[event.record]?.versions.last { $0.number == event.count("version") }
        demand(before?.isRecalled == true, event)
        if let before { summonses[event.record]?.versions.append(before.withoutOwnWords) }
    }

    /// A disclosure says what it told, and to whom by the summons that arrived with it.
    private mutating func judge(_ event: ToldEvent, _ arrived: ToldEvent?) {
        guard let plan = plans[event.record], let summons = arrived.flatMap({ summonses[$0.record] }) else {
            return demand(false, event)
        }
        let authority = city.authority(of: summons.unit)
        let contents = event.list("contents")
        demand(contents.allSatisfy { plan.said.covers($0, for: authority, on: event.day) }, event)
        let tellsOwnWords = summons.versions.last?.ownWords.isEmpty == false
        demand(contents == (tellsOwnWords ? ["summons", "ownWords"] : ["summons"]), event)
    }

    private mutating func hearCopy(_ event: ToldEvent) {
        let person = city.people[event.actor]
        switch event.type {
        case "copy.opened", "copy.confirmed", "copy.filed":
            let copy = copies[event.record]
            demand(copy?.unit == person?.unit && copy?.visible?.number == event.count("version"), event)
            copies[event.record]?.change(event.count("version")) { $0.isOpened = true }
        case "offer.made":
            demand(copies[event.record]?.unit == person?.unit, event)
            copies[event.record]?.offers.formUnion(["who", "what"].map { Word.of($0, at: event.second) })
        case "report.made":
            demand(copies[event.record]?.unit == person?.unit, event)
            copies[event.record]?.told.insert(Word.of("told", at: event.second))
        default: break
        }
    }

    private mutating func hearSummons(_ event: ToldEvent) {
        let (person, summons) = (city.people[event.actor], summonses[event.record])
        switch event.type {
        case "summons.opened":
            demand(summons?.unit == person?.unit && summons?.visible?.number == event.count("version"), event)
            summonses[event.record]?.change(event.count("version")) { $0.isOpened = !$0.isRecalled }
        case "summons.answered":
            demand(summons?.unit == person?.unit, event)
            let word = Word.of("answer", at: event.second)
            summonses[event.record]?.change(summons?.visible?.number ?? 0) { $0.answer = [word] }
        case "summons.ended": summonses[event.record]?.isEnded = true
        case "summons.returned": summonses[event.record]?.isEnded = false
        case "summons.recalled":
            let number = event.count("version")
            let isRead = summons?.versions.contains { $0.number == number && $0.isOpened && !$0.isRecalled } ?? true
            demand(!isRead, event)
            summonses[event.record]?.recall { $0.number == number }
        default: break
        }
    }

    private mutating func demand(_ isRight: Bool, _ event: ToldEvent) {
        guard !isRight else { return }
        breaches.append("\(event.type) by \(city.people[event.actor]?.name ?? "somebody") in second \(event.second)")
    }
}
