import HTML
import Statistics

/// What a topic's numbers say in one sentence, made from those that are told and no others.
struct FigureConclusion {
    private let place: FigurePlace
    private let whole: Shown
    private let part: Shown

    init(_ figures: TopicFigures) {
        place = figures.place
        let table = figures.tables.first?.guarded
        switch place.topic {
        // The calls to a party are no sum: the sentence is about the municipality, and that about leaders about coordinators.
        case .attendance:
            let row = table?.rows.first
            whole = row?.count ?? .hidden
            part = row?.parts[.attendance]?.first ?? .hidden
        case .leaders:
            whole = table?.total?.count ?? .hidden
            part = table?.rows.first?.count ?? .hidden
        case .wait:
            whole = table?.total?.count ?? .hidden
            part = Self.sum(table?.total?.parts[.wait]?.prefix(2))
        case .plans, .words, .promises, .followUp:
            whole = table?.total?.count ?? .hidden
            part = place.topic.split.flatMap { table?.total?.parts[$0]?.first } ?? .hidden
        }
    }

    func words(_ t: Words) -> String {
        guard case .count(let count) = whole else { return t("figures.tooFew") }
        let key = "figures.conclusion.\(place.topic.key)"
        let arguments = ["year": String(place.year), "count": String(count)]
        guard case .count(let part) = part else { return t("\(key).whole", arguments) }
        return t("\(key).part", arguments.merging(["part": String(part)]) { first, _ in first })
    }

    private static func sum(_ numbers: ArraySlice<Shown>?) -> Shown {
        guard let numbers else { return .hidden }
        var sum = 0
        for number in numbers {
            guard case .count(let count) = number else { return .hidden }
            sum += count
        }
        return .count(sum)
    }
}
