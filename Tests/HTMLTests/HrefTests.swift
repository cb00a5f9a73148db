import HTML
import Testing

private struct Place: Locating {
    let path: String
}

private func target(_ href: Href) -> String? {
    a(.href(href)) { "x" }["href"]
}

@Suite struct HrefTests {
    @Test(arguments: ["/", "/planer/k7m4p2x", "/planer?sida=2#a", "/s%C3%B6k"])
    func leadsToPlacesInTheSite(path: String) {
        #expect(target(Href(Place(path: path))) == path)
    }

    @Test(arguments: [
        "", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "javascript:alert(1)",
        "planer",
        "https://evil.example", "/å", "/a b", "/a\nb", "/\"x",
    ])
    func refusesWhatCouldLeadElsewhere(path: String) {
        #expect(target(Href(Place(path: path))) == "/")
    }

    @Test(arguments: [
        "https://www.skr.se/sip?x=1", "mailto:sip@stad.example", "tel:+468123456",
    ])
    func admitsKnownSchemes(text: String) throws {
        let address = try #require(ExternalURL(text))
        #expect(target(Href(address)) == text)
    }

    @Test(arguments: [
        "", "javascript:alert(1)", "http://stad.example", "data:text/html,x", "//stad.example", "https:stad.example",
        "https://", "https:///x", "https://bank@evil.example/", "https://a b", "mailto:x", "tel:", "tel:1;x",
        "https://a\\b", "HTTPS//x",
    ])
    func refusesOtherAddresses(text: String) {
        #expect(ExternalURL(text) == nil)
    }

    @Test func fragmentStaysOnThePage() {
        #expect(target(Href(fragment: "what")) == "#what")
        #expect(target(Href(fragment: "a b")) == "#")
    }
}
