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
    /// The district where the person lives, and the one where her school lies; nil where nobody knows or it must not be
    /// told. Care and school are chosen across borders, so they are two, and the unit's own is a third (B6).
    package let homeDistrict: Area.ID?
    package let schoolDistrict: Area.ID?

    package init(
        initiator: Initiator,
        targetGroup: AreaOfActivity,
        problemPictures: [ProblemPicture],
        level: Level,
        homeDistrict: Area.ID? = nil,
        schoolDistrict: Area.ID? = nil
    ) {
        self.initiator = initiator
        self.targetGroup = targetGroup
        self.problemPictures = problemPictures
        self.level = level
        self.homeDistrict = homeDistrict
        self.schoolDistrict = schoolDistrict
    }
}

/// Describing a need. What was written before stays: a new row is added.
package enum NeedDescriptionCommands {
    static let targetGroup = SealedField("needDescription.targetGroup")
    static let homeDistrict = SealedField("needDescription.homeDistrict")
    static let schoolDistrict = SealedField("needDescription.schoolDistrict")
    static let problemPicture = SealedField("needDescription.problemPicture")

    /// Adds the latest description, and settles the plan's kind and the day its clocks run from (L2).
    ///
    /// - Parameter seenOn: the day somebody saw the need; never after the plan was begun.
    /// - Throws: `Problem` on `homeDistrict` or `schoolDistrict` for an area that is no district, and for any where the identity
    ///   is protected, since it tells a place (L18); with the field `kind` when an established plan would become another kind: what the law asks of
    ///   it was judged by that kind (L1, L3); and when an intern SIP beyond the need would (`KindChangeCommands`).
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
        // At the need the wrong kind may have been chosen; later an intern SIP becomes another by what happens to it.
        if kind != plan.kind, plan.kind == .internalPlan, plan.state != .need {
            throw Problem(.invalid, field: "kind", text: "need.kind.becomes")
        }
        try demandDistricts(of: description, of: plan, act: act, in: db)
        let id: Identifier<NeedDescription> = act.identifier()
        let pictures = description.problemPictures.map(\.rawValue).joined(separator: " ")
        try db.run(
            """
            INSERT INTO need_description (id, plan_id, initiator, target_group, problem_picture, seen_on, kind, level,
                home_district, school_district, at, by_id)
            VALUES (\(id), \(plan.id), \(description.initiator),
                \(try change.key.seal(description.targetGroup.rawValue, targetGroup, row: id)),
                \(try change.key.seal(pictures, problemPicture, row: id)), \(seenOn), \(kind),
                \(description.level),
                \(try description.homeDistrict.map { try change.key.seal($0.description, homeDistrict, row: id) }),
                \(try description.schoolDistrict.map { try change.key.seal($0.description, schoolDistrict, row: id) }),
                \(act.at), \(act.actor))
            """
        )
        try db.runOne("UPDATE plan SET kind = \(kind), need_seen_on = \(seenOn) WHERE id = \(plan.id)")
        // Whom the plan is for and what is hard are sealed: an event's facts in clear are not.
        try change.finish(
            EventType("need.described", version: 1),
            facts: [
                "initiator": .code(description.initiator.rawValue), "level": .code(description.level.rawValue),
                "kind": .code(kind.rawValue),
                "seenBefore": .count(plan.begunAt.day.ordinal - seenOn.ordinal),
            ],
            telling: [
                "area": .code(description.targetGroup.rawValue),
                "district": .code(description.homeDistrict?.description ?? "unknown"),
            ]
        )
    }

    private static func demandDistricts(
        of description: NeedDescription,
        of plan: Plan,
        act: Act,
        in db: Transaction
    ) throws {
        let districts = [("homeDistrict", description.homeDistrict), ("schoolDistrict", description.schoolDistrict)]
        for (field, id) in districts {
            guard let id else { continue }
            guard try Directory.area(id, in: db)?.kind == .district else {
                throw Problem(.invalid, field: field, text: "error.choice")
            }
            let patient = try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db)
            guard patient?.protection == Patient.Protection.none else {
                throw Problem(.invalid, field: field, text: "need.district.protected")
            }
        }
    }

    /// Whether anybody has written what is known about the need.
    static func isDescribed(_ plan: Plan.ID, in db: Reading) throws -> Bool {
        try db.row("SELECT id FROM need_description WHERE plan_id = \(plan) LIMIT 1") != nil
    }

    /// What `description` reads from a row of `latest`.
    static let columns: SQL = """
        n.id AS need_id, n.initiator, n.target_group, n.problem_picture, n.level,
            n.home_district, n.school_district
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
            level: try row["level"],
            homeDistrict: try (row["home_district"] as Sealed?)
                .flatMap { Area.ID(try key.open($0, homeDistrict, row: id)) },
            schoolDistrict: try (row["school_district"] as Sealed?)
                .flatMap { Area.ID(try key.open($0, schoolDistrict, row: id)) }
        )
    }
}
