package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// An intern SIP that becomes one by law, since another principal has joined (L1).
package enum KindChangeCommands {
    static let words = SealedField("kindChange.words")

    /// Makes an intern SIP a SIP. Its clocks run from the day the need was seen, as they did (L2). What the law asks of a plan
    /// is asked of it from now on: an established one that lacks any of it is to be established again (L3).
    ///
    /// - Parameter words: why, in words.
    /// - Throws: `Problem` when it is no intern SIP, or when there is not both a municipality and a region around the plan.
    package static func becomeSIP(
        _ number: PlanNumber,
        because words: String,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.becomeSIP, on: number, version: version, scope: scope, act: act, in: db)
        let plan = change.plan
        let file = try PlanFile.load(plan, key: change.key, act: act, in: db)
        guard plan.kind == .internalPlan else { throw Problem(.state, text: "kindChange.notInternal") }
        guard try hasBothPrincipals(file, in: db) else { throw Problem(.incomplete, text: "kindChange.noOther") }
        let id: Identifier<Plan.Kind> = act.identifier()
        try db.run(
            """
            INSERT INTO kind_change (id, plan_id, kind, words, at, by_id)
            VALUES (\(id), \(plan.id), \(Plan.Kind.sip), \(try change.key.seal(words, Self.words, row: id)), \(act.at),
                \(act.actor))
            """
        )
        let isComplete = Requirement.missing(in: file, as: .sip, on: act.today).isEmpty
        try db.runOne("UPDATE plan SET kind = \(Plan.Kind.sip) WHERE id = \(plan.id)")
        try change.finish(
            EventType("plan.becameSIP", version: 1),
            facts: ["kind": .code(Plan.Kind.sip.rawValue)],
            state: plan.state == .established && !isComplete ? .met : plan.state
        )
    }

    /// Whether a municipality and a region are around a plan: its owner's principal, and those whose units are on the team.
    package static func hasBothPrincipals(_ file: PlanFile, in db: Reading) throws -> Bool {
        let owners = Set([file.plan.owner] + file.team.compactMap(\.owner))
        let kinds = Set(try Directory.authorities(in: db).filter { owners.contains($0.id) }.map(\.principal.kind))
        return kinds.isSuperset(of: [.municipality, .region])
    }
}

/// Intern SIP that became SIP.
let kindChangeTables = [
    """
    CREATE TABLE kind_change (
        id {id} NOT NULL,
        plan_id {id} NOT NULL REFERENCES plan (id),
        kind {text} NOT NULL CHECK (kind = 'sip'),
        words {blob} NOT NULL,
        at {text} NOT NULL,
        by_id {id} NOT NULL,
        PRIMARY KEY (plan_id, id)
    ) {strict}
    """
]

/// The same in the catalogue.
let kindChanges = [
    table(
        "kind_change",
        "an intern SIP that became a SIP",
        [
            .technical("id", "identity"), .technical("plan_id", "the plan"), .coded("kind", "what it became"),
            .sealed("words", "why, in words"), .coded("at", "when"), .technical("by_id", "by whom"),
        ]
    )
]
