package import Access
import Kernel
package import Ledger
import People
package import Store

/// What a reader's plans wait for from others: one statement for each kind, over the plans she is assigned to (L15).
package enum WaitsForOthers {
    /// How many days before its end a yes is asked for anew.
    private static let daysAhead = 30

    /// What is waited for, the earliest date first.
    ///
    /// - Parameter limit: how many there are at most, of each kind and together.
    package static func list(scope: Scope, limit: Int, act: Act, in db: Reading) throws -> [WaitForOthers] {
        let all =
            try answers(scope, limit, at: act.at, in: db) + receipts(scope, limit, in: db)
            + acceptances(scope, limit, in: db)
            + promises(scope, limit, act: act, in: db) + consents(scope, limit, on: act.today, in: db)
            + guardians(scope, limit, on: act.today, in: db) + transfers(scope, limit, in: db)
            + tasks(scope, limit, in: db)
        return Array(all.sorted { ($0.day, $0.number.description) < ($1.day, $1.number.description) }.prefix(limit))
    }

    private static let columns: SQL = "plan.id, plan.number, plan.record_id, plan.person_id"

    /// The open plans that are the reader's as a whole, for people who live: nothing is asked about the others any more.
    private static func plans(of scope: Scope) -> SQL {
        """
        plan.owner_id = \(scope.reader.owner) AND plan.state <> \(PlanState.closed) AND plan.id IN (
            SELECT assignment.plan_id FROM plan_assignment AS assignment
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role IN (\(list: Assignment.Role.whole)))
            AND NOT \(part: Patients.hasDied("plan.person_id"))
        """
    }

    /// Those who were told of a meeting that is still to come. Who may not know cannot answer.
    private static func answers(_ scope: Scope, _ limit: Int, at now: Instant, in db: Reading) throws -> [WaitForOthers]
    {
        try db.rows(
            """
            SELECT \(part: columns), min(sending.at) AS since, count(*) AS count
            FROM plan JOIN appointment AS a ON a.plan_id = plan.id
                JOIN appointment_version AS v ON v.appointment_id = a.id AND v.number = (
                    SELECT max(l.number) FROM appointment_version AS l WHERE l.appointment_id = a.id)
                JOIN appointment_sending AS sending ON sending.version_id = v.id AND \(part: Appointments.isSent)
                JOIN summons ON summons.version_id = v.id
                JOIN team_member AS m ON m.id = summons.team_member_id
            WHERE \(part: plans(of: scope)) AND v.starts_at > \(now)
                AND NOT EXISTS (SELECT 1 FROM appointment_end AS e WHERE e.appointment_id = a.id)
                AND NOT EXISTS (
                    SELECT 1 FROM summons_answer AS s WHERE s.version_id = v.id AND s.team_member_id = m.id)
                AND (m.unit_id IS NULL OR m.unit_id = plan.unit_id OR EXISTS (
                    SELECT 1 FROM received_summons AS r WHERE r.appointment_id = a.id AND r.member_id = m.id
                        AND \(part: ReceivedSummonses.isLiving)))
            GROUP BY \(part: columns) ORDER BY since, plan.id LIMIT \(limit)
            """
        ).map { try WaitForOthers(.answers, $0, day: ($0["since"] as Instant).day) }
    }

    /// The units whose latest version lies unconfirmed. A receipt is for the sender to know; nothing of the copy is read.
    private static func receipts(_ scope: Scope, _ limit: Int, in db: Reading) throws -> [WaitForOthers] {
        try db.rows(
            """
            SELECT \(part: columns), copy.unit_id, version.received_at AS since
            FROM plan JOIN plan_copy AS copy ON copy.source_plan_id = plan.id
                JOIN copy_version AS version ON version.copy_id = copy.id AND \(part: Copies.isLatest)
            WHERE \(part: plans(of: scope))
                AND NOT EXISTS (
                    SELECT 1 FROM plan_copy AS l
                    WHERE l.source_plan_id = plan.id AND l.unit_id = copy.unit_id AND l.id > copy.id)
                AND NOT EXISTS (
                    SELECT 1 FROM copy_receipt AS r WHERE r.copy_id = copy.id AND r.number = version.number)
                AND NOT EXISTS (
                    SELECT 1 FROM copy_withdrawal AS w WHERE w.copy_id = copy.id AND w.at >= version.received_at)
            ORDER BY since, copy.id LIMIT \(limit)
            """
        ).map { try WaitForOthers(.receipt, $0, day: ($0["since"] as Instant).day) }
    }

    /// The units with promises that wait for their yes.
    private static func acceptances(_ scope: Scope, _ limit: Int, in db: Reading) throws -> [WaitForOthers] {
        try db.rows(
            """
            SELECT \(part: columns), copy.unit_id, min(w.at) AS since, count(*) AS count
            FROM plan JOIN plan_copy AS copy ON copy.source_plan_id = plan.id
                JOIN copy_version AS version ON version.copy_id = copy.id AND \(part: Copies.isLatest)
                JOIN copy_promise AS m ON \(part: CopyPromises.awaited)
                JOIN (\(part: PromiseRecords.wordings)) ON p.id = m.promise_id
            WHERE \(part: plans(of: scope))
                AND NOT EXISTS (
                    SELECT 1 FROM copy_withdrawal AS w WHERE w.copy_id = copy.id AND w.at >= version.received_at)
            GROUP BY \(part: columns), copy.unit_id, copy.id ORDER BY since, copy.id LIMIT \(limit)
            """
        ).map { try WaitForOthers(.acceptance, $0, day: ($0["since"] as Instant).day) }
    }

    /// One for each plan, by its promise that is latest.
    private static func promises(_ scope: Scope, _ limit: Int, act: Act, in db: Reading) throws -> [WaitForOthers] {
        let late = try Plans.duePromises(
            scope: scope,
            until: act.today.adding(days: -1),
            limit: limit,
            act: act,
            in: db
        ).filter { !$0.isOurs }
        return Dictionary(grouping: late, by: \.number).values.compactMap { WaitForOthers($0) }
    }

    private static func consents(_ scope: Scope, _ limit: Int, on today: Day, in db: Reading) throws -> [WaitForOthers]
    {
        let agreed = PlanState.allCases.filter { $0 != .need && $0 != .closed }
        return try db.rows(
            """
            SELECT number, record_id, person_id, until_day FROM (
                SELECT \(part: columns), max(CASE WHEN c.document_until < c.valid_until THEN c.document_until
                    ELSE c.valid_until END) AS until_day
                FROM plan JOIN consent AS c ON c.plan_id = plan.id
                WHERE \(part: plans(of: scope)) AND plan.state IN (\(list: agreed)) AND c.answer = \(Consent.Answer.yes)
                    AND \(part: ConsentRecords.stands)
                GROUP BY \(part: columns)
            ) AS last_yes
            WHERE until_day <= \(today.adding(days: daysAhead)) ORDER BY until_day, number LIMIT \(limit)
            """
        ).map { try WaitForOthers(.consent, $0, day: $0["until_day"]) }
    }

    private static func guardians(_ scope: Scope, _ limit: Int, on today: Day, in db: Reading) throws -> [WaitForOthers]
    {
        let counting: SQL = """
            c.giver = \(Consent.Giver.guardian) AND c.valid_until >= \(today) AND \(part: ConsentRecords.stands)
            """
        return try db.rows(
            """
            SELECT number, record_id, person_id, since, missing AS count FROM (
                SELECT \(part: columns), min(c.given_on) AS since, (
                    SELECT count(*) FROM team_member AS m
                    WHERE m.plan_id = plan.id AND m.kind = \(TeamMember.Kind.guardian)
                        AND \(part: TeamCommands.isThere) AND NOT EXISTS (
                        SELECT 1 FROM consent_not_asked AS n WHERE n.team_member_id = m.id
                            AND n.reason <> \(NotAsked.asked) AND NOT EXISTS (
                            SELECT 1 FROM consent_not_asked AS l WHERE l.team_member_id = m.id AND l.id > n.id))
                        AND NOT EXISTS (
                            SELECT 1 FROM consent AS c WHERE c.plan_id = plan.id AND c.team_member_id = m.id
                                AND \(part: counting))
                    ) AS missing
                FROM plan JOIN consent AS c ON c.plan_id = plan.id
                WHERE \(part: plans(of: scope)) AND \(part: counting)
                GROUP BY \(part: columns)
            ) AS asked
            WHERE missing > 0 ORDER BY since, number LIMIT \(limit)
            """
        ).map { try WaitForOthers(.guardian, $0, day: $0["since"]) }
    }

    private static func transfers(_ scope: Scope, _ limit: Int, in db: Reading) throws -> [WaitForOthers] {
        try db.rows(
            """
            SELECT \(part: columns), t.unit_id, t.asked_at AS since
            FROM plan JOIN plan_transfer AS t ON t.plan_id = plan.id
            WHERE \(part: plans(of: scope)) AND t.outcome IS NULL ORDER BY since, plan.id LIMIT \(limit)
            """
        ).map { try WaitForOthers(.transfer, $0, day: ($0["since"] as Instant).day) }
    }

    private static func tasks(_ scope: Scope, _ limit: Int, in db: Reading) throws -> [WaitForOthers] {
        try db.rows(
            """
            SELECT \(part: columns), g.task, \(part: Accounts.name(of: "g.to_id")) AS holder, g.given_at AS since
            FROM plan JOIN given_task AS g ON g.plan_id = plan.id
            WHERE \(part: plans(of: scope)) AND g.ended_at IS NULL AND g.to_id <> \(scope.reader.account)
            ORDER BY since, g.id LIMIT \(limit)
            """
        ).map { try WaitForOthers(.task, $0, day: ($0["since"] as Instant).day) }
    }
}
