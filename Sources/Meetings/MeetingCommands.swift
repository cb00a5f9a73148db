package import Access
package import Kernel
package import Ledger
package import Plans
package import Store
package import Vault

/// Meetings of a plan.
package enum MeetingCommands {
    static let place = SealedField("meeting.place")

    /// Records a meeting and who was there.
    ///
    /// - Throws: `Problem` on `attendance` unless it names members of this plan's team, each once, somebody was there, and
    ///   whoever left was there for a part; on `startsAt` when a meeting of the plan began then; on `overUnresolved` when a
    ///   pre-meeting left a question unresolved and nobody chose to meet all the same.
    package static func hold(
        _ held: Held,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.holdMeeting, on: number, version: version, scope: scope, act: act, in: db)
        let plan = change.plan.id
        let members = try TeamCommands.members(of: plan, key: change.key, in: db)
        try held.demandAttendance(of: members)
        try demandOwnTime(held, apartFrom: nil, of: plan, in: db)
        let unresolved = try PlanPreparation.Standing.of(plan, in: db).unresolved
        guard unresolved == 0 || held.isOverUnresolved else {
            throw Problem(.invalid, field: "overUnresolved", text: "meeting.unresolved")
        }
        let planned = try AppointmentCommands.meetingHeld(on: held.startsAt.day, change)
        let leader = held.leader ?? planned
        let last = try db.row("SELECT max(number) AS number FROM meeting WHERE plan_id = \(plan)")
        let ordinal = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        let row = Position(number: ordinal, revision: 1, unresolved: unresolved)
        let facts = try insert(held, led: leader, at: row, among: members, change)
        try change.finish(EventType("meeting.held", version: 1), facts: facts)
    }

    /// Puts right what was written down of the plan's latest meeting; what stood there before stays a row. What is as it was
    /// changes nothing.
    ///
    /// - Throws: `Problem.notFound` if the plan has no such meeting; a problem of code `state` when a later one has been held;
    ///   on `attendance` and `startsAt` as when it was written down. Whoever has left the plan since may still have been there.
    package static func correct(
        _ meeting: Int,
        to held: Held,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(
            .correctMeeting,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        let latest = try db.row(
            """
            SELECT m.number, m.revision, m.unresolved FROM meeting AS m
            WHERE m.plan_id = \(change.plan.id) ORDER BY m.number DESC, m.revision DESC LIMIT 1
            """
        )
        guard let latest, meeting >= 1, try meeting <= latest["number"] else { throw Problem.notFound }
        guard try latest["number"] == meeting else { throw Problem(.state, text: "meeting.laterHeld") }
        let file = try PlanFile.open(number, scope: scope, act: act, in: db)
        let before = try all(of: file, key: change.key, in: db).first
        guard before.map({ Held($0) != held }) ?? true else { return }
        try held.demandAttendance(of: file.everybody)
        try demandOwnTime(held, apartFrom: meeting, of: change.plan.id, in: db)
        // The day may have been wrong, so that what was planned for the right one still stands.
        _ = try AppointmentCommands.meetingHeld(on: held.startsAt.day, change)
        let row = Position(number: meeting, revision: try latest["revision"] + 1, unresolved: try latest["unresolved"])
        let facts = try insert(held, led: held.leader, at: row, among: file.everybody, change)
        try change.finish(EventType("meeting.corrected", version: 1), facts: facts)
    }

    /// Where a row of a meeting stands: which of the plan's meetings, how often it was put right, and over how many questions
    /// it was held.
    private struct Position {
        let number: Int
        let revision: Int
        let unresolved: Int
    }

    /// - Returns: the facts of its event.
    private static func insert(
        _ held: Held,
        led leader: Appointment.Leader?,
        at row: Position,
        among members: [TeamMember],
        _ change: PlanChange
    ) throws -> Facts {
        let (plan, act, db) = (change.plan, change.act, change.db)
        let id: Meeting.ID = act.identifier()
        try db.run(
            """
            INSERT INTO meeting (id, plan_id, number, revision, starts_at, place, leader, unresolved, recorded_at, recorded_by)
            VALUES (\(id), \(plan.id), \(row.number), \(row.revision), \(held.startsAt),
                \(try change.key.seal(held.place, place, row: id)), \(leader), \(row.unresolved), \(act.at),
                \(act.actor))
            """
        )
        for attendance in held.attendance {
            try db.run(
                """
                INSERT INTO attendance (meeting_id, team_member_id, mode, left_at)
                VALUES (\(id), \(attendance.member), \(attendance.mode), \(attendance.leftAt?.description))
                """
            )
        }
        let parties = try Party.facts(of: held.attendance, among: members, in: db)
        return parties.adding([
            "number": .count(row.number), "there": .count(held.attendance.filter(\.mode.wasThere).count),
            "called": .count(held.attendance.count),
            "days": .count(held.startsAt.day.ordinal - plan.needSeenOn.ordinal),
            "unresolved": .count(row.unresolved),
            "month": .code(held.startsAt.day.yearAndMonth),
            "afterBegun": .count(held.startsAt.day.ordinal - plan.begunAt.day.ordinal),
            "leader": .code(leader?.rawValue ?? "unknown"),
        ])
    }

    /// Two meetings of a plan do not begin at once: whoever writes the same one down again is led to putting it right.
    private static func demandOwnTime(
        _ held: Held,
        apartFrom number: Int?,
        of plan: Plan.ID,
        in db: Reading
    ) throws {
        let same = try db.row(
            """
            SELECT m.number FROM meeting AS m
            WHERE m.plan_id = \(plan) AND m.starts_at = \(held.startsAt) AND m.number <> \(number ?? 0)
                AND \(part: isLatest)
            """
        )
        guard let same else { return }
        let text = String(try same["number"] as Int)
        throw Problem(.invalid, field: "startsAt", text: "meeting.sameTime", arguments: ["number": text])
    }

    /// Whether a row `m` is its meeting as it stands.
    private static let isLatest: SQL = """
        m.revision = (
            SELECT max(l.revision) FROM meeting AS l WHERE l.plan_id = m.plan_id AND l.number = m.number)
        """

    /// The meetings of a plan that the caller has opened with its key, the latest first. Their places are empty for whoever
    /// is told none (L18).
    package static func all(of file: PlanFile, key: RecordKey, in db: Reading) throws -> [Meeting] {
        try meetings(where: isLatest, of: file, key: key, in: db)
    }

    /// What stood of a meeting before it was put right, the latest first.
    package static func former(
        _ number: Int,
        of file: PlanFile,
        key: RecordKey,
        in db: Reading
    ) throws -> [Meeting] {
        try meetings(where: "m.number = \(number) AND NOT \(part: isLatest)", of: file, key: key, in: db)
    }

    private static func meetings(
        where condition: SQL,
        of file: PlanFile,
        key: RecordKey,
        in db: Reading
    ) throws -> [Meeting] {
        var attendance: [Meeting.ID: [Attendance]] = [:]
        var latest: [(id: Meeting.ID, row: Row)] = []
        // A row for each who was called.
        for row in try db.rows(
            """
            SELECT m.id, m.number, m.starts_at, m.place, m.leader, m.recorded_at, m.recorded_by, a.team_member_id,
                a.mode, a.left_at
            FROM meeting AS m LEFT JOIN attendance AS a ON a.meeting_id = m.id
            WHERE m.plan_id = \(file.plan.id) AND \(part: condition)
            ORDER BY m.number DESC, m.revision DESC, a.team_member_id
            """
        ) {
            let id: Meeting.ID = try row["id"]
            if latest.last?.id != id { latest.append((id, row)) }
            if let member: TeamMember.ID = try row["team_member_id"] {
                let leftAt = try (row["left_at"] as String?).flatMap { TimeOfDay($0) }
                attendance[id, default: []].append(Attendance(member: member, mode: try row["mode"], leftAt: leftAt))
            }
        }
        return try latest.map { id, row in
            Meeting(
                id: id,
                number: try row["number"],
                startsAt: try row["starts_at"],
                place: file.places.areShown ? try key.open(row["place"], place, row: id) : "",
                leader: try row["leader"],
                attendance: attendance[id] ?? [],
                recordedAt: try row["recorded_at"],
                recordedBy: try row["recorded_by"]
            )
        }
    }
}
