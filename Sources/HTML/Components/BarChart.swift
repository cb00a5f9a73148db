/// A few numbers as bars, drawn by the server: each with its name above it and its value beside it, outside the bar, where
/// every colour scheme shows it (ux §8). The same numbers stand in a table; the chart is what one sees first.
///
/// Lengths are shares of the page's width, so that the text stays as large as other text on every screen.
package struct BarChart: Sendable {
    /// One bar.
    package struct Bar: Sendable {
        fileprivate let name: String
        fileprivate let length: Int?
        fileprivate let text: String

        /// - Parameters:
        ///   - length: nil for a number that is hidden; such bars are all as long.
        ///   - text: the value in words or figures.
        package init(_ name: String, _ length: Int?, _ text: String) {
            self.name = name
            self.length = length
            self.text = text
        }
    }

    /// The longest bar and those of hidden numbers, in hundredths of the width.
    private static let (longest, ofHidden) = (75, 8)
    private static let (step, depth) = (52, 16)

    private let title: String
    private let id: String
    private let bars: [Bar]

    /// - Parameters:
    ///   - title: what the numbers say, in words.
    ///   - id: the id of the title.
    package init(_ title: String, id: String, bars: [Bar]) {
        self.title = title
        self.id = id
        self.bars = bars
    }

    package var html: HTML {
        let most = max(1, bars.compactMap(\.length).max() ?? 1)
        return .element(
            "svg",
            [.class("bars"), .role("img"), .ariaLabelledby(id), .height(bars.count * Self.step)],
            HTML {
                HTML.element("title", [.id(id)], .text(title))
                for (place, bar) in bars.enumerated() {
                    let top = place * Self.step
                    let share = bar.length.map { $0 * Self.longest / most } ?? Self.ofHidden
                    HTML.element("text", [.y(top + 18)], .text(bar.name))
                    HTML.element(
                        "rect",
                        [
                            .class(bar.length == nil ? "unknown" : nil), .x(1), .y(top + 25), .width(percent: share),
                            .height(Self.depth),
                        ],
                        HTML {}
                    )
                    HTML.element("text", [.x(percent: share), .dx(8), .y(top + 38)], .text(bar.text))
                }
            }
        )
    }
}
