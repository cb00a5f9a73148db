package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Planned meetings as rows.
package enum Appointments {
    static let place = SealedField("appointment.place")
    static let leaderName = SealedField("appointment.leaderName")
    static let noteTaker = SealedField("appointment.noteTaker")
    static let whyNow = SealedField("appointment.whyNow")
    static let bring = SealedField("summons.bring")
    static let words = SealedField("summonsAnswer.words")

    /// Whether a sending was not undone.
    static let isSent: SQL =
        "NOT EXISTS (SELECT 1 FROM appointment_recall AS undone WHERE undone.sending_id = sending.id)"

    /// The meeting that is planned for a plan that the caller has opened; nil when none is: it was never planned, was
    /// cancelled, or has been held. Its place is empty for whoever is told none (L18).
    package static func current(of file: PlanFile, act: Act, in db: Reading) throws -> Appointment? {
        let current = try current(of: file.plan, key: act.vault.key(of: file.plan.record, in: db), in: db)
        return file.places.areShown ? current : current?.withoutPlace
    }

    static func current(of plan: Plan, key: RecordKey, in db: Reading) throws -> Appointment? {
        guard
            let row = try db.row(
                """
                SELECT a.id, v.id AS version_id, v.number, v.starts_at, v.minutes, v.place, v.leader, v.leader_name,
                    v.note_taker, v.why_now, sending.id AS sending_id, sending.at AS sent_at, (
                        SELECT min(sending.at) FROM appointment_version AS w
                            JOIN appointment_sending AS sending ON sending.version_id = w.id AND \(part: isSent)
                        WHERE w.appointment_id = a.id
                    ) AS first_sent_at, (
                        SELECT count(*) FROM appointment_sending AS s
                            JOIN appointment_recall AS undone ON undone.sending_id = s.id WHERE s.version_id = v.id
                    ) AS undone
                FROM appointment AS a JOIN appointment_version AS v ON v.appointment_id = a.id
                    LEFT JOIN appointment_sending AS sending ON sending.version_id = v.id AND \(part: isSent)
                WHERE a.plan_id = \(plan.id) AND NOT EXISTS (
                    SELECT 1 FROM appointment_end AS e WHERE e.appointment_id = a.id)
                ORDER BY a.number DESC, v.number DESC LIMIT 1
                """
            )
        else { return nil }
        let (id, version): (Appointment.ID, Identifier<Appointment.Details>) = (try row["id"], try row["version_id"])
        return Appointment(
            id: id,
            version: try row["number"],
            versionID: version,
            details: Appointment.Details(
                startsAt: try row["starts_at"],
                minutes: try row["minutes"],
                place: try key.open(row["place"], place, row: version),
                leader: try row["leader"],
                leaderName: try key.open(row["leader_name"], leaderName, row: version),
                noteTaker: try key.open(row["note_taker"], noteTaker, row: version),
                whyNow: try key.open(row["why_now"], whyNow, row: version)
            ),
            called: try called(version, of: id, key: key, in: db),
            sending: try row["sending_id"],
            sentAt: try row["sent_at"],
            isUndone: try row["undone"] > 0,
            firstSentAt: try row["first_sent_at"]
        )
    }

    private static func called(
        _ version: Identifier<Appointment.Details>,
        of appointment: Appointment.ID,
        key: RecordKey,
        in db: Reading
    ) throws -> [Summons] {
        let answers = try SummonsAnswers.latest(to: version, key: key, in: db)
        let places = try ReceivedSummonses.places(of: appointment, in: db)
        return try db.rows(
            """
            SELECT id, team_member_id, kind, bring FROM summons WHERE version_id = \(version) ORDER BY team_member_id
            """
        ).map { row in
            let (id, member): (Identifier<Summons>, TeamMember.ID) = (try row["id"], try row["team_member_id"])
            return Summons(
                member: member,
                kind: try row["kind"],
                bring: try key.open(row["bring"], bring, row: id),
                answer: answers[member],
                place: places[member]
            )
        }
    }

    /// The plans among some whose meeting is planned and sent, with when it begins.
    package static func planned(for plans: [Plan.ID], in db: Reading) throws -> [Plan.ID: Instant] {
        var planned: [Plan.ID: Instant] = [:]
        for row in try db.rows(
            """
            SELECT a.plan_id, v.starts_at
            FROM appointment AS a JOIN appointment_version AS v ON v.appointment_id = a.id
                JOIN appointment_sending AS sending ON sending.version_id = v.id AND \(part: isSent)
            WHERE a.plan_id IN (\(list: plans)) AND NOT EXISTS (
                SELECT 1 FROM appointment_end AS e WHERE e.appointment_id = a.id)
            ORDER BY a.number, v.number
            """
        ) {
            planned[try row["plan_id"]] = try row["starts_at"]
        }
        return planned
    }

    /// The meetings of today in the plans that the reader is assigned to (L15), the earliest first: people have been called,
    /// and what was said is not written down yet.
    package static func today(
        scope: Scope,
        limit: Int,
        act: Act,
        in db: Reading
    ) throws -> [(plan: Plan, startsAt: Instant)] {
        let midnight = TimeOfDay(minutes: 0)
        return try db.rows(
            """
            SELECT \(part: Plan.columns), v.starts_at
            FROM plan JOIN plan_assignment AS assignment ON assignment.plan_id = plan.id
                    AND assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                JOIN appointment AS a ON a.plan_id = plan.id
                JOIN appointment_version AS v ON v.appointment_id = a.id AND v.number = (
                    SELECT max(l.number) FROM appointment_version AS l WHERE l.appointment_id = a.id)
                JOIN appointment_sending AS sending ON sending.version_id = v.id AND \(part: isSent)
            WHERE plan.owner_id = \(scope.reader.owner) AND plan.state <> \(PlanState.closed)
                AND NOT \(part: Patients.hasDied("plan.person_id"))
                AND v.starts_at >= \(Instant(act.today, at: midnight))
                AND v.starts_at < \(Instant(act.today.adding(days: 1), at: midnight))
                AND NOT EXISTS (SELECT 1 FROM appointment_end AS e WHERE e.appointment_id = a.id)
            ORDER BY v.starts_at, plan.id LIMIT \(limit)
            """
        ).map { (try Plan($0), try $0["starts_at"]) }
    }
}
