package import Kernel
import People
package import Store

/// Who may summon and who must come when called: principals by law, others where an agreement says so (L5, L9).
package struct SummonsDuty: Sendable {
    private let kinds: [Owner.ID: Summons.Kind]

    package init(of plan: Plan, on day: Day, in db: Reading) throws {
        let authorities = try Directory.authorities(in: db)
        let agreements = try Agreements.all(on: day, in: db)
        let owner = authorities.first { $0.id == plan.owner }
        func isGiven(_ duty: Agreement.Duty, to kind: Authority.Kind, by principal: Principal.ID) -> Bool {
            agreements.contains { $0.parties.contains(principal) && $0.duties[duty]?.contains(kind) ?? false }
        }
        kinds = authorities.reduce(into: [:]) { kinds, authority in
            kinds[authority.id] = .invitation
            guard let owner else { return }
            // Whoever is bound has signed who may bind it.
            let maySummon = owner.isPrincipal || isGiven(.maySummon, to: owner.kind, by: authority.principal.id)
            let mustAttend =
                authority.isPrincipal || isGiven(.mustAttend, to: authority.kind, by: owner.principal.id)
            if maySummon && mustAttend { kinds[authority.id] = .summons }
        }
    }

    /// How binding a call of somebody on the team is: everybody outside the authorities is invited.
    package func kind(of member: TeamMember) -> Summons.Kind {
        member.owner.flatMap { kinds[$0] } ?? .invitation
    }
}

extension Authority {
    /// Whether it acts for a municipality or a region in what the law asks of them: pupil health does not (L9).
    fileprivate var isPrincipal: Bool { principal.kind != .other && kind != .schoolOrganiser }
}
