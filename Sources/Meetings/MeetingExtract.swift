package import Plans
import Store

/// What is kept about the meetings of a plan, for the person's extract.
package enum MeetingExtract {
    /// The meetings, and who was there.
    package static func sources(of plan: Plan.ID) -> [ExtractSource] {
        let queries: [String: SQL] = [
            "meeting": "SELECT * FROM meeting WHERE plan_id = \(plan) ORDER BY number, revision",
            "attendance": """
            SELECT a.*, m.starts_at FROM attendance AS a JOIN meeting AS m ON m.id = a.meeting_id
            WHERE m.plan_id = \(plan) ORDER BY m.number, m.revision, a.team_member_id
            """,
        ]
        return meetingCatalogue.compactMap { table in
            queries[table.name].map { query in
                let parent = table.name == "attendance" ? [ExtractSource.Parent("starts_at")] : []
                return ExtractSource(table, query, sealed: ["place": MeetingCommands.place], parent: parent)
            }
        }
    }
}
