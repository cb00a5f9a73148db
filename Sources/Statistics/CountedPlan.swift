import Kernel
import Ledger
import Meetings
import People
import Plans

/// A plan as its events' facts tell it: nothing but codes and counts, and nothing of whom it is for.
struct CountedPlan {
    private(set) var begunIn: Int?
    private(set) var kind = Plan.Kind.sip
    private(set) var area = Breakdown.unknown
    private(set) var district = Breakdown.unknown
    private(set) var sex = Sex.unknown
    private(set) var age = AgeBand.unknown
    private(set) var words = "none"
    private(set) var isTakenOver = false
    private(set) var isEstablished = false
    private(set) var isFollowedUp = false
    private(set) var closure: Closure.Reason?
    private(set) var meetings: [Int: CountedMeeting] = [:]
    private(set) var promises: [Int: CountedPromise] = [:]
    private var daysSeenBefore = 0
    private var firstMeetingAfterBegun: Int?

    /// The events that change a number, each in every version that was ever shipped.
    static let types = [
        "plan.begun", "plan.takenOver", "need.described", "plan.numberChanged", "protection.changed",
        "ownWords.recorded", "personMatch.joined", "meeting.held", "meeting.corrected", "promise.added",
        "offer.received",
        "promise.changed",
        "promise.removed", "promise.reported", "report.received", "plan.established", "plan.followedUp", "plan.closed",
        "plan.reopened",
        "plan.becameSIP",
    ].map { EventType($0, version: 1) }

    /// Days from the day the need was seen to the first meeting; nil while none has been held.
    var wait: Int? { firstMeetingAfterBegun.map { max(0, $0 + daysSeenBefore) } }

    /// Adds what an event tells, in the order in which they happened.
    mutating func add(_ event: CountedFacts) {
        let facts = event.facts
        switch event.type.name {
        case "plan.begun":
            begunIn = event.day.year
            words = facts.code("words") ?? words
            addNeed(facts)
            addPerson(facts)
        case "plan.takenOver": isTakenOver = true
        case "need.described":
            area = facts.code("area") ?? area
            district = facts.code("district") ?? district
            addNeed(facts)
        case "plan.numberChanged": addPerson(facts)
        // Where a protected person lives is no number's to tell, and which change it was no event tells (L18): a district
        // counts again when the need is described anew.
        case "protection.changed": district = Breakdown.unknown
        case "ownWords.recorded": words = facts.code("kind") ?? words
        case "personMatch.joined": if facts.count("words") ?? 0 > 0 { words = "words" }
        // What is put right stands in place of what was written before.
        case "meeting.held", "meeting.corrected": addMeeting(facts)
        case "promise.added", "offer.received": addPromise(facts)
        case "promise.changed":
            addPromise(facts)
            addReport(facts)
        case "promise.removed": facts.count("number").map { promises[$0] = nil }
        case "promise.reported", "report.received": addReport(facts)
        case "plan.established": isEstablished = true
        case "plan.followedUp": isFollowedUp = true
        case "plan.closed": closure = facts.code("reason").flatMap(Closure.Reason.init(rawValue:)) ?? .other
        // The same plan goes on: it is not counted once more, and what it ended by does not count.
        case "plan.reopened": closure = nil
        case "plan.becameSIP": addNeed(facts)
        default: break
        }
    }

    private mutating func addNeed(_ facts: Facts) {
        kind = facts.code("kind").flatMap(Plan.Kind.init(rawValue:)) ?? kind
        daysSeenBefore = facts.count("seenBefore") ?? daysSeenBefore
    }

    private mutating func addPerson(_ facts: Facts) {
        sex = facts.code("sex").flatMap(Sex.init(rawValue:)) ?? .unknown
        age = facts.code("age").flatMap(AgeBand.init(rawValue:)) ?? .unknown
    }

    private mutating func addMeeting(_ facts: Facts) {
        guard let number = facts.count("number"), let year = facts.code("month").flatMap(Self.year(of:)) else { return }
        if number == 1 { firstMeetingAfterBegun = facts.count("afterBegun") }
        let parties = Party.allCases.compactMap { party in facts.code(party.rawValue).map { (party, $0) } }
        meetings[number] = CountedMeeting(
            year: year,
            leader: facts.code("leader") ?? Breakdown.unknown,
            parties: Dictionary(parties, uniquingKeysWith: { first, _ in first })
        )
    }

    private mutating func addPromise(_ facts: Facts) {
        guard let number = facts.count("number"), let due = facts.code("due") else { return }
        let keeper: Keeper =
            switch (facts.code("kind"), facts.code("principal")) {
            case ("own", _): .person
            case ("effort", "municipality"): .municipality
            case ("effort", "region"): .region
            default: .others
            }
        promises[number] = CountedPromise(dueIn: due, keeper: keeper)
    }

    private mutating func addReport(_ facts: Facts) {
        guard let number = facts.count("number"), let status = facts.code("status"),
            let status = Promise.Status(rawValue: status)
        else { return }
        promises[number]?.status = status
        promises[number]?.isInTime = facts.code("inTime") == "yes"
    }

    /// The year of a month as `2026-11`.
    static func year(of month: String) -> Int? {
        Int(month.prefix(4))
    }
}

/// A meeting that was held: in which year, who led it, and how each party that was called was there.
struct CountedMeeting {
    let year: Int
    let leader: String
    let parties: [Party: String]
}

/// A promise: in which month it was to be kept, such as 2026-11, by whom, and what was said of it last.
struct CountedPromise {
    let dueIn: String
    let keeper: Keeper
    var status = Promise.Status.planned
    var isInTime = false
}
