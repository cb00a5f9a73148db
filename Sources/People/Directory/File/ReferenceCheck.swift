import Kernel

/// What is wrong between the rows of a file: codes and numbers that stand there twice, codes that no row has, and
/// successors that lead nowhere or round in a ring.
struct ReferenceCheck {
    private(set) var problems: DirectoryProblems

    init(_ content: DirectoryContent, _ problems: DirectoryProblems) {
        self.problems = problems
        let principals = codes(of: content.principals)
        let authorities = codes(of: content.authorities)
        let areas = codes(of: content.areas)
        let units = codes(of: content.units)
        _ = codes(of: content.agreements)
        _ = codes(of: content.staff)
        _ = codes(of: content.retention)
        organisationNumbers(of: content.principals)
        for (index, row) in content.authorities.enumerated() {
            demand([row.principal], at: ("authorities", index, "principal"), in: principals, of: .principals)
        }
        for (index, row) in content.areas.enumerated() {
            demand(row.successors, at: ("areas", index, "successors"), in: areas, of: .areas)
        }
        for (index, row) in content.units.enumerated() {
            demand([row.authority], at: ("units", index, "authority"), in: authorities, of: .authorities)
            demand(row.areas, at: ("units", index, "areas"), in: areas, of: .areas)
            demand(row.successor.map { [$0] } ?? [], at: ("units", index, "successor"), in: units, of: .units)
        }
        for (index, row) in content.agreements.enumerated() {
            demand(row.parties, at: ("agreements", index, "parties"), in: principals, of: .principals)
            demand(row.areas, at: ("agreements", index, "areas"), in: areas, of: .areas)
        }
        for (index, row) in content.staff.enumerated() {
            demand([row.unit], at: ("staff", index, "unit"), in: units, of: .units)
            demand(row.commissions.map(\.unit), at: ("staff", index, "commissions"), in: units, of: .units)
            let distinct = Set(row.commissions.map { [$0.unit, $0.role.rawValue, $0.validFrom?.description ?? ""] })
            if distinct.count < row.commissions.count { self.problems.add("staff[\(index)].commissions", .twice) }
        }
        rules(content.retention, of: authorities)
        kinds(of: content.areas)
        successors(of: content.areas, field: "successors", next: \.successors)
        successors(of: content.units, field: "successor") { $0.successor.map { [$0] } ?? [] }
    }

    /// The codes of a list. What could not be read as a code has been told already.
    private mutating func codes<Row: DirectoryRow>(of rows: [Row]) -> Set<String> {
        var codes: Set<String> = []
        for (index, row) in rows.enumerated() where !row.code.isEmpty && !codes.insert(row.code).inserted {
            problems.add("\(Row.list.rawValue)[\(index)].code", .twice)
        }
        return codes
    }

    private mutating func organisationNumbers(of principals: [PrincipalRow]) {
        var numbers: Set<OrganisationNumber> = []
        for (index, row) in principals.enumerated() {
            guard let number = row.organisationNumber, !numbers.insert(number).inserted else { continue }
            problems.add("principals[\(index)].organisationNumber", .twice)
        }
    }

    private mutating func demand(
        _ codes: [String],
        at place: (list: String, index: Int, field: String),
        in known: Set<String>,
        of list: DirectoryList
    ) {
        for code in codes where !code.isEmpty && !known.contains(code) {
            problems.add("\(place.list)[\(place.index)].\(place.field)", .unknownCode(in: list))
        }
    }

    /// One rule tells how long a kind of record is kept on a day, and each of its exceptions stands there once.
    private mutating func rules(_ rows: [RetentionRow], of authorities: Set<String>) {
        for (index, row) in rows.enumerated() {
            demand([row.authority], at: ("retention", index, "authority"), in: authorities, of: .authorities)
            if rows[..<index].contains(where: row.overlaps) {
                problems.add("retention[\(index)].records", .overlapping)
            }
            if Set(row.exceptions.map(\.when)).count < row.exceptions.count {
                problems.add("retention[\(index)].exceptions", .twice)
            }
        }
    }

    /// A district is followed by districts, a BUS area by BUS areas.
    private mutating func kinds(of areas: [AreaRow]) {
        let kinds = Dictionary(areas.map { ($0.code, $0.kind) }, uniquingKeysWith: { first, _ in first })
        for (index, row) in areas.enumerated()
        where row.successors.contains(where: { kinds[$0].map { $0 != row.kind } ?? false }) {
            problems.add("areas[\(index)].successors", .successorOfAnotherKind)
        }
    }

    private mutating func successors<Row: DirectoryRow>(
        of rows: [Row],
        field: String,
        next: (Row) -> [String]
    ) {
        let loops = codesInLoops(Dictionary(rows.map { ($0.code, next($0)) }, uniquingKeysWith: { first, _ in first }))
        for (index, row) in rows.enumerated() where !next(row).isEmpty {
            let path = "\(Row.list.rawValue)[\(index)].\(field)"
            if row.validTo == nil { problems.add(path, .successorWithoutEnd) }
            if loops.contains(row.code) { problems.add(path, .loop) }
        }
    }
}

/// The codes from which successors lead round in a ring: those that are left when, again and again, what leads nowhere
/// that is left has been taken away.
private func codesInLoops(_ next: [String: [String]]) -> Set<String> {
    var before: [String: [String]] = [:]
    for (code, codes) in next {
        for successor in codes where next[successor] != nil { before[successor, default: []].append(code) }
    }
    var left = next.mapValues { codes in codes.count { next[$0] != nil } }
    var ends = left.filter { $0.value == 0 }.map(\.key)
    while let end = ends.popLast() {
        left[end] = nil
        for code in before[end] ?? [] {
            guard let count = left[code] else { continue }
            left[code] = count - 1
            if count == 1 { ends.append(code) }
        }
    }
    return Set(left.keys)
}
