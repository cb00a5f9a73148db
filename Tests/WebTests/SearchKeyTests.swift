import App
import Foundation
import TestSupport
import Testing

/// In case work only a name, a personal number or a case number may be searched for (SoLPuF 15 §; L16).
@Suite struct SearchKeyTests {
    @Test("Name, number and case number find, in the ways people write them", arguments: Engine.underTest)
    func keys(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin("Kim Nyström", ["number": "201105051203"])
            let number = String(plan.suffix(7))
            for text in [
                "Kim Nyström", "kim", "NYSTRÖM", "201105051203", "20110505-1203", "110505-1203", number,
                number.uppercased(),
            ] {
                #expect(try await found(text, lena), "\(text)")
            }
            // A reserve number is a number, too.
            _ = try await lena.begin("Alex Gren", ["number": "991981000010"])
            #expect(try await found("991981000010", lena, "Alex Gren"))
        }
    }

    @Test("Nothing else that the plan holds finds it", arguments: Engine.underTest)
    func nothingElse(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin(
                "Kim Nyström",
                [
                    "number": "201105051203", "question": "Varifrån kommer Trollsländan?",
                    "ownWords": "Jag vill ha Gurkmeja",
                ]
            )
            try await lena.add("Zenobia Gran", "guardian", to: plan)
            try await lena.add("Xerxes Ek", "professional", at: "\(region): BUP Ekstad", to: plan)
            try await lena.answer(plan, by: "Zenobia Gran", to: [region])
            try await lena.describeNeed(plan)
            try await lena.planMeeting(plan, ["place": "Sal Bergtroll", "whyNow": "Höstlovet närmar sig"])
            for text in [
                "Trollsländan", "Gurkmeja", "Zenobia", "Zenobia Gran", "Xerxes", "BUP", "BUP Ekstad", "Bergtroll",
                "Höstlovet",
                "Lena", "Lena Ek", "childrenAndYoung", "Barn och unga", "mentalHealth", "consented", "Ekstad", "2011",
                "20110505", "1203", "5051203", "%", "_", "K%", "*", ".*", "' OR 1=1 --",
            ] {
                #expect(try await !found(text, lena), "\(text)")
                #expect(lena.current.text.contains("Ingen av dina planer passar."), "\(text)")
            }
            // Nor is there a way to search by an address.
            #expect(try await lena.get("/planer?search=Saga").link("Alva Lindgren") != nil)
        }
    }

    @Test("A colleague and another authority find nothing by any of the keys", arguments: Engine.underTest)
    func others(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin("Kim Nyström", ["number": "201105051203"])
            for login in ["samir", "omar", "johan", "maria"] {
                let browser = try await city.browser(as: login)
                for text in ["Kim Nyström", "201105051203", String(plan.suffix(7))] {
                    #expect(try await !found(text, browser), "\(login)")
                    #expect(browser.current.text.contains("Ingen av dina planer passar."), "\(login)")
                }
            }
        }
    }

    private func found(_ text: String, _ browser: Browser, _ name: String = "Kim Nyström") async throws -> Bool {
        try await browser.get("/planer")
        let answer = try await browser.submit("/planer", ["search": text, "closed": "included"])
        #expect(answer.path == "/planer", "no address tells what was searched for")
        return answer.link(name) != nil
    }
}
