package import Kernel

/// What a file makes of the directory that is stored: a pure function of the two.
package struct DirectoryChanges: Sendable, Hashable {
    /// What becomes of the rows of one list.
    package struct Rows<Row: DirectoryRow>: Sendable, Hashable {
        package var added: [Row] = []
        /// As they are to stand.
        package var changed: [Row] = []
        /// As they are to stand, ended.
        package var retired: [Row] = []
        package var unchanged = 0
    }

    package private(set) var principals = Rows<PrincipalRow>()
    package private(set) var authorities = Rows<AuthorityRow>()
    package private(set) var areas = Rows<AreaRow>()
    package private(set) var units = Rows<UnitRow>()
    package private(set) var agreements = Rows<AgreementRow>()
    package private(set) var staff = Rows<StaffRow>()
    package private(set) var retention = Rows<RetentionRow>()

    /// Lays a file beside what is stored. Rows are known by their code; what the file has no more ends on its day, and
    /// nothing is taken away.
    ///
    /// - Parameters:
    ///   - last: the day of the file that was imported last.
    ///   - today: no file is true for a later day.
    /// - Throws: `DirectoryProblems`.
    package init(_ file: DirectoryFile, over stored: DirectoryContent, last: Day?, today: Day) throws {
        var problems = DirectoryProblems()
        if file.date > today { problems.add("date", .inTheFuture) }
        if let last, file.date < last { problems.add("date", .older(than: last)) }
        principals = Rows(file.content.principals, over: stored.principals, on: file.date, &problems)
        authorities = Rows(file.content.authorities, over: stored.authorities, on: file.date, &problems)
        areas = Rows(file.content.areas, over: stored.areas, on: file.date, &problems)
        units = Rows(file.content.units, over: stored.units, on: file.date, &problems)
        agreements = Rows(file.content.agreements, over: stored.agreements, on: file.date, &problems)
        staff = Rows(file.content.staff, over: stored.staff, on: file.date, &problems)
        retention = Rows(file.content.retention, over: stored.retention, on: file.date, &problems)
        if problems.count > 0 { throw problems }
    }

    /// How many rows are new, changed, retired and as they were, by list.
    package var counts: [(list: DirectoryList, added: Int, changed: Int, retired: Int, unchanged: Int)] {
        [
            principals.counts, authorities.counts, areas.counts, units.counts, agreements.counts, staff.counts,
            retention.counts,
        ]
    }

    /// How many rows are not as they were.
    package var count: Int {
        counts.reduce(0) { $0 + $1.added + $1.changed + $1.retired }
    }
}

extension DirectoryChanges.Rows {
    fileprivate init(_ file: [Row], over stored: [Row], on day: Day, _ problems: inout DirectoryProblems) {
        var left = Dictionary(stored.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        for (index, row) in file.enumerated() {
            guard let before = left.removeValue(forKey: row.code) else {
                added.append(row)
                continue
            }
            for (field, value) in row.fixed where !before.fixed.contains(where: { $0 == (field, value) }) {
                problems.add("\(Row.list.rawValue)[\(index)].\(field)", .fixed)
            }
            let row = row.following(before, on: day)
            if row == before { unchanged += 1 } else { changed.append(row) }
        }
        for before in stored where left[before.code] != nil {
            var row = before
            row.retire(on: day)
            if row == before { unchanged += 1 } else { retired.append(row) }
        }
    }

    fileprivate var counts: (list: DirectoryList, added: Int, changed: Int, retired: Int, unchanged: Int) {
        (Row.list, added.count, changed.count, retired.count, unchanged)
    }
}
