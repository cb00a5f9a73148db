package import Kernel

/// A rule of retention in a directory file.
package struct RetentionRow: DirectoryRow {
    package static let list = DirectoryList.retention

    package let code: String
    /// The code of the authority whose records they are.
    package let authority: String
    /// The kinds of record it holds for, sorted.
    package let records: [RetentionRule.Kind]
    package let years: Int
    package let deadline: RetentionRule.Deadline?
    package let paragraph: String
    /// Sorted by what they are about.
    package let exceptions: [RetentionRule.Exception]
    package let validFrom: Day?
    package var validTo: Day?

    package var fixed: [(field: String, value: String)] { [("authority", authority)] }

    /// Whether two rules hold for one kind of record of one authority on the same day.
    func overlaps(_ other: RetentionRow) -> Bool {
        authority == other.authority && !Set(records).isDisjoint(with: other.records)
            && ValidPeriod(from: validFrom, to: validTo).overlaps(ValidPeriod(from: other.validFrom, to: other.validTo))
    }
}

extension RetentionRow {
    init(_ row: inout RowReader) {
        let period = row.period()
        self.init(
            code: row.code(),
            authority: row.code("authority"),
            records: row.choices("records"),
            years: row.number("years", in: 0...200),
            deadline: row.optionalChoice("deadline"),
            paragraph: row.line("paragraph", max: 60),
            exceptions: row.objects("exceptions") { exception in
                RetentionRule.Exception(
                    when: exception.choice("when", or: .placement),
                    untilAge: exception.optionalNumber("untilAge", in: 0...150),
                    paragraph: exception.line("paragraph", max: 60)
                )
            }.sorted { $0.when.rawValue < $1.when.rawValue },
            validFrom: period.from,
            validTo: period.to
        )
    }
}
