package import Kernel
package import Store

/// The clocks that agreements give some units, for counting from any day (L2).
package struct AgreementClocks: Sendable {
    private struct Running: Sendable {
        let clock: Agreement.Clock
        let term: Agreement.Term
        let period: ValidPeriod
    }

    private let running: [CareUnit.ID: [Running]]

    /// Reads the clocks of the agreements that the units' principals are parties to, as far as they hold for the units'
    /// areas and activities: one statement for a page, however many plans it lists.
    package init(at units: Set<CareUnit.ID>, in db: Reading) throws {
        var running: [CareUnit.ID: [Running]] = [:]
        for row in try db.rows(
            """
            SELECT u.id AS unit_id, a.valid_from, a.valid_to, c.clock, c.days, c.count
            FROM care_unit AS u JOIN authority AS o ON o.id = u.owner_id
                JOIN agreement_party AS p ON p.principal_id = o.principal_id
                JOIN agreement AS a ON a.id = p.agreement_id
                JOIN agreement_clock AS c ON c.agreement_id = a.id
            WHERE u.id IN (\(list: units.sorted()))
                AND (NOT EXISTS (SELECT 1 FROM agreement_area AS x WHERE x.agreement_id = a.id)
                    OR EXISTS (
                        SELECT 1 FROM agreement_area AS x JOIN care_unit_area AS y ON y.area_id = x.area_id
                        WHERE x.agreement_id = a.id AND y.unit_id = u.id
                    ))
                AND (NOT EXISTS (SELECT 1 FROM agreement_activity AS x WHERE x.agreement_id = a.id)
                    OR EXISTS (
                        SELECT 1 FROM agreement_activity AS x JOIN care_unit_activity AS y ON y.activity = x.activity
                        WHERE x.agreement_id = a.id AND y.unit_id = u.id
                    ))
            """
        ) {
            running[try row["unit_id"], default: []].append(
                Running(
                    clock: try row["clock"],
                    term: Agreement.Term(days: try row["days"], count: try row["count"]),
                    period: ValidPeriod(from: try row["valid_from"], to: try row["valid_to"])
                )
            )
        }
        self.running = running
    }

    /// The last day of a clock that starts on a day, by the agreements in force then; the earliest, where several hold.
    ///
    /// - Returns: nil where no agreement says anything: then nothing is late.
    package func end(of clock: Agreement.Clock, at unit: CareUnit.ID, from start: Day) -> Day? {
        (running[unit] ?? []).filter { $0.clock == clock && $0.period.contains(start) }
            .map { $0.term.end(from: start) }.min()
    }
}
