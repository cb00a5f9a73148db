import HTML
import Hummingbird
import Kernel
import NIOCore
import Statistics
import Store

/// The numbers of a topic and a year as a file: the same as the page tells, and nothing that it hides.
///
/// Fields stand between semicolons, as programs for tables in Sweden read them, with one line for each number.
struct FigureData {
    let site: Site

    func answer(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let place = FigurePlace(context.value(of: .figureData)) else { throw Problem.notFound }
        let arrival = site.arrival(request, context)
        let (figures, words) = try await site.database.read { db in
            let visit = try arrival.visit(in: db)
            return (try TopicFigures(place, visit, in: db), visit.t)
        }
        let text = Self.lines(of: figures, words).map { $0.map(Self.field).joined(separator: ";") + "\r\n" }.joined()
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(place).csv\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }

    /// The heading and a line for each number.
    static func lines(of figures: TopicFigures, _ t: Words) -> [[String]] {
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
