package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Everything that an authority holds in a plan's record about the person, for her to read (dataskyddsförordningen 15; L15).
package struct Extract: Sendable {
    package let file: PlanFile
    /// Row by row, in the order of what is told, each table's rows in the order in which they were written.
    package let entries: [ExtractEntry]

    /// Makes the extract.
    ///
    /// - Parameter more: what rooms above keep in the plan's record, and the table that theirs comes behind.
    /// - Throws: `Problem.notFound` outside the scope; `Problem` when the reader neither answers for the plan nor
    ///   coordinates it: whoever has a single task gives nobody the whole.
    package static func open(
        _ number: PlanNumber,
        with more: (Plan.ID) -> (after: String, sources: [ExtractSource]),
        scope: Scope,
        act: Act,
        in db: Reading
    ) throws -> Extract {
        let (file, entries) = try PlanFile.open(number, scope: scope, act: act, in: db) { file, key in
            let (after, others) = more(file.plan.id)
            var sources = ExtractSources.all(of: file.plan.id)
            let place = sources.firstIndex { $0.table.name == after }.map { $0 + 1 } ?? sources.endIndex
            sources.insert(contentsOf: others, at: place)
            return try sources.flatMap { try $0.read(key, in: db) }
        }
        guard mayBeMade(of: file, by: scope.reader.account) else { throw Problem(.state, text: "extract.notYours") }
        return Extract(file: file, entries: entries)
    }

    /// Whether somebody may hand out everything: whoever answers for the plan, or coordinates it.
    package static func mayBeMade(of file: PlanFile, by account: Actor.ID) -> Bool {
        file.assignments.contains { $0.account == account && Assignment.Role.whole.contains($0.role) }
    }
}
