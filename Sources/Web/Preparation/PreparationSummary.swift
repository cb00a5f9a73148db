import HTML
import Plans

/// What was prepared, without what is not to be brought up: that stands nowhere but in its own field.
struct PreparationSummary {
    private let preparation: Preparation?

    init(_ preparation: Preparation?) {
        self.preparation = preparation
    }

    func html(_ t: Words) -> HTML {
        guard let preparation else { return EmptyState(t("preparation.none")).html }
        let participation = [
            t("preparation.participation.\(preparation.participation.rawValue)"), preparation.participationNote,
        ]
        let adaptations =
            preparation.adaptations.map { t("preparation.adaptations.\($0.rawValue)") } + [preparation.adaptationNote]
        return SummaryList([
            .init(t("preparation.participation"), bdi { joined(participation) }),
            .init(t("preparation.adaptations"), bdi { joined(adaptations, or: t("preparation.nothing")) }),
            .init(t("preparation.interpreter"), bdi { joined([preparation.interpreter], or: t("preparation.nobody")) }),
        ]).html(t)
    }

    private func joined(_ parts: [String], or nothing: String = "") -> String {
        let said = parts.filter { !$0.isEmpty }
        return said.isEmpty ? nothing : said.joined(separator: ". ")
    }
}
