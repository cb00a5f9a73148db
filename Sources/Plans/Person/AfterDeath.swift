package import Access
package import Kernel
import People
package import Store

/// What is left to do with an open plan whose person has died, as a colleague wrote on her card: to close it.
extension PlanCommand {
    /// Why the command is not possible once the person has died; nil for what ends the plan, puts a fact right or guards
    /// somebody, and for what comes from another authority, which is told of no death.
    package var refusalAfterDeath: Problem? {
        switch self {
        case .recordConsent, .leaveUnasked: Problem(.state, text: "plan.hasDied.consent")
        case .planMeeting, .summon, .prepare, .writeAgenda, .holdPreMeeting, .holdMeeting:
            Problem(.state, text: "plan.hasDied.meeting")
        case .share, .establish, .askTransfer: Problem(.state, text: "plan.hasDied.share")
        case .addTeamMember, .removeTeamMember, .recordOwnWords, .recordSituation, .recordApproval, .correctName,
            .addGoal, .addPromise,
            .stateNoMeasures, .setResponsibility, .writeCrisisPlan, .correctMeeting, .changeGoal, .removeGoal,
            .changePromise, .removePromise,
            .reportPromise, .followUp, .giveTask, .becomeSIP:
            Problem(.state, text: "plan.hasDied.content")
        case .withdrawConsent, .describeNeed, .settleMatch, .handOver, .reassign, .offerToUnit, .keepFromUnit,
            .declineForUnit, .endTask, .changeProtection,
            .guardPlaces,
            .changeNumber, .recordDeath, .correctDeath, .undoSending, .cancelMeeting, .receiveAnswer, .receiveOffer,
            .receiveReport, .receiveJoined, .keepPlan, .close, .reopen:
            nil
        }
    }
}

extension Plans {
    /// The open plans that the reader answers for whose person has died, the oldest need first: they are to be closed.
    package static func ofTheDead(scope: Scope, limit: Int, in db: Reading) throws -> [Plan] {
        try db.rows(
            """
            SELECT \(part: Plan.columns)
            FROM plan_assignment AS assignment JOIN plan ON plan.id = assignment.plan_id
            WHERE assignment.account_id = \(scope.reader.account) AND assignment.ended_at IS NULL
                AND assignment.role = \(Assignment.Role.responsible) AND plan.owner_id = \(scope.reader.owner)
                AND plan.state <> \(PlanState.closed) AND \(part: Patients.hasDied("plan.person_id"))
            ORDER BY plan.need_seen_on, plan.id LIMIT \(limit)
            """
        ).map(Plan.init)
    }
}
