import Access
import Kernel
import Ledger
import People
import Store
import Vault

/// What the sender's side puts at those who are called and takes back there.
extension ReceivedSummonses {
    /// Puts a version into the inbox of a unit, or of the one that it went on to.
    ///
    /// - Returns: the unit where it lies.
    @discardableResult
    static func deliver(
        _ text: String,
        version: Int,
        of appointment: Appointment.ID,
        for member: TeamMember.ID,
        to unit: CareUnit,
        by act: Act,
        in db: Transaction
    ) throws -> CareUnit.ID {
        let living = try db.row(
            """
            SELECT r.id, r.record_id, r.unit_id FROM received_summons AS r
            WHERE r.appointment_id = \(appointment) AND r.member_id = \(member) AND \(part: isLiving)
            """
        )
        let record: Record.ID? = try living?["record_id"]
        let (id, key, place): (ReceivedSummons.ID, RecordKey, CareUnit.ID) =
            if let living, let record, let key = try act.vault.keys(of: [record], in: db)[record] {
                (try living["id"], key, try living["unit_id"])
            } else {
                try make(of: appointment, for: member, at: unit, by: act, in: db)
            }
        try arrive(text, version: version, of: id, at: place, key: key, by: act, in: db)
        return place
    }

    static func arrive(
        _ text: String,
        version: Int,
        of id: ReceivedSummons.ID,
        at place: CareUnit.ID,
        key: RecordKey,
        as event: EventType = EventType("summons.received", version: 1),
        by act: Act,
        in db: Transaction
    ) throws {
        let row: Identifier<SummonsDocument> = act.identifier()
        try db.run(
            """
            INSERT INTO received_summons_version (id, received_id, number, document, received_at)
            VALUES (\(row), \(id), \(version), \(try key.seal(text, document, row: row)), \(act.at))
            """
        )
        try EventLog.append(
            event,
            to: key,
            facts: ["version": .count(version), "unit": .code(place.description)],
            by: act,
            in: db
        )
    }

    private static func make(
        of appointment: Appointment.ID,
        for member: TeamMember.ID,
        at unit: CareUnit,
        by act: Act,
        in db: Transaction
    ) throws -> (ReceivedSummons.ID, RecordKey, CareUnit.ID) {
        let id: ReceivedSummons.ID = act.identifier()
        let key = try act.vault.create(.summons, owner: unit.owner, at: act.at, in: db)
        try db.run(
            """
            INSERT INTO received_summons (id, number, record_id, owner_id, unit_id, appointment_id, member_id, created_at)
            VALUES (\(id), \(PlanNumber(from: act.source)), \(key.record), \(unit.owner), \(unit.id), \(appointment),
                \(member), \(act.at))
            """
        )
        return (id, key, unit.id)
    }

    /// The units in whose inboxes a meeting lies, by the members of the team who are called there.
    static func places(of appointment: Appointment.ID, in db: Reading) throws -> [TeamMember.ID: CareUnit.ID] {
        try db.rows(
            """
            SELECT r.member_id, r.unit_id FROM received_summons AS r
            WHERE r.appointment_id = \(appointment) AND \(part: isLiving) AND EXISTS (
                SELECT 1 FROM received_summons_version AS v WHERE v.received_id = r.id AND NOT EXISTS (
                    SELECT 1 FROM received_summons_recall AS b WHERE b.received_id = r.id AND b.version_id = v.id))
            """
        ).reduce(into: [:]) { places, row in places[try row["member_id"]] = try row["unit_id"] }
    }

    /// Ends what lies in inboxes.
    ///
    /// - Parameter members: whose; nil for all.
    static func end(
        of appointment: Appointment.ID,
        for members: Set<TeamMember.ID>? = nil,
        as outcome: ReceivedSummons.End,
        by act: Act,
        in db: Transaction
    ) throws {
        for row in try db.rows(
            """
            SELECT r.id, r.record_id, r.member_id FROM received_summons AS r
            WHERE r.appointment_id = \(appointment) AND \(part: isLiving)
            ORDER BY r.id
            """
        ) where try members?.contains(row["member_id"]) ?? true {
            try end(row["id"], of: row["record_id"], as: outcome, by: act, in: db)
        }
    }

    /// Takes back what nobody has opened, at other units of the owner's authority, too.
    static func endUnopened(of plan: Plan, by act: Act, in db: Transaction) throws {
        for row in try db.rows(
            """
            SELECT r.id, r.record_id, CASE WHEN \(part: isLiving) AND NOT EXISTS (
                SELECT 1 FROM received_summons_opening AS o WHERE o.received_id = r.id) THEN 1 ELSE 0 END AS is_unseen
            FROM received_summons AS r JOIN appointment AS a ON a.id = r.appointment_id
            WHERE a.plan_id = \(plan.id) ORDER BY r.id
            """
        ) {
            if try row["is_unseen"] == 1 {
                try end(row["id"], of: row["record_id"], as: .withdrawn, by: act, in: db)
            }
            try recallUnopened(from: row["id"], by: act, in: db)
        }
    }

    /// Marks everything of a plan that was entered in error, what has ended before and what was held, too: it is about
    /// somebody else, or there twice. Of what nobody has opened nothing is left.
    static func endAsWrong(of plan: Plan, by act: Act, in db: Transaction) throws {
        for row in try db.rows(
            """
            SELECT r.id, r.record_id, e.id AS end_id
            FROM received_summons AS r JOIN appointment AS a ON a.id = r.appointment_id
                LEFT JOIN received_summons_end AS e ON e.received_id = r.id AND \(part: stands)
            WHERE a.plan_id = \(plan.id) ORDER BY r.id
            """
        ) {
            // What it ended by before says less.
            if let earlier: Identifier<ReceivedSummons.End> = try row["end_id"] {
                try db.run("INSERT INTO received_summons_return (end_id, at) VALUES (\(earlier), \(act.at))")
            }
            try end(row["id"], of: row["record_id"], as: .foundWrong, by: act, in: db)
        }
    }

    /// Takes back every version that nobody has opened, or those of one number; also of what has ended: it could count again.
    ///
    /// - Returns: how many.
    @discardableResult
    static func recallUnopened(
        from id: ReceivedSummons.ID,
        version: Int? = nil,
        by act: Act,
        in db: Transaction
    ) throws -> Int {
        let versions = try unopened(from: id, in: db).filter { row in
            try version.map { number in try row["number"] == number } ?? true
        }
        for row in versions { try recall(row["id"], of: id, by: act, in: db) }
        return versions.count
    }

    /// Takes back a version whose sending is undone.
    static func takeBack(
        _ version: Int,
        from id: ReceivedSummons.ID,
        of record: Record.ID,
        by act: Act,
        in db: Transaction
    ) throws {
        guard try recallUnopened(from: id, version: version, by: act, in: db) > 0,
            let key = try act.vault.keys(of: [record], in: db)[record]
        else { return }
        try EventLog.append(
            EventType("summons.recalled", version: 1),
            to: key,
            facts: ["version": .count(version)],
            by: act,
            in: db
        )
    }

    /// Lets a summons count again, since the sending that ended it is undone.
    static func goOn(
        after end: Identifier<ReceivedSummons.End>,
        in record: Record.ID,
        by act: Act,
        in db: Transaction
    ) throws {
        guard let key = try act.vault.keys(of: [record], in: db)[record] else { return }
        try db.run("INSERT INTO received_summons_return (end_id, at) VALUES (\(end), \(act.at))")
        try EventLog.append(EventType("summons.returned", version: 1), to: key, by: act, in: db)
    }

    /// Takes own words back from what nobody at a unit has opened: the same summons lies there without them.
    static func takeBackOwnWords(
        from id: ReceivedSummons.ID,
        of record: Record.ID,
        at unit: CareUnit.ID,
        by act: Act,
        in db: Transaction
    ) throws {
        // What its unit has destroyed tells nothing any more.
        guard let key = try act.vault.keys(of: [record], in: db)[record] else { return }
        for row in try unopened(from: id, in: db) {
            let version: Identifier<SummonsDocument> = try row["id"]
            let told = try SummonsDocument.decoded(key.open(row["document"], document, row: version))
            guard told.tellsOwnWords else { continue }
            try recall(version, of: id, by: act, in: db)
            let text = try told.withoutOwnWords.encoded()
            try arrive(text, version: row["number"], of: id, at: unit, key: key, by: act, in: db)
        }
    }

    /// The versions that nobody has opened and that were not taken back.
    private static func unopened(from id: ReceivedSummons.ID, in db: Reading) throws -> [Row] {
        try db.rows(
            """
            SELECT v.id, v.number, v.document FROM received_summons_version AS v
            WHERE v.received_id = \(id)
                AND NOT EXISTS (
                    SELECT 1 FROM received_summons_recall AS b
                    WHERE b.received_id = v.received_id AND b.version_id = v.id)
                AND NOT EXISTS (
                    SELECT 1 FROM received_summons_opening AS o WHERE o.received_id = v.received_id AND o.number = v.number)
            ORDER BY v.number
            """
        )
    }

    static func recall(
        _ version: Identifier<SummonsDocument>,
        of id: ReceivedSummons.ID,
        by act: Act,
        in db: Transaction
    ) throws {
        try db.run(
            """
            INSERT INTO received_summons_recall (received_id, version_id, at) VALUES (\(id), \(version), \(act.at))
            """
        )
    }

    static func end(
        _ id: ReceivedSummons.ID,
        of record: Record.ID,
        as outcome: ReceivedSummons.End,
        by act: Act,
        in db: Transaction
    ) throws {
        let row: Identifier<ReceivedSummons.End> = act.identifier()
        try db.run(
            """
            INSERT INTO received_summons_end (id, received_id, outcome, at)
            VALUES (\(row), \(id), \(outcome), \(act.at))
            """
        )
        // What its unit has destroyed tells nothing any more.
        guard let key = try act.vault.keys(of: [record], in: db)[record] else { return }
        try EventLog.append(
            EventType("summons.ended", version: 1),
            to: key,
            facts: ["outcome": .code(outcome.rawValue)],
            by: act,
            in: db
        )
    }
}
