import Access
import HTML
import Kernel
import Ledger
import Store

/// Who has searched at the administrator's own authority, and when, also when nothing was found: for the check of the log
/// that the law asks for (PDL 4:3; L15). Tells nothing of what was searched for, and nothing of any plan.
struct SearchesPage: PageRoute {
    struct Model: Sendable {
        let owner: Owner.ID
        var searches: [AccessRow] = []
        var names: [Actor.ID: String] = [:]
    }

    /// The most rows on the page; the latest are shown.
    private static let limit = 200

    var location: Location { .at(.searches) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let reader = try visit.reader()
        guard Gate.allows(reader, .administerAccounts, .accounts(of: reader.owner)) else { throw Problem.notFound }
        return Seen(Model(owner: reader.owner))
    }

    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        var model = model
        let searches = try await visit.site.accessLog.searches(of: model.owner, limit: Self.limit)
        model.searches = searches
        model.names = try await visit.site.database.read { try Accounts.names(of: Set(searches.map(\.actor)), in: $0) }
        return model
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("searches.title"), current: .accounts, back: .at(.accounts)) {
            p { t("searches.about") }
            if model.searches.isEmpty {
                EmptyState(t("searches.none")).html
            } else {
                Timeline(
                    model.searches.map { search in
                        Timeline.Entry(
                            search.at,
                            .text(t(search.records.isEmpty ? "searches.nothing" : "searches.found")),
                            who: model.names[search.actor] ?? ""
                        )
                    }
                ).html(t)
            }
            if model.searches.count == Self.limit { p { t("history.limit", ["count": String(Self.limit)]) } }
        }
    }
}
