/// What people have answered about a plan, and which grounds stand beside their answers, as the events told it.
struct Said: Sendable {
    private struct Answer: Sendable {
        /// In what part and by what name.
        let person: String
        let isYes: Bool
        let recipients: Set<String>
        let contents: Set<String>
        let days: ClosedRange<Int>?
        let isGuardians: Bool
        var stands = true

        /// A guardian answers for a child only (FB 9:1).
        func counts(on day: Int) -> Bool {
            stands && (days?.contains(day) ?? false) && !(isGuardians && day >= KnownCity.comesOfAge)
        }
    }

    private struct Ground: Sendable {
        let number: Int
        let recipients: Set<String>
        let days: ClosedRange<Int>?
        var stands = true

        func counts(on day: Int) -> Bool { stands && (days?.contains(day) ?? false) }
    }

    private var answers: [Answer] = []
    private var grounds: [Ground] = []

    mutating func hear(_ event: ToldEvent) {
        let giver = event.fact("giver")
        // The person the plan is for is one, whatever she is called.
        let person = giver == "individual" ? giver : giver + " " + event.details
        switch event.type {
        case "consent.notAsked" where event.fact("reason") == "custodyEnded":
            silence("guardian " + event.details)
        case "consent.recorded":
            silence(person)
            answers.append(
                Answer(
                    person: person,
                    isYes: event.fact("answer") == "yes",
                    recipients: event.list("to"),
                    contents: event.list("contents"),
                    days: Said.days(event),
                    isGuardians: giver == "guardian"
                )
            )
        case "consent.withdrawn":
            silence(person)
        case "legalBasis.recorded":
            grounds.append(
                Ground(number: event.count("number"), recipients: event.list("to"), days: Said.days(event))
            )
        case "legalBasis.ended":
            for index in grounds.indices where grounds[index].number == event.count("number") {
                grounds[index].stands = false
            }
        default: break
        }
    }

    /// Whether something may be told to an authority on a day: a paragraph lets it, which reaches no own words; or
    /// somebody's yes does and nobody's no stands against it (L6–L8, L13).
    func covers(_ content: String, for authority: String, on day: Int) -> Bool {
        let isLawful = grounds.contains { $0.counts(on: day) && $0.recipients.contains(authority) }
        if isLawful && content != "ownWords" { return true }
        return !isRefused(on: day) && isAgreed(content, for: authority, on: day)
    }

    func isRefused(on day: Int) -> Bool {
        answers.contains { $0.counts(on: day) && !$0.isYes }
    }

    /// Whether somebody's yes reaches so far, whatever others say.
    func isAgreed(_ content: String, for authority: String, on day: Int) -> Bool {
        answers.contains {
            $0.counts(on: day) && $0.isYes && $0.recipients.contains(authority) && $0.contents.contains(content)
        }
    }

    private mutating func silence(_ person: String) {
        for index in answers.indices where answers[index].person == person { answers[index].stands = false }
    }

    /// From the day of the event; nil where a commission had ended before.
    private static func days(_ event: ToldEvent) -> ClosedRange<Int>? {
        event.count("days") < 0 ? nil : event.day...(event.day + event.count("days"))
    }
}
