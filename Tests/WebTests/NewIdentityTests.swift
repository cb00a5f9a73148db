import App
import Foundation
import TestSupport
import Testing

@testable import Web

/// The third kind of protection, fictitious particulars: the new person is not linked to the old one anywhere (L18). The
/// threatening guardian is whoever knows the old name and number.
@Suite struct NewIdentityTests {
    private static let (former, formerNumber) = ("Kim Trollebo", "201105051203")
    private static let (new, newNumber) = ("Robin Grankulla", "200905042388")

    @Test("No page of either plan tells of the other, and no search leads across", arguments: Engine.underTest)
    func apart(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let old = try await lena.begin(Self.former, ["number": Self.formerNumber])
            let advice = try await lena.get(old + "/personen")
            #expect(advice.text.contains("inget får binda ihop det gamla och det nya"))
            #expect(
                try await lena.get(old + "/skyddad-identitet").text.contains("börja en ny utan att nämna den gamla")
            )
            try await lena.close(old, "other")
            let next = try await lena.begin(Self.new, ["number": Self.newNumber])
            for (plan, others) in [
                (old, [Self.new, "20090504-2388", Self.newNumber, String(next.suffix(7))]),
                (next, [Self.former, "20110505-1203", Self.formerNumber, String(old.suffix(7))]),
            ] {
                for place in Place.allCases where place.rawValue.hasPrefix("/planer/{nummer}") {
                    let page = try await lena.get(place.rawValue.replacing("/planer/{nummer}", with: plan))
                    for word in others { #expect(!page.body.contains(word), "\(place) \(word)") }
                }
            }
            for (text, found, other) in [
                (Self.formerNumber, Self.former, Self.new), (Self.newNumber, Self.new, Self.former),
                (Self.former, Self.former, Self.new), (Self.new, Self.new, Self.former),
            ] {
                try await lena.get("/planer")
                let answer = try await lena.submit("/planer", ["search": text, "closed": "included"])
                #expect(answer.link(found) != nil && answer.link(other) == nil, "\(text)")
            }
        }
    }

    @Test("A colleague who knew the old person is told of nothing", arguments: Engine.underTest)
    func colleague(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let samir = try await city.browser(as: "samir")
            let old = try await samir.begin(Self.former, ["number": Self.formerNumber])
            let lena = try await city.browser(as: "lena")
            let next = try await lena.begin(Self.new, ["number": Self.newNumber])
            for (browser, plan) in [(samir, old), (lena, next)] {
                #expect(try await !browser.get(plan).text.contains("Samma person kan ha två planer"))
                #expect(try await browser.get(plan + "/samma-person").text.contains("Det finns ingen plan till"))
                #expect(try await !browser.get("/idag").text.contains("kan ha två planer"))
            }
            #expect(try await samir.get(next).status == 404)
        }
    }
}
