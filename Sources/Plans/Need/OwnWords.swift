package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// The person's own words, quoted and never edited, or the written reason why there are none (SoL 3:1–4; L8).
package struct OwnWords: Sendable, Hashable {
    /// What the person said, or why nobody could ask.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        case words, reason
    }

    package let kind: Kind
    package let text: String
    package let saidOn: Day
    /// Whether they were said in another plan for the same person, which was closed when this one went on.
    package let isFromOtherPlan: Bool
}

/// Recording own words. What was said before stays: a new row is added.
package enum OwnWordsCommands {
    static let text = SealedField("ownWords.text")

    /// Adds the latest words; those before stay.
    package static func record(
        _ kind: OwnWords.Kind,
        _ words: String,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .recordOwnWords,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        try insert(kind, words, plan: change.plan.id, key: change.key, by: act, in: db)
        try change.finish(EventType("ownWords.recorded", version: 1), facts: ["kind": .code(kind.rawValue)])
    }

    /// - Parameter saidOn: when they were said; today unless told.
    static func insert(
        _ kind: OwnWords.Kind,
        _ words: String,
        plan: Plan.ID,
        key: RecordKey,
        saidOn day: Day? = nil,
        from other: Plan.ID? = nil,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: Identifier<OwnWords> = act.identifier()
        try db.run(
            """
            INSERT INTO own_words (id, plan_id, kind, text, said_on, from_plan_id, recorded_at, recorded_by)
            VALUES (\(id), \(plan), \(kind), \(try key.seal(words, text, row: id)), \(day ?? act.today), \(other), \(act.at),
                \(act.actor))
            """
        )
    }

    /// Quotes the latest words of a plan in another one that has none.
    ///
    /// - Parameter key: that of the plan the words were said in.
    /// - Returns: how many words went along: one or none.
    static func carry(from plan: Plan.ID, key: RecordKey, to change: PlanChange) throws -> Int {
        guard let said = try words(of: plan, key: key, in: change.db), said.kind == .words,
            try words(of: change.plan.id, key: change.key, in: change.db)?.kind != .words
        else { return 0 }
        try insert(
            .words,
            said.text,
            plan: change.plan.id,
            key: change.key,
            saidOn: said.saidOn,
            from: plan,
            by: change.act,
            in: change.db
        )
        return 1
    }

    private static func words(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> OwnWords? {
        try db.row("SELECT \(part: columns) FROM plan \(part: latest) WHERE plan.id = \(plan)")
            .flatMap { try words($0, key: key) }
    }

    /// What `words` reads from a row of `latest`.
    static let columns: SQL = "w.id AS words_id, w.kind AS words_kind, w.text AS words_text, w.said_on, w.from_plan_id"

    /// Joins a plan's latest words to it.
    static let latest: SQL = """
        LEFT JOIN own_words AS w
            ON w.plan_id = plan.id AND w.id = (
                SELECT l.id FROM own_words AS l WHERE l.plan_id = plan.id ORDER BY l.id DESC LIMIT 1
            )
        """

    /// The latest words; nil if nobody has asked yet.
    static func words(_ row: Row, key: RecordKey) throws -> OwnWords? {
        try (row["words_id"] as Identifier<OwnWords>?).map { id in
            OwnWords(
                kind: try row["words_kind"],
                text: try key.open(row["words_text"], text, row: id),
                saidOn: try row["said_on"],
                isFromOtherPlan: try row["from_plan_id"] as Plan.ID? != nil
            )
        }
    }
}
