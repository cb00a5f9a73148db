extension Routes {
    /// The numbers.
    mutating func addFigures() {
        page(.figures, FiguresPage())
        page(.figureDefinitions, FigureDefinitionsPage())
        page(.figureTopic, figures: { FigureTopicPage(place: $0) })
        file(.figureData, figures: { FigureData(place: $0) })
    }
}
