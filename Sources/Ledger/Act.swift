package import Kernel
import Store
package import Vault

/// The circumstances of one command or one read: who acts, for which authority, when, and with which keys.
///
/// Ids and times come from here and are never made in SQL, so that the same act gives the same rows in every engine.
package struct Act: Sendable {
    package let actor: Actor.ID
    /// The authority the actor acts for, whose rows the command may change.
    package let owner: Owner.ID
    package let at: Instant
    package let vault: Vault
    package let source: IdentifierSource

    package init(actor: Actor.ID, owner: Owner.ID, at: Instant, vault: Vault, source: IdentifierSource) {
        self.actor = actor
        self.owner = owner
        self.at = at
        self.vault = vault
        self.source = source
    }

    package var today: Day { at.day }

    /// A new id, in order with the moment of the act.
    package func identifier<Entity>() -> Identifier<Entity> {
        source.identifier(at: at)
    }
}
