import HTML
import Kernel
import Testing

/// What must hold on every page, asked of the page that shows every component in its states.
@Suite struct GalleryTests {
    private static let pages = LanguageTag.allCases.map { Gallery.page(words: Phrasebook([]).words(in: $0)) }

    @Test(arguments: pages.indices) func idsAreUniqueAndReferencesLead(index: Int) {
        let page = Self.pages[index]
        let ids = page.all(having: "id").compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for reference in page.all(having: attribute).compactMap({ $0[attribute] }) {
                for id in reference.split(separator: " ") { #expect(ids.contains(String(id)), "\(attribute)=\(id)") }
            }
        }
        for href in page.all("a").compactMap({ $0["href"] }) where href.hasPrefix("#") {
            #expect(ids.contains(String(href.dropFirst())), "\(href)")
        }
    }

    @Test(arguments: pages.indices) func everyControlHasALabel(index: Int) {
        let page = Self.pages[index]
        let labelled = Set(page.all("label").compactMap { $0["for"] })
        for control in page.elements where ["input", "textarea", "select"].contains(control.tag) {
            if control["type"] == "hidden" { continue }
            #expect(labelled.contains(control["id"] ?? "?"), "\(control["name"] ?? "?")")
        }
    }

    @Test(arguments: pages.indices) func everyLinkAndButtonHasWords(index: Int) {
        for element in Self.pages[index].elements where element.tag == "a" || element.tag == "button" {
            #expect(element.textContent.contains { $0.isLetter })
        }
    }

    @Test func theLanguageIsTold() {
        #expect(Self.pages.compactMap { $0.all("html").first?["lang"] } == ["sv", "en"])
    }

    @Test func fieldAndSummarySayTheSame() throws {
        let page = Self.pages[0]
        let summary = try #require(page.all(having: "role").first { $0["role"] == "alert" })
        for link in summary.all("a") {
            let field = try #require(link["href"]?.dropFirst())
            #expect(page.element(id: "\(field)-error")?.textContent == "Fel: \(link.textContent)")
        }
    }
}
