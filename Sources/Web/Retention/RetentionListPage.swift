import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Retention
import Store

/// The records of the administrator's own authority whose time has come, by case number: what goes when she confirms it. Tells
/// numbers and paragraphs, and nothing of any person (docs/adr/023).
struct RetentionListPage: PageRoute {
    struct Model: Sendable {
        let records: [ReviewedRecord]
        let today: Day

        /// What waits for her word.
        var waiting: [ReviewedRecord] { records.filter { $0.isDue(on: today) && !$0.goes(on: today) } }
        /// What goes at the next run.
        var confirmed: [ReviewedRecord] { records.filter { $0.goes(on: today) } }
        /// What somebody must answer first, or holds.
        var stopped: [ReviewedRecord] { records.filter { !$0.isDue(on: today) } }
    }

    var location: Location { .at(.retention) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let records = try RetentionConfirmations.list(
            for: visit.reader(),
            on: visit.today,
            vault: visit.site.vault,
            in: db
        )
        return Seen(Model(records: records, today: visit.today), Look(.listed, records.map(\.kept.record)))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("retention.title"), current: .accounts, back: .at(.accounts)) {
            p { t("retention.list.about") }
            h2 { t("retention.list.waiting") }
            if model.waiting.isEmpty {
                EmptyState(t("retention.list.none")).html
            } else {
                ConfirmRetention().form(model, typed, visit)
            }
            list(model.confirmed, "confirmed", visit)
            list(model.stopped, "stopped", visit)
        }
    }

    private func list(_ records: [ReviewedRecord], _ name: String, _ visit: Visit) -> HTML {
        let t = visit.t
        if records.isEmpty { return .empty }
        return HTML {
            h2 { t("retention.list.\(name)") }
            p { t("retention.list.\(name).about") }
            ul {
                for record in records { li { t.retention(record) } }
            }
        }
    }
}

/// Confirms that records go. They go at the next run, as long as nothing has changed by then.
struct ConfirmRetention: ActionRoute {
    var page: RetentionListPage { RetentionListPage() }

    func form(_ model: RetentionListPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit) {
            Checkboxes(
                "records",
                label: t("retention.list.which"),
                hint: t("retention.list.which.hint"),
                choices: model.waiting.map { Choice($0.kept.record.description, t.retention($0)) },
                values: Set(typed.form.values("records")),
                error: typed.error("records", t)
            ).html(t)
            SubmitButton(t("retention.list.confirm"), .warning).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> [Record.ID] {
        fields.identifiers("records", missing: "retention.list.missing")
    }

    func perform(_ records: [Record.ID], _ visit: Visit, in db: Transaction) throws -> Location {
        try RetentionConfirmations.confirm(Set(records), reader: visit.reader(), act: visit.act(), in: db)
        return page.location
    }
}

extension Words {
    /// A record on a list, without a word of what is in it.
    fileprivate func retention(_ record: ReviewedRecord) -> String {
        let kind = self("retention.kind.\(record.kept.kind.rawValue)")
        let number = record.kept.number.description
        switch record.standing {
        case .window(let window):
            // No day and no exception: a thirtieth birthday tells whose it is and why.
            return self("retention.line", ["kind": kind, "number": number, "paragraph": window.ruleParagraph])
        case .asks: return self("retention.line.asks", ["kind": kind, "number": number])
        case .noRule, .open, .kept: return self("retention.line.kept", ["kind": kind, "number": number])
        }
    }
}
