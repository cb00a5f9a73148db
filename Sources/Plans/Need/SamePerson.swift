package import Access
package import Kernel
import People
package import Store
package import Vault

extension Plans {
    /// The reader's own open plans for a number: what is offered instead of a second.
    package static func open(for number: PersonalNumber, scope: Scope, vault: Vault, in db: Reading) throws -> [Plan] {
        try all(for: number, scope: scope, vault: vault, in: db).filter { $0.state != .closed }
    }

    /// The reader's own closed plans for a number, the one that began last at the end.
    static func closed(for number: PersonalNumber, scope: Scope, vault: Vault, in db: Reading) throws -> [Plan] {
        try all(for: number, scope: scope, vault: vault, in: db).filter { $0.state == .closed }
            .sorted { $0.begunAt < $1.begunAt }
    }

    private static func all(
        for number: PersonalNumber,
        scope: Scope,
        vault: Vault,
        in db: Reading
    ) throws -> [Plan] {
        let people: [Patient.ID] = try vault.blindIndex.candidates(
            .personNumber(number),
            owner: scope.reader.owner,
            in: db
        )
        return try list(for: people, scope: scope, in: db)
    }
}
