/// The numbers of one authority and one year, before any is hidden: how many of each thing that is counted.
package struct Figures: Hashable, Sendable {
    /// One number.
    package struct Cell: Hashable, Sendable {
        package let counted: Counted
        package let breakdown: Breakdown
        /// The row: a code, or a district's id.
        package let value: String
        /// The part of a split; nil for the whole number of the row.
        package let part: Part?

        package init(_ counted: Counted, by breakdown: Breakdown, _ value: String, _ part: Part? = nil) {
            self.counted = counted
            self.breakdown = breakdown
            self.value = value
            self.part = part
        }
    }

    /// One part of a split.
    package struct Part: Hashable, Sendable {
        package let split: Split
        package let name: String

        package init(_ split: Split, _ name: String) {
            self.split = split
            self.name = name
        }
    }

    private var counts: [Cell: Int] = [:]

    package init() {}

    package subscript(cell: Cell) -> Int { counts[cell] ?? 0 }

    /// The rows of a breakdown that have a number.
    package func values(of counted: Counted, by breakdown: Breakdown) -> Set<String> {
        Set(counts.keys.filter { $0.counted == counted && $0.breakdown == breakdown }.map(\.value))
    }

    /// Counts one thing in its row, and in a part of each split.
    mutating func count(_ counted: Counted, by breakdown: Breakdown, _ value: String, _ parts: [Part] = []) {
        counts[Cell(counted, by: breakdown, value), default: 0] += 1
        for part in parts { counts[Cell(counted, by: breakdown, value, part), default: 0] += 1 }
    }
}

extension Figures {
    /// A line per number, in one order: `plans area violence state.open 7`, and `-` for the whole row.
    package var text: String {
        counts.map { cell, count in
            let part = cell.part.map { "\($0.split.rawValue).\($0.name)" } ?? "-"
            return "\(cell.counted.rawValue) \(cell.breakdown.rawValue) \(cell.value) \(part) \(count)"
        }.sorted().joined(separator: "\n")
    }

    /// Reads such lines; leaves out what is none.
    package init(text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 5, let counted = Counted(rawValue: words[0]),
                let breakdown = Breakdown(rawValue: words[1]), let count = Int(words[4])
            else { continue }
            let names = words[3].split(separator: ".").map(String.init)
            let part = names.count == 2 ? Split(rawValue: names[0]).map { Part($0, names[1]) } : nil
            counts[Cell(counted, by: breakdown, words[2], part)] = count
        }
    }
}
