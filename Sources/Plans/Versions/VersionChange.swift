/// One thing that is different in a version of a plan from an earlier one, for whoever may read both.
package enum VersionChange: Sendable, Hashable {
    /// Whether it was not there before, is there and different, or is there no more.
    package enum Mark: String, Sendable {
        case new, changed, gone
    }

    /// What is different in a promise, with what it was before where that may be told.
    package enum PromisePart: Sendable, Hashable {
        case who(before: String?)
        case what(before: String)
        /// Days, as they are kept.
        case dueOn(before: String)
        case principal
        case status
        /// The authority it is for has said yes to it.
        case accepted
        case goesOn
    }

    case established
    case closed
    /// The person's name was put right.
    case patient(String)
    case question(String)
    case ownWords(PlanDocument.Words)
    /// The reader is not told them any more. Nobody has taken them back.
    case ownWordsLeftOut
    case said(PlanDocument.Said, Mark)
    case goal(PlanDocument.Target, Mark)
    case newPromise(PlanDocument.Effort)
    case promise(PlanDocument.Effort, PromisePart)
    case promiseGone(PlanDocument.Effort)
    case withoutMeasures
    /// The principal with overall responsibility, by name where that may be told and by kind.
    case responsible(String?, kind: String)
    case coordinator(String)
    case careContact(String)
    /// What is done when it gets worse; nil where it was taken away.
    case crisisPlan(String?)
    case member(PlanDocument.Member, Mark)
    /// The day of the next follow-up; nil where there is to be none.
    case nextFollowUp(String?)
}

extension VersionChange.PromisePart {
    /// What is different in a promise, in the order in which it is told.
    ///
    /// - Parameter tellsFormer: whether names from the earlier version may be told.
    static func all(_ earlier: PlanDocument.Effort, _ later: PlanDocument.Effort, tellsFormer: Bool) -> [Self] {
        var parts: [Self] = []
        if later.what != earlier.what { parts.append(.what(before: earlier.what)) }
        if PlanDocument.isOther(earlier.who, later.who) {
            parts.append(.who(before: tellsFormer ? earlier.who : nil))
        }
        if PlanDocument.isOther(
            earlier.principal,
            later.principal,
            kinds: earlier.principalKind,
            later.principalKind
        ) {
            parts.append(.principal)
        }
        if later.dueOn != earlier.dueOn { parts.append(.dueOn(before: earlier.dueOn)) }
        if later.goesOn, !earlier.goesOn {
            parts.append(.goesOn)
        } else if later.status != earlier.status || later.why != earlier.why {
            parts.append(.status)
        } else if earlier.isAwaited, !later.isAwaited {
            parts.append(.accepted)
        }
        return parts
    }
}
