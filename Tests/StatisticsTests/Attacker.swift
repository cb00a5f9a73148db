import Statistics

/// Works out of a table what its hidden numbers can be: every table of whole numbers that agrees with all that is told.
/// Shares no code with what hid them: it knows sums, and nothing of rules.
struct Attacker {
    private let table: GuardedTable
    private let split: Split
    private let width: Int
    /// Every row of parts that each row can be.
    private var choices: [[[Int]]] = []
    /// What the rows must add up to: the parts, or the whole number alone where they are not told.
    private var goal: [Int]?

    /// - Parameter limit: no hidden number is thought larger.
    init(_ table: GuardedTable, _ split: Split, limit: Int) {
        self.table = table
        self.split = split
        width = split.parts.count
        let sums = table.total?.parts[split]?.compactMap(\.number) ?? []
        if sums.count == width { goal = sums } else { goal = table.total?.count.number.map { [$0] } }
        choices = table.rows.map { row in
            let parts = row.parts[split] ?? []
            return Attacker.vectors(width, upTo: row.count.number ?? limit).filter { vector in
                (row.count.number.map { $0 == vector.reduce(0, +) } ?? true)
                    && zip(vector, parts).allSatisfy { $1.number.map { [$0] }?.contains($0) ?? true }
            }
        }
    }

    /// What each part of a row can be, and the whole row.
    func possible(_ row: Int) -> (parts: [Set<Int>], count: Set<Int>) {
        var others: Set<[Int]> = [Array(repeating: 0, count: goal?.count ?? 0)]
        for (other, vectors) in choices.enumerated() where other != row && goal != nil {
            let steps = Set(vectors.map(sums))
            others = others.reduce(into: []) { all, sum in
                for step in steps {
                    let next = zip(sum, step).map { $0 + $1 }
                    if zip(next, goal ?? []).allSatisfy({ $0 <= $1 }) { all.insert(next) }
                }
            }
        }
        let fitting = choices[row].filter { vector in
            goal.map { goal in others.contains(zip(goal, sums(vector)).map { $0 - $1 }) } ?? true
        }
        return ((0..<width).map { part in Set(fitting.map { $0[part] }) }, Set(fitting.map { $0.reduce(0, +) }))
    }

    private func sums(_ vector: [Int]) -> [Int] {
        goal?.count == width ? vector : [vector.reduce(0, +)]
    }

    private static func vectors(_ width: Int, upTo limit: Int) -> [[Int]] {
        guard width > 0 else { return [[]] }
        return (0...limit).flatMap { first in vectors(width - 1, upTo: limit - first).map { [first] + $0 } }
    }
}

extension Shown {
    /// The number, where it is told.
    var number: Int? {
        if case .count(let count) = self { count } else { nil }
    }
}
