import Access
import Kernel
import Ledger
import People
import Plans

/// What people answer, and what is decided without them.
extension Doing {
    mutating func answer(_ plan: Stage.Target, as cast: Cast) throws {
        let (number, version, scope, act) = (plan.number, plan.version, cast.scope, cast.act)
        switch step.deed {
        case .consent:
            let new = consent(plan, on: act.today)
            try ConsentCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
        case .withdraw:
            guard let consent = pick(try stage.consents(of: plan.id)) else { throw Problem.notFound }
            try ConsentCommands.withdraw(consent, on: number, version: version, scope: scope, act: act, in: db)
        case .ground:
            let new = LegalBasisCommands.New(
                ground: pick([.ongoingMisuse, .compulsoryCare, .cannotConsent]) ?? .ongoingMisuse,
                reason: word("reason"),
                recipients: chance(in: 5) ? recipients() : [pick([city.psychiatry, city.social])?.owner ?? act.owner],
                validUntil: act.today.adding(days: days())
            )
            try LegalBasisCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
        case .endGround:
            guard let ground = pick(try stage.grounds(of: plan.id)) else { throw Problem.notFound }
            try LegalBasisCommands.end(ground, on: number, version: version, scope: scope, act: act, in: db)
        default:
            guard let member = pick(try stage.team(of: plan.id)) else { throw Problem.notFound }
            try NotAskedCommands.record(
                pick(NotAsked.allCases) ?? .asked,
                about: member,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    /// Somebody's answer: mostly a yes, to some, about some, for a while.
    private mutating func consent(_ plan: Stage.Target, on day: Day) -> ConsentCommands.New {
        let parts: [Consent.Giver] = [.individual, .individual, .guardian, .guardian, .representative]
        let part = step.isPlain ? 0 : Int.random(in: parts.indices, using: &random)
        let commission = Consent.Representation(
            document: word("document"),
            validUntil: chance(in: 2) ? nil : day.adding(days: pick([-1, 0, 2, 30]) ?? 0)
        )
        return ConsentCommands.New(
            giver: parts[part],
            // The person answers twice as often as each of the others.
            giverName: Word.giver(max(1, part), of: plan.begun),
            answer: chance(in: 6) ? .no : .yes,
            form: .oral,
            representation: parts[part] == .representative ? commission : nil,
            contents: Set(some(of: Consent.Content.allCases)),
            recipients: recipients(),
            exceptions: word("exceptions"),
            validUntil: day.adding(days: days())
        )
    }

    private mutating func recipients() -> Set<Owner.ID> {
        // Psychiatry is called most, so that it is asked about most.
        var owners = some(of: [city.psychiatry, city.social, city.elder, city.westSocial, city.school]).map(\.owner)
        if !chance(in: 4) { owners.append(city.psychiatry.owner) }
        return Set(owners)
    }

    private mutating func days() -> Int { pick([180, 180, 30, 2, 0]) ?? 180 }
}
