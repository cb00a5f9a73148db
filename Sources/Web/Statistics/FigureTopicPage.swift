import HTML
import Kernel
import Statistics
import Store

/// One question in one year: the answer in a sentence, the numbers, what they mean, and the file (ux §8).
struct FigureTopicPage: PageRoute {
    let place: FigurePlace

    var location: Location { .at(.figureTopic, place) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<TopicFigures> {
        Seen(try TopicFigures(place, visit, in: db))
    }

    func view(_ model: TopicFigures, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let key = place.topic.key
        return Page(
            t("figures.question.\(key)"),
            part: String(place.year),
            current: .figures,
            back: .at(.figures)
        ) {
            if let until = model.until {
                p { strong { FigureConclusion(model).words(t) } }
                if let table = model.tables.first { FigureTableView(table, model, t).chart }
                p { t("figures.definition.\(key)") }
                p { t("figures.until", ["day": t.shortDay(until)]) }
                for table in model.tables { FigureTableView(table, model, t).html }
                p { Link(t("figures.download"), Location.at(.figureData, place).href).html }
            } else {
                EmptyState(t("figures.noneOfYear", ["year": String(place.year)])).html
            }
            otherYears(model, t)
            p { Link(t("figures.definitions.title"), Location.at(.figureDefinitions).href).html }
        }
    }

    private func otherYears(_ model: TopicFigures, _ t: Words) -> HTML {
        let others = model.years.filter { $0 != place.year }
        return HTML {
            if !others.isEmpty {
                h2 { t("figures.otherYears") }
                ul {
                    for year in others {
                        li {
                            Link(String(year), Location.at(.figureTopic, FigurePlace(place.topic, year)).href).html
                        }
                    }
                }
            }
        }
    }
}
