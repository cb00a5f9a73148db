package import Kernel
package import People

/// What an import did, or would do, row by row. It speaks of codes alone, and never of the persons plans are for.
package struct DirectoryReport: Sendable, Hashable {
    /// The day of the file.
    package let date: Day
    /// SHA-256 of the file.
    package let hash: [UInt8]
    package let changes: DirectoryChanges
    /// The accounts that open nothing once the file has come in.
    package let idle: [IdleAccount]

    /// A line for each row that is not as it was, one for each list, and one for each account that opens nothing any more.
    package var lines: [String] {
        let rows =
            lines(of: changes.principals) + lines(of: changes.authorities) + lines(of: changes.areas)
            + lines(of: changes.units) + lines(of: changes.agreements) + lines(of: changes.staff)
            + lines(of: changes.retention)
        let digits = hash.map { String(0x100 | Int($0), radix: 16).dropFirst() }.joined()
        let sums = changes.counts.map { sum in
            "\(sum.list.rawValue): \(sum.added) new, \(sum.changed) changed, \(sum.retired) retired, "
                + "\(sum.unchanged) as they were"
        }
        return ["Directory file of \(date), SHA-256 \(digits)"] + rows + sums + idle.map(\.line)
    }

    private func lines<Row: DirectoryRow>(of rows: DirectoryChanges.Rows<Row>) -> [String] {
        rows.added.map { line("new", $0) } + rows.changed.map { line("changed", $0) }
            + rows.retired.map { line("retired", $0) }
    }

    private func line<Row: DirectoryRow>(_ what: String, _ row: Row) -> String {
        "\(what) \(Row.list.rawValue) \(row.code)"
    }
}

extension DirectoryProblems: CustomStringConvertible {
    /// A line for each problem.
    package var description: String {
        let more = count > first.count ? ["and \(count - first.count) more"] : []
        return (first.map(\.description) + more).joined(separator: "\n")
    }
}

extension DirectoryProblem: CustomStringConvertible {
    package var description: String {
        path.isEmpty ? "the file: \(rule.words)" : "\(printable(path)): \(rule.words)"
    }
}

extension DirectoryProblem.Rule {
    fileprivate var words: String {
        switch self {
        case .tooLarge(let limit): "larger than \(limit >> 20) MiB"
        case .utf16: "is UTF-16 or no text; write UTF-8"
        case .notUTF8: "is not UTF-8"
        case .notJSON(let place): "is not JSON or not all of it: \(printable(place))"
        case .notAnObject: "must be an object, {…}"
        case .notAList: "must be a list, […]"
        case .missing: "is missing"
        case .twice: "stands there twice"
        case .unknownKey(let key): "has the unknown field \(printable(key))"
        case .wrongFormat: "must be \"\(DirectoryFile.format)\""
        case .notAText: "must be a text"
        case .blank: "is blank"
        case .tooLong(let max): "is longer than \(max) characters"
        case .refusedCharacters: "has control characters, or marks that turn the order of the text round"
        case .notACode: "must be 1 to 64 of a–z, 0–9, hyphen and full stop, or an HSA-id"
        case .notAnHSAIdentifier: "is no HSA-id: SE, an organisation number, a hyphen, letters or digits; at most 31"
        case .notAnOrganisationNumber: "is no organisation number: ten digits, the third at least 2, the last a check"
        case .notADay: "is no day: write it as 2026-11-22"
        case .notANumber(let range): "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .notAChoice(let choices): "must be one of \(choices.joined(separator: ", "))"
        case .unknownCode(let list): "names a code that no row of \(list.rawValue) has"
        case .reversed: "is before validFrom"
        case .successorWithoutEnd: "needs validTo: the day on which the successor takes over"
        case .successorOfAnotherKind: "names an area of another kind"
        case .loop: "leads round in a ring"
        case .overlapping: "has a rule for the same days in a row above"
        case .fixed: "was another before: give the row a new code, end the old one and name its successor"
        case .inTheFuture: "is later than today"
        case .older(let day): "is older than the file that was imported last, of \(day)"
        }
    }
}

/// What came from a file as a terminal may show it: letters of ASCII and what stands in paths, and not too much of it.
private func printable(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(80).map { scalar in
        scalar.isASCII && scalar.value >= 0x20 && scalar.value < 0x7f ? String(scalar) : "?"
    }
    return shown.joined() + (text.unicodeScalars.count > 80 ? "…" : "")
}
