import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// Mottaget: the plans that others have shown to the reader's units, those that wait for somebody first.
struct InboxPage: PageRoute {
    /// As many as a list shows at a time.
    private static let limit = 100

    var location: Location { .at(.inbox) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<[PlanCopy]> {
        let copies = try Copies.inbox(scope: visit.scope(), vault: visit.site.vault, limit: Self.limit, in: db)
        return Seen(copies, Look(.listed, copies.map(\.record)))
    }

    func view(_ copies: [PlanCopy], _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("inbox.title"), current: .inbox, back: .at(.today)) {
            if copies.isEmpty {
                EmptyState(t("inbox.none")).html
            } else {
                list(copies, t)
            }
            if copies.count == Self.limit { p { t("inbox.limit", ["count": String(Self.limit)]) } }
        }
    }

    private func list(_ copies: [PlanCopy], _ t: Words) -> HTML {
        CaseList(
            t("inbox.list"),
            columns: [t("plan.patient"), t("inbox.state"), t("copy.sender"), t("copy.received"), t("copy.version")],
            rows: copies.map { copy in
                .init(
                    Link(copy.document.patient, Location.copy(copy.number).href),
                    [
                        copy.confirmedAt == nil ? strong { t("inbox.waiting") } : .text(t("inbox.confirmed")),
                        .text(copy.document.owner),
                        t.shortElement(copy.receivedAt.day),
                        .text(t("copy.version.\(copy.standing.rawValue)", ["number": String(copy.version)])),
                    ]
                )
            }
        ).html
    }
}
