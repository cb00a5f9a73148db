import Access
import Kernel
import People
import Plans
import Store

/// What a step finds to act upon, seen past every gate: whoever acts names what is there, and it is for the rooms to
/// answer as if it were not.
struct Stage {
    struct Target {
        let id: Plan.ID
        let number: PlanNumber
        let version: Int
        /// The second it was begun in.
        let begun: Int
        let responsible: Actor.ID
    }

    /// Something that came to a unit.
    struct Arrival {
        let number: PlanNumber
        let unit: CareUnit.ID
        let version: Int
        let stamp: Int
    }

    private let db: Reading

    init(_ db: Reading) {
        self.db = db
    }

    func plans() throws -> [Target] {
        try db.rows(
            """
            SELECT plan.id, plan.number, plan.version, plan.begun_at, a.account_id
            FROM plan JOIN plan_assignment AS a ON a.plan_id = plan.id AND a.ended_at IS NULL ORDER BY plan.id
            """
        ).map { row in
            Target(
                id: try row["id"],
                number: try row["number"],
                version: try row["version"],
                begun: Int(try (row["begun_at"] as Instant).milliseconds / 1000),
                responsible: try row["account_id"]
            )
        }
    }

    func copies() throws -> [Arrival] {
        try db.rows(
            """
            SELECT c.number, c.unit_id, max(v.number) AS version, 0 AS stamp
            FROM plan_copy AS c JOIN copy_version AS v ON v.copy_id = c.id
            WHERE NOT EXISTS (SELECT 1 FROM copy_recall AS r WHERE r.copy_id = c.id AND r.number = v.number)
            GROUP BY c.id, c.number, c.unit_id ORDER BY c.id
            """
        ).map(arrival)
    }

    func summonses() throws -> [Arrival] {
        try db.rows(
            """
            SELECT r.number, r.unit_id, max(v.number) AS version,
                count(*) + (SELECT count(*) FROM summons_reply AS y WHERE y.received_id = r.id)
                + (SELECT count(*) FROM received_summons_recall AS b WHERE b.received_id = r.id) AS stamp
            FROM received_summons AS r JOIN received_summons_version AS v ON v.received_id = r.id
            GROUP BY r.id, r.number, r.unit_id ORDER BY r.id
            """
        ).map(arrival)
    }

    func team(of plan: Plan.ID) throws -> [TeamMember.ID] {
        try db.rows("SELECT id FROM team_member WHERE plan_id = \(plan) ORDER BY id").map { try $0["id"] }
    }

    func consents(of plan: Plan.ID) throws -> [Consent.ID] {
        try db.rows("SELECT id FROM consent WHERE plan_id = \(plan) ORDER BY id").map { try $0["id"] }
    }

    func grounds(of plan: Plan.ID) throws -> [LegalBasis.ID] {
        try db.rows("SELECT id FROM legal_basis WHERE plan_id = \(plan) ORDER BY id").map { try $0["id"] }
    }

    func promises(of plan: Plan.ID) throws -> [Promise.ID] {
        try db.rows("SELECT id FROM promise WHERE plan_id = \(plan) ORDER BY id").map { try $0["id"] }
    }

    func ownPromises(of copy: PlanNumber) throws -> [Promise.ID] {
        try db.rows(
            """
            SELECT m.promise_id AS id FROM copy_promise AS m JOIN plan_copy AS c ON c.id = m.copy_id
            WHERE c.number = \(copy) GROUP BY m.promise_id ORDER BY m.promise_id
            """
        ).map { try $0["id"] }
    }

    func goals(of plan: Plan.ID) throws -> [Goal.ID] {
        try db.rows(
            """
            SELECT id FROM goal
            WHERE plan_id = \(plan) AND id NOT IN (SELECT goal_id FROM goal_removal) ORDER BY number
            """
        ).map { try $0["id"] }
    }

    func openPromises(of plan: Plan.ID) throws -> [Promise.ID] {
        try db.rows(
            """
            SELECT p.id FROM promise AS p JOIN promise_status AS s ON s.promise_id = p.id
            WHERE p.plan_id = \(plan) AND s.status IN ('planned', 'ongoing')
                AND p.id NOT IN (SELECT promise_id FROM promise_removal)
                AND s.number = (SELECT max(l.number) FROM promise_status AS l WHERE l.promise_id = p.id) ORDER BY p.id
            """
        ).map { try $0["id"] }
    }

    func questions(of plan: Plan.ID) throws -> [AgendaQuestion.ID] {
        try db.rows("SELECT id FROM agenda_question WHERE plan_id = \(plan) ORDER BY id").map { try $0["id"] }
    }

    /// The first parked question that nobody has answered.
    func parked(of plan: Plan.ID) throws -> ParkedQuestion.ID? {
        try db.row(
            """
            SELECT q.id FROM parked_question AS q
            WHERE q.plan_id = \(plan) AND q.id NOT IN (SELECT a.question_id FROM parked_answer AS a) ORDER BY q.id
            """
        ).map { try $0["id"] }
    }

    func matches(of plan: Plan.ID) throws -> [PersonMatch.ID] {
        try db.rows("SELECT id FROM person_match WHERE plan_id = \(plan) ORDER BY id").map { try $0["id"] }
    }

    private func arrival(_ row: Row) throws -> Arrival {
        Arrival(
            number: try row["number"],
            unit: try row["unit_id"],
            version: try row["version"],
            stamp: try row["stamp"]
        )
    }
}
