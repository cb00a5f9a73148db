import HTTPTypes

extension Routes {
    /// The numbers.
    mutating func addFigures(_ site: Site) {
        page(.figures, FiguresPage())
        page(.figureDefinitions, FigureDefinitionsPage())
        page(.figureTopic, figures: { FigureTopicPage(place: $0) })
        let data = FigureData(site: site)
        answer(.get, .figureData) { try await data.answer($0, $1) }
    }
}
