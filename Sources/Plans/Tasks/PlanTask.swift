import Store

/// A row of a plan's task list, by a code that stays the same.
package enum PlanTask: String, Sendable, CaseIterable, SQLText {
    case samePerson, need, consent, guardians, people, coordinator, preparation, preMeeting, summons, meeting,
        whoDoesWhat
    case establish, followUp, number, transfer, warnHolders, parked

    /// Where in the plan's life it stands.
    package enum Phase: String, Sendable, CaseIterable {
        case before, at, after
    }

    /// Before the meeting, at it, or after it.
    package var phase: Phase {
        switch self {
        case .samePerson, .need, .consent, .guardians, .people, .coordinator, .preparation, .preMeeting, .summons,
            .number, .warnHolders, .parked:
            .before
        case .meeting, .whoDoesWhat: .at
        case .establish, .followUp, .transfer: .after
        }
    }
}

extension PlanCommand {
    /// The tasks that are done when the command is: what somebody was given to do ends by itself.
    ///
    /// - Parameter state: where the plan is afterwards.
    func completes(in state: PlanState) -> Set<PlanTask> {
        switch self {
        case .describeNeed: [.need]
        case .prepare: [.preparation]
        case .holdPreMeeting: [.preMeeting]
        case .summon: [.summons]
        case .holdMeeting: [.summons, .meeting]
        case .settleMatch: [.samePerson]
        case .changeNumber: [.number]
        case .establish: [.whoDoesWhat, .establish]
        case .followUp: [.followUp]
        case .close, .recordDeath: state == .closed ? Set(PlanTask.allCases) : []
        default: []
        }
    }
}
