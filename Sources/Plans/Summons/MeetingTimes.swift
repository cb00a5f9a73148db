package import Access
package import Kernel
package import Store

/// Times to choose from when a meeting is planned (ux §5.3).
package enum MeetingTimes {
    /// How many days there are at least for people to arrange to come.
    private static let notice = 10
    /// The hours, one for each proposal.
    private static let hours = [9, 13, 15].map { TimeOfDay(minutes: $0 * 60) }
    /// How long a meeting may take, in minutes.
    private static let longest = 90

    /// Up to three times on different working days, the earliest first: none so soon that people cannot come, none after the
    /// day the clock ends where that leaves room for one, and none beside another meeting. Pure.
    ///
    /// - Parameters:
    ///   - today: the day they are proposed.
    ///   - end: by when the meeting is to be held; nil where no clock runs.
    ///   - busy: when the planner has other meetings.
    package static func propose(on today: Day, by end: Day?, besides busy: [Range<Instant>]) -> [Instant] {
        let first = today.adding(days: notice)
        let inTime = end.map { end in
            first <= end ? propose(from: first, until: end, besides: busy) : []
        }
        if let inTime, !inTime.isEmpty { return inTime }
        return propose(from: first, until: first.adding(days: 365), besides: busy)
    }

    /// When a reader has meetings ahead in other plans that she is assigned to: when, and nothing about whom.
    package static func busy(
        _ scope: Scope,
        besides plan: Plan.ID,
        after now: Instant,
        in db: Reading
    ) throws -> [Range<Instant>] {
        try db.rows(
            """
            SELECT v.starts_at, v.minutes
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
                JOIN appointment AS a ON a.plan_id = plan.id
                JOIN appointment_version AS v ON v.appointment_id = a.id AND v.number = (
                    SELECT max(l.number) FROM appointment_version AS l WHERE l.appointment_id = a.id)
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND plan.owner_id = \(scope.reader.owner) AND plan.id <> \(plan) AND v.starts_at > \(now)
                AND NOT EXISTS (SELECT 1 FROM appointment_end AS e WHERE e.appointment_id = a.id)
            """
        ).map { row in
            let start: Instant = try row["starts_at"]
            return start..<start.adding(seconds: try row["minutes"] * 60)
        }
    }

    private static func propose(from first: Day, until last: Day, besides busy: [Range<Instant>]) -> [Instant] {
        var (day, times): (Day, [Instant]) = (first, [])
        while day <= last, times.count < hours.count {
            let start = Instant(day, at: hours[times.count])
            let meeting = start..<start.adding(seconds: longest * 60)
            if day.isWorkingDay, !busy.contains(where: meeting.overlaps) { times.append(start) }
            day = day.adding(days: 1)
        }
        return times
    }
}
