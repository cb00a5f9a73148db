package import Kernel
package import People
import Store

/// A coordinated individual plan (SIP), as its owner holds it (SoL 10:8, HSL 16:4).
package struct Plan: Sendable, Hashable {
    package typealias ID = Identifier<Plan>

    /// Whether the plan is one by law.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        /// Both a municipality and a region take part (L1).
        case sip
        /// The same by law, made while somebody is about to leave hospital (LUS 4:2).
        case discharge
        /// Several units of one principal. Outside the law's definition; counted apart.
        case internalPlan
    }

    package let id: ID
    package let number: PlanNumber
    package let record: Record.ID
    package let owner: Owner.ID
    package let unit: CareUnit.ID
    package let patient: Patient.ID
    package let kind: Kind
    package let state: PlanState
    /// Grows with every command; a form that was filled in over an older one is refused.
    package let version: Int
    /// The day the need was seen: clocks of agreements start here (L2).
    package let needSeenOn: Day
    package let begunAt: Instant

    /// How many days before the plan was begun the need was seen.
    var daysSeenBefore: Int { begunAt.day.ordinal - needSeenOn.ordinal }
}

extension Plan {
    init(_ row: Row) throws {
        id = try row["id"]
        number = try row["number"]
        record = try row["record_id"]
        owner = try row["owner_id"]
        unit = try row["unit_id"]
        patient = try row["person_id"]
        kind = try row["kind"]
        state = try row["state"]
        version = try row["version"]
        needSeenOn = try row["need_seen_on"]
        begunAt = try row["begun_at"]
    }

    static let columns: SQL = """
        plan.id, plan.number, plan.record_id, plan.owner_id, plan.unit_id, plan.person_id, plan.kind, plan.state,
        plan.version, plan.need_seen_on, plan.begun_at
        """
}
