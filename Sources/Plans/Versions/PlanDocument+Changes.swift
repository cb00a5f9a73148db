extension PlanDocument {
    /// What is different from an earlier version of the same plan, in the order in which it is read: how far the plan has
    /// come, own words first (law 6 of the house), what is wanted, who does what, who is around. Pure: made from the two
    /// documents alone, so that what stood in neither cannot show.
    ///
    /// What the later one hides is never told from the earlier one (L18), and that something came to be hidden or shown is
    /// no change of the plan.
    package func changes(since earlier: PlanDocument) -> [VersionChange] {
        Comparison(earlier: earlier, later: self).changes
    }

    /// Whether two names are of different people or places. One that must not be spread is empty, and tells nothing.
    static func isOther(_ earlier: String, _ later: String) -> Bool {
        !earlier.isEmpty && !later.isEmpty && earlier != later
    }

    /// The same for what is told by its kind where its name must not be spread.
    static func isOther(_ earlier: String?, _ later: String?, kinds earlierKind: String?, _ laterKind: String?) -> Bool
    {
        guard let earlier, let later else { return earlierKind != laterKind }
        return earlier != later
    }
}

/// Two versions of one plan, side by side.
private struct Comparison {
    let earlier: PlanDocument
    let later: PlanDocument

    /// Versions of format 1 and 2 have no ids: there a thing is known by what it says.
    private var hasIDs: Bool { min(earlier.format, later.format) >= 3 }
    private var tellsFormer: Bool { !later.hidesPlaces }

    var changes: [VersionChange] {
        (later.isClosed && !earlier.isClosed ? [.closed] : []) + words + said + goals + promises + around
    }

    private var words: [VersionChange] {
        var changes: [VersionChange] = []
        if later.patient != earlier.patient { changes.append(.patient(later.patient)) }
        if let words = later.ownWords {
            if words != earlier.ownWords { changes.append(.ownWords(words)) }
        } else if earlier.ownWords != nil {
            changes.append(.ownWordsLeftOut)
        }
        if later.question != earlier.question { changes.append(.question(later.question)) }
        return changes
    }

    /// What the person said that is not there is only then taken back, when her own words are told: else it was left out.
    private var said: [VersionChange] {
        let pairs = Pairs(earlier.said, later.said) { said in
            let kind = said.isApproval ? "approval" : said.kind
            return [hasIDs ? said.member ?? "" : said.memberKind + said.name, kind].joined(separator: " ")
        }
        return pairs.new.map { .said($0, .new) }
            + pairs.kept.filter { $0.kind != $1.kind || $0.words != $1.words }.map { .said($1, .changed) }
            + pairs.gone.filter { !$0.isOwn || later.ownWords != nil }.map { .said($0.told(by: later), .gone) }
    }

    private var goals: [VersionChange] {
        let pairs = Pairs(earlier.goals, later.goals) { goal in
            hasIDs ? goal.id ?? "" : [goal.words, goal.need ?? ""].joined(separator: " ")
        }
        return pairs.new.map { .goal($0, .new) } + pairs.kept.filter { $0 != $1 }.map { .goal($1, .changed) }
            + pairs.gone.map { .goal($0, .gone) }
    }

    private var promises: [VersionChange] {
        let pairs = Pairs(earlier.promises, later.promises) { promise in
            hasIDs ? promise.id ?? "" : [promise.kind, promise.what, promise.dueOn].joined(separator: " ")
        }
        return pairs.new.map { .newPromise($0) }
            + pairs.kept.flatMap { earlier, later in
                VersionChange.PromisePart.all(earlier, later, tellsFormer: tellsFormer).map { .promise(later, $0) }
            }
            + pairs.gone.map { .promiseGone($0.told(by: later)) }
    }

    private var around: [VersionChange] {
        var changes: [VersionChange] = []
        if later.isWithoutMeasures == true, earlier.isWithoutMeasures == false { changes.append(.withoutMeasures) }
        if let kind = later.responsiblePrincipalKind,
            PlanDocument.isOther(
                earlier.responsiblePrincipal,
                later.responsiblePrincipal,
                kinds: earlier.responsiblePrincipalKind,
                kind
            )
        {
            changes.append(.responsible(later.responsiblePrincipal, kind: kind))
        }
        if let name = later.coordinator, earlier.coordinator.map({ PlanDocument.isOther($0, name) }) ?? true {
            changes.append(.coordinator(name))
        }
        if let name = later.careContact, name != earlier.careContact { changes.append(.careContact(name)) }
        if later.crisisPlan != earlier.crisisPlan { changes.append(.crisisPlan(later.crisisPlan)) }
        let pairs = Pairs(earlier.team, later.team) {
            hasIDs ? $0.id ?? "" : [$0.kind, $0.name].joined(separator: " ")
        }
        changes +=
            pairs.new.map { .member($0, .new) } + pairs.kept.filter(isOther).map { .member($1, .changed) }
            + pairs.gone.map { .member($0.told(by: later), .gone) }
        if later.nextFollowUp != earlier.nextFollowUp, hasIDs, !later.isClosed {
            changes.append(.nextFollowUp(later.nextFollowUp))
        }
        return changes
    }

    private func isOther(_ earlier: PlanDocument.Member, _ later: PlanDocument.Member) -> Bool {
        PlanDocument.isOther(earlier.name, later.name) || PlanDocument.isOther(earlier.unit ?? "", later.unit ?? "")
    }
}

/// The parts of two versions that are the same thing, those that are new, and those that are gone.
private struct Pairs<Part> {
    private(set) var new: [Part] = []
    private(set) var kept: [(Part, Part)] = []
    private(set) var gone: [Part] = []

    init(_ earlier: [Part], _ later: [Part], by key: (Part) -> String) {
        var left = Dictionary(grouping: earlier.indices) { key(earlier[$0]) }
        for part in later {
            if let index = left[key(part)]?.first {
                left[key(part)]?.removeFirst()
                kept.append((earlier[index], part))
            } else {
                new.append(part)
            }
        }
        gone = left.values.joined().sorted().map { earlier[$0] }
    }
}
