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
        let idle = try IdleAccount.all(after: changes, over: stored, on: house.clock.today, in: db)
        return Decision(
            stored: stored,
            changes: changes,
            report: DirectoryReport(date: file.date, hash: hash, changes: changes, idle: idle)
        )
    }

    private typealias Decision = (stored: StoredDirectory, changes: DirectoryChanges, report: DirectoryReport)
}
