/// A number as somebody is told it.
package enum Shown: Hashable, Sendable {
    case count(Int)
    /// Hidden to guard single people. One mark for all: which are small and which are hidden beside them is not told.
    case hidden
}

/// A table whose small numbers cannot be read, and not be worked out from its sums either (ux §8).
package struct GuardedTable: Sendable {
    /// One row: its value, the whole number, and its parts.
    package struct Row: Sendable {
        package let value: String
        package let count: Shown
        package let parts: [Split: [Shown]]
    }

    package let rows: [Row]
    /// The sum of the rows; nil where it is no number of anything.
    package let total: Row?
}

/// Hides what would tell of single people: every number from one to four, and so many beside it that no sum gives it away.
///
/// What is hidden of a split is a table with known sums: of its rows, where the whole number is shown, and of its parts. All
/// that can be worked out of one number x in it lies between max(0, row + part − all) and min(row, part). The two are at
/// least `least` apart when row, part, and what all is more than either, are: that is what `isSafe` asks. Rows whose whole
/// number is hidden count as one, of at least two.
package struct Disclosure {
    /// The smallest number that is told, zero apart; set with the statistician.
    package static let least = 5

    private let table: FigureTable
    private let total: FigureTable.Row

    /// The table with what must be hidden hidden.
    package static func guarding(_ table: FigureTable) -> GuardedTable {
        Disclosure(table).guarded
    }

    private init(_ table: FigureTable) {
        self.table = table
        total = table.total
    }

    private var guarded: GuardedTable {
        // Too few for any number: not even a row without anybody is told.
        guard !table.hasTotal || !isSmall(total.count) else {
            return GuardedTable(rows: table.rows.map(hidden), total: hidden(total))
        }
        let withoutCount = rowsWithoutCount
        var parts = table.rows.map { _ in [Split: [Shown]]() }
        var sums: [Split: [Shown]] = [:]
        for (split, whole) in total.parts {
            let isTold = !table.hasTotal || !whole.contains(where: isSmall)
            let hidden = isTold ? rowsWithout(split, withoutCount) : Set(table.rows.indices.filter { count($0) > 0 })
            sums[split] = whole.map { isTold ? .count($0) : .hidden }
            for (part, _) in whole.enumerated() {
                // Where nobody of the hidden rows is, the sums say so.
                let isEmpty = isTold && table.hasTotal && hidden.allSatisfy { number($0, split, part) == 0 }
                for row in table.rows.indices {
                    let isShown = isEmpty || !hidden.contains(row)
                    parts[row][split, default: []].append(isShown ? .count(number(row, split, part)) : .hidden)
                }
            }
        }
        return GuardedTable(
            rows: table.rows.indices.map { row in
                let count = withoutCount.contains(row) ? .hidden : Shown.count(count(row))
                return GuardedTable.Row(value: table.rows[row].value, count: count, parts: parts[row])
            },
            total: table.hasTotal
                ? GuardedTable.Row(value: total.value, count: .count(total.count), parts: sums) : nil
        )
    }

    /// The rows whose whole number is hidden: the small ones and, where a sum is told, those that hide them.
    private var rowsWithoutCount: Set<Int> {
        var hidden = Set(table.rows.indices.filter { isSmall(count($0)) })
        while table.hasTotal, !hidden.isEmpty, hidden.count < 2 || sum(hidden) < Self.least,
            let next = smallest(without: hidden)
        {
            hidden.insert(next)
        }
        return hidden
    }

    /// The rows of which a split is hidden.
    private func rowsWithout(_ split: Split, _ withoutCount: Set<Int>) -> Set<Int> {
        var hidden = withoutCount.union(
            table.rows.indices.filter { row in table.rows[row].parts[split, default: []].contains(where: isSmall) }
        )
        while table.hasTotal, !hidden.isEmpty, !isSafe(split, hidden, withoutCount),
            let next = smallest(without: hidden)
        {
            hidden.insert(next)
        }
        return hidden
    }

    private func isSafe(_ split: Split, _ hidden: Set<Int>, _ withoutCount: Set<Int>) -> Bool {
        let all = sum(hidden)
        let known = hidden.subtracting(withoutCount)
        let parts = total.parts[split, default: []].indices
            .map { part in hidden.map { number($0, split, part) }.reduce(0, +) }.filter { $0 > 0 }
        return parts.allSatisfy { $0 >= Self.least && (known.isEmpty || all - $0 >= Self.least) }
            && known.allSatisfy { all - count($0) >= Self.least }
    }

    private func smallest(without hidden: Set<Int>) -> Int? {
        table.rows.indices.filter { count($0) > 0 && !hidden.contains($0) }.min { (count($0), $0) < (count($1), $1) }
    }

    private func sum(_ rows: Set<Int>) -> Int { rows.map(count).reduce(0, +) }

    private func count(_ row: Int) -> Int { table.rows[row].count }

    private func number(_ row: Int, _ split: Split, _ part: Int) -> Int { table.rows[row].parts[split]?[part] ?? 0 }

    private func isSmall(_ count: Int) -> Bool { (1..<Self.least).contains(count) }

    private func hidden(_ row: FigureTable.Row) -> GuardedTable.Row {
        GuardedTable.Row(value: row.value, count: .hidden, parts: row.parts.mapValues { $0.map { _ in .hidden } })
    }
}
