import Access
import HTML
import Kernel
import Ledger
import Meetings
import People
import Plans
import Retention
import Store

/// Everything that the authority holds in the plan's record about the person, on paper: staff print it and hand it over.
struct ExtractPrintPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// None where it may not be made.
        let entries: [ExtractEntry]
        let refusal: ExtractRefusal?
        let standing: RetentionStanding?
        var names: ExtractNames
        var reads: [AccessRow] = []
        let today: Day
    }

    /// The most rows of who has read.
    private static let limit = 2_000

    let number: PlanNumber

    var location: Location { .at(.personsExtract, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (scope, act) = (try visit.scope(), try visit.act())
        let file = try PlanFile.open(number, scope: scope, act: act, in: db)
        if let refusal = ExtractRefusal(of: file, by: act.actor) {
            let names = try ExtractNames([], in: file, db)
            let model = Model(
                file: file,
                entries: [],
                refusal: refusal,
                standing: nil,
                names: names,
                today: visit.today
            )
            return Seen(model, Look(.opened, file.records))
        }
        let extract = try Extract.open(
            number,
            with: { (after: "appointment_end", sources: MeetingExtract.sources(of: $0)) },
            scope: scope,
            act: act,
            in: db
        )
        let retention = try RetentionCommands.open(.plan, number, scope: scope, act: act, in: db)
        let model = Model(
            file: extract.file,
            entries: extract.entries,
            refusal: nil,
            standing: retention.reviewed.standing,
            names: try ExtractNames(extract.entries, in: extract.file, db),
            today: visit.today
        )
        return Seen(model, Look(.printed, file.records))
    }

    /// Who has read stands in a log of its own, and holds this printing already.
    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        guard model.refusal == nil else { return model }
        var model = model
        model.reads = try await visit.site.accessLog.readers(of: model.file.plan.record, limit: Self.limit)
        let actors = Set(model.reads.map(\.actor))
        let names = try await visit.site.database.read { try Accounts.names(of: actors, in: $0) }
        model.names.staff.merge(names) { first, _ in first }
        return model
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.forOthers
        // Paper that lies about tells nobody's name on its first line.
        return Page(
            t("extract.heading", ["day": t.shortDay(model.today)]),
            part: t("plan.part", ["number": number.description]),
            current: .plans,
            back: .at(.extract, number)
        ) {
            if let refusal = model.refusal {
                Notice(.info, visit.t("extract.refused.\(refusal.rawValue)")).html(visit.t)
            } else {
                div(.class("actions")) { p { visit.t("preparation.print.how") } }
                section(.class("extract"), .lang(t.language == visit.t.language ? nil : t.language)) {
                    person(model, t)
                    for (table, entries) in grouped(model.entries) {
                        let key = ExtractRow.key(table)
                        h2 { t("extract.table.\(key)") }
                        for entry in entries { ExtractRow(entry, model.names).html(t) }
                    }
                    reads(model, t)
                    h2 { t("retention.title") }
                    p { standing(model, t) }
                }
            }
        }
    }

    private func person(_ model: Model, _ t: Words) -> HTML {
        let patient = model.file.patient
        var rows = [SummaryList.Row(t("plan.patient"), bdi { patient.name })]
        if let number = patient.number { rows.append(.init(t("plan.personNumber"), number.description)) }
        if let diedOn = patient.diedOn { rows.append(.init(t("death.row"), t.element(diedOn))) }
        rows.append(.init(t("extract.owner"), model.names.authorities[model.file.plan.owner] ?? ""))
        rows.append(.init(t("extract.for"), t("extract.for.person")))
        return SummaryList(rows).html(t)
    }

    /// The rows of each table together, in the order of the tables.
    private func grouped(_ entries: [ExtractEntry]) -> [(table: String, entries: [ExtractEntry])] {
        entries.reduce(into: []) { groups, entry in
            guard !entry.cells.isEmpty else { return }
            if groups.last?.table == entry.table {
                groups[groups.count - 1].entries.append(entry)
            } else {
                groups.append((entry.table, [entry]))
            }
        }
    }

    /// Opened apart from listed: that a name stood in a list is another thing than that a page was read.
    private func reads(_ model: Model, _ t: Words) -> HTML {
        let listed = model.reads.filter { $0.kind == .listed || $0.kind == .searched }
        let opened = model.reads.filter { $0.kind != .listed && $0.kind != .searched }
        return HTML {
            for (rows, key) in [(opened, "extract.reads"), (listed, "extract.lists")] where !rows.isEmpty {
                h2 { t(key) }
                Timeline(
                    rows.map { row in
                        let who = [model.names.staff[row.actor], model.names.authorities[row.owner]]
                        return Timeline.Entry(
                            row.at,
                            .text(t("history.read.\(row.kind.rawValue)")),
                            who: who.compactMap(\.self).joined(separator: ", ")
                        )
                    }
                ).html(t)
            }
        }
    }

    private func standing(_ model: Model, _ t: Words) -> String {
        switch model.standing {
        case .noRule, nil: t("retention.noRule")
        case .open: t("retention.isOpen")
        case .kept(let paragraph): t("retention.kept", ["paragraph": paragraph])
        case .asks(_, let window), .window(let window):
            t("extract.mayGo", ["day": t.shortDay(window.from), "paragraph": window.paragraph])
        }
    }
}

extension Routes {
    /// The person's extract.
    mutating func addExtract() {
        page(.extract) { ExtractPage(number: $0) }
        page(.personsExtract) { ExtractPrintPage(number: $0) }
    }
}
