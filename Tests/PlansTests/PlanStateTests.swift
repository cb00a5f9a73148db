import Kernel
import Plans
import Testing

@Suite("The steps of a plan")
struct PlanStateTests {
    /// For each command what becomes of need, consented, met, established and closed; a dash where it is not possible.
    private static let table: [PlanCommand: String] = [
        .recordConsent: "consented consented met established -",
        .withdrawConsent: "need need met established closed",
        .leaveUnasked: "need consented met established -",
        .settleMatch: "need consented met established -",
        .handOver: "need consented met established closed",
        .reassign: "need consented met established closed",
        .offerToUnit: "need consented met established -",
        .keepFromUnit: "need consented met established -",
        .declineForUnit: "need consented met established -",
        .changeProtection: "need consented met established closed",
        .guardPlaces: "need consented met established closed",
        .giveTask: "need consented met established -",
        .endTask: "need consented met established -",
        .describeNeed: "need consented met established -",
        .addTeamMember: "need consented met established -",
        .removeTeamMember: "need consented met established -",
        .recordOwnWords: "need consented met established -",
        .correctName: "need consented met established closed",
        .changeNumber: "need consented met established closed",
        .recordDeath: "closed closed closed closed closed",
        .correctDeath: "need consented met established closed",
        .planMeeting: "need consented met established -",
        .summon: "- consented met established -",
        .undoSending: "need consented met established -",
        .cancelMeeting: "need consented met established -",
        .receiveAnswer: "need consented met established -",
        .prepare: "need consented met established -",
        .writeAgenda: "need consented met established -",
        .holdPreMeeting: "- consented met established -",
        .holdMeeting: "- met met established -",
        .correctMeeting: "- consented met established -",
        .recordSituation: "- consented met established -",
        .recordApproval: "- consented met established -",
        .addGoal: "- consented met established -",
        .addPromise: "- consented met established -",
        .stateNoMeasures: "- consented met established -",
        .setResponsibility: "- consented met established -",
        .writeCrisisPlan: "- consented met established -",
        .changeGoal: "- consented met established -",
        .removeGoal: "- consented met established -",
        .changePromise: "- consented met established -",
        .removePromise: "- consented met established -",
        .reportPromise: "- consented met established -",
        .receiveOffer: "- consented met established -",
        .receiveReport: "- consented met established -",
        .receiveJoined: "need consented met established -",
        .share: "- consented met established -",
        .askTransfer: "- consented met established -",
        .keepPlan: "need consented met established -",
        .establish: "- - established - -",
        .followUp: "- - - established -",
        .close: "closed closed closed closed -",
        .reopen: "- - - - need",
        .becomeSIP: "need consented met established -",
    ]

    @Test("Every state and every command", arguments: PlanCommand.allCases)
    func transitions(command: PlanCommand) throws {
        let states = [PlanState.need, .consented, .met, .established, .closed]
        #expect(states == PlanState.allCases)
        let expected = try #require(Self.table[command]).split(separator: " ")
        try #require(expected.count == states.count)
        for (state, expected) in zip(states, expected) {
            if expected == "-" {
                let error = #expect(throws: Problem.self) { try state.after(command) }
                #expect(error?.code == .state)
            } else {
                #expect(try state.after(command).rawValue == expected, "\(state) \(command)")
            }
        }
    }
}
