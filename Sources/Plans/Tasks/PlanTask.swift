import Store

/// A row of a plan's task list, by a code that stays the same.
package enum PlanTask: String, Sendable, CaseIterable, SQLText {
    case samePerson, need, consent, guardians, people, coordinator, preparation, preMeeting, summons, meeting,
        whoDoesWhat
    case establish, followUp, number, transfer, warnHolders
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
