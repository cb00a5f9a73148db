import Foundation
import Kernel
import TestSupport
import Testing

@testable import Web

/// What the pages say about promises when a plan is over: two of three were kept in the demo city's closed plan.
@Suite struct ClosedPlanTests {
    private static let plainly = "Det här var lovat och blev inte klart innan planen avslutades: Möter vid grinden"

    @Test("The owner's pages name what was not finished, and nothing is late any more", arguments: Engine.underTest)
    func owner(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let room = try await Showroom(city, ["lena"])
            let lena = try await city.browser(as: "lena")
            let number = try room.number("Mio Dahl", for: "lena").description
            for page in ["", "/vem-gor-vad", "/avsluta", "/folj-upp"] {
                let answer = try await lena.get("/planer/\(number)\(page)")
                #expect(answer.text.contains(Self.plainly), "\(page)")
                #expect(!answer.body.contains(">Sent<"), "\(page)")
            }
            let text = try await lena.get("/planer/\(number)").text
            #expect(text.components(separatedBy: "Blev inte klart").count == 2)
            #expect(text.contains("Ordnar en kontaktperson Klart fredag den 19 juni 2026"))
            #expect(text.contains("Träffar familjen varannan vecka Klart måndag den 24 augusti 2026"))
        }
    }

    @Test("A recipient's copy says the same, with the day on which each was done", arguments: Engine.underTest)
    func copy(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let room = try await Showroom(city, ["omar"])
            let omar = try await city.browser(as: "omar")
            let closed = try await omar.get("/mottaget/\(room.number("Mio Dahl", for: "omar"))")
            #expect(closed.text.contains(Self.plainly))
            #expect(!closed.body.contains(">Sent<"))
            // 44 and 110 days after a need that was seen on 6 May 2026.
            #expect(closed.text.contains("Ordnar en kontaktperson Klart fredag den 19 juni 2026"))
            #expect(closed.text.contains("Träffar familjen varannan vecka Klart måndag den 24 augusti 2026"))
            let open = try await omar.get("/mottaget/\(room.number("Alva Lindgren", for: "omar"))")
            #expect(open.text.contains("Planerat"))
            #expect(!open.text.contains("Pågår"))
        }
    }

    @Test("Before a plan is closed its page names what is not done yet", arguments: Engine.underTest)
    func before(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let room = try await Showroom(city, ["lena"])
            let lena = try await city.browser(as: "lena")
            let page = try await lena.get("/planer/\(room.number("Alva Lindgren", for: "lena"))/avsluta")
            #expect(page.text.contains("Det här är lovat och inte klart än."))
            #expect(page.text.contains("Ordnar en kontaktperson"))
        }
    }
}
