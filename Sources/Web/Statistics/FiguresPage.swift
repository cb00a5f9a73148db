import HTML
import Kernel
import Statistics
import Store

/// The numbers of the reader's authority: the questions they answer, year by year.
struct FiguresPage: PageRoute {
    var location: Location { .at(.figures) }

    /// The years that have numbers, the latest first.
    func load(_ visit: Visit, in db: Reading) throws -> Seen<[Int]> {
        Seen(try FigureBook.years(of: visit.ownerOfFigures(), in: db))
    }

    func view(_ years: [Int], _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("figures.title"), current: .figures) {
            p { t("figures.about") }
            if years.isEmpty { EmptyState(t("figures.none")).html }
            for year in years {
                section {
                    h2 { String(year) }
                    ul {
                        for topic in FigureTopic.allCases {
                            li {
                                Link(
                                    t("figures.question.\(topic.key)"),
                                    Location.at(.figureTopic, FigurePlace(topic, year)).href
                                ).html
                            }
                        }
                    }
                }
            }
            p { Link(t("figures.definitions.title"), Location.at(.figureDefinitions).href).html }
        }
    }
}
