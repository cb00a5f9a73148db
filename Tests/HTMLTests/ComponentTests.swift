import HTML
import Kernel
import Testing

private let t = Phrasebook([]).words(in: .swedish)

private struct Root: Locating {
    let path = "/planer"
}

private let here = Href(Root())

@Suite struct ComponentTests {
    @Test func aLatePromiseIsSaidHonestly() throws {
        let due = try #require(Day(year: 2026, month: 3, day: 20))
        let card = PromiseCard(who: "Omar", from: "BUP", does: "Ringer.", by: due, .late).html(t)
        #expect(card.textContent.contains("Sent Det här skulle ha varit klart fredag den 20 mars 2026."))
        #expect(card.all("time").first?["datetime"] == "2026-03-20")
        #expect(card.all("bdi").map(\.textContent) == ["Omar", "BUP"])
        let done = PromiseCard(who: "Omar", from: "BUP", does: "Ringer.", by: due, .done(due.adding(days: -1))).html(t)
        #expect(done.textContent.contains("Klart torsdag den 19 mars 2026"))
    }

    @Test func aTaskThatCannotBeginIsNoLink() {
        let list = TaskList([
            .init("Ett", here, status: .undone("Att göra")), .init("Två", here, status: .later("Sedan")),
            .init("Tre", here, owner: "Lena", status: .done("Klart")),
        ])
        .html(t)
        #expect(list.all("a").map(\.textContent) == ["Ett", "Tre"])
        #expect(list.all("strong").map(\.textContent) == ["Att göra"])
        #expect(list.textContent.contains("Görs av Lena"))
    }

    @Test(arguments: zip(Notice.Kind.allCases, ["Bra att veta", "Viktigt", "Klart"]))
    func aNoticeSaysItsKind(kind: Notice.Kind, word: String) {
        #expect(Notice(kind, "Text.").html(t).all("strong").first?.textContent == word)
    }

    @Test func aChartSaysItsNumbersInWordsAndBesideItsBars() {
        let bars = (1...15).map { BarChart.Bar("Verksamhetsområde nummer \($0)", $0 * 7, String($0 * 7)) }
        let hidden = [BarChart.Bar("Annat", nil, "Dolt")]
        let chart = BarChart("Så många är de.", id: "chart", bars: bars + hidden).html
        #expect(chart.all("title").map(\.textContent) == ["Så många är de."])
        #expect(chart.all("rect").map { $0["width"] }.suffix(3) == ["70%", "75%", "8%"])
        #expect(chart.all("text").map(\.textContent).suffix(2) == ["Annat", "Dolt"])
        #expect(chart.all("svg").first?["aria-labelledby"] == chart.all("title").first?["id"])
        #expect(chart.bytes.count < 4_000)
    }

    @Test func aWideListScrollsInANamedRegion() throws {
        let list = CaseList(
            "Planer",
            columns: ["Nummer", "Namn"],
            rows: [.init(Link("k7m4p2x", here), [.text("Alva")])]
        ).html
        #expect(list["role"] == "region" && list["tabindex"] == "0")
        let name = try #require(list["aria-labelledby"])
        #expect(list.element(id: name)?.textContent == "Planer")
        #expect(list.all("th").map { $0["scope"] } == ["col", "col", "row"])
    }

    @Test func changeSaysWhat() {
        let list = SummaryList([.init("Namn", "Alva", change: here), .init("Dag", "i dag")]).html(t)
        #expect(list.all("a").map(\.textContent) == ["Ändra Namn"])
    }

    @Test func whatIsEmptyIsNotThere() {
        #expect(ErrorSummary([]).html(t).bytes.isEmpty)
        #expect(Pagination(page: 1, of: 1, previous: nil, next: nil).html(t).bytes.isEmpty)
    }

    @Test func ownWordsKeepTheirLines() {
        let quote = Quote("Ett.\nTvå.", by: .text("Alva"), seenBy: WhoSees(["du", "Lena"])).html(t)
        #expect(quote.all("blockquote").first?.all("p").map(\.textContent) == ["Ett.", "Två."])
        #expect(quote.textContent.hasSuffix("Det här ser nu du och Lena. Ingen annan."))
    }

    @Test func theMenuTellsWhereOneIs() {
        let header = SiteHeader(Link("SIP", here), menu: [Link("Planer", here)], current: here).html(t)
        #expect(header.all(having: "aria-current").map(\.textContent) == ["Planer"])
        let elsewhere = SiteHeader(Link("SIP", here), menu: [Link("Planer", here)]).html(t)
        #expect(elsewhere.all(having: "aria-current").isEmpty)
    }
}
