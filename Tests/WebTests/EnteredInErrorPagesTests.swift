import App
import Foundation
import TestSupport
import Testing

/// A plan that should never have been written, as its owner and everybody who had got something of it find it.
@Suite struct EnteredInErrorPagesTests {
    private static let copy = "har skrivit in den av misstag, upptäckt den 22 november 2026"

    @Test("It leaves the owner's lists, asks why, and is found by its case number alone", arguments: Engine.underTest)
    func owner(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            let refused = try await lena.close(plan, "enteredInError")
            #expect(refused.status == 422 && refused.text.contains("Skriv vad som blev fel: fel person"))
            let closed = try await lena.close(plan, "enteredInError", note: "Fel person")
            #expect(closed.text.contains("Planen skrevs in av misstag. Den står inte i någon lista och räknas inte."))
            let number = String(plan.suffix(7))
            for (search, isFound) in [("", false), ("Kim Ny", false), (number, true)] {
                try await lena.get("/planer")
                let found = try await lena.submit("/planer", ["search": search, "closed": "included"])
                #expect((found.link("Kim Ny") == plan) == isFound, "\(search)")
            }
            #expect(try await !lena.get("/idag").text.contains("Kim Ny"))
            #expect(try await !lena.get("/planer/vantar").text.contains("Kim Ny"))
            let history = try await lena.get(plan + "/historik").text
            #expect(history.contains("Planen avslutades: inskriven av misstag"))
            #expect(try await lena.get(plan + "/avsluta").text.contains("Fel person"))
        }
    }

    @Test("A copy: opened it is marked, unopened it is gone", arguments: Engine.underTest)
    func copies(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            try await lena.add("VC", "professional", at: "\(region): Ekstads vårdcentral", to: plan)
            try await lena.get(plan + "/visa")
            try await lena.submit("/visa", [:])
            let (omar, karin) = (try await city.browser(as: "omar"), try await city.browser(as: "karin"))
            let opened = try #require(try await omar.openReceived("Kim Ny", under: "/mottaget/"))
            #expect(try await karin.get("/mottaget").link("Kim Ny", under: "/mottaget/") != nil)
            try await lena.close(plan, "enteredInError", note: "Dubbelt")
            let marked = try await omar.get(opened.path)
            #expect(marked.text.contains(Self.copy))
            #expect(!marked.text.contains("Dubbelt"), "why stays with the owner")
            #expect(!marked.body.contains("/erbjudanden\""))
            #expect(try await karin.openReceived("Kim Ny", under: "/mottaget/") == nil)
        }
    }

    @Test(
        "A summons: opened it is marked, whether it was ahead, held or cancelled; unopened it is gone",
        arguments: Engine.underTest
    )
    func summonses(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for before in ["ahead", "cancelled", "held"] {
                let (lena, plan) = try await summonedPlan(in: city)
                let omar = try await city.browser(as: "omar")
                let opened = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
                switch before {
                case "cancelled":
                    try await lena.get(plan + "/kallelse")
                    try await lena.submit("/kallelse/avboka", ["why": "Kim är sjuk."])
                case "held":
                    city.time.move(seconds: 15 * 24 * 3_600)
                    let late = try await city.browser(as: "lena")
                    let page = try await late.get(plan + "/moten")
                    let kim = try #require(page.body.firstMatch(of: /name="(mode-[^"]*)"/)).1
                    let held = try await late.fill(
                        "/moten",
                        [("heldOn", "i går"), ("startsAt", "9.30"), (String(kim), "present")]
                    )
                    try #require(held.status == 200, "\(held.text)")
                default: break
                }
                let closer = try await city.browser(as: "lena")
                try await closer.close(plan, "enteredInError", note: "Fel person")
                let reader = try await city.browser(as: "omar")
                let marked = try await reader.get(opened.path)
                let day = before == "held" ? "7 december 2026" : "22 november 2026"
                #expect(
                    marked.text.contains("har skrivit in planen av misstag, upptäckt den \(day)"),
                    "\(before)"
                )
                #expect(!marked.text.contains("Fel person"))
            }
            let (lena, plan) = try await summonedPlan(in: city)
            try await lena.close(plan, "enteredInError", note: "Fel person")
            let omar = try await city.browser(as: "omar")
            let inbox = try await omar.get("/mottaget")
            #expect(inbox.body.components(separatedBy: ">Kim Ny<").count == 4, "what nobody had opened is gone")
        }
    }
}
