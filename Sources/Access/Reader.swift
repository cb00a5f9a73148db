package import Kernel
package import Ledger
package import People
package import Vault

/// Who is asking: the signed-in account with what it may stand on.
package struct Reader: Sendable, Hashable {
    package let account: Actor.ID
    package let name: String
    package let practitioner: Practitioner.ID?
    /// The authority the account works for.
    package let owner: Owner.ID
    package let roles: Set<Role>
    /// The units at which it holds a role, and those whose work they have taken over.
    package let units: Set<CareUnit.ID>
    /// Those of them whose plans she coordinates.
    package let coordinates: Set<CareUnit.ID>

    package init(
        account: Actor.ID,
        name: String,
        practitioner: Practitioner.ID?,
        owner: Owner.ID,
        roles: Set<Role>,
        units: Set<CareUnit.ID>,
        coordinates: Set<CareUnit.ID> = []
    ) {
        self.account = account
        self.name = name
        self.practitioner = practitioner
        self.owner = owner
        self.roles = roles
        self.units = units
        self.coordinates = coordinates
    }

    /// The circumstances of something this reader does now.
    package func act(at instant: Instant, vault: Vault, source: IdentifierSource) -> Act {
        Act(actor: account, owner: owner, at: instant, vault: vault, source: source)
    }
}
