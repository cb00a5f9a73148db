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
/// Inside one authority whoever answers for the other plan is told. Between authorities nobody is told until a consent in
/// one of the plans covers the other authority: that a person has a plan at all is secret (OSL 25:1, 26:1). Whoever
/// begins a plan or writes down a consent gets the same answer either way.
package enum PersonMatches {
    /// Looks among all open plans for the number, the same work whether there is any or none.
    static func look(for plan: Plan, number: PersonalNumber, by act: Act, in db: Transaction) throws {
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
                    try tell(other, of: plan, by: act, in: db)
                } else if try isCovered(plan, other, on: act.today, in: db) {
                    try tell(other, of: plan, by: act, in: db)
                    try tell(plan, of: other, by: act, in: db)
                }
            }
        }
    }

    /// One of the open tasks of a plan, if it has any.
    static let openID: SQL = """
        (SELECT min(m.id) FROM person_match AS m WHERE m.plan_id = plan.id AND m.outcome IS NULL) AS match_id
        """

    /// The open tasks of a plan that has been found inside the reader's scope, the oldest first.
    package static func open(of plan: Plan, in db: Reading) throws -> [PersonMatch] {
        let rows = try db.rows(
            """
            SELECT m.id, m.other_plan_id, m.found_at, p.owner_id
            FROM person_match AS m JOIN plan AS p ON p.id = m.other_plan_id
            WHERE m.plan_id = \(plan.id) AND m.outcome IS NULL ORDER BY m.id
            """
        )
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
            INSERT INTO person_match (id, plan_id, other_plan_id, found_at)
            VALUES (\(id), \(plan.id), \(other.id), \(act.at)) ON CONFLICT (plan_id, other_plan_id) DO NOTHING
            """
        )
    }

    private static func isCovered(_ one: Plan, _ other: Plan, on day: Day, in db: Reading) throws -> Bool {
        try [(one, other), (other, one)].contains { plan, recipient in
            let consents = try ConsentRecords.all(of: plan.id, key: nil, in: db)
            if case .covered = ConsentCover(consents, recipient: recipient.owner, on: day) { return true }
            return false
        }
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
        return try db.rows(
            """
            SELECT \(part: Plan.columns)
            FROM plan JOIN plan_assignment AS assignment ON assignment.plan_id = plan.id
            WHERE plan.person_id IN (\(list: people)) AND plan.owner_id = \(scope.reader.owner)
                AND plan.state <> 'closed' AND assignment.account_id = \(scope.reader.account)
                AND assignment.ended_at IS NULL
            ORDER BY plan.need_seen_on, plan.id
            """
        ).map(Plan.init)
    }
}
