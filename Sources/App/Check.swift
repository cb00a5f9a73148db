import Kernel
package import Ledger
import Store
import Vault

/// What `mellanrum check` looks at, one line each.
package struct Check: Sendable {
    /// One line of the answer.
    package enum Finding: Sendable, Equatable {
        case good(String)
        case bad(String)
    }

    private let house: House

    package init(_ house: House) {
        self.house = house
    }

    /// Looks at schema, keys and both logs. Changes nothing.
    package func run() async throws -> [Finding] {
        var findings: [Finding] = []
        let pending = try await house.pendingMigrations()
        findings.append(
            pending.isEmpty
                ? .good("schema: as this program wants it")
                : .bad("schema: run `mellanrum migrate` (\(pending.joined(separator: ", ")))")
        )
        findings.append(try await keys())
        for log in Log.allCases {
            findings.append(finding(try await Verifier(log, in: house.database(of: log)).verify()))
        }
        return findings
    }

    /// Opens the newest record.
    private func keys() async throws -> Finding {
        try await house.database.read { db in
            guard let newest = try house.vault.newestRecord(in: db) else { return .good("keys: nothing is sealed yet") }
            do {
                _ = try house.vault.key(of: newest, in: db)
                return .good("keys: the newest record opens")
            } catch {
                return .bad("keys: the newest record does not open (\(type(of: error)))")
            }
        }
    }

    private func finding(_ verification: Verification) -> Finding {
        verification.fault == nil
            ? .good(verification.summary)
            : .bad(verification.summary)
    }
}

extension Verification {
    /// One line for the terminal.
    package var summary: String {
        let state = fault.map { "FAULT: \($0)" } ?? "clean"
        let waiting =
            unlinked == 0 ? "" : ", \(unlinked) not linked yet, the oldest from \(oldestUnlinked?.description ?? "–")"
        return "log \(log.rawValue): \(rows) rows in \(links) links, \(state)\(waiting)"
    }
}

extension Verification.Fault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .changed(let row): "row \(row) was changed"
        case .inserted(let row, let link): "row \(row) was put into link \(link)"
        case .removed(let link, let after): "a row of link \(link) is gone, after \(after ?? "the beginning")"
        case .brokenLink(let number): "link \(number) was changed or is missing"
        }
    }
}
