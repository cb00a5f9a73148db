import Kernel
import Store

/// How far a plan has come.
package enum PlanState: String, Sendable, CaseIterable, SQLText {
    /// Somebody saw the need. Nothing is shared with anybody.
    case need
    /// Somebody who may has said yes.
    case consented
    /// The meeting has been held.
    case met
    /// Nothing that the law asks for is missing (L3); everybody has a copy.
    case established
    case closed
}

/// Everything that can be done to a plan.
package enum PlanCommand: String, Sendable, CaseIterable {
    case recordConsent, withdrawConsent, leaveUnasked
    case describeNeed, settleMatch, handOver, reassign, offerToUnit, keepFromUnit, declineForUnit, giveTask, endTask
    case changeProtection, guardPlaces
    case addTeamMember, removeTeamMember
    case recordOwnWords
    case correctName, changeNumber
    case recordDeath, correctDeath
    case planMeeting, summon, undoSending, cancelMeeting, receiveAnswer
    case prepare, writeAgenda, holdPreMeeting
    case holdMeeting, correctMeeting
    case recordSituation, recordApproval
    case addGoal, addPromise, stateNoMeasures, setResponsibility, writeCrisisPlan
    case changeGoal, removeGoal, changePromise, removePromise
    case reportPromise
    case receiveOffer, receiveReport, receiveJoined
    case share
    case askTransfer, keepPlan
    case establish
    case followUp
    case close, reopen
    case becomeSIP
}

extension PlanCommand {
    /// Whether what others are shown may become another: what the owner knows of the need is never disclosed,
    /// nor who answers for the plan inside, nor how a meeting is prepared.
    var changesContent: Bool { !PlanState.besideContent.contains(self) }

    /// Whether a unit that has not had the plan may get it by this: somebody has answered, or pressed the button that shows
    /// it. What else changes goes to those who have it: that somebody was added to the team shows nothing to her unit.
    var reachesNewUnits: Bool { self == .recordConsent || self == .share || self == .establish }
}

extension PlanState {
    /// The state after a command: the whole transition table.
    ///
    /// - Throws: `Problem` with code `state` when the command is not possible here.
    package func after(_ command: PlanCommand) throws -> PlanState {
        switch (self, command) {
        case (.need, .recordConsent): .consented
        case (.consented, .recordConsent), (.met, .recordConsent), (.established, .recordConsent): self
        // Without a yes nothing may go on towards a meeting; what has been held or agreed stays a fact. One guardian's yes
        // and the other's no leave the plan at the need, and both may still change their minds (L6, L8).
        case (.need, .withdrawConsent), (.consented, .withdrawConsent): .need
        // A mind may be changed after the end, too (L6): what nobody has opened is taken back.
        case (.met, .withdrawConsent), (.established, .withdrawConsent), (.closed, .withdrawConsent): self
        case (.need, .describeNeed), (.need, .settleMatch), (.need, .addTeamMember), (.need, .removeTeamMember),
            (.need, .recordOwnWords),
            (.need, .leaveUnasked), (.need, .planMeeting), (.need, .undoSending), (.need, .cancelMeeting),
            (.need, .receiveAnswer),
            (.need, .prepare), (.need, .writeAgenda), (.need, .giveTask), (.need, .endTask),
            (.need, .receiveJoined), (.need, .becomeSIP), (.need, .offerToUnit), (.need, .keepFromUnit),
            (.need, .declineForUnit):
            self
        case (.consented, .holdMeeting): .met
        case (.met, .holdMeeting), (.established, .holdMeeting): self
        case (.met, .establish): .established
        case (.established, .followUp): self
        case (.need, .close), (.consented, .close), (.met, .close), (.established, .close): .closed
        // Back to where it was, as far as it may be there now (`ReopeningCommands`); never further back than the need.
        case (.closed, .reopen): .need
        // A plan that has ended needs somebody who answers for it, and the right person, too.
        case (.need, .handOver), (.closed, .handOver), (.need, .reassign), (.closed, .reassign), (.need, .correctName),
            (.closed, .correctName),
            (.need, .changeNumber), (.closed, .changeNumber), (.need, .keepPlan):
            self
        // A death is written down once for all plans of hers, also where one has ended; whoever wrote it may have been wrong.
        case (_, .recordDeath): .closed
        case (_, .correctDeath): self
        // Nor does the threat end with the plan (L18).
        case (.need, .changeProtection), (.closed, .changeProtection), (.need, .guardPlaces), (.closed, .guardPlaces):
            self
        case (.consented, let other), (.met, let other), (.established, let other):
            if PlanState.content.contains(other) { self } else { throw impossible(other) }
        default: throw impossible(command)
        }
    }

    /// What can be filled in, reported and shown at any time between the yes and the end.
    private static let content: Set<PlanCommand> = [
        .leaveUnasked, .planMeeting, .summon, .undoSending, .cancelMeeting, .receiveAnswer, .describeNeed, .settleMatch,
        .handOver, .reassign, .offerToUnit, .keepFromUnit, .declineForUnit,
        .giveTask, .endTask, .changeProtection, .guardPlaces, .addTeamMember, .removeTeamMember, .recordOwnWords,
        .correctName,
        .changeNumber,
        .recordSituation, .recordApproval, .addGoal, .addPromise, .stateNoMeasures,
        .setResponsibility, .writeCrisisPlan, .changeGoal, .removeGoal, .changePromise, .removePromise,
        .correctMeeting,
        .prepare, .writeAgenda,
        // The principals talk about the person there, so somebody has said yes (L13).
        .holdPreMeeting,
        .reportPromise,
        .receiveOffer, .receiveReport, .receiveJoined, .share, .askTransfer, .keepPlan, .becomeSIP,
    ]

    /// What changes nothing that a version of the plan tells.
    fileprivate static let besideContent: Set<PlanCommand> = [
        .describeNeed, .settleMatch, .handOver, .reassign, .offerToUnit, .keepFromUnit, .declineForUnit, .leaveUnasked,
        .planMeeting, .summon, .undoSending, .cancelMeeting, .receiveAnswer, .prepare, .writeAgenda, .holdPreMeeting,
        .correctMeeting, .giveTask, .endTask, .guardPlaces, .changeNumber,
        .recordDeath, .correctDeath,
        .askTransfer, .keepPlan, .receiveJoined,
    ]

    private func impossible(_ command: PlanCommand) -> Problem {
        Problem(.state, text: self == .closed ? "plan.isClosed" : "plan.notPossible.\(command.rawValue)")
    }
}
