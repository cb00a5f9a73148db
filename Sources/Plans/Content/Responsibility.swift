package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// The principal with overall responsibility (L3 4) and the named person who carries it out.
package struct Responsibility: Sendable, Hashable {
    package let principal: Principal.ID
    package let coordinator: String
    /// The permanent care contact, by name and where she works; empty where nobody has been named.
    package let careContact: String

    package init(principal: Principal.ID, coordinator: String, careContact: String = "") {
        self.principal = principal
        self.coordinator = coordinator
        self.careContact = careContact
    }
}

/// Overall responsibility of a plan: the latest row counts.
package enum ResponsibilityCommands {
    static let coordinator = SealedField("responsibility.coordinator")
    static let careContact = SealedField("responsibility.careContact")

    /// - Throws: `Problem` on `responsible` unless it is a municipality or a region (L9).
    package static func set(
        _ responsibility: Responsibility,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .setResponsibility,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        let principals = try Directory.principals(in: db).filter { $0.kind != .other }
        guard let principal = principals.first(where: { $0.id == responsibility.principal }) else {
            throw Problem(.invalid, field: "responsible", text: "responsibility.principalMissing")
        }
        let id: Identifier<Responsibility> = act.identifier()
        let contact =
            responsibility.careContact.isEmpty
            ? nil : try change.key.seal(responsibility.careContact, careContact, row: id)
        try db.run(
            """
            INSERT INTO responsibility (id, plan_id, principal_id, coordinator, care_contact, at, by_id)
            VALUES (\(id), \(change.plan.id), \(principal.id),
                \(try change.key.seal(responsibility.coordinator, coordinator, row: id)), \(contact), \(act.at),
                \(act.actor))
            """
        )
        try change.finish(
            EventType("responsibility.set", version: 1),
            facts: ["principal": .code(principal.kind.rawValue)]
        )
    }

    /// What `responsibility` reads from a row of `latest`.
    static let columns: SQL = "r.id AS responsibility_id, r.principal_id, r.coordinator, r.care_contact"

    /// Joins a plan's latest responsibility to it.
    static let latest: SQL = """
        LEFT JOIN responsibility AS r
            ON r.plan_id = plan.id AND r.id = (
                SELECT l.id FROM responsibility AS l WHERE l.plan_id = plan.id ORDER BY l.id DESC LIMIT 1
            )
        """

    /// The responsibility that counts; nil if nobody has it yet.
    static func responsibility(_ row: Row, key: RecordKey) throws -> Responsibility? {
        try (row["responsibility_id"] as Identifier<Responsibility>?).map { id in
            let contact: Sealed? = try row["care_contact"]
            return Responsibility(
                principal: try row["principal_id"],
                coordinator: try key.open(row["coordinator"], coordinator, row: id),
                careContact: try contact.map { try key.open($0, careContact, row: id) } ?? ""
            )
        }
    }
}
