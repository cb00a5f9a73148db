package import Kernel
package import People
package import Store

/// Whom to call besides those on the team: a proposal from what plans of the same unit have needed before and from who
/// works in the same areas.
package enum TeamSuggestions {
    /// How many are proposed at most.
    private static let limit = 8

    /// Units of other authorities that are not on the team, those that the unit's plans call most often first.
    package static func units(for file: PlanFile, on day: Day, in db: Reading) throws -> [CareUnit] {
        let team = Set(file.team.compactMap(\.unit))
        let used = try db.rows(
            """
            SELECT m.unit_id, count(*) AS count FROM plan JOIN team_member AS m ON m.plan_id = plan.id
            WHERE plan.unit_id = \(file.plan.unit) AND m.unit_id IS NOT NULL GROUP BY m.unit_id
            """
        )
        let counts = Dictionary(
            try used.map { (try $0["unit_id"] as CareUnit.ID, try $0["count"] as Int) },
            uniquingKeysWith: { first, _ in first }
        )
        let valid = try Directory.units(on: day, in: db).filter { $0.owner != file.plan.owner }
        let near = Set(try Directory.units(near: file.plan.unit, on: day, in: db).map(\.id))
        return Array(
            valid.filter { !team.contains($0.id) && (counts[$0.id] != nil || near.contains($0.id)) }
                .sorted { (-(counts[$0.id] ?? 0), $0.name, $0.id) < (-(counts[$1.id] ?? 0), $1.name, $1.id) }
                .prefix(limit)
        )
    }
}
