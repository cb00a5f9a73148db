package import Access
package import Kernel
package import Ledger
import People
package import Store
package import Vault

/// That another open plan is for somebody with the same number: a task for whoever answers for the plan it is told to.
package struct PersonMatch: Sendable, Hashable {
    package typealias ID = Identifier<PersonMatch>

    /// What the two agreed on.
    package enum Outcome: String, Sendable, CaseIterable, SQLText {
        /// One plan goes on; the other is closed or becomes part of it.
        case joined
        /// Both are needed, and each knows of the other.
        case bothGoOn
    }

    package let id: ID
    /// The authority of the other plan.
    package let otherOwner: Owner.ID
    /// Who answers for the other plan now; nil when nobody does.
    package let contact: String?
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
                } else if try isCovered(Side(plan), Side(other), on: act.today, in: db) {
                    try tell(other, of: plan, by: act, in: db)
                    try tell(plan, of: other, by: act, in: db)
                }
            }
        }
    }

    /// One of the tasks of a plan that may be open, if it has any: `open` tells whether it still is.
    static let openID: SQL = """
        (SELECT m.id FROM person_match AS m WHERE m.plan_id = plan.id AND m.outcome IS NULL ORDER BY m.id LIMIT 1)
            AS match_id
        """

    /// The open tasks of a plan that has been found inside the reader's scope, the oldest first: those about plans that go
    /// on, that somebody else answers for, and that a consent still reaches. A plan that has ended has none: what is left
    /// would only tell that there is another (OSL 25:1, 26:1).
    package static func open(of plan: Plan, reader: Reader, on day: Day, in db: Reading) throws -> [PersonMatch] {
        guard plan.state != .closed else { return [] }
        let rows = try db.rows(
            """
            SELECT m.id, m.other_plan_id, m.found_at, p.owner_id
            FROM person_match AS m JOIN plan AS p ON p.id = m.other_plan_id
            WHERE m.plan_id = \(plan.id) AND m.outcome IS NULL AND p.state <> 'closed'
                AND NOT EXISTS (
                    SELECT 1 FROM plan_assignment AS s
                    WHERE s.plan_id = p.id AND s.account_id = \(reader.account) AND s.ended_at IS NULL
                )
            ORDER BY m.id
            """
        ).filter { row in
            let other = Side(plan: try row["other_plan_id"], owner: try row["owner_id"])
            return try other.owner == plan.owner || isCovered(Side(plan), other, on: day, in: db)
        }
        guard !rows.isEmpty else { return [] }
        let contacts = try Plans.responsible(for: rows.map { try $0["other_plan_id"] }, in: db)
        return try rows.map { row in
            PersonMatch(
                id: try row["id"],
                otherOwner: try row["owner_id"],
                contact: contacts[try row["other_plan_id"]],
                foundAt: try row["found_at"]
            )
        }
    }

    /// Writes down what was agreed.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such open task.
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
        let count = try db.run(
            """
            UPDATE person_match SET outcome = \(outcome), settled_at = \(act.at), settled_by = \(act.actor)
            WHERE id = \(id) AND plan_id = \(change.plan.id) AND outcome IS NULL
            """
        )
        guard count == 1 else { throw Problem.notFound }
        try change.finish(EventType("personMatch.settled", version: 1), facts: ["outcome": .code(outcome.rawValue)])
    }

    private static func tell(_ plan: Plan, of other: Plan, by act: Act, in db: Transaction) throws {
        let id: PersonMatch.ID = act.identifier()
        try db.run(
            """
            INSERT INTO person_match (id, plan_id, other_plan_id, found_at, found_by)
            VALUES (\(id), \(plan.id), \(other.id), \(act.at), \(act.actor)) ON CONFLICT (plan_id, other_plan_id) DO NOTHING
            """
        )
    }

    /// One of two plans, with its authority.
    private struct Side {
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

    /// Whether a consent in one of two plans of different authorities covers the other one's authority on a day, and
    /// nobody has said no in either.
    private static func isCovered(_ one: Side, _ other: Side, on day: Day, in db: Reading) throws -> Bool {
        let covers = try [(one, other), (other, one)].map { side, recipient in
            // Consents alone: a paragraph lets one tell the other of its own plan, and nobody of the other's.
            try Permissions(ConsentRecords.all(of: side.plan, key: nil, in: db), [])
                .cover(.plan, for: recipient.owner, on: day)
        }
        return !covers.contains(.refused) && covers.contains(where: \.isCovered)
    }
}

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
