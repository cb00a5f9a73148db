import Statistics
import Testing

/// Small numbers, and what is hidden beside them (ux §8).
@Suite struct DisclosureTests {
    @Test("A small number is hidden, and another beside it, so that the sum does not tell")
    func beside() {
        let table = guarded([(30, [10, 20]), (12, [6, 6]), (3, [1, 2])])
        #expect(table.rows.map(\.count) == [.count(30), .hidden, .hidden])
        #expect(table.rows.map { $0.parts[.state] } == [[.count(10), .count(20)], hidden, hidden])
        #expect(table.total?.count == .count(45))
        #expect(table.total?.parts[.state] == [.count(17), .count(28)])
    }

    @Test("A district that the directory does not know in the year stands with what nobody has told")
    func strays() {
        let figures = Figures(text: "plans district a - 9\nplans district gone - 7\nplans district unknown - 5")
        let table = FigureTable(.plans, by: .district, in: figures, districts: ["a", "b"])
        #expect(table.rows.map(\.value) == ["a", "b", "unknown"])
        #expect(table.rows.map(\.count) == [9, 0, 12])
    }

    @Test("A small part hides the parts of its row and of another, and no whole number")
    func part() {
        let table = guarded([(30, [10, 20]), (20, [18, 2]), (12, [6, 6])])
        #expect(table.rows.map(\.count) == [.count(30), .count(20), .count(12)])
        #expect(table.rows.map { $0.parts[.state] } == [[.count(10), .count(20)], hidden, hidden])
    }

    @Test("A part that is small in all is told nowhere")
    func smallSum() {
        let table = guarded([(30, [30, 0]), (20, [18, 2])])
        #expect(table.rows.map(\.count) == [.count(30), .count(20)])
        #expect(table.rows.map { $0.parts[.state] } == [hidden, hidden])
        #expect(table.total?.parts[.state] == hidden)
    }

    @Test("Too few in all: nothing is told, not even a row without anybody")
    func tooFew() {
        let table = guarded([(3, [3, 0]), (0, [0, 0])])
        #expect(table.rows.map(\.count) == [.hidden, .hidden])
        #expect(table.rows.map { $0.parts[.state] } == [hidden, hidden])
        #expect(table.total?.count == .hidden)
    }

    @Test("Where nothing is small everything is told, and nobody is nobody")
    func nothingSmall() {
        let table = guarded([(30, [10, 20]), (0, [0, 0]), (5, [5, 0])])
        #expect(table.rows.map(\.count) == [.count(30), .count(0), .count(5)])
        #expect(table.rows.allSatisfy { !($0.parts[.state] ?? []).contains(.hidden) })
    }

    @Test("Rows that add up to nothing are guarded each by itself")
    func withoutSum() {
        let rows = [(30, [26, 4, 0]), (3, [3, 0, 0]), (9, [9, 0, 0])].enumerated().map { number, row in
            FigureTable.Row("\(number)", row.0, [.attendance: row.1])
        }
        let table = Disclosure.guarding(FigureTable(rows: rows, hasTotal: false))
        #expect(table.rows.map(\.count) == [.count(30), .hidden, .count(9)])
        #expect(table.rows.map { $0.parts[.attendance]?.contains(.hidden) } == [true, true, false])
        #expect(table.total == nil)
    }

    @Test("Who adds and subtracts all that is told of a table learns no hidden number", arguments: 1...8)
    func solver(_ seed: Int) {
        var random = Draw(UInt64(seed))
        var attacked = 0
        for _ in 0..<25 {
            let split: Split = random.below(5) == 0 ? .words : .state
            let largest = split == .state ? 16 : 7
            let rows = (0..<2 + random.below(3)).map { number in
                let parts = split.parts.map { _ in
                    [0, random.below(6), random.below(largest)][random.below(3)]
                }
                return FigureTable.Row("\(number)", parts.reduce(0, +), [split: parts])
            }
            let table = Disclosure.guarding(FigureTable(rows: rows, hasTotal: true))
            for row in table.rows {
                for shown in [row.count] + (row.parts[split] ?? []) {
                    #expect(shown.number.map { $0 == 0 || $0 >= 5 } ?? true, "\(rows)")
                }
            }
            guard let sum = table.total?.count.number else { continue }
            let attacker = Attacker(table, split, limit: sum)
            for (number, row) in table.rows.enumerated() where row.parts[split]?.contains(.hidden) == true {
                let possible = attacker.possible(number)
                for (part, shown) in (row.parts[split] ?? []).enumerated() where shown == .hidden {
                    #expect(isWide(possible.parts[part]), "\(rows) gave away part \(part) of row \(number)")
                    #expect(possible.parts[part].contains(rows[number].parts[split]?[part] ?? -1))
                }
                if row.count == .hidden { #expect(isWide(possible.count), "\(rows) gave away row \(number)") }
                attacked += 1
            }
        }
        #expect(attacked > 10)
    }

    /// Whether a number could be at least five different ones, none of them ruled out by what is small.
    private func isWide(_ numbers: Set<Int>) -> Bool {
        guard let least = numbers.min(), let most = numbers.max() else { return false }
        return most - least >= 4
    }

    private let hidden = [Shown.hidden, .hidden]

    private func guarded(_ rows: [(Int, [Int])]) -> GuardedTable {
        let rows = rows.enumerated().map { FigureTable.Row("\($0)", $1.0, [.state: $1.1]) }
        return Disclosure.guarding(FigureTable(rows: rows, hasTotal: true))
    }
}

/// Numbers drawn from a seed.
struct Draw {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    }

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
