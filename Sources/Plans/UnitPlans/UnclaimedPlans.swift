package import Access
package import Kernel
import People
package import Store

/// Finding the open plans that nobody answers for, and those that a unit is to take.
package enum UnclaimedPlans {
    /// How many days before somebody leaves her plans stand among those that need another.
    private static let daysAhead = 60

    /// The open plans that nobody answers for, of the reader's units and of those that nobody works at any more, and those
    /// that have been handed over to such a unit, the oldest need first.
    package static func list(scope: Scope, limit: Int, on day: Day, in db: Reading) throws -> [UnclaimedPlan] {
        let reader = scope.reader
        var works = try UnitsWork.own(of: reader, on: day, in: db)
        // Whoever coordinates sees to those that are nobody's; where nobody does, everybody.
        if try !reader.coordinates.isEmpty || !Accounts.isAnybody(.coordinator, at: reader.owner, on: day, in: db) {
            works += try UnitsWork.ofNobody(at: reader.owner, on: day, in: db)
        }
        var found: [UnclaimedPlan] = []
        for work in works where Gate.allows(reader, .takePlan, work.standing) {
            let mayBeGiven = Gate.allows(reader, .givePlan, work.standing)
            let isAnswered = Accounts.worksWithPlans("answers.account_id", at: work.staffed, on: day)
            let listed = Set(found.map(\.plan.id))
            found += try plans(of: work, "NOT \(part: isAnswered)", scope: scope, limit: limit, in: db)
                .filter { !listed.contains($0.0.id) }
                .map { UnclaimedPlan(plan: $0, reason: .left, responsible: $1, mayBeGiven: mayBeGiven) }
            let known = Set(found.map(\.plan.id))
            found += try offered(to: work, scope: scope, limit: limit, in: db).filter { !known.contains($0.0.id) }.map {
                UnclaimedPlan(plan: $0, reason: .offered, responsible: $1, mayBeGiven: mayBeGiven)
            }
        }
        return Array(found.sorted { ($0.plan.needSeenOn, $0.plan.id) < ($1.plan.needSeenOn, $1.plan.id) }.prefix(limit))
    }

    /// The open plans of the units that the reader coordinates whose responsible is to leave, the first to leave first: they
    /// can be given to others before.
    package static func leaving(scope: Scope, limit: Int, on day: Day, in db: Reading) throws -> [UnclaimedPlan] {
        let reader = scope.reader
        var found: [(day: Day, plan: UnclaimedPlan)] = []
        for work in try UnitsWork.own(of: reader, on: day, in: db)
        where Gate.allows(reader, .givePlan, work.standing) {
            let isAnswered = Accounts.worksWithPlans("answers.account_id", at: work.staffed, on: day)
            let plans = try plans(of: work, isAnswered, scope: scope, limit: 1_000, in: db)
            let days = try Accounts.lastDays(of: Set(plans.compactMap(\.1)), at: work.units, on: day, in: db)
            for (plan, responsible) in plans {
                guard let last = responsible.flatMap({ days[$0] }), last <= day.adding(days: daysAhead) else {
                    continue
                }
                let leaving = UnclaimedPlan(
                    plan: plan,
                    reason: .leaving(last),
                    responsible: responsible,
                    mayBeGiven: true
                )
                found.append((last, leaving))
            }
        }
        return found.sorted { ($0.day, $0.plan.plan.id) < ($1.day, $1.plan.plan.id) }.prefix(limit).map(\.plan)
    }

    /// The plan with a number, if it needs somebody and the reader may take it; nil for all others.
    static func find(_ number: PlanNumber, scope: Scope, on day: Day, in db: Reading) throws -> UnclaimedPlan? {
        let waiting = try list(scope: scope, limit: .max, on: day, in: db)
        if let found = waiting.first(where: { $0.plan.number == number }) { return found }
        return try leaving(scope: scope, limit: .max, on: day, in: db).first { $0.plan.number == number }
    }

    private static func offered(
        to work: UnitsWork,
        scope: Scope,
        limit: Int,
        in db: Reading
    ) throws -> [(Plan, Actor.ID)] {
        try db.rows(
            """
            SELECT \(part: Plan.columns), u.from_id
            FROM unit_hand_over AS u JOIN plan ON plan.id = u.plan_id
            WHERE u.unit_id IN (\(list: work.units.sorted())) AND u.ended_at IS NULL
                AND plan.owner_id = \(scope.reader.owner) AND plan.state <> \(PlanState.closed)
            ORDER BY plan.need_seen_on, plan.id LIMIT \(limit)
            """
        ).map { (try Plan($0), try $0["from_id"]) }
    }

    private static func plans(
        of work: UnitsWork,
        _ condition: SQL,
        scope: Scope,
        limit: Int,
        in db: Reading
    ) throws -> [(Plan, Actor.ID?)] {
        try db.rows(
            """
            SELECT \(part: Plan.columns), answers.account_id AS responsible_id
            FROM plan LEFT JOIN plan_assignment AS answers ON answers.plan_id = plan.id
                AND answers.role = \(Assignment.Role.responsible) AND answers.ended_at IS NULL
            WHERE plan.owner_id = \(scope.reader.owner) AND plan.unit_id IN (\(list: work.units.sorted()))
                AND plan.state <> \(PlanState.closed) AND \(part: condition)
            ORDER BY plan.need_seen_on, plan.id LIMIT \(limit)
            """
        ).map { (try Plan($0), try $0["responsible_id"]) }
    }
}
