package import Kernel
import People
package import Store

/// Who must come when called: principals by law, others where an agreement says so (L5, L9).
package struct SummonsDuty: Sendable {
    private let kinds: [Owner.ID: Summons.Kind]

    package init(of plan: Plan, on day: Day, in db: Reading) throws {
        let authorities = try Directory.authorities(in: db)
        let principal = authorities.first { $0.id == plan.owner }?.principal.id
        let agreements = try Agreements.all(on: day, in: db).filter { agreement in
            principal.map(agreement.parties.contains) ?? false
        }
        let bound = agreements.reduce(into: Set()) { $0.formUnion($1.duties[.mustAttend] ?? []) }
        kinds = authorities.reduce(into: [:]) { kinds, authority in
            let isPrincipal = authority.principal.kind != .other && authority.kind != .schoolOrganiser
            kinds[authority.id] = isPrincipal || bound.contains(authority.kind) ? .summons : .invitation
        }
    }

    /// How binding a call of somebody on the team is: everybody outside the authorities is invited.
    package func kind(of member: TeamMember) -> Summons.Kind {
        member.owner.flatMap { kinds[$0] } ?? .invitation
    }
}
