extension Oracle {
    /// What somebody may see on a day.
    func sight(of account: String, on day: Int) -> Sight {
        var sight = Sight()
        guard let person = city.people[account], person.worksWithPlans else { return sight }
        for (record, plan) in plans where plan.assigned.contains(account) && plan.owner == person.authority {
            addPlan(plan, record, for: account, on: day, to: &sight)
        }
        for copy in copies.values where copy.unit == person.unit {
            guard let version = copy.visible, let plan = plans[copy.plan] else { continue }
            for way in [Sight.Way.inbox, .copyByNumber, .copyOfPlan] { sight.add(way, plan.begun, version.everything) }
            sight.add(.offers, plan.begun, copy.offers)
            sight.addEach(.told, plan.begun, copy.told)
            // Of the version that was read before never the own words, which may be told no more.
            let read = copy.versions.filter { $0.isOpened && $0.number < version.number }.map(\.words)
            sight.addEach(.changes, plan.begun, read.reduce(version.everything) { $0.union($1) })
        }
        for summons in summonses.values where summons.unit == person.unit {
            guard let version = summons.visible, let plan = plans[summons.plan] else { continue }
            let words = version.everything.union(version.answer)
            for way in [Sight.Way.summonses, .summonsByNumber] { sight.add(way, plan.begun, words) }
            sight.addEach(.called, plan.begun, plan.team)
        }
        return sight
    }

    /// What the one with the task sees of a plan. What was entered in error stands in no list and is found by no name.
    private func addPlan(
        _ plan: PlanBook,
        _ record: String,
        for account: String,
        on day: Int,
        to sight: inout Sight
    ) {
        sight.add(.page, plan.begun, plan.page)
        sight.add(.byCaseNumber, plan.begun)
        sight.addEach(.beside, plan.begun, plan.everything)
        if !plan.isError {
            for way in [Sight.Way.byName, .byPersonalNumber, .list] { sight.add(way, plan.begun) }
        }
        guard !plan.isClosed else { return }
        sight.add(.openList, plan.begun)
        sight.add(.samePerson, plan.begun)
        if !plan.isOfTheDead { sight.addEach(.duePromises, plan.begun, plan.everything) }
        for (other, match) in plans where other != record && mayKnow(plan, of: match, on: day) {
            guard !match.assigned.contains(account) else { continue }
            let contacts = match.assigned.compactMap { city.people[$0]?.name }.sorted()
            sight.add(.matches, plan.begun, Set([match.owner] + contacts))
        }
    }

    /// Whether those at one plan may know that the same person has another: at one authority they may; at two, while a yes
    /// in one of the plans reaches the other's authority and nobody has said no in either (OSL 25:1, 26:1).
    private func mayKnow(_ plan: PlanBook, of other: PlanBook, on day: Int) -> Bool {
        guard !other.isClosed else { return false }
        if plan.owner == other.owner { return true }
        guard !plan.said.isRefused(on: day), !other.said.isRefused(on: day) else { return false }
        return plan.said.isAgreed("plan", for: other.owner, on: day)
            || other.said.isAgreed("plan", for: plan.owner, on: day)
    }
}
