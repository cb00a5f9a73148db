package import Access
package import Kernel
package import Ledger
package import People
package import Store
import Vault

/// That a plan was one too many and has been closed, seen from either end.
package struct JoinedPlan: Sendable, Hashable {
    /// Whether the plan that was asked about goes on; otherwise the other one does.
    package let goesOn: Bool
    /// The other plan, where the reader may open it.
    package let number: PlanNumber?
    /// The other plan's authority; nil where nothing covers that any more.
    package let owner: Owner.ID?
    /// Who answers for the other plan; nil when nobody does, or nothing covers that any more.
    package let contact: String?
}

/// Going on with one of two plans for the same person.
extension PersonMatches {
    /// Closes the plan as entered twice, since the other one goes on.
    ///
    /// Inside one authority own words and questions go along where the other plan has none such, quoted as they are, unless
    /// somebody there is told own words who may not be told these; promises never do: those who made them say so anew.
    /// Between authorities nothing of the content goes along, for that takes a disclosure of its own; whoever answered for
    /// the plan comes to the people of the other, so that she is called.
    ///
    /// - Parameter note: why it was closed, in words.
    /// - Throws: `Problem.notFound` if the plan has no such open task, or nothing covers the other authority any more.
    package static func join(
        _ id: PersonMatch.ID,
        on number: PlanNumber,
        note: String,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let settling = try PlanChange.begin(
            .settleMatch,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
        let plan = settling.plan
        try mark(id, as: .otherGoesOn, settling, reader: scope.reader)
        // Begun before anything is finished: whoever has this task alone has none when it is done.
        let closing = try PlanChange.begin(.close, on: plan, version: version, act: act, in: db)
        let change = try PlanChange.begin(.receiveJoined, on: other(id, in: db), version: nil, act: act, in: db)
        var (words, questions) = (0, 0)
        if change.plan.owner == plan.owner {
            if try mayTellWords(of: settling, in: change) {
                words = try OwnWordsCommands.carry(from: plan.id, key: settling.key, to: change)
            }
            questions = try AgendaCommands.carry(from: plan.id, key: settling.key, to: change)
        } else {
            try invite(scope.reader, at: plan.unit, to: change)
        }
        try change.finish(
            EventType("personMatch.joined", version: 1),
            facts: ["words": .count(words), "questions": .count(questions)],
            details: scope.reader.name
        )
        try EventLog.append(
            EventType("personMatch.settled", version: 1),
            to: settling.key,
            facts: ["outcome": .code(PersonMatch.Outcome.otherGoesOn.rawValue)],
            by: act,
            in: db
        )
        try ClosureCommands.end(closing, because: .enteredInError, note: note)
    }

    /// Whether everybody who is told own words of the plan that goes on may be told those of the other: she said what she said
    /// under the yes that she gave there (law 6 of the house).
    private static func mayTellWords(of plan: PlanChange, in other: PlanChange) throws -> Bool {
        let (here, there) = (try Permissions.of(plan), try Permissions.of(other))
        let day = plan.act.today
        return try Directory.authorities(in: plan.db).allSatisfy { authority in
            !there.cover(.ownWords, for: authority.id, on: day).isCovered
                || here.cover(.ownWords, for: authority.id, on: day).isCovered
        }
    }

    /// The plan that a plan the reader has opened was joined with; nil when it was not.
    package static func joined(
        with plan: Plan,
        for patient: Patient,
        reader: Reader,
        act: Act,
        in db: Reading
    ) throws -> JoinedPlan? {
        let row = try db.row(
            """
            SELECT p.id, p.number, p.owner_id, p.person_id, m.other_plan_id, (
                SELECT s.id FROM plan_assignment AS s
                WHERE s.plan_id = p.id AND s.account_id = \(reader.account) AND s.ended_at IS NULL) AS assignment_id
            FROM person_match AS m JOIN plan AS p
                ON p.id = CASE WHEN m.plan_id = \(plan.id) THEN m.other_plan_id ELSE m.plan_id END
            WHERE (m.plan_id = \(plan.id) OR m.other_plan_id = \(plan.id))
                AND m.outcome = \(PersonMatch.Outcome.otherGoesOn)
            ORDER BY m.settled_at DESC LIMIT 1
            """
        )
        guard let row else { return nil }
        let other = Side(plan: try row["id"], owner: try row["owner_id"])
        let people = try Patients.find([row["person_id"]], vault: act.vault, today: act.today, in: db)
        // Where a protected person has a plan tells a place, whichever authority's card says so (L18).
        let isHidden =
            other.owner != plan.owner && ([patient] + people.values).contains { $0.protection != .none }
        let isTold =
            try !isHidden && isTold(Side(plan), of: other, until: patient.comesOfAge, on: act.today, in: db)
        let isOwn = try row["assignment_id"] as Identifier<Assignment>? != nil && other.owner == reader.owner
        return JoinedPlan(
            goesOn: try row["other_plan_id"] == plan.id,
            number: isOwn ? try row["number"] : nil,
            owner: isTold ? other.owner : nil,
            contact: isTold ? try Plans.responsible(for: [other.plan], in: db)[other.plan] : nil
        )
    }

    /// Puts whoever answered for a plan among the people of the one that goes on, unless somebody of her unit is there.
    private static func invite(_ reader: Reader, at unit: CareUnit.ID, to change: PlanChange) throws {
        let unit = try Directory.unit(inPlaceOf: unit, on: change.act.today, in: change.db)?.id ?? unit
        let team = try TeamCommands.members(of: change.plan.id, key: change.key, in: change.db)
        guard !team.contains(where: { $0.unit == unit }) else { return }
        let new = TeamMember.New(
            kind: .professional,
            name: reader.name,
            unit: unit,
            practitioner: reader.practitioner
        )
        try TeamCommands.insert(new, plan: change.plan.id, key: change.key, by: change.act, in: change.db)
    }
}
