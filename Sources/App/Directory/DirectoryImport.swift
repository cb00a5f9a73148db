import Access
import Crypto
import Kernel
import Ledger
import People
import Store

/// Brings a directory file into the house: the whole file or nothing of it.
package struct DirectoryImport: Sendable {
    private let house: House

    package init(_ house: House) {
        self.house = house
    }

    /// Reads a file, decides what it changes and stores that, all in one transaction.
    ///
    /// - Parameters:
    ///   - isDryRun: decides and stores nothing.
    ///   - progress: called with the number of staff that are written so far.
    /// - Throws: `DirectoryProblems` with all that is wrong; then nothing is stored.
    package func run(
        _ bytes: [UInt8],
        isDryRun: Bool = false,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> DirectoryReport {
        let file = try DirectoryFile(bytes)
        let hash = Array(SHA256.hash(data: bytes))
        guard !isDryRun else {
            return try await house.database.read { try decide(file, hash, $0).report }
        }
        return try await house.database.write { db in
            let (stored, changes, report) = try decide(file, hash, db)
            let isRepeated = try DirectoryImports.last(in: db)?.hash == hash
            guard changes.count > 0 || !isRepeated else { return report }
            let act = house.operatorAct(for: Operator.owner)
            var written = 0
            var writer = DirectoryWriter(over: stored, on: file.date, by: act, in: db) { count in
                written += count
                progress(written)
            }
            try writer.write(changes)
            try DirectoryImports.record(date: file.date, hash: hash, changes, by: act, in: db)
            return report
        }
    }

    private func decide(_ file: DirectoryFile, _ hash: [UInt8], _ db: Reading) throws -> Decision {
        let stored = try StoredDirectory(in: db)
        let last = try DirectoryImports.last(in: db)?.date
        let changes = try DirectoryChanges(file, over: stored.content, last: last, today: house.clock.today)
        let left = try accountsLeft(by: changes, of: file, over: stored, db)
        return Decision(
            stored: stored,
            changes: changes,
            report: DirectoryReport(date: file.date, hash: hash, changes: changes, staffWithOpenAccounts: left)
        )
    }

    private typealias Decision = (stored: StoredDirectory, changes: DirectoryChanges, report: DirectoryReport)

    /// The codes of those who have left, or work for another authority than before, and whose account is open still. An
    /// import closes none: whoever looks after accounts does.
    private func accountsLeft(
        by changes: DirectoryChanges,
        of file: DirectoryFile,
        over stored: StoredDirectory,
        _ db: Reading
    ) throws -> Set<String> {
        let touched = changes.staff.changed + changes.staff.retired
        let ids = touched.compactMap { row in stored.practitioner(row.code).map { (row, $0) } }
        let accounts = try Accounts.owners(ofOpenAccountsFor: Set(ids.map(\.1)), in: db)
        let authorities = Dictionary(
            file.content.units.map { ($0.code, $0.authority) },
            uniquingKeysWith: { first, _ in first }
        )
        let left = ids.filter { row, id in
            guard let owners = accounts[id] else { return false }
            let isHere = ValidPeriod(from: row.validFrom, to: row.validTo).contains(house.clock.today)
            return !isHere || owners != authorities[row.unit].flatMap(stored.authority).map { [$0] }
        }
        return Set(left.map(\.0.code))
    }
}
