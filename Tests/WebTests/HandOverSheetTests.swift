import Access
import App
import Foundation
import HTML
import Kernel
import People
import Plans
import Store
import TestSupport
import Testing

@testable import Web

/// A stranger asks five questions, and the page answers each from what is in the plan: the answers are taken from the rows,
/// in the order in which she asks, and not from the page's own headings (ux §12, goal 9).
@Suite struct HandOverSheetTests {
    @Test("Five questions, five answers, in their order", arguments: Engine.underTest, ["Alva Lindgren", "Ture Vik"])
    func answers(_ engine: Engine, name: String) async throws {
        try await WebCity.with(engine) { city in
            let login = name == "Alva Lindgren" ? "lena" : "johan"
            let number = try await Showroom(city, [login]).number(name, for: login)
            let reader = try await city.reader(login)
            let scope = try #require(Gate.scope(of: reader))
            let act = reader.act(at: city.house.clock.now(), vault: city.house.vault, source: city.house.source)
            let file = try await city.house.database.read { try PlanFile.open(number, scope: scope, act: act, in: $0) }
            let t = Phrasebook(phraseCatalogues).words(in: .swedish)
            let answer = try await city.browser(as: login).get("/planer/\(number)/overlamning")
            var rest = answer.text[...]
            func expect(_ answers: [String], _ question: String) {
                for answer in answers {
                    guard let found = rest.range(of: answer) else {
                        Issue.record("\(question): \(answer) is not there, or not in its place")
                        continue
                    }
                    rest = rest[found.upperBound...]
                }
            }
            expect([name, file.question], "who is it, and what is the question now")
            let words = try #require(file.ownWords?.text)
            expect([words] + file.goals.map(\.words), "what does she want, in her own words")
            let open = file.promises.filter(\.status.isOpen)
            try #require(!open.isEmpty)
            for promise in open {
                expect([promise.who, promise.what, t.shortDay(promise.dueOn)], "who does what by when")
            }
            let next = name == "Ture Vik" ? file.followUps.first?.nextOn.map { t.day($0) } : nil
            expect([next].compactMap(\.self) + ["Följ upp"].filter { _ in next == nil }, "what comes next")
            let yes = file.consents.filter { $0.answer == .yes && $0.isInForce(on: city.house.clock.today) }
            try #require(!yes.isEmpty)
            for consent in yes {
                expect([consent.giverName, t.shortDay(consent.validUntil)], "whom may I talk with")
            }
        }
    }

    @Test("What is late, what is refused and what is not to be brought up stand there", arguments: Engine.underTest)
    func warnings(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = "/planer/\(try await Showroom(city, ["lena"]).number("Alva Lindgren", for: "lena"))"
            let form = try await form(lena, plan + "/forbered", .preparation)
            #expect(try await lena.send(form.action, form.filled("avoid", with: ["Skilsmässan"])).status == 200)
            city.time.move(seconds: 200 * 86_400)
            let later = try await city.browser(as: "lena")
            let text = try await later.get(plan + "/overlamning").text
            #expect(text.contains("Sent. "))
            #expect(text.contains("Ta inte upp: Skilsmässan"))
            // The yes of six months has ended.
            #expect(text.contains("Ingen har sagt ja som gäller i dag."))
            #expect(text.contains("Fråga igen: ett ja från Amina Lindgren gäller inte längre."))
            let samir = try await city.browser(as: "samir")
            #expect(try await samir.get(plan + "/overlamning").status == 404)
        }
    }

    private func form(_ browser: Browser, _ page: String, _ place: Place) async throws -> FormOnPage {
        try #require(FormOnPage.all(on: try await browser.get(page)).first { $0.place == place })
    }
}
