import Foundation
import Kernel
import TestSupport
import Testing

@testable import Web

/// The page of the day: what the reader is to do, and what she waits for.
@Suite struct TodayTests {
    @Test(
        "What others are to keep stands under its own heading, with whose and since when",
        arguments: Engine.underTest
    )
    func others(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let text = try await lena.get("/idag").text
            let parts = text.components(separatedBy: "Väntar på andra")
            #expect(parts.count == 2)
            // Alva's need was seen 40 days ago, and the school counsellor was to be at the gate 26 days after that.
            #expect(!parts[0].contains("Eva Ström"))
            #expect(parts[1].contains("Alva Lindgren: Möter vid grinden första dagen"))
            #expect(parts[1].contains("Lovat 25 oktober 2026."))
            #expect(parts[1].contains("Eva Ström, skolkurator"))
            #expect(parts[1].contains("Försenat"))
            #expect(!parts[1].contains("Lena Ek"))
        }
    }

    @Test("A meeting of today comes before all else, until it is written down", arguments: Engine.underTest)
    func meeting(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await summonedPlan(in: city)
            #expect(!(try await lena.get("/idag").text.contains("Mötet om Kim Ny börjar")))
            try await lena.get(plan + "/kallelse/planera")
            try await lena.fill(
                "/kallelse/planera",
                [("time", "other"), ("day", "i dag"), ("startsAt", "23.30")]
            )
            #expect(!(try await lena.get("/idag").text.contains("Mötet om Kim Ny börjar")))
            try await lena.sendSummons(plan)
            let page = try await lena.get("/idag")
            let first = page.body.components(separatedBy: "class=\"next\"").last?.components(separatedBy: "</div>")
                .first
            #expect(first?.contains("Mötet om Kim Ny börjar kl. 23.30") == true)
            #expect(first?.contains("href=\"\(plan)/moten\"") == true)
            city.time.move(seconds: 24 * 60 * 60)
            let again = try await city.browser(as: "lena")
            #expect(!(try await again.get("/idag").text.contains("Mötet om Kim Ny börjar")))
        }
    }
}
