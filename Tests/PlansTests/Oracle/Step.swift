import Kernel

/// One command of a random sequence. Its own dice decide the rest, so that a sequence stays what it was when one of its
/// steps is left out.
struct Step: Sendable, CustomStringConvertible {
    enum Deed: String, CaseIterable, Sendable {
        case begin, consent, withdraw, ground, endGround, notAsked
        case describe, ownWords, team, handOver, reassign, offerToUnit, settleMatch
        case planMeeting, send, undoSending, cancelMeeting, recordAnswer, callInstead, reply, openSummons
        case prepare, agenda, preMeeting, park, meet, correctMeeting
        case goal, rewordGoal, removeGoal, promise, rewordPromise, removePromise, report, noMeasures, responsibility
        case crisis
        case share, establish, followUp, close, reopen
        case death, deathCorrection
        case openCopy, confirmCopy, fileCopy, offer, tell
        /// Days go by.
        case wait
    }

    let deed: Deed
    let dice: UInt64
    /// Done by the one with the task, to the first plan, as far as it can reach.
    var isPlain = false

    var description: String { "\(deed)\(isPlain ? ", as far as it reaches" : "")" }
}

extension Step {
    /// The sequence of a seed: a beginning that leads somewhere, and then whatever comes, most often what matters there.
    static func sequence(_ seed: UInt64) -> [Step] {
        var random = SplitMix64(seed: seed &* 0x9e37_79b9 &+ 71)
        let (begin, team) = (plain(.begin), plain(.team))
        // A plain yes reaches everybody; any other at times only the summons, a recipient or a day.
        let yes =
            Int.random(in: 0..<5, using: &random) < 2 ? plain(.consent) : Step(deed: .consent, dice: random.next())
        let (beginning, likely): ([Step], [Deed]) =
            switch Int.random(in: 0..<10, using: &random) {
            case 0:
                (
                    [begin],
                    [.begin, .consent, .ground, .team, .handOver, .reassign, .prepare, .agenda, .agenda, .preMeeting]
                )
            case 1:
                (
                    [begin, Step(deed: .begin, dice: random.next()), yes],
                    [.consent, .settleMatch, .close, .reopen, .reopen, .handOver]
                )
            case 2, 3, 4: ([begin, team, yes, plain(.share)], [.openCopy, .openCopy, .share, .offer, .confirmCopy])
            case 5: ([begin, team, yes] + calling, summoning)
            case 6: ([begin, team, yes] + calling + [plain(.undoSending)], summoning)
            case 7:
                (
                    [begin, team, Step(deed: .ground, dice: random.next()), plain(.share)],
                    [.ground, .endGround, .endGround, .share]
                )
            case 8:
                (
                    [begin, yes, team] + establishing + [plain(.describe), plain(.close), plain(.reopen)],
                    [
                        .openCopy, .offer, .tell, .tell, .tell, .ownWords, .goal, .goal, .rewordGoal, .removeGoal,
                        .report,
                        .rewordPromise, .rewordPromise,
                        .removePromise, .followUp,
                    ]
                )
            default:
                (
                    [begin, yes, team] + establishing,
                    [.openCopy, .offer, .tell, .tell, .tell, .ownWords, .goal, .report, .followUp]
                )
            }
        let rest = (0..<Int.random(in: 4...8, using: &random)).map { _ in
            let deeds = Bool.random(using: &random) ? likely + deciding : Deed.allCases
            return Step(deed: deeds.randomElement(using: &random) ?? .wait, dice: random.next())
        }
        return beginning + rest
    }

    /// What must not be missing among the deeds of many sequences: all that moves the bounds of what may be seen.
    static let telling: [Deed] = [
        .begin, .consent, .withdraw, .ground, .endGround, .team, .handOver, .close, .reopen, .death, .share, .establish,
        .send,
        .undoSending, .reply,
        .openSummons, .openCopy, .offer, .tell, .wait,
    ]

    private static func plain(_ deed: Deed, _ dice: UInt64 = 0) -> Step {
        Step(deed: deed, dice: dice, isPlain: true)
    }

    /// What decides who may see, wherever a plan stands.
    private static let deciding: [Deed] = [
        .consent, .consent, .withdraw, .withdraw, .team, .handOver, .reassign, .offerToUnit, .close, .reopen, .reopen,
        .death, .wait,
    ]

    private static let summoning: [Deed] = [
        .openSummons, .openSummons, .reply, .reply, .send, .send, .undoSending, .undoSending, .planMeeting,
        .cancelMeeting, .recordAnswer, .callInstead,
        .agenda, .preMeeting, .park,
    ]

    private static let calling = [plain(.agenda), plain(.planMeeting), plain(.send)]

    /// From the yes to the plan: a meeting, an effort of each principal, and what the law asks for besides (L1, L3).
    private static let establishing = [
        plain(.meet), plain(.promise, 0), plain(.promise, 1), plain(.responsibility), plain(.noMeasures),
        plain(.establish),
    ]
}
