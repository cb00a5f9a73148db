package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Planning a meeting and calling people to it.
package enum AppointmentCommands {
    static let reason = SealedField("appointment.reason")

    /// Plans a meeting, or changes the one that is planned. Nothing is sent before `send`.
    ///
    /// - Throws: `Problem` on `startsAt` for a time that has passed; on `called` unless it names members of this plan's team,
    ///   each once.
    package static func plan(
        _ details: Appointment.Details,
        calling called: [Summons.New],
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.planMeeting, on: number, version: version, scope: scope, act: act, in: db)
        guard details.startsAt > act.at else {
            throw Problem(.invalid, field: "startsAt", text: "summons.startsAt.passed")
        }
        let team = try TeamCommands.members(of: change.plan.id, key: change.key, in: db)
        let members = called.map(\.member)
        guard !members.isEmpty, Set(members).count == members.count, Set(members).isSubset(of: team.map(\.id)) else {
            throw Problem(.invalid, field: "called", text: "summons.called.missing")
        }
        let (appointment, ordinal) = try place(details, of: change)
        let kinds = try SummonsDuty(of: change.plan, on: act.today, in: db)
        for new in called {
            guard let member = team.first(where: { $0.id == new.member }) else { continue }
            let id: Identifier<Summons> = act.identifier()
            try db.run(
                """
                INSERT INTO summons (id, version_id, team_member_id, kind, bring)
                VALUES (\(id), \(appointment), \(new.member), \(kinds.kind(of: member)),
                    \(try change.key.seal(new.bring, Appointments.bring, row: id)))
                """
            )
        }
        try change.finish(
            EventType("meeting.planned", version: 1),
            facts: [
                "version": .count(ordinal), "called": .count(called.count), "leader": .code(details.leader.rawValue),
            ]
        )
    }

    /// Sends the planned meeting: into the inboxes of the units that may know, each a disclosure of its own. Everybody else
    /// is called by letter. What has been sent goes once more to those only who may know by now and did not get it.
    ///
    /// - Throws: `Problem` when nothing is planned, or everybody who may know has it.
    package static func send(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.summon, on: number, version: version, scope: scope, act: act, in: db)
        guard let appointment = try Appointments.current(of: change.plan, key: change.key, in: db) else {
            throw Problem(.state, text: "summons.nothingToSend")
        }
        guard appointment.details.startsAt > act.at else {
            throw Problem(.invalid, field: "startsAt", text: "summons.startsAt.passed")
        }
        let file = try PlanFile.load(change.plan, key: change.key, act: act, in: db)
        let delivered = try SummonsDelivery(appointment, in: file, by: act, in: db).run()
        if appointment.sentAt == nil {
            let sending: Identifier<Appointment> = act.identifier()
            try db.run(
                """
                INSERT INTO appointment_sending (id, version_id, at, by_id)
                VALUES (\(sending), \(appointment.versionID), \(act.at), \(act.actor))
                """
            )
        } else if delivered == 0 {
            throw Problem(.state, text: "summons.nothingToSend")
        }
        try change.finish(
            EventType("meeting.summoned", version: 1),
            facts: [
                "version": .count(appointment.version), "called": .count(appointment.called.count),
                "delivered": .count(delivered),
                "days": .count(act.today.ordinal - change.plan.needSeenOn.ordinal),
            ]
        )
    }

    /// Cancels the planned meeting. What nobody has opened disappears; the others are told.
    ///
    /// - Throws: `Problem` when nothing is planned.
    package static func cancel(
        _ number: PlanNumber,
        because why: String,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.cancelMeeting, on: number, version: version, scope: scope, act: act, in: db)
        guard let appointment = try Appointments.current(of: change.plan, key: change.key, in: db) else {
            throw Problem(.state, text: "summons.nothingPlanned")
        }
        let sealed = try change.key.seal(why, reason, row: appointment.id)
        try end(appointment.id, as: .cancelled, reason: sealed, by: act, in: db)
        try change.finish(EventType("meeting.cancelled", version: 1), facts: ["version": .count(appointment.version)])
    }

    /// Ends what is planned when the plan ends.
    static func planEnds(_ change: PlanChange) throws {
        guard let appointment = try Appointments.current(of: change.plan, key: change.key, in: change.db) else {
            return
        }
        try end(appointment.id, as: .cancelled, reason: nil, by: change.act, in: change.db)
    }

    /// Ends what was planned up to a day, since a meeting has been held then.
    ///
    /// - Returns: who was to lead it; nil when none was planned.
    package static func meetingHeld(on day: Day, _ change: PlanChange) throws -> Appointment.Leader? {
        guard let appointment = try Appointments.current(of: change.plan, key: change.key, in: change.db),
            appointment.details.startsAt.day <= day
        else { return nil }
        try end(appointment.id, as: .held, reason: nil, by: change.act, in: change.db)
        return appointment.details.leader
    }

    private static func end(
        _ appointment: Appointment.ID,
        as outcome: AppointmentEnd,
        reason: Sealed?,
        by act: Act,
        in db: Transaction
    ) throws {
        try db.run(
            """
            INSERT INTO appointment_end (appointment_id, outcome, reason, at, by_id)
            VALUES (\(appointment), \(outcome), \(reason), \(act.at), \(act.actor))
            """
        )
        if outcome == .cancelled { try ReceivedSummonses.end(of: appointment, as: .cancelled, by: act, in: db) }
    }

    /// The row that the next version of what is planned gets, in a new meeting if none is planned.
    private static func place(
        _ details: Appointment.Details,
        of change: PlanChange
    ) throws -> (Identifier<Appointment.Details>, Int) {
        let (act, db, key) = (change.act, change.db, change.key)
        let current = try Appointments.current(of: change.plan, key: key, in: db)
        let appointment: Appointment.ID = current?.id ?? act.identifier()
        if current == nil {
            let last = try db.row("SELECT max(number) AS number FROM appointment WHERE plan_id = \(change.plan.id)")
            let ordinal = try (last?["number"] as Int?).map { $0 + 1 } ?? 1
            try db.run(
                """
                INSERT INTO appointment (id, plan_id, number, planned_at, planned_by)
                VALUES (\(appointment), \(change.plan.id), \(ordinal), \(act.at), \(act.actor))
                """
            )
        }
        let id: Identifier<Appointment.Details> = act.identifier()
        let ordinal = (current?.version ?? 0) + 1
        try db.run(
            """
            INSERT INTO appointment_version (id, appointment_id, number, starts_at, minutes, place, leader, leader_name,
                note_taker, why_now, at, by_id)
            VALUES (\(id), \(appointment), \(ordinal), \(details.startsAt), \(details.minutes),
                \(try key.seal(details.place, Appointments.place, row: id)), \(details.leader),
                \(try key.seal(details.leaderName, Appointments.leaderName, row: id)),
                \(try key.seal(details.noteTaker, Appointments.noteTaker, row: id)),
                \(try key.seal(details.whyNow, Appointments.whyNow, row: id)), \(act.at), \(act.actor))
            """
        )
        return (id, ordinal)
    }
}

/// How what was planned ended.
enum AppointmentEnd: String, CaseIterable, SQLText {
    case held, cancelled
}
