import Access
import Kernel
import People
import Plans

/// How a meeting is prepared: the questions for it, how the person takes part, and what the principals agree on before.
extension DemoLife {
    mutating func prepare(_ plan: inout DemoPlan) throws {
        guard random.happens(70) else { return }
        plan.go(to: 8, hour: 13)
        let questions =
            [(AgendaQuestion.Asker.individual, ownQuestions), (.professional, staffQuestions)]
            + (guardians.isEmpty ? [] : [(.guardian, guardianQuestions)])
        for (asker, texts) in questions where random.happens(75) {
            let text = random.pick(texts)
            try plan.change { try AgendaCommands.ask(text, by: asker, on: $0, version: $1, scope: $2, act: $3, in: $4) }
        }
        let preparation = drawnPreparation()
        try plan.change {
            try PreparationCommands.record(preparation, on: $0, version: $1, scope: $2, act: $3, in: $4)
        }
        if random.happens(40) { try holdPreMeeting(&plan) }
    }

    private mutating func drawnPreparation() -> Preparation {
        let participation = random.pick([
            Preparation.Participation.whole, .whole, .whole, .part, .part, .spokesperson, .viewsCollected, .absent,
        ])
        return Preparation(
            participation: participation,
            participationNote: notes[participation].map { random.pick($0) } ?? "",
            adaptations: Preparation.Adaptation.allCases.filter { _ in random.happens(20) },
            adaptationNote: random.happens(30) ? "Börja med något som går bra." : "",
            interpreter: random.happens(15) ? random.pick(["Arabiska", "Somaliska", "Tigrinja", "Teckenspråk"]) : "",
            avoid: random.happens(25) ? random.pick(avoided) : ""
        )
    }

    /// What has not been met over yet may stand unresolved.
    private mutating func holdPreMeeting(_ plan: inout DemoPlan) throws {
        let agenda = try plan.preparation().agenda
        guard !agenda.isEmpty else { return }
        let own = try cast.principal(of: staff.teller)
        let owner = own.kind == .other ? cast.municipality.id : own.id
        var outcomes: [AgendaQuestion.ID: PreMeeting.Outcome] = [:]
        for question in agenda {
            let isResolved = course.isMet || random.happens(75)
            outcomes[question.id] = PreMeeting.Outcome(
                owner: isResolved ? owner : nil,
                note: isResolved ? "Vi tar kostnaden." : "Vem som betalar är inte klart. Cheferna möts igen."
            )
        }
        let new = PreMeeting.New(
            heldOn: plan.today,
            participants: "Enhetscheferna och de som kallar",
            outcomes: outcomes
        )
        try plan.change { try PreMeetingCommands.hold(new, on: $0, version: $1, scope: $2, act: $3, in: $4) }
    }
}

private let ownQuestions = [
    "Vem kan jag prata med när det är jobbigt?", "Vem berättar för mig vad som händer sen?",
    "Kan jag få bestämma vem som är med?", "Måste jag säga samma sak till alla?",
]
private let guardianQuestions = [
    "Vem ringer jag när det inte fungerar?", "Hur länge dröjer det innan något händer?",
    "Vad kan vi göra hemma?",
]
private let staffQuestions = [
    "Vem håller i kontakten med familjen?", "Vilket stöd kan börja redan nu?", "Vem följer upp och när?",
]
private let notes: [Preparation.Participation: [String]] = [
    .part: ["Är med de första 20 minuterna.", "Kommer när ni pratar om vardagen."],
    .spokesperson: ["Mormor för talan.", "Skolkuratorn läser upp det som är skrivet."],
    .viewsCollected: ["Har ritat och berättat för sin handläggare."],
    .absent: ["Vill inte vara med, och vill höra efteråt hur det gick."],
]
private let avoided = ["Det som hände i våras", "Betygen", "Ekonomin hemma"]
