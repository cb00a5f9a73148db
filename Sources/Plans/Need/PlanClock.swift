package import Kernel
package import People

/// The clock of an agreement that runs in a plan now: what is to happen, and by when (L2).
package struct PlanClock: Sendable, Hashable {
    package let clock: Agreement.Clock
    /// The last day on which it is in time.
    package let end: Day

    /// The first meeting's clock, from the day the need was seen until somebody has met.
    ///
    /// - Returns: nil when the meeting has been held, when the plan is closed, or where no agreement sets a time.
    package static func firstMeeting(of plan: Plan, _ clocks: AgreementClocks) -> PlanClock? {
        guard plan.state == .need || plan.state == .consented else { return nil }
        return clocks.end(of: .meeting, at: plan.unit, from: plan.needSeenOn).map {
            PlanClock(clock: .meeting, end: $0)
        }
    }

    /// The next look back's clock, from the latest of the days the plan's people met, while the plan is in force.
    ///
    /// - Parameter lastMet: the latest meeting or look back.
    package static func nextFollowUp(of plan: Plan, lastMet: Day?, _ clocks: AgreementClocks) -> PlanClock? {
        guard plan.state == .established, let lastMet else { return nil }
        return clocks.end(of: .followUp, at: plan.unit, from: lastMet).map { PlanClock(clock: .followUp, end: $0) }
    }

    /// The last day on which people must have met again after a look back; nil where no agreement sets a time.
    package static func lastDay(after heldOn: Day, in plan: Plan, _ clocks: AgreementClocks) -> Day? {
        clocks.end(of: .followUp, at: plan.unit, from: heldOn)
    }

    /// How long an open plan may lie, from the day on which something was last written in it.
    ///
    /// - Returns: nil when the plan is closed, or where no agreement sets a time.
    package static func silence(of plan: Plan, lastEntry: Day, _ clocks: AgreementClocks) -> PlanClock? {
        guard plan.state != .closed else { return nil }
        return clocks.end(of: .silence, at: plan.unit, from: lastEntry).map { PlanClock(clock: .silence, end: $0) }
    }

    /// Whether its last day has passed.
    package func isLate(on day: Day) -> Bool { end < day }
}
