import HTML
import Kernel
import Statistics
import Store

/// The numbers of a topic and a year as a file: the same as the page tells, and nothing that it hides.
///
/// Fields stand between semicolons, as programs for tables in Sweden read them, with one line for each number.
struct FigureData: FileRoute {
    let place: FigurePlace

    var page: Location { .at(.figureTopic, place) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<TopicFigures> {
        Seen(try TopicFigures(place, visit, in: db))
    }

    func file(_ figures: TopicFigures, _ visit: Visit) -> TextFile? {
        let lines = Self.lines(of: figures, visit.t)
        return TextFile(
            name: "\(place).csv",
            contentType: "text/csv; charset=utf-8",
            text: lines.map { $0.map(Self.field).joined(separator: ";") + "\r\n" }.joined()
        )
    }

    /// The heading and a line for each number.
    private static func lines(of figures: TopicFigures, _ t: Words) -> [[String]] {
        let split = figures.place.topic.split
        let year = String(figures.place.year)
        var lines = [["year", "until", "counted", "by", "row", "part", "number"].map { t("figures.data.\($0)") }]
        for table in figures.tables {
            let start = [
                year, figures.until?.description ?? "", t("figures.counted.\(table.counted.rawValue)"),
                t("figures.by.\(table.breakdown.rawValue)"),
            ]
            for row in table.guarded.rows + (table.guarded.total.map { [$0] } ?? []) {
                let isTotal = row.value == table.guarded.total?.value
                let name = isTotal ? t("figures.all") : table.name(row.value, figures.districts, t)
                lines.append(start + [name, t("figures.count"), number(row.count, t)])
                guard let split else { continue }
                for (part, shown) in zip(split.parts, row.parts[split] ?? []) {
                    lines.append(start + [name, t("figures.part.\(split.rawValue).\(part)"), number(shown, t)])
                }
            }
        }
        return lines
    }

    private static func number(_ shown: Shown, _ t: Words) -> String {
        switch shown {
        case .count(let count): String(count)
        case .hidden: t("figures.hidden")
        }
    }

    /// A field between quotation marks; one that a program could take for a formula begins with a mark that says it is text.
    private static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
        return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
    }
}
