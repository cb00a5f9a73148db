package import Kernel
package import Ledger
package import People
import Store
package import Vault

/// What an account may be asked to do. A role opens nothing by itself: the gate also asks for a standing.
package enum Role: String, Sendable, CaseIterable, SQLText {
    /// Socialsekreterare, biståndshandläggare: social services' staff.
    case caseWorker
    /// Health-care staff, and elevhälsa.
    case healthcareProfessional
    /// SIP-samordnare: leads meetings as a neutral party.
    case coordinator
    /// Looks after accounts. Opens no plan.
    case administrator

    /// Whether people with this role work with plans at all.
    package var worksWithPlans: Bool { self != .administrator }
}

/// Who is asking: the signed-in account with what it may stand on.
package struct Reader: Sendable, Hashable {
    package let account: Actor.ID
    package let name: String
    package let practitioner: Practitioner.ID?
    /// The authority the account works for.
    package let owner: Owner.ID
    package let roles: Set<Role>
    /// The units at which it holds a role.
    package let units: Set<CareUnit.ID>

    package init(
        account: Actor.ID,
        name: String,
        practitioner: Practitioner.ID?,
        owner: Owner.ID,
        roles: Set<Role>,
        units: Set<CareUnit.ID>
    ) {
        self.account = account
        self.name = name
        self.practitioner = practitioner
        self.owner = owner
        self.roles = roles
        self.units = units
    }

    /// The circumstances of something this reader does now.
    package func act(at instant: Instant, vault: Vault, source: IdentifierSource) -> Act {
        Act(actor: account, owner: owner, at: instant, vault: vault, source: source)
    }
}
