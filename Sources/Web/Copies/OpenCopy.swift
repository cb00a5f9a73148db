import Plans
import Store

extension Visit {
    /// Writes down that a version was opened, before anything of it leaves: on a page, on paper or in a file. What nobody has
    /// opened can be recalled.
    func open(_ copy: PlanCopy) async throws {
        guard copy.openedAt == nil else { return }
        let (scope, act) = (try scope(), try act())
        try await site.database.write {
            try Copies.open(copy.number, version: copy.version, scope: scope, act: act, in: $0)
        }
    }
}
