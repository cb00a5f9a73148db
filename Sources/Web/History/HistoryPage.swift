import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store
import Vault

/// What has happened in a plan, and who has read it (L15, L16).
struct HistoryPage: PageRoute {
    struct Model: Sendable {
        let record: Record.ID
        let events: [PlanEvent]
        let authorities: [Owner.ID: String]
        var names: [Actor.ID: String]
        var reads: [AccessRow] = []

        /// A person and the authority she acted for: "Lena Ek, Socialnämnden".
        func who(_ actor: Actor.ID, _ owner: Owner.ID) -> String {
            [names[actor], authorities[owner]].compactMap(\.self).joined(separator: ", ")
        }
    }

    /// The most rows of each list; the latest are shown.
    private static let limit = 200

    let number: PlanNumber

    var location: Location { .at(.history, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let plan = try Plans.find(number, for: .openPlan, scope: visit.scope(), in: db)
        let key = try visit.site.vault.key(of: plan.record, in: db)
        let reader = try visit.reader()
        let tellsPlaces = try Places.areTold(of: plan, to: reader.account, act: visit.act(), in: db)
        let events = try EventLog.history(of: plan.record, limit: Self.limit, in: db).map { event in
            PlanEvent(event: event, details: tellsPlaces ? try EventLog.details(of: event, with: key) : nil)
        }
        let model = Model(
            record: plan.record,
            events: events,
            // Who answered from where tells a place (L18); her own authority she knows.
            authorities: try Directory.authorityNames(in: db).filter { tellsPlaces || $0.key == reader.owner },
            names: try Accounts.names(of: Set(events.map(\.event.actor)), in: db)
        )
        return Seen(model, Look(.opened, [plan.record]))
    }

    /// The log of who has read is a database of its own on SQLite. It already holds the reading of this very page.
    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        var model = model
        let reads = try await visit.site.accessLog.readers(of: model.record, limit: Self.limit)
        let names = try await visit.site.database.read { try Accounts.names(of: Set(reads.map(\.actor)), in: $0) }
        model.reads = reads
        model.names.merge(names) { first, _ in first }
        return model
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("plan.history"), visit) {
            section {
                h2 { t("history.events") }
                list(
                    model.events.map { entry in
                        Timeline.Entry(
                            entry.event.at,
                            entry.html(t),
                            who: model.who(entry.event.actor, entry.event.owner)
                        )
                    },
                    empty: t("history.events.none"),
                    t
                )
            }
            section {
                h2 { t("history.reads") }
                p { t("history.reads.about") }
                list(
                    model.reads.map { row in
                        Timeline.Entry(
                            row.at,
                            .text(t("history.read.\(row.kind.rawValue)")),
                            who: model.who(row.actor, row.owner)
                        )
                    },
                    empty: t("history.reads.none"),
                    t
                )
            }
            section {
                h2 { t("retention.title") }
                p { Link(t("retention.open"), Location.at(.planRetention, number).href).html }
            }
            p { Link(t("extract.link"), Location.at(.extract, number).href).html }
        }
    }

    private func list(_ entries: [Timeline.Entry], empty: String, _ t: Words) -> HTML {
        if entries.isEmpty { return EmptyState(empty).html }
        return HTML {
            Timeline(entries).html(t)
            if entries.count == Self.limit { p { t("history.limit", ["count": String(Self.limit)]) } }
        }
    }
}
