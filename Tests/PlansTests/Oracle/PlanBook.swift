/// One plan as its events told it: who has the task, what may be told, and which words stand where.
struct PlanBook: Sendable {
    /// The second it was begun in: what these tests call it by.
    let begun: Int
    let owner: String
    /// Who is assigned now.
    private(set) var assigned: Set<String>
    private(set) var said = Said()
    private(set) var isClosed = false
    private(set) var isError = false
    /// Whether the person has died.
    private(set) var isOfTheDead = false
    /// The second in which the meeting was last planned, and that in which it was first sent as it was planned then.
    private(set) var planned = 0
    private(set) var sent: Int?
    /// The questions for the meeting, by the second in which they were written, with whether they are own words.
    private var questions: [(second: Int, isOwn: Bool)] = []
    /// Every word that was ever typed into it.
    private(set) var everything: Set<String> = []
    private(set) var team: Set<String> = []
    /// What each promise says, in the order they were made: the latest wording counts, and what was taken away says nothing.
    private var worded: [Int: Set<String>] = [:]
    /// What was said last about each promise, in the order they were made, and whether anybody still waits for it.
    private var reports: [Int: (isOpen: Bool, words: Set<String>)] = [:]
    /// What of that the owner's page does not say any more.
    private var unsaid: Set<String> = []

    /// What every version tells, and what the owner's page shows besides.
    private var content: Set<String> = []
    private var inside: Set<String> = []
    /// Of these only the latest counts.
    private var latestWords = 0
    private var coordinator: Int?
    /// When the crisis plan was written that stands.
    private var crisis: Int?
    private var handOver: Int?
    /// When it was handed over to a unit that has not answered.
    private var offered: Int?
    /// The latest look back: its second, and what it told besides the person's own view.
    private var lookedBack: (second: Int, words: Set<String>)?
    /// The second in which somebody last said what became of a promise.
    private var reported: Int?
    /// What each goal says, as of the promises.
    private var goals: [Int: Set<String>] = [:]
    /// Why it ended, or goes on again: only the latest stands on the page.
    private var ended: Set<String> = []

    /// What is typed by each kind of command.
    private static let typed = [
        "plan.begun": ["name", "question", "words"],
        "consent.recorded": ["exceptions", "document"],
        "legalBasis.recorded": ["reason"],
        "team.memberAdded": ["team"],
        "ownWords.recorded": ["words"],
        "goal.added": ["goal"],
        "goal.changed": ["goal", "because"],
        "promise.added": ["who", "what"],
        "promise.changed": ["who", "what", "because"],
        "offer.received": ["who", "what"],
        "promise.reported": ["why"],
        "report.received": ["told"],
        "responsibility.set": ["coordinator", "contact"],
        "crisisPlan.written": ["crisis"],
        "meeting.planned": ["place", "leader", "notes", "whynow", "bring"],
        "meeting.cancelled": ["cancelled"],
        "summons.answerReceived": ["answer"],
        "plan.prepared": ["part", "easier", "interpreter", "avoid"],
        "agenda.asked": ["agenda"],
        "preMeeting.held": ["participants", "outcome"],
        "question.parked": ["parked"],
        "question.settled": ["settled"],
        "meeting.held": ["room"],
        "meeting.corrected": ["room"],
        "plan.followedUp": ["lookback", "view", "helped"],
        "plan.handedOver": ["note"],
        "plan.offeredToUnit": ["note"],
        "plan.closed": ["closure"],
        "plan.reopened": ["reopen"],
    ]

    init(begun event: ToldEvent) {
        begun = event.second
        owner = event.owner
        assigned = [event.actor]
        latestWords = event.second
        everything = words(of: event)
        content = [Word.of("name", at: event.second), Word.of("question", at: event.second)]
    }

    mutating func hear(_ event: ToldEvent, in city: KnownCity) {
        said.hear(event)
        let words = words(of: event)
        everything.formUnion(words)
        switch event.type {
        case "consent.recorded":
            inside.insert(Word.of("exceptions", at: event.second))
            if event.fact("giver") == "representative" { inside.insert(Word.of("document", at: event.second)) }
            inside.formUnion(Word.found(in: event.details))
            everything.formUnion(Word.found(in: event.details))
        case "legalBasis.recorded": inside.formUnion(words)
        case "plan.followedUp":
            let told = ["lookback"] + (goals.isEmpty ? [] : ["helped"])
            lookedBack = (event.second, Set(told.map { Word.of($0, at: event.second) }))
            inside.formUnion((told + ["view"]).map { Word.of($0, at: event.second) })
            if reported == event.second { inside.insert(Word.of("why", at: event.second)) }
        // A guardian who answered is on the team by the name that she answered by.
        case "team.memberAdded" where event.fact("kind") == "guardian":
            team.formUnion(Word.found(in: event.details))
        case "team.memberAdded": team.formUnion(words)
        case "goal.added":
            goals[event.count("number")] = words
        case "goal.changed": goals[event.count("number")] = words.subtracting([Word.of("because", at: event.second)])
        case "goal.removed": goals[event.count("number")] = nil
        case "promise.added", "offer.received":
            worded[event.count("number")] = words
            reports[event.count("number")] = (isOpen: true, words: [])
        case "promise.changed":
            let number = event.count("number")
            // Why it was changed stands beside, with what it said before.
            worded[number] = words.subtracting([Word.of("because", at: event.second)])
            // Where somebody else's no fell on the former words, it is asked again.
            if event.fact("status") == "planned", reports[number]?.isOpen == false {
                reports[number] = (isOpen: true, words: [])
            }
        case "promise.removed":
            worded[event.count("number")] = nil
            reports[event.count("number")] = nil
        case "report.received", "promise.reported":
            let isOpen = ["planned", "ongoing"].contains(event.fact("status"))
            reports[event.count("number")] = (isOpen, words)
            if event.type == "promise.reported" { reported = event.second }
        case "ownWords.recorded": latestWords = event.second
        case "responsibility.set": coordinator = event.second
        case "crisisPlan.written": crisis = event.fact("standing") == "written" ? event.second : nil
        case "meeting.planned": (planned, sent) = (event.second, nil)
        case "meeting.summoned": sent = sent ?? event.second
        case "meeting.sendingUndone": sent = nil
        case "agenda.asked": questions.append((event.second, event.fact("asker") != "professional"))
        case "plan.handedOver":
            // Nobody has another task with a plan here.
            assigned = Set([city.account(named: event.details)].compactMap(\.self))
            (handOver, offered) = (event.second, nil)
        case "plan.reassigned":
            let next = city.account(named: event.details)
            assigned = Set([next].compactMap(\.self))
            // A plan that lay before a unit comes with what its giver wrote; one that somebody took herself with nothing.
            if event.fact("why") == "offered" { handOver = offered } else if next != event.actor { handOver = nil }
            offered = nil
        case "plan.offeredToUnit": offered = event.second
        case "plan.closed":
            (isClosed, isError) = (true, event.fact("reason") == "enteredInError")
            // What was still to be done ends then without a word of its own, once the last version has gone out.
            if event.fact("reason") == "died" {
                unsaid = Set(reports.values.filter(\.isOpen).flatMap(\.words))
            }
            // Nothing is asked then, so nothing is typed.
            ended = event.fact("reason") == "died" ? [] : words
        case "plan.reopened":
            // What is not taken up again ends without a word of its own.
            let why = Word.of("why", at: event.second)
            reports = reports.mapValues { ($0.isOpen, $0.words.subtracting([why])) }
            isClosed = false
            ended = words
        case "death.recorded": isOfTheDead = true
        case "death.corrected": isOfTheDead = false
        default: break
        }
    }

    /// The meeting stays as it was planned, and what is asked by now goes with it.
    mutating func callAnew() { sent = nil }

    var ownWords: Set<String> {
        Set([Word.of("words", at: latestWords)] + (lookedBack.map { [Word.of("view", at: $0.second)] } ?? []))
    }

    private var promises: Set<String> { worded.values.reduce(into: []) { $0.formUnion($1) } }

    /// What a version tells besides own words.
    var version: Set<String> {
        var words = content.union(team).union(promises).union(goals.values.flatMap(\.self)).union(
            reports.values.flatMap(\.words)
        )
        if let coordinator { words.formUnion(["coordinator", "contact"].map { Word.of($0, at: coordinator) }) }
        if let crisis { words.insert(Word.of("crisis", at: crisis)) }
        if let lookedBack { words.formUnion(lookedBack.words) }
        return words
    }

    /// What the owner's page shows.
    var page: Set<String> {
        var words = version.subtracting(unsaid).union(ownWords).union(inside).union(ended)
        if let handOver { words.insert(Word.of("note", at: handOver)) }
        return words
    }

    /// What a summons tells besides the name of who is called: to everybody, and of own words. Of the questions only those
    /// that were there when the meeting was sent as it is planned.
    func summons(at second: Int) -> (words: Set<String>, ownWords: Set<String>) {
        let fields = PlanBook.typed["meeting.planned"] ?? []
        let words =
            fields.map { Word.of($0, at: planned) } + [Word.of("name", at: begun), Word.of("question", at: begun)]
        let asked = questions.filter { $0.second <= sent ?? second }
        func told(_ isOwn: Bool) -> [String] {
            asked.filter { $0.isOwn == isOwn }.map { Word.of("agenda", at: $0.second) }
        }
        return (Set(words + told(false)), Set(told(true)))
    }

    private func words(of event: ToldEvent) -> Set<String> {
        Set((PlanBook.typed[event.type] ?? []).map { Word.of($0, at: event.second) })
    }
}
