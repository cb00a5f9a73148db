package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// What the law asks of a plan before it is one (L1, L3), and what we ask besides: that the person was asked.
package enum Requirement: String, Sendable, CaseIterable {
    /// Somebody has said yes, in force today, and nobody has said no (L1).
    case consent
    /// At least one effort of the municipality (L1, L3 1–2).
    case municipalEffort
    /// At least one effort of the region (L1, L3 1–2).
    case regionalEffort
    /// An intern SIP has at least one effort, whoever's.
    case anyEffort
    /// What others do, or that nobody else does anything (L3 3).
    case measuresByOthers
    /// Which principal has overall responsibility (L3 4).
    case overallResponsibility
    /// Own words, or a written reason why there are none (L4, L8).
    case ownWords

    /// What is missing in a plan on a day; empty when it can be established. Pure.
    ///
    /// - Parameter kind: what it is judged as; what it is unless told.
    package static func missing(in file: PlanFile, as kind: Plan.Kind? = nil, on day: Day) -> [Requirement] {
        let efforts = file.promises.filter { $0.kind == .effort && $0.status != .cancelled }
        let kinds = Set(efforts.compactMap { $0.principal.flatMap { file.principals[$0]?.kind } })
        var missing: [Requirement] = []
        if !file.permissions.isAgreed(on: day) { missing.append(.consent) }
        switch kind ?? file.plan.kind {
        case .sip, .discharge:
            if !kinds.contains(.municipality) { missing.append(.municipalEffort) }
            if !kinds.contains(.region) { missing.append(.regionalEffort) }
        case .internalPlan:
            if efforts.isEmpty { missing.append(.anyEffort) }
        }
        let hasMeasures = file.promises.contains { $0.kind == .thirdPartyAction && $0.status != .cancelled }
        if !hasMeasures && !file.hasStatedNoMeasures { missing.append(.measuresByOthers) }
        if file.responsibility == nil { missing.append(.overallResponsibility) }
        if file.ownWords == nil { missing.append(.ownWords) }
        return missing
    }
}

/// Establishing a plan.
package enum Establishment {
    /// Makes version 1 and gives every authority on the team its copy, as far as consent reaches.
    ///
    /// - Throws: `Problems` with one `incomplete` problem for each requirement that is missing.
    package static func establish(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.establish, on: number, version: version, scope: scope, act: act, in: db)
        let file = try PlanFile.load(change.plan, key: change.key, act: act, in: db)
        let missing = Requirement.missing(in: file, on: act.today)
        guard missing.isEmpty else {
            throw Problems(missing.map { Problem(.incomplete, text: "requirement.\($0.rawValue)") })
        }
        let efforts = file.promises.filter { $0.kind == .effort }.count
        try change.finish(
            EventType("plan.established", version: 1),
            facts: [
                "kind": .code(change.plan.kind.rawValue), "efforts": .count(efforts),
                "promises": .count(file.promises.count),
                "days": .count(act.today.ordinal - change.plan.needSeenOn.ordinal),
            ]
        )
        try Versions.publish(change.plan.id, standing: .established, key: change.key, act: act, in: db)
    }
}
