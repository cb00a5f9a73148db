import HTML
import Kernel
import Testing

@Suite struct StyleSheetTests {
    private let css = String(decoding: StyleSheet.bytes, as: UTF8.self)

    @Test func isSmallAndNamedByItsContent() throws {
        #expect(StyleSheet.bytes.count < 15_000)
        #expect(try /mellanrum-[0-9a-f]{8}\.css/.wholeMatch(in: StyleSheet.name) != nil)
    }

    /// Only logical properties, so that the page turns with the language.
    @Test func hasNoLeftOrRight() {
        let side = /[\s;{]((margin|padding|border|min|max)-)?(left|right|width|height|top|bottom)[-:]/
        let found = css.firstMatch(of: side).map { String($0.output.0) }
        #expect(found == nil)
    }

    @Test func fetchesNothing() {
        #expect(!css.contains("url(") && !css.contains("@import"))
    }

    /// Every class that the gallery uses has a look, or is a name for a part of one.
    @Test func classesOfTheComponentsAreStyled() {
        let page = Gallery.page(words: Phrasebook([]).words(in: .swedish))
        let classes = Set(page.all(having: "class").flatMap { ($0["class"] ?? "").split(separator: " ") })
        let unstyled = classes.filter { !css.contains(".\($0)") }
        #expect(unstyled.subtracting(["open", "primary", "who"]).isEmpty, "\(unstyled)")
    }
}
