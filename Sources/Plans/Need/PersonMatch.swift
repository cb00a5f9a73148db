package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// That another open plan is for somebody with the same number: a task for whoever answers for the plan it is told to.
package struct PersonMatch: Sendable, Hashable {
    package typealias ID = Identifier<PersonMatch>

    /// What the two agreed on.
    package enum Outcome: String, Sendable, CaseIterable, SQLText {
        /// The other plan goes on, and this one has been closed (`PersonMatches.join`).
        case otherGoesOn
        /// This plan goes on, and the other should end.
        case thisGoesOn
        /// Both are needed, and each knows of the other.
        case bothGoOn
    }

    package let id: ID
    /// The authority of the other plan.
    package let otherOwner: Owner.ID
    /// Who answers for the other plan now; nil when nobody does.
    package let contact: String?
    /// Whether whoever answers for the other plan has said that it goes on and this one should end.
    package let isAskedToEnd: Bool
    package let foundAt: Instant
}

/// Finding and settling that one person may have two plans.
///
/// Inside one authority whoever answers for the other plan is told when a second is begun. Between authorities nobody is
/// told until a consent in one of the plans covers the other authority, and only while it does and nobody has said no:
/// that a person has a plan at all is secret (OSL 25:1, 26:1). Whoever begins a plan or writes down a consent gets the same
/// answer either way.
package enum PersonMatches {
    /// Looks among the other open plans for the number, in one authority after the other whether they have any or none.
    ///
    /// - Parameter isBegun: whether the plan has just been begun, so that colleagues are told of it, too.
    static func look(
        for plan: Plan,
        number: PersonalNumber,
        isBegun: Bool,
        by act: Act,
        in db: Transaction
    ) throws {
        for authority in try Directory.authorities(in: db) {
            let people: [Patient.ID] = try act.vault.blindIndex.candidates(
                .personNumber(number),
                owner: authority.id,
                in: db
            )
            let others = try db.rows(
                """
                SELECT \(part: Plan.columns) FROM plan
                WHERE plan.person_id IN (\(list: people)) AND plan.id <> \(plan.id) AND plan.state <> 'closed'
                """
            ).map(Plan.init)
            for other in others {
                if other.owner == plan.owner {
                    if isBegun { try tell(other, of: plan, by: act, in: db) }
                } else if try isCovered(Side(plan), Side(other), until: number.comesOfAge, on: act.today, in: db),
                    try !isProtected(plan, other, by: act, in: db)
                {
                    try tell(other, of: plan, by: act, in: db)
                    try tell(plan, of: other, by: act, in: db)
                }
            }
        }
    }

    /// One of the tasks of a plan that may be open, if it has any: `open` tells whether it still is. And whether the plan has
    /// been joined with another: `PersonMatches.joined` tells with which.
    static let openID: SQL = """
        (SELECT m.id FROM person_match AS m WHERE m.plan_id = plan.id AND m.outcome IS NULL ORDER BY m.id LIMIT 1)
            AS match_id,
        (SELECT m.id FROM person_match AS m WHERE (m.plan_id = plan.id OR m.other_plan_id = plan.id)
            AND m.outcome = \(PersonMatch.Outcome.otherGoesOn) ORDER BY m.id LIMIT 1) AS joined_id
        """

    /// The open tasks of a plan that has been found inside the reader's scope, the oldest first: those about plans that go
    /// on, that somebody else answers for, and that a consent still reaches. A plan that has ended has none: what is left
    /// would only tell that there is another (OSL 25:1, 26:1).
    package static func open(
        of plan: Plan,
        for patient: Patient,
        reader: Reader,
        on day: Day,
        in db: Reading
    ) throws -> [PersonMatch] {
        guard plan.state != .closed else { return [] }
        let rows = try db.rows(
            """
            SELECT m.id, m.other_plan_id, m.found_at, p.owner_id, (
                SELECT r.outcome FROM person_match AS r
                WHERE r.plan_id = m.other_plan_id AND r.other_plan_id = m.plan_id) AS other_outcome
            FROM person_match AS m JOIN plan AS p ON p.id = m.other_plan_id
            WHERE m.plan_id = \(plan.id) AND \(part: isOpen(for: reader))
            ORDER BY m.id
            """
        ).filter {
            let other = Side(plan: try $0["other_plan_id"], owner: try $0["owner_id"])
            return try isTold(Side(plan), of: other, until: patient.comesOfAge, on: day, in: db)
        }
        guard !rows.isEmpty else { return [] }
        let contacts = try Plans.responsible(for: rows.map { try $0["other_plan_id"] }, in: db)
        return try rows.map { row in
            PersonMatch(
                id: try row["id"],
                otherOwner: try row["owner_id"],
                contact: contacts[try row["other_plan_id"]],
                isAskedToEnd: try row["other_outcome"] as PersonMatch.Outcome? == .thisGoesOn,
                foundAt: try row["found_at"]
            )
        }
    }

    /// The open plans that the reader answers for and that have such a task, the oldest task first.
    package static func mine(scope: Scope, limit: Int, act: Act, in db: Reading) throws -> [Plan] {
        var plans: [Plan] = []
        for row in try db.rows(
            """
            SELECT \(part: Plan.columns), m.other_plan_id, p.owner_id AS other_owner_id
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
                JOIN person_match AS m ON m.plan_id = plan.id JOIN plan AS p ON p.id = m.other_plan_id
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role = \(Assignment.Role.responsible) AND plan.owner_id = \(scope.reader.owner)
                AND plan.state <> 'closed' AND \(part: isOpen(for: scope.reader))
            ORDER BY m.id LIMIT \(limit)
            """
        ) {
            let (plan, other) = (try Plan(row), Side(plan: try row["other_plan_id"], owner: try row["other_owner_id"]))
            let patient = try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db)
            if !plans.contains(plan),
                try isTold(Side(plan), of: other, until: patient?.comesOfAge, on: act.today, in: db)
            {
                plans.append(plan)
            }
        }
        return plans
    }

    /// Writes down that both plans go on, or that the plan does and the other should end: whoever answers for that one has
    /// the task then.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such open task, or nothing covers the other authority any more.
    package static func settle(
        _ id: PersonMatch.ID,
        as outcome: PersonMatch.Outcome,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.settleMatch, on: number, version: version, scope: scope, act: act, in: db)
        try mark(id, as: outcome, change, reader: scope.reader)
        if outcome == .thisGoesOn { try tell(other(id, in: db), of: change.plan, again: true, by: act, in: db) }
        try change.finish(EventType("personMatch.settled", version: 1), facts: ["outcome": .code(outcome.rawValue)])
    }

    /// Writes an answer into a task that the plan has open.
    static func mark(
        _ id: PersonMatch.ID,
        as outcome: PersonMatch.Outcome,
        _ change: PlanChange,
        reader: Reader
    ) throws {
        let (plan, act, db) = (change.plan, change.act, change.db)
        let tasks = try open(of: plan, for: change.patient(), reader: reader, on: act.today, in: db)
        guard tasks.contains(where: { $0.id == id }) else { throw Problem.notFound }
        try db.run(
            """
            UPDATE person_match SET outcome = \(outcome), settled_at = \(act.at), settled_by = \(act.actor)
            WHERE id = \(id) AND plan_id = \(plan.id)
            """
        )
    }

    /// Whether one of the two identities is protected: where a protected person has a plan tells a place (L18).
    private static func isProtected(_ plan: Plan, _ other: Plan, by act: Act, in db: Reading) throws -> Bool {
        let people = try Patients.find([plan.patient, other.patient], vault: act.vault, today: act.today, in: db)
        return people.values.contains { $0.protection != .none }
    }

    /// The plan at the other end of a task.
    static func other(_ id: PersonMatch.ID, in db: Reading) throws -> Plan {
        let row = try db.row(
            """
            SELECT \(part: Plan.columns) FROM plan JOIN person_match AS m ON m.other_plan_id = plan.id WHERE m.id = \(id)
            """
        )
        guard let row else { throw Problem.notFound }
        return try Plan(row)
    }

    /// Whether a task `m` about a plan `p` is still there for a reader: nobody has settled it, the other plan goes on, and
    /// she would not be asked to call herself.
    private static func isOpen(for reader: Reader) -> SQL {
        """
        m.outcome IS NULL AND p.state <> 'closed' AND NOT EXISTS (
            SELECT 1 FROM plan_assignment AS s
            WHERE s.plan_id = p.id AND s.account_id = \(reader.account) AND s.ended_at IS NULL)
        """
    }

    /// - Parameter again: whether it is asked anew, whatever was answered before.
    private static func tell(
        _ plan: Plan,
        of other: Plan,
        again: Bool = false,
        by act: Act,
        in db: Transaction
    ) throws {
        let id: PersonMatch.ID = act.identifier()
        let count = try db.run(
            """
            INSERT INTO person_match (id, plan_id, other_plan_id, found_at, found_by)
            VALUES (\(id), \(plan.id), \(other.id), \(act.at), \(act.actor)) ON CONFLICT (plan_id, other_plan_id) DO NOTHING
            """
        )
        guard again, count == 0 else { return }
        try db.run(
            """
            UPDATE person_match SET outcome = NULL, settled_at = NULL, settled_by = NULL
            WHERE plan_id = \(plan.id) AND other_plan_id = \(other.id)
            """
        )
    }

    /// One of two plans, with its authority.
    struct Side {
        let plan: Plan.ID
        let owner: Owner.ID

        init(plan: Plan.ID, owner: Owner.ID) {
            self.plan = plan
            self.owner = owner
        }

        init(_ plan: Plan) {
            self.init(plan: plan.id, owner: plan.owner)
        }
    }

    /// Whether one of two plans may be told of the other on a day: inside one authority, or as far as a consent reaches.
    ///
    /// - Parameter ofAge: the day the one person of both comes of age.
    static func isTold(_ one: Side, of other: Side, until ofAge: Day?, on day: Day, in db: Reading) throws -> Bool {
        try one.owner == other.owner || isCovered(one, other, until: ofAge, on: day, in: db)
    }

    /// Whether a consent in one of two plans of different authorities covers the other one's authority on a day, and
    /// nobody has said no in either.
    ///
    /// - Parameter ofAge: the day the one person of both comes of age.
    private static func isCovered(
        _ one: Side,
        _ other: Side,
        until ofAge: Day?,
        on day: Day,
        in db: Reading
    ) throws -> Bool {
        let covers = try [(one, other), (other, one)].map { side, recipient in
            // Consents alone: a paragraph lets one tell the other of its own plan, and nobody of the other's.
            try Permissions(ConsentRecords.all(of: side.plan, key: nil, until: ofAge, in: db), [])
                .cover(.plan, for: recipient.owner, on: day)
        }
        return !covers.contains(.refused) && covers.contains(where: \.isCovered)
    }
}
