package import Access
package import Kernel
import People
package import Store
package import Vault

extension Plans {
    /// The reader's own open plans for a number: what is offered instead of a second.
    package static func open(for number: PersonalNumber, scope: Scope, vault: Vault, in db: Reading) throws -> [Plan] {
        let people: [Patient.ID] = try vault.blindIndex.candidates(
            .personNumber(number),
            owner: scope.reader.owner,
            in: db
        )
        return try list(for: people, scope: scope, in: db).filter { $0.state != .closed }
    }
}
