import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// Mottaget: the summonses and the plans that others have sent to the reader's units, those that wait for somebody first.
struct InboxPage: PageRoute {
    struct Model: Sendable {
        let summonses: [ReceivedSummons]
        let copies: [PlanCopy]
        let at: Instant
    }

    /// As many as a list shows at a time.
    private static let limit = 100

    var location: Location { .at(.inbox) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (scope, vault) = (try visit.scope(), visit.site.vault)
        let model = Model(
            summonses: try ReceivedSummonses.inbox(scope: scope, vault: vault, limit: Self.limit, in: db),
            copies: try Copies.inbox(scope: scope, vault: vault, limit: Self.limit, in: db),
            at: visit.at
        )
        return Seen(model, Look(.listed, model.summonses.map(\.record) + model.copies.map(\.record)))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("inbox.title"), current: .inbox, back: .at(.today)) {
            if !model.summonses.isEmpty { list(model.summonses, at: model.at, t) }
            if model.copies.isEmpty {
                EmptyState(t("inbox.none")).html
            } else {
                list(model.copies, t)
            }
            if max(model.copies.count, model.summonses.count) == Self.limit {
                p { t("inbox.limit", ["count": String(Self.limit)]) }
            }
        }
    }

    private func list(_ summonses: [ReceivedSummons], at instant: Instant, _ t: Words) -> HTML {
        CaseList(
            t("inbox.summonses"),
            id: "summonses",
            columns: [t("plan.patient"), t("inbox.answer"), t("copy.sender"), t("inbox.meeting")],
            rows: summonses.map { summons in
                .init(
                    Link(summons.document.patient, Location.at(.receivedSummons, summons.number).href),
                    [
                        standing(summons, at: instant, t),
                        .text(t.sender(summons.document)),
                        summons.document.start.map { t.appointment($0) } ?? .empty,
                    ]
                )
            }
        ).html
    }

    private func standing(_ summons: ReceivedSummons, at instant: Instant, _ t: Words) -> HTML {
        if summons.isWaiting(at: instant) { return strong { t("inbox.unanswered") } }
        return .text(t(summons.end == nil && summons.answer != nil ? "inbox.answered" : "inbox.over"))
    }

    private func standing(_ copy: PlanCopy, _ t: Words) -> HTML {
        if copy.isAsked { return strong { t("transfer.asks") } }
        if copy.confirmedAt == nil { return strong { t("inbox.waiting") } }
        return .text(t(copy.filedVersion.map { $0 < copy.version } ?? false ? "inbox.refile" : "inbox.confirmed"))
    }

    private func list(_ copies: [PlanCopy], _ t: Words) -> HTML {
        CaseList(
            t("inbox.list"),
            columns: [t("plan.patient"), t("inbox.state"), t("copy.sender"), t("copy.received"), t("copy.version")],
            rows: copies.map { copy in
                .init(
                    Link(copy.document.patient, Location.copy(copy.number).href),
                    [
                        standing(copy, t),
                        .text(t.sender(copy.document)),
                        t.shortElement(copy.receivedAt.day),
                        .text(t("copy.version.\(copy.standing.rawValue)", ["number": String(copy.version)])),
                    ]
                )
            }
        ).html
    }
}
