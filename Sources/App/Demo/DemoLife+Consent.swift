import Access
import Kernel
import Plans

/// Asking, and what people answer: most say yes, some no first or only no, some take it back.
extension DemoLife {
    /// Asks everybody who is to be asked.
    mutating func ask(_ plan: inout DemoPlan) throws {
        // Who has waited for less than two days has not been asked.
        guard course != .need || daysAgo > 2 else { return }
        plan.go(to: 2)
        switch course {
        case .need:
            // A no keeps the plan where it is; a yes that was taken back puts it there again.
            if random.happens(25) {
                try answer(.no, givers()[0], &plan)
            } else if random.happens(25) {
                try answer(.yes, givers()[0], &plan)
                plan.go(to: 4)
                try takeBack(&plan)
            }
        case .closedEarly where random.happens(60):
            try answer(.no, givers()[0], &plan)
        default:
            for (order, giver) in givers().enumerated() {
                if order > 0, random.happens(8) {
                    try answer(.no, giver, &plan)
                    plan.go(to: 3, hour: 14)
                }
                try answer(.yes, giver, &plan)
            }
        }
    }

    /// Asks again, since a consent is not for ever.
    ///
    /// - Parameter isLast: whether nobody will be asked again: then some have run out by now, and some soon will.
    mutating func askAgain(_ plan: inout DemoPlan, isLast: Bool) throws {
        for giver in givers() { try answer(.yes, giver, &plan, isLast: isLast) }
    }

    /// Somebody takes her yes back.
    mutating func takeBack(_ plan: inout DemoPlan) throws {
        guard let consent = try plan.file().consents.first(where: { $0.stands && $0.answer == .yes }) else { return }
        try plan.change { try ConsentCommands.withdraw(consent.id, on: $0, version: $1, scope: $2, act: $3, in: $4) }
    }

    private func givers() -> [(Consent.Giver, String)] {
        if theme.ages.isChild {
            let child: [(Consent.Giver, String)] = theme.ages == .teen ? [(.individual, person.name)] : []
            return guardians.map { (.guardian, $0) } + child
        }
        return [(.individual, person.name)] + representatives.map { (.representative, $0) }
    }

    private mutating func answer(
        _ answer: Consent.Answer,
        _ giver: (Consent.Giver, String),
        _ plan: inout DemoPlan,
        isLast: Bool = false
    ) throws {
        var until = plan.today.adding(months: 24)
        if isLast || (course == .established && daysAgo > establishedOn + 20) {
            // A plan is established while its consent holds.
            let earliest = max(plan.today.adding(days: 1), cast.today.adding(days: establishedOn + 1 - daysAgo))
            switch Int.random(in: 0..<100, using: &random) {
            case 0..<8: until = max(earliest, cast.today.adding(days: Int.random(in: 0...14, using: &random)))
            case 8..<16: until = max(earliest, cast.today.adding(days: -Int.random(in: 1...20, using: &random)))
            default: until = max(until, cast.today.adding(days: 30))
            }
        }
        let new = ConsentCommands.New(
            giver: giver.0,
            giverName: giver.1,
            answer: answer,
            form: random.happens(30) ? .written : .oral,
            representation: giver.0 == .representative
                ? Consent.Representation(document: "Registerutdrag från överförmyndaren", validUntil: nil) : nil,
            recipients: Set(staff.partners.map(\.reader.owner)).subtracting([staff.teller.reader.owner]),
            exceptions: random.happens(12) ? random.pick(exceptions) : "",
            validUntil: until
        )
        try plan.change { try ConsentCommands.record(new, on: $0, version: $1, scope: $2, act: $3, in: $4) }
    }
}

private let exceptions = [
    "Inget om hur det var i förra skolan.", "Läkemedel får inte nämnas för skolan.", "Inte vad som sagts i samtalen.",
    "Inget om ekonomin.",
]
