import HTML
import Statistics

/// One table: a row for each value that anybody has, with what is hidden saying why.
struct FigureTableView {
    private let table: TopicFigures.Table
    private let figures: TopicFigures
    private let t: Words

    init(_ table: TopicFigures.Table, _ figures: TopicFigures, _ t: Words) {
        self.table = table
        self.figures = figures
        self.t = t
    }

    var html: HTML {
        let rows = table.guarded.rows.filter { $0.count != .count(0) }
        let all = rows + (table.guarded.total.map { [$0] } ?? [])
        return section(.class("figures")) {
            h2 { title }
            if all.allSatisfy({ $0.count == .hidden }) || rows.isEmpty {
                EmptyState(t(rows.isEmpty ? "figures.nobody" : "figures.tooFew")).html
            } else {
                CaseList(
                    caption,
                    id: "\(table.counted.rawValue)-\(table.breakdown.rawValue)",
                    columns: [title, t("figures.count")] + parts.map { t("figures.part.\(split).\($0)") },
                    rows: all.map(row)
                ).html
                if all.contains(where: isPartlyHidden) { p(.class("muted")) { t("figures.hidden.why") } }
            }
        }
    }

    /// The whole numbers of the rows as bars; nothing where there are no two to compare.
    var chart: HTML {
        let rows = table.guarded.rows.filter { $0.count != .count(0) }
        let names = rows.map { table.name($0.value, figures.districts, t) }
        let told = zip(rows, names).map { t("figures.bar", ["name": $1, "count": words($0.count)]) }
        let isTold = rows.count > 1 && rows.contains { $0.count != .hidden }
        return HTML {
            if isTold {
                BarChart(
                    "\(caption). \(told.joined(separator: ", ")).",
                    id: "chart",
                    bars: zip(rows, names).map { BarChart.Bar($1, length($0.count), words($0.count)) }
                ).html
            }
        }
    }

    private var title: String {
        t(table.counted == .internalPlans ? "figures.by.internal" : "figures.by.\(table.breakdown.rawValue)")
    }

    private var caption: String {
        let topic = t("figures.counted.\(table.counted.rawValue)")
        return t("figures.caption", ["topic": topic, "year": String(figures.place.year), "by": title])
    }

    private var parts: [String] { figures.place.topic.split?.parts ?? [] }

    private var split: String { figures.place.topic.split?.rawValue ?? "" }

    private func row(_ row: GuardedTable.Row) -> CaseList.Row {
        let isTotal = row.value == table.guarded.total?.value
        let name = isTotal ? t("figures.all") : table.name(row.value, figures.districts, t)
        return CaseList.Row(name, ([row.count] + shown(row)).map { .text(words($0)) })
    }

    private func shown(_ row: GuardedTable.Row) -> [Shown] {
        figures.place.topic.split.flatMap { row.parts[$0] } ?? []
    }

    private func isPartlyHidden(_ row: GuardedTable.Row) -> Bool {
        row.count == .hidden || shown(row).contains(.hidden)
    }

    private func words(_ number: Shown) -> String {
        length(number).map { String($0) } ?? t("figures.hidden")
    }

    private func length(_ number: Shown) -> Int? {
        if case .count(let count) = number { count } else { nil }
    }
}
