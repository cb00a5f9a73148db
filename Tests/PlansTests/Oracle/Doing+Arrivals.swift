import Access
import Kernel
import Ledger
import People
import Plans

/// What units do with what has come to them.
extension Doing {
    mutating func receive(_ copy: Stage.Arrival, as cast: Cast) throws {
        let (number, version, scope, act) = (copy.number, copy.version, cast.scope, cast.act)
        switch step.deed {
        case .openCopy: try Copies.open(number, version: version, scope: scope, act: act, in: db)
        case .confirmCopy: try Copies.confirm(number, version: version, scope: scope, act: act, in: db)
        case .tell:
            guard let promise = pick(try stage.ownPromises(of: copy.number)) else { throw Problem.notFound }
            let status = pick(Promise.Status.allCases) ?? .planned
            let report = Promise.Report(promise: promise, status: status, why: word("told"))
            try CopyPromises.tell([report], on: number, version: version, scope: scope, act: act, in: db)
        case .fileCopy: try CopyFilings.record(version, of: number, scope: scope, act: act, in: db)
        default:
            let due = act.today.adding(days: 14)
            let (who, what) = (word("who"), word("what"))
            try Offers.make(who: who, what: what, dueOn: due, on: number, scope: scope, act: act, in: db)
        }
    }

    mutating func answer(_ summons: Stage.Arrival, as cast: Cast) throws {
        let (number, scope, act) = (summons.number, cast.scope, cast.act)
        guard step.deed == .reply else {
            let (version, stamp) = (summons.version, summons.stamp)
            try ReceivedSummonses.open(number, version: version, stamp: stamp, scope: scope, act: act, in: db)
            return
        }
        let others = [city.psychiatry.id: city.primaryCare, city.elder.id: city.social, city.social.id: city.elder]
        let other = others[summons.unit] ?? city.psychiatry
        let code = pick([.comes, .declines, .substitute, .notOurs]) ?? SummonsAnswer.Code.comes
        let new = SummonsAnswer.New(code, words: word("answer"), unit: code == .notOurs ? other.id : nil)
        try SummonsAnswers.reply(new, to: number, stamp: summons.stamp, scope: scope, act: act, in: db)
    }
}
