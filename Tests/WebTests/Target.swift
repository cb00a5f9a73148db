import Access
import Kernel
import Ledger
import People
import Plans
import Store
import Testing
import Vault

/// A plan or a copy by its number, as far as it matters to who may see it.
struct Target: Sendable {
    enum Kind: Sendable { case plan, copy, summons, none }

    let kind: Kind
    let number: String
    /// The plan's or the copy's own record.
    let record: Record.ID?
    /// The card of the person the plan is for; a copy has none.
    let person: Record.ID?
    let owner: Owner.ID?
    /// Where a copy was sent; where a plan was begun.
    let unit: CareUnit.ID?
    /// Who began the plan and is assigned to it.
    let author: String?
    let isClosed: Bool
    /// The story it comes from; nil in the plans of the demo city.
    let story: CanaryStory?
    /// Ids that a form about it can name: something that exists, so that only the gate is in the way.
    let ids: [String: String]
    /// The promises of which nobody has told anything yet: what a look back must speak of.
    var openPromises: [String] = []
    let words: Set<String>

    /// A number that could be one and is not.
    static let missing = Target(number: "2222222")

    private init(number: String) {
        self.number = number
        (kind, record, person, owner, unit, author, isClosed, story) = (.none, nil, nil, nil, nil, nil, false, nil)
        (ids, words) = ([:], [])
    }

    /// All plans of the city and all copies of them.
    static func all(_ stories: [PlanNumber: CanaryStory], vault: Vault, today: Day, in db: Reading) throws -> [Target] {
        try db.rows(
            """
            SELECT plan.id, plan.number, plan.record_id, plan.owner_id, plan.unit_id, plan.person_id, plan.state, account.login
            FROM plan JOIN account ON account.id = plan.begun_by ORDER BY plan.id
            """
        ).flatMap { row in
            let number: PlanNumber = try row["number"]
            let patient = try #require(try Patients.find(row["person_id"], vault: vault, today: today, in: db))
            let plan = try Target(plan: row, patient, stories[number], in: db)
            let id: Plan.ID = try row["id"]
            let copies = try db.rows(
                "SELECT number, record_id, owner_id, unit_id FROM plan_copy WHERE source_plan_id = \(id)"
            )
            let summonses = try db.rows(
                """
                SELECT r.number, r.record_id, r.owner_id, r.unit_id
                FROM received_summons AS r JOIN appointment AS a ON a.id = r.appointment_id WHERE a.plan_id = \(id)
                """
            )
            return try [plan] + copies.map { try Target(.copy, $0, of: plan, in: db) }
                + summonses.map { try Target(.summons, $0, of: plan, in: db) }
        }
    }

    /// Somebody on the team whose principal has another unit that may be the right one, and that unit.
    private static func withRightUnit(_ plan: Plan.ID, _ column: SQL, in db: Reading) throws -> Row? {
        try db.row(
            """
            SELECT \(part: column) FROM team_member AS m JOIN care_unit AS own ON own.id = m.unit_id
                JOIN authority AS a ON a.id = own.owner_id JOIN authority AS b ON b.principal_id = a.principal_id
                JOIN care_unit AS u ON u.owner_id = b.id AND u.id <> own.id
            WHERE m.plan_id = \(plan) ORDER BY m.id, u.id LIMIT 1
            """
        )
    }

    private init(plan row: Row, _ patient: Patient, _ story: CanaryStory?, in db: Reading) throws {
        let plan: Plan.ID = try row["id"]
        kind = .plan
        number = (try row["number"] as PlanNumber).description
        record = try row["record_id"]
        person = patient.record
        owner = try row["owner_id"]
        unit = try row["unit_id"]
        author = try row["login"]
        isClosed = (try row["state"] as PlanState) == .closed
        self.story = story
        var ids: [String: String] = [:]
        for (name, row) in [
            (
                "consent",
                try db.row(
                    """
                    SELECT id FROM consent WHERE plan_id = \(plan)
                        AND id NOT IN (SELECT consent_id FROM consent_withdrawal)
                        AND id NOT IN (SELECT consent_id FROM consent_replacement)
                    """
                )
            ),
            (
                "colleague",
                try db.row(
                    """
                    SELECT a.id FROM account AS a JOIN commission AS c ON c.practitioner_id = a.practitioner_id
                    WHERE a.owner_id = \(owner) AND a.login <> \(author) AND c.role <> 'administrator'
                    """
                )
            ),
            (
                "recipient",
                try db.row(
                    """
                    SELECT a.id FROM authority AS a JOIN principal AS p ON p.id = a.principal_id
                    WHERE a.kind <> 'schoolOrganiser' AND p.kind IN ('municipality', 'region') AND p.kind <> (
                        SELECT q.kind FROM authority AS o JOIN principal AS q ON q.id = o.principal_id
                        WHERE o.id = \(owner))
                        AND a.id NOT IN (
                            SELECT u.owner_id FROM team_member AS m JOIN care_unit AS u ON u.id = m.unit_id
                            WHERE m.plan_id = \(plan))
                    """
                )
            ),
            (
                "unit",
                try db.row(
                    """
                    SELECT u.id FROM team_member AS m JOIN care_unit AS u ON u.id = m.unit_id
                    WHERE m.plan_id = \(plan) AND u.owner_id <> \(owner)
                    """
                )
            ),
            (
                "helper",
                try db.row(
                    """
                    SELECT a.account_id AS id FROM plan_assignment AS a
                    WHERE a.plan_id = \(plan) AND a.role = 'coordinator' AND a.ended_at IS NULL AND NOT EXISTS (
                        SELECT 1 FROM place_reader AS r WHERE r.assignment_id = a.id AND r.ended_at IS NULL)
                    """
                )
            ),
            ("naming", try db.row("SELECT id FROM place_reader WHERE plan_id = \(plan) AND ended_at IS NULL")),
            ("basis", try db.row("SELECT id FROM legal_basis WHERE plan_id = \(plan)")),
            ("guardian", try db.row("SELECT id FROM team_member WHERE plan_id = \(plan) AND kind = 'guardian'")),
            ("question", try db.row("SELECT id FROM agenda_question WHERE plan_id = \(plan)")),
            ("parked", try db.row("SELECT id FROM parked_question WHERE plan_id = \(plan)")),
            ("hold", try db.row("SELECT id FROM retention_hold WHERE record_id = \(record)")),
            ("given", try db.row("SELECT id FROM given_task WHERE plan_id = \(plan) AND ended_at IS NULL")),
            ("match", try db.row("SELECT id FROM person_match WHERE plan_id = \(plan)")),
            ("promise", try db.row("SELECT id FROM promise WHERE plan_id = \(plan)")),
            ("goal", try db.row("SELECT id FROM goal WHERE plan_id = \(plan)")),
            ("member", try db.row("SELECT id FROM team_member WHERE plan_id = \(plan)")),
            ("colleagueElsewhere", try Self.withRightUnit(plan, "m.id", in: db)),
            ("rightUnit", try Self.withRightUnit(plan, "u.id", in: db)),
        ] {
            ids[name] = try row.map { (try $0["id"] as Record.ID).description }
        }
        self.ids = ids
        openPromises = try db.rows(
            """
            SELECT p.id FROM promise AS p WHERE p.plan_id = \(plan) AND NOT EXISTS (
                SELECT 1 FROM promise_status AS s WHERE s.promise_id = p.id AND s.number > 1)
            """
        ).map { (try $0["id"] as Record.ID).description }
        words = Set(story.map { story in CanaryStory.Field.allCases.map(story.word) } ?? [patient.name])
            .union([patient.number?.description].compactMap(\.self))
    }

    /// A copy or a summons.
    private init(_ kind: Kind, _ row: Row, of plan: Target, in db: Reading) throws {
        self.kind = kind
        number = (try row["number"] as PlanNumber).description
        record = try row["record_id"]
        person = nil
        owner = try row["owner_id"]
        unit = try row["unit_id"]
        author = nil
        isClosed = false
        story = plan.story
        let hold = try db.row("SELECT id FROM retention_hold WHERE record_id = \(record)")
        let promise = try db.row(
            """
            SELECT m.promise_id AS id FROM copy_promise AS m JOIN plan_copy AS c ON c.id = m.copy_id
            WHERE c.record_id = \(record) ORDER BY m.number DESC, m.promise_id LIMIT 1
            """
        )
        ids = try [("hold", hold), ("ownPromise", promise)].reduce(into: plan.ids) { ids, found in
            ids[found.0] = try found.1.map { (try $0["id"] as Record.ID).description } ?? ids[found.0]
        }
        words =
            plan.story.map { story in
                Set(
                    CanaryStory.Field.allCases.filter { kind == .copy ? $0.isDisclosed : $0.isSummoned }.map(story.word)
                )
            } ?? plan.words
    }

    /// Where one of its words is kept: a name on the person's card and with the plan, a personal number on the card alone.
    func holders(of word: String) -> Set<Record.ID> {
        let isName = story.map { word == $0.word(.name) } ?? true
        let records = word.first?.isNumber == true ? [person] : isName ? [record, person] : [record]
        return Set(records.compactMap(\.self))
    }

    /// How somebody stands to it, told from the rows and not by the gate.
    func standing(of person: Person) -> Standing {
        guard let reader = person.reader, kind != .none else { return .missing }
        let isOwn = owner == reader.owner
        if kind != .plan {
            guard isOwn else { return .otherAuthoritysCopy }
            return unit.map(reader.units.contains) == true ? .ownUnitsCopy : .otherUnitsCopy
        }
        guard author == person.login else { return isOwn ? .colleaguesPlan : .otherAuthoritysPlan }
        return isClosed ? .ownClosedPlan : .ownPlan
    }

    /// The records whose words an answer may show.
    func records(_ shows: AccessLine.Shows) -> Set<Record.ID> {
        switch shows {
        case .nothing, .lists, .unitsPlans, .dueRecords: []
        case .plan, .copy: Set([record].compactMap(\.self))
        case .planAndPerson: Set([record, person].compactMap(\.self))
        }
    }
}
