package import Access
package import Kernel
package import Ledger
package import Store

/// Undoing a sending while it is fresh (ux §5.4): for five minutes, as long as nobody has opened or answered it.
package enum SummonsUndo {
    /// Until when a sending can be undone; nil for a draft.
    package static func end(for appointment: Appointment) -> Instant? {
        appointment.sentAt?.adding(seconds: 5 * 60)
    }

    /// Takes back what was sent as if it had never been there: the meeting is a draft again, and what had reached people
    /// before it stands as it stood.
    ///
    /// - Throws: `Problem` of code `state` when nothing is sent, after five minutes, and when somebody has opened or answered
    ///   it: all in the same words, which tell nobody who has opened what.
    package static func run(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.undoSending, on: number, version: version, scope: scope, act: act, in: db)
        guard let appointment = try Appointments.current(of: change.plan, key: change.key, in: db),
            let sending = appointment.sending, let sentAt = appointment.sentAt,
            let end = end(for: appointment), act.at < end, try !isSeen(appointment, in: db)
        else { throw Problem(.state, text: "summons.undo.tooLate") }
        try db.run(
            """
            INSERT INTO appointment_recall (sending_id, at, by_id) VALUES (\(sending), \(act.at), \(act.actor))
            """
        )
        for row in try db.rows(
            """
            SELECT r.id, r.record_id, (
                SELECT e.id FROM received_summons_end AS e
                WHERE e.received_id = r.id AND e.at = \(sentAt) AND \(part: ReceivedSummonses.stands)
            ) AS end_id
            FROM received_summons AS r WHERE r.appointment_id = \(appointment.id) ORDER BY r.id
            """
        ) {
            let (id, record): (ReceivedSummons.ID, Record.ID) = (try row["id"], try row["record_id"])
            if let end: Identifier<ReceivedSummons.End> = try row["end_id"] {
                try ReceivedSummonses.goOn(after: end, in: record, by: act, in: db)
            }
            try ReceivedSummonses.takeBack(appointment.version, from: id, of: record, by: act, in: db)
        }
        // What stands again stands no further than anybody's answer reaches now.
        try Recall.summonses(of: change.plan, Permissions.of(change), by: act, in: db)
        try change.finish(
            EventType("meeting.sendingUndone", version: 1),
            facts: ["version": .count(appointment.version)]
        )
    }

    private static func isSeen(_ appointment: Appointment, in db: Reading) throws -> Bool {
        try db.row(
            """
            SELECT 1 AS seen FROM received_summons_opening AS o JOIN received_summons AS r ON r.id = o.received_id
            WHERE r.appointment_id = \(appointment.id) AND o.number = \(appointment.version)
            UNION ALL SELECT 1 FROM summons_answer WHERE version_id = \(appointment.versionID) LIMIT 1
            """
        ) != nil
    }
}
