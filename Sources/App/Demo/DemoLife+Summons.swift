import Access
import Kernel
import Plans

/// A meeting that is still to come, and what some of those who are called answer.
extension DemoLife {
    mutating func call(_ plan: inout DemoPlan) throws {
        guard random.happens(80) else { return }
        let day = cast.today.adding(days: Int.random(in: 1...14, using: &random))
        let hour = Int.random(in: 9...15, using: &random)
        let teller = plan.teller.reader.name
        let details = Appointment.Details(
            startsAt: Instant(day, at: TimeOfDay(minutes: hour * 60)),
            minutes: random.pick([45, 60, 90]),
            place: random.pick(places),
            leader: .socialServices,
            leaderName: teller,
            noteTaker: teller,
            whyNow: random.pick(reasons)
        )
        let called = try plan.file().team.map { Summons.New($0.id, bring: $0.unit == nil ? "" : brings) }
        try plan.change {
            try AppointmentCommands.plan(details, calling: called, on: $0, version: $1, scope: $2, act: $3, in: $4)
        }
        guard random.happens(90) else { return }
        try plan.change { try AppointmentCommands.send($0, version: $1, scope: $2, act: $3, in: $4) }
        for member in called where random.happens(40) {
            let answer = random.pick([
                SummonsAnswer.New(.comes), SummonsAnswer.New(.comes),
                SummonsAnswer.New(.leaves, leavesAt: TimeOfDay(minutes: hour * 60 + 30)),
                SummonsAnswer.New(.declines, words: "Är på kurs den veckan."),
            ])
            try plan.change {
                try SummonsAnswers.record(answer, of: member.member, on: $0, version: $1, scope: $2, act: $3, in: $4)
            }
        }
    }
}

private let places = ["Rådhuset, rum Eken", "Socialkontoret, rum 12", "Videolänk", "Skolans konferensrum"]
private let brings = "Vad ni gör nu, och vad ni kan erbjuda"
private let reasons = [
    "Flera hjälper till, men ingen vet vad de andra gör.", "Terminen börjar snart och ingen har tagit över.",
    "Familjen orkar inte vara den som berättar för alla.",
]
