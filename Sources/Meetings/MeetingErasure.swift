package import Plans
package import Store

/// The end of what is kept about the meetings of a plan.
package enum MeetingErasure {
    /// Takes away the meetings of a plan whose retention has ended, and who was there (L17).
    package static func erase(_ plan: Plan.ID, in db: Transaction) throws {
        try db.run("DELETE FROM attendance WHERE meeting_id IN (SELECT id FROM meeting WHERE plan_id = \(plan))")
        try db.run("DELETE FROM meeting WHERE plan_id = \(plan)")
    }
}
