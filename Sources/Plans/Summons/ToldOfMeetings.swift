package import Kernel
package import People
package import Store

extension Appointments {
    /// The units of other authorities that have a summons to a meeting of a plan the caller has opened, with when the latest
    /// was given. One that was taken back before anybody opened it is not theirs, nor is a version whose sending was undone.
    package static func told(of file: PlanFile, in db: Reading) throws -> [(unit: CareUnit.ID, at: Instant)] {
        try db.rows(
            """
            SELECT d.unit_id, max(d.at) AS given_at
            FROM summons_disclosure AS d JOIN appointment_version AS v ON v.id = d.version_id
                JOIN appointment AS a ON a.id = v.appointment_id
                JOIN received_summons AS r ON r.appointment_id = a.id AND r.unit_id = d.unit_id
            WHERE a.plan_id = \(file.plan.id) AND NOT EXISTS (
                SELECT 1 FROM appointment_recall AS undone JOIN appointment_sending AS s ON s.id = undone.sending_id
                WHERE s.version_id = d.version_id AND undone.at >= d.at
            ) AND (
                EXISTS (SELECT 1 FROM received_summons_opening AS o WHERE o.received_id = r.id)
                OR NOT EXISTS (
                    SELECT 1 FROM received_summons_end AS e WHERE e.received_id = r.id AND e.outcome IN ('withdrawn', 'groundEnded')
                        AND \(part: ReceivedSummonses.stands)))
            GROUP BY d.unit_id ORDER BY given_at DESC, d.unit_id
            """
        ).map { (try $0["unit_id"], try $0["given_at"]) }
    }
}
