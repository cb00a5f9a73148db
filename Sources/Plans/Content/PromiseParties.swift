import Kernel
import People
import Vault

/// Whose a promise is among the authorities around a plan. Nobody promises for another authority: what the plan's owner has
/// written down for one waits until that authority has said yes from its own copy ("we offer", never an order; domain §9, 12).
///
/// Whoever keeps a promise is written by name, so the name is looked for on the team.
package struct PromiseParties: Sendable {
    private let owner: Owner.ID
    private let principal: Principal.ID?
    /// Those on the team who work somewhere, with the authority they work for.
    private let staff: [(name: FoldedName, authority: Owner.ID)]

    /// - Parameter principal: the principal of the plan's owner.
    init(owner: Owner.ID, principal: Principal.ID?, team: [TeamMember]) {
        self.owner = owner
        self.principal = principal
        var staff: [(name: FoldedName, authority: Owner.ID)] = []
        for member in team {
            guard let authority = member.owner else { continue }
            let names = [FoldedName(member.name), FoldedName(member.unitName ?? "")]
            staff += names.filter { !$0.parts.isEmpty }.map { ($0, authority) }
        }
        self.staff = staff
    }

    /// Whether another authority has not said yet that it keeps the promise as it stands. What it offered itself needs no
    /// answer until somebody else has changed it.
    package func isAwaited(_ promise: Promise) -> Bool {
        promise.status.isOpen && !promise.isAnswered && isOthers(promise)
            && (promise.offeredBy == nil || promise.wording > 1)
    }

    /// Whether a promise is for another authority to give: it is asked again when the promise is changed.
    package func isOthers(_ promise: Promise) -> Bool {
        if promise.kind == .own { return false }
        if promise.offeredBy != nil || promise.kind == .effort && promise.principal != principal { return true }
        let named = authorities(named: promise.who)
        return !named.isEmpty && !named.contains(owner)
    }

    /// Whether a promise is for an authority to keep, and to tell about.
    func belongs(_ promise: Promise, to authority: Authority) -> Bool {
        if let giver = promise.offeredBy { return giver == authority.id }
        let named = authorities(named: promise.who)
        return switch promise.kind {
        case .own: false
        case .thirdPartyAction: named.contains(authority.id)
        case .effort where promise.principal != authority.principal.id: false
        case .effort where promise.principal == principal: named.contains(authority.id)
        case .effort: named.isEmpty || named.contains(authority.id)
        }
    }

    private func authorities(named who: String) -> Set<Owner.ID> {
        let who = FoldedName(who)
        return Set(staff.filter { $0.name.isFound(by: who) || who.isFound(by: $0.name) }.map(\.authority))
    }
}
