package import Access
package import Kernel
package import Ledger
package import Plans
package import Store
package import Vault

/// Meetings of a plan.
package enum MeetingCommands {
    static let place = SealedField("meeting.place")

    /// A held meeting as the page takes it.
    package struct Held: Sendable {
        package let startsAt: Instant
        package let place: String
        /// Who led it; nil for who was to, where that was planned.
        package let leader: Appointment.Leader?
        package let attendance: [Attendance]
        /// That the meeting was held although a pre-meeting left a question unresolved.
        package let isOverUnresolved: Bool

        package init(
            startsAt: Instant,
            place: String,
            leader: Appointment.Leader? = nil,
            attendance: [Attendance],
            isOverUnresolved: Bool = false
        ) {
            self.startsAt = startsAt
            self.place = place
            self.leader = leader
            self.attendance = attendance
            self.isOverUnresolved = isOverUnresolved
        }

        /// The same with how somebody took part, whatever else was said of her.
        package func attended(by member: TeamMember.ID, as mode: Attendance.Mode) -> Held {
            Held(
                startsAt: startsAt,
                place: place,
                leader: leader,
                attendance: attendance.filter { $0.member != member } + [Attendance(member: member, mode: mode)],
                isOverUnresolved: isOverUnresolved
            )
        }
    }

    /// Records a meeting and who was there.
    ///
    /// - Throws: `Problem` on `attendance` unless it names members of this plan's team, each once, somebody was there, and
    ///   whoever left was there for a part; on `overUnresolved` when a pre-meeting left a question unresolved and nobody chose to meet all the same.
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
        let team = Set(members.map(\.id))
        let called = held.attendance.map(\.member)
        let wasThere = held.attendance.filter(\.mode.wasThere)
        guard Set(called).count == called.count, Set(called).isSubset(of: team), !wasThere.isEmpty,
            held.attendance.allSatisfy({ $0.leftAt == nil || $0.mode == .part })
        else {
            throw Problem(.invalid, field: "attendance", text: "meeting.nobodyThere")
        }
        let unresolved = try PlanPreparation.Standing.of(plan, in: db).unresolved
        guard unresolved == 0 || held.isOverUnresolved else {
            throw Problem(.invalid, field: "overUnresolved", text: "meeting.unresolved")
        }
        let planned = try AppointmentCommands.meetingHeld(on: held.startsAt.day, change)
        let leader = held.leader ?? planned
        let last = try db.row("SELECT max(number) AS number FROM meeting WHERE plan_id = \(plan)")
        let ordinal = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
        let id: Meeting.ID = act.identifier()
        try db.run(
            """
            INSERT INTO meeting (id, plan_id, number, starts_at, place, leader, recorded_at, recorded_by)
            VALUES (\(id), \(plan), \(ordinal), \(held.startsAt), \(try change.key.seal(held.place, place, row: id)),
                \(leader), \(act.at), \(act.actor))
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
        try change.finish(
            EventType("meeting.held", version: 1),
            facts: parties.adding([
                "number": .count(ordinal), "there": .count(wasThere.count), "called": .count(called.count),
                "days": .count(held.startsAt.day.ordinal - change.plan.needSeenOn.ordinal),
                "unresolved": .count(unresolved),
                "month": .code(held.startsAt.day.yearAndMonth),
                "afterBegun": .count(held.startsAt.day.ordinal - change.plan.begunAt.day.ordinal),
                "leader": .code(leader?.rawValue ?? "unknown"),
            ])
        )
    }

    /// The meetings of a plan that the caller has opened with its key, the latest first. Their places are empty for whoever
    /// is told none (L18).
    package static func all(of file: PlanFile, key: RecordKey, in db: Reading) throws -> [Meeting] {
        var attendance: [Meeting.ID: [Attendance]] = [:]
        var latest: [(id: Meeting.ID, row: Row)] = []
        // A row for each who was called.
        for row in try db.rows(
            """
            SELECT m.id, m.number, m.starts_at, m.place, a.team_member_id, a.mode, a.left_at
            FROM meeting AS m LEFT JOIN attendance AS a ON a.meeting_id = m.id
            WHERE m.plan_id = \(file.plan.id) ORDER BY m.number DESC, a.team_member_id
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
                attendance: attendance[id] ?? []
            )
        }
    }
}
