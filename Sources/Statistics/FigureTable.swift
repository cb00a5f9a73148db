/// The numbers of one thing by one breakdown, before any is hidden.
package struct FigureTable: Sendable {
    /// One row of a table: the whole number, and the parts of each split that add up to it.
    package struct Row: Sendable {
        package let value: String
        package let count: Int
        package let parts: [Split: [Int]]

        package init(_ value: String, _ count: Int, _ parts: [Split: [Int]]) {
            self.value = value
            self.count = count
            self.parts = parts
        }
    }

    package let rows: [Row]
    /// Whether the sum of the rows is told, too.
    package let hasTotal: Bool

    package init(rows: [Row], hasTotal: Bool) {
        self.rows = rows
        self.hasTotal = hasTotal
    }

    /// The table of some figures.
    ///
    /// - Parameter districts: the rows of that breakdown, in their order.
    package init(_ counted: Counted, by breakdown: Breakdown, in figures: Figures, districts: [String]) {
        // An intern SIP is one row, and no row of the plans by law.
        let kinds = { (value: String) in (value == "internalPlan") == (counted == .internalPlans) }
        let values = breakdown.values ?? districts + [Breakdown.unknown]
        // A district that is none of these stands with what nobody has told, so that every table has the same sum.
        let strays = breakdown.values == nil ? figures.values(of: counted, by: breakdown).subtracting(values) : []
        rows = values.filter { breakdown != .kind || kinds($0) }.map { value in
            let counts = { (part: Figures.Part?) in
                (value == Breakdown.unknown ? strays.union([value]) : [value])
                    .map { figures[Figures.Cell(counted, by: breakdown, $0, part)] }.reduce(0, +)
            }
            let parts = counted.splits.map { split in
                (split, split.parts.map { counts(Figures.Part(split, $0)) })
            }
            return Row(
                value,
                counts(nil),
                Dictionary(parts, uniquingKeysWith: { first, _ in first })
            )
        }
        hasTotal = counted.hasTotal
    }

    /// The sum of the rows.
    var total: Row {
        let splits = rows.first?.parts.keys.map { split in
            let sums = rows.map { $0.parts[split] ?? [] }.reduce([]) { sum, parts in
                sum.isEmpty ? parts : zip(sum, parts).map { $0 + $1 }
            }
            return (split, sums)
        }
        return Row(
            "total",
            rows.map(\.count).reduce(0, +),
            Dictionary(splits ?? [], uniquingKeysWith: { first, _ in first })
        )
    }
}
