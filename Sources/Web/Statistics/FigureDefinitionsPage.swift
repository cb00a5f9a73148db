import HTML
import Store

/// How numbers are counted and what is hidden: for everybody, since a number nobody can check is none.
struct FigureDefinitionsPage: PageRoute {
    var location: Location { .at(.figureDefinitions) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Void> { Seen(()) }

    func view(_ model: Void, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("figures.definitions.title")) {
            p { t("figures.definitions.source") }
            p { t("figures.definitions.month") }
            h2 { t("figures.definitions.small.title") }
            p { t("figures.definitions.small") }
            p { t("figures.definitions.beside") }
            h2 { t("figures.definitions.plans.title") }
            ul {
                for rule in ["error", "internal", "moved", "unknown", "protected"] {
                    li { t("figures.definitions.plans.\(rule)") }
                }
            }
            for topic in FigureTopic.allCases {
                h2 { t("figures.question.\(topic.key)") }
                p { t("figures.definition.\(topic.key)") }
            }
        }
    }
}
