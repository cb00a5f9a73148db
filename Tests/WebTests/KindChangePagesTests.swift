import TestSupport
import Testing

@testable import Web

@Suite("A plan that goes on as another one")
struct KindChangePagesTests {
    @Test("An intern SIP becomes a SIP when both principals are around it, and says why", arguments: Engine.underTest)
    func becomes(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin("Kim Ny", ["kind": "internalPlan"])
            try await lena.answer(plan, by: "Kim Ny", as: "individual", to: [region])
            let early = try await lena.get(plan + "/blir-sip")
            #expect(!early.forms.contains { $0.action.hasSuffix("/blir-sip") })
            try await lena.add("Omar Ali", "professional", at: "\(region): BUP Ekstad", to: plan)
            try await lena.get(plan + "/blir-sip")
            let missing = try await lena.submit("/blir-sip", ["kindWords": " "])
            #expect(missing.status == 422)
            let done = try await lena.submit("/blir-sip", ["kindWords": "BUP behövs"])
            #expect(done.status == 200, "\(done.text)")
            #expect(!done.text.contains("Det här är en intern SIP"))
            #expect(try await lena.get(plan + "/historik").text.contains("SIP"))
            let again = try await lena.get(plan + "/blir-sip")
            #expect(!again.forms.contains { $0.action.hasSuffix("/blir-sip") })
        }
    }

    @Test(
        "A plan that has ended is opened again with a reason and words, and what was typed is kept",
        arguments: Engine.underTest
    )
    func reopens(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let room = try await Showroom(city, ["lena"])
            let lena = try await city.browser(as: "lena")
            let page = "/planer/\(try room.number("Mio Dahl", for: "lena"))/oppna-igen"
            let before = try await city.contents()
            for (fields, kept) in [
                ([("reopeningWords", "Pappa är sjuk")], "Pappa är sjuk"),
                ([("reopeningWords", String(repeating: "å", count: 5_000))], "ååå"),
                ([("reopeningWords", "\u{202e}baklänges")], "oppna-igen"),
            ] {
                try await lena.get(page)
                let answer = try await lena.fill("/oppna-igen", fields)
                #expect(answer.status == 422, "\(answer.text)")
                #expect(answer.body.contains(kept))
            }
            #expect(try await city.contents() == before)
        }
    }
}
