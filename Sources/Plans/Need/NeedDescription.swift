package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// What is known about a need beyond the four fields that begin a plan: filled in when there is time, at the latest when
/// the plan is closed, since statistics rest on it.
package struct NeedDescription: Sendable, Hashable {
    /// Who saw the need first (initiativtagare, L5).
    package enum Initiator: String, Sendable, CaseIterable, SQLText {
        case ownUnit, socialServices, healthCare, school, individual, closeOne, otherAgency
    }

    /// What makes life hard (problembild); several at once are the rule.
    package enum ProblemPicture: String, Sendable, CaseIterable {
        case mentalHealth, neuropsychiatric, schoolAbsence, substanceUse, violence, crime, parenting, conflictAtHome
        case disability, physicalHealth, housing, economy, loneliness, other
    }

    /// How much the plan asks of those who coordinate it.
    package enum Level: String, Sendable, CaseIterable, SQLText {
        case ordinary
        /// Asks for a coordinator (SIP-samordnare).
        case complex
    }

    package let initiator: Initiator
    package let targetGroup: AreaOfActivity
    /// In the order of the code list.
    package let problemPictures: [ProblemPicture]
    package let level: Level

    package init(
        initiator: Initiator,
        targetGroup: AreaOfActivity,
        problemPictures: [ProblemPicture],
        level: Level
    ) {
        self.initiator = initiator
        self.targetGroup = targetGroup
        self.problemPictures = problemPictures
        self.level = level
    }
}

/// Describing a need. What was written before stays: a new row is added.
package enum NeedDescriptionCommands {
    private static let targetGroup = SealedField("needDescription.targetGroup")
    private static let problemPicture = SealedField("needDescription.problemPicture")

    /// Adds the latest description, and settles the plan's kind and the day its clocks run from (L2).
    ///
    /// - Parameter seenOn: the day somebody saw the need; never after the plan was begun.
    /// - Throws: `Problem` with the field `kind` when an established plan would become another kind: what the law asks of
    ///   it was judged by that kind (L1, L3).
    package static func describe(
        _ description: NeedDescription,
        kind: Plan.Kind,
        seenOn: Day,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.describeNeed, on: number, version: version, scope: scope, act: act, in: db)
        let plan = change.plan
        guard seenOn <= plan.begunAt.day else { throw Problem(.invalid, field: "seenOn", text: "need.seenOn.late") }
        if kind != plan.kind, plan.state == .established {
            throw Problem(.invalid, field: "kind", text: "need.kind.settled")
        }
        let id: Identifier<NeedDescription> = act.identifier()
        let pictures = description.problemPictures.map(\.rawValue).joined(separator: " ")
        try db.run(
            """
            INSERT INTO need_description (id, plan_id, initiator, target_group, problem_picture, seen_on, kind, level,
                at, by_id)
            VALUES (\(id), \(plan.id), \(description.initiator),
                \(try change.key.seal(description.targetGroup.rawValue, targetGroup, row: id)),
                \(try change.key.seal(pictures, problemPicture, row: id)), \(seenOn), \(kind),
                \(description.level), \(act.at),
                \(act.actor))
            """
        )
        try db.runOne("UPDATE plan SET kind = \(kind), need_seen_on = \(seenOn) WHERE id = \(plan.id)")
        // Whom the plan is for and what is hard are sealed: an event's facts are not.
        try change.finish(
            EventType("need.described", version: 1),
            facts: [
                "initiator": .code(description.initiator.rawValue), "level": .code(description.level.rawValue),
                "kind": .code(kind.rawValue),
            ]
        )
    }

    /// Whether anybody has written what is known about the need.
    static func isDescribed(_ plan: Plan.ID, in db: Reading) throws -> Bool {
        try db.row("SELECT id FROM need_description WHERE plan_id = \(plan) LIMIT 1") != nil
    }

    /// What `description` reads from a row of `latest`.
    static let columns: SQL = """
        n.id AS need_id, n.initiator, n.target_group, n.problem_picture, n.level
        """

    /// Joins what was written last about the need to its plan.
    static let latest: SQL = """
        LEFT JOIN need_description AS n
            ON n.plan_id = plan.id AND n.id = (
                SELECT id FROM need_description WHERE plan_id = plan.id ORDER BY id DESC LIMIT 1
            )
        """

    /// What was written last; nil if nobody has written anything yet.
    static func description(_ row: Row, key: RecordKey) throws -> NeedDescription? {
        guard let id: Identifier<NeedDescription> = try row["need_id"] else { return nil }
        let code = try key.open(row["target_group"], targetGroup, row: id)
        // Codes are never taken away: an unknown one was written by a newer program.
        guard let group = AreaOfActivity(rawValue: code) else {
            throw StoreError.check("need_description.target_group")
        }
        let pictures = try key.open(row["problem_picture"], problemPicture, row: id)
        return NeedDescription(
            initiator: try row["initiator"],
            targetGroup: group,
            problemPictures: pictures.split(separator: " ").compactMap {
                NeedDescription.ProblemPicture(rawValue: String($0))
            },
            level: try row["level"]
        )
    }
}
