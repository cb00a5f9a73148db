package import Access
package import Kernel
package import Ledger
package import Store

/// That somebody with a task in a plan is named: she is told what tells a place although the identity is protected (L18).
/// Whoever answers for the plan is named by that task; everybody else needs a row. It ends with her task.
package struct PlaceReader: Sendable, Hashable {
    package typealias ID = Identifier<PlaceReader>

    /// Why she needs to know.
    package enum Reason: String, Sendable, CaseIterable, SQLText {
        /// Coordinates the plan.
        case coordinates
        case leadsMeeting
        case keepsPromise
        /// Stands in for whoever answers for the plan.
        case standsIn
    }

    package let id: ID
    package let reason: Reason
    package let at: Instant
}

/// Naming those who are told places.
package enum PlaceReaders {
    /// Names somebody who has a task in the plan.
    ///
    /// - Throws: `Problem` when somebody else answers for the plan; with the field `reader` unless she has a task and is not named.
    package static func name(
        _ reader: Actor.ID,
        because reason: PlaceReader.Reason,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try begin(on: number, version: version, scope: scope, act: act, in: db)
        let assignments = try Plans.assignments(of: change.plan.id, in: db)
        guard let assignment = assignments.first(where: { $0.account == reader && !$0.isToldPlaces }) else {
            throw Problem(.invalid, field: "reader", text: "places.reader.missing")
        }
        let id: PlaceReader.ID = act.identifier()
        try db.run(
            """
            INSERT INTO place_reader (id, plan_id, assignment_id, reason, from_at, by_id)
            VALUES (\(id), \(change.plan.id), \(assignment.id), \(reason), \(act.at), \(act.actor))
            """
        )
        try change.finish(
            EventType("placeReader.named", version: 1),
            facts: ["reason": .code(reason.rawValue)],
            details: assignment.name
        )
    }

    /// Ends it. From then on she is told no place.
    ///
    /// - Throws: `Problem` when somebody else answers for the plan; `Problem.notFound` unless it is in force.
    package static func end(
        _ id: PlaceReader.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try begin(on: number, version: version, scope: scope, act: act, in: db)
        let assignments = try Plans.assignments(of: change.plan.id, in: db)
        guard let assignment = assignments.first(where: { $0.naming?.id == id }) else { throw Problem.notFound }
        try db.run("UPDATE place_reader SET ended_at = \(act.at), ended_by = \(act.actor) WHERE id = \(id)")
        try change.finish(EventType("placeReader.ended", version: 1), details: assignment.name)
    }

    /// Ends all of a plan's, since nothing is protected any more.
    static func endAll(of change: PlanChange) throws {
        try change.db.run(
            """
            UPDATE place_reader SET ended_at = \(change.act.at), ended_by = \(change.act.actor)
            WHERE plan_id = \(change.plan.id) AND ended_at IS NULL
            """
        )
    }

    /// Only whoever answers for the plan decides whom it is told.
    private static func begin(
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanChange {
        let change = try PlanChange.begin(.guardPlaces, on: number, version: version, scope: scope, act: act, in: db)
        guard try Plans.assignments(of: change.plan.id, in: db).responsible?.account == act.actor else {
            throw Problem(.state, text: "places.notYours")
        }
        return change
    }
}
