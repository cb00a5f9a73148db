import Foundation
import TestSupport
import Testing

/// A meeting that was not held in the agreement's time shows wherever the plan is worked with.
struct LateMeetingTests {
    @Test("On the plan, in the list and first in the day's work", arguments: Engine.underTest)
    func late(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            #expect(try await lena.get("/planer").text.contains("Möte senast"))
            #expect(!lena.current.text.contains("Sent: möte senast"))
            city.time.move(seconds: 40 * 24 * 3_600)
            let later = try await city.browser(as: "lena")
            #expect(try await later.get("/planer").text.contains("Sent: möte senast"))
            let path = try #require(later.current.body.firstMatch(of: /href="(\/planer\/[a-z0-9]{7})">Saga Holm/)).1
            #expect(try await later.get(String(path)).text.contains("Det är sent: mötet skulle ha varit senast"))
            let today = try await later.get("/idag").text
            let late = try #require(today.range(of: "Kalla till mötet om planen för Saga Holm"))
            let other = try #require(today.range(of: "Fastställ planen för Elias Sand"))
            #expect(late.lowerBound < other.lowerBound)
        }
    }

    @Test("A meeting that is planned after the agreed day says so before it is sent", arguments: Engine.underTest)
    func planned(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: [region])
            let words = "Mötet är planerat efter den"
            #expect(try await !lena.planMeeting(plan).text.contains(words))
            #expect(try await lena.planMeeting(plan, ["day": "om två månader"]).text.contains(words))
        }
    }
}
