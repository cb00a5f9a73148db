package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// What a participant adds from its own copy: an effort its principal offers. A row of its authority, disclosed to the
/// plan's owner in the same command.
package struct Offer: Sendable, Hashable {
    package typealias ID = Identifier<Offer>

    package let id: ID
    package let who: String
    package let what: String
    package let dueOn: Day
    package let at: Instant
}

/// Offering efforts, in the words "we offer" and never "you must" (domain §9, 12).
package enum Offers {
    private static let who = SealedField("offer.who")
    private static let what = SealedField("offer.what")

    /// Offers an effort of the reader's principal.
    ///
    /// - Parameter count: how many offers the form was made over, which tells its first sending from the second;
    ///   nil where no form was.
    /// - Throws: `Problem.notFound` if the copy is not this reader's; a problem of code `state` when the plan is closed or
    ///   consent no longer covers what the two authorities tell each other.
    package static func make(
        who name: String,
        what text: String,
        dueOn: Day,
        count: Int? = nil,
        on number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let copy = try Copies.find(number, for: .contributeToCopy, scope: scope, vault: act.vault, in: db)
        if let count, try all(from: copy, act: act, in: db).count != count {
            throw Problem(.conflict, text: "copy.offer.sentBefore")
        }
        let id: Offer.ID = act.identifier()
        let key = try act.vault.key(of: copy.record, in: db)
        try db.run(
            """
            INSERT INTO offer (id, copy_id, who, what, due_on, at, by_id)
            VALUES (\(id), \(copy.id), \(try key.seal(name, who, row: id)), \(try key.seal(text, what, row: id)),
                \(dueOn), \(act.at), \(act.actor))
            """
        )
        try EventLog.append(EventType("offer.made", version: 1), to: key, by: act, in: db)
        try disclose(who: name, what: text, dueOn: dueOn, from: copy, act: act, in: db)
    }

    /// The offers made from a copy, in the order they were made.
    package static func all(from copy: PlanCopy, act: Act, in db: Reading) throws -> [Offer] {
        let key = try act.vault.key(of: copy.record, in: db)
        return try db.rows(
            "SELECT id, who, what, due_on, at FROM offer WHERE copy_id = \(copy.id) ORDER BY id"
        ).map { row in
            let id: Offer.ID = try row["id"]
            return Offer(
                id: id,
                who: try key.open(row["who"], who, row: id),
                what: try key.open(row["what"], what, row: id),
                dueOn: try row["due_on"],
                at: try row["at"]
            )
        }
    }

    /// Gives the plan's owner its copy of the offer: a promise of that principal in the plan.
    private static func disclose(
        who name: String,
        what text: String,
        dueOn: Day,
        from copy: PlanCopy,
        act: Act,
        in db: Transaction
    ) throws {
        guard let authority = try Directory.authority(act.owner, in: db) else { throw Problem.notFound }
        let change = try PlanChange.tell(.receiveOffer, from: copy, act: act, in: db)
        let made = try PromiseRecords.all(of: change.plan.id, key: change.key, in: db)
        guard made.count < Promise.most else { throw Problem(.state, text: "offer.tooMany") }
        let isPrincipal = authority.principal.kind != .other
        let facts = try PromiseRecords.insert(
            Promise.New(
                kind: isPrincipal ? .effort : .thirdPartyAction,
                principal: isPrincipal ? authority.principal.id : nil,
                who: name,
                what: text,
                dueOn: dueOn
            ),
            offer: act.owner,
            plan: change.plan.id,
            key: change.key,
            by: act,
            in: db
        )
        try change.finish(
            EventType("offer.received", version: 1),
            facts: facts.adding(["principal": .code(authority.principal.kind.rawValue)]),
            details: authority.name
        )
    }
}
