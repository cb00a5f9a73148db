import App
import Foundation
import Kernel
import TestSupport
import Testing

@testable import Web

/// The lists of plans as people meet them.
@Suite struct PlanListsTests {
    @Test("What is waited for stands with how long and what to do, and each step leads on", arguments: Engine.underTest)
    func waiting(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plans = try await lena.get("/planer")
            #expect(plans.body.contains("href=\"/planer/vantar\""))
            #expect(!plans.body.contains("href=\"/planer/enhetens\""))
            #expect(try await lena.get("/idag").body.contains("href=\"/planer/vantar\""))
            let waiting = try await lena.get("/planer/vantar")
            #expect(waiting.heading == "Väntar på andra")
            // Eva of the school was to meet Alva at the gate on 8 November, fourteen days before the city's today.
            #expect(waiting.text.contains("Ett försenat löfte som någon annan gett"))
            #expect(!waiting.text.contains("grinden"))
            let step = try #require(waiting.body.firstMatch(of: /href="([^"]+)">Fråga hur det går/)).1
            #expect(try await lena.get(String(step)).status == 200)
            let eva = try await city.browser(as: "eva")
            #expect(try await eva.get("/planer/vantar").text.contains("Dina planer väntar inte på någon annan."))
            let admin = try await city.browser(as: "admin")
            #expect(try await admin.get("/planer/vantar").status == 404)
        }
    }

    @Test("The unit's plans stand by number for its coordinator, and nobody is named", arguments: Engine.underTest)
    func units(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let body = try await lena.get("/planer").body
            let plans = body.matches(of: /href="\/planer\/([a-z0-9]{7})">([^<]+)</)
            #expect(plans.count >= 4)
            let maria = try await city.browser(as: "maria")
            #expect(try await maria.get("/planer").body.contains("href=\"/planer/enhetens\""))
            let list = try await maria.get("/planer/enhetens")
            for plan in plans {
                #expect(list.text.contains(plan.1))
                #expect(!list.text.contains(plan.2))
                #expect(!list.body.contains("href=\"/planer/\(plan.1)\""))
                #expect(try await maria.get("/planer/\(plan.1)").status == 404)
            }
            #expect(list.text.contains("Lena Ek"))
            // A plan of her own stands there with whom it is for, and a way in.
            try await maria.get("/planer/ny")
            let own = try await maria.submit(
                "/planer/ny",
                ["name": "Kim Ny", "question": "Vem hjälper Kim?", "answer": "notYet"]
            ).path
            let both = try await maria.get("/planer/enhetens")
            #expect(both.body.contains("href=\"\(own)\""))
            #expect(both.text.contains("Kim Ny"))
            // Somebody who left is told from those who are there.
            #expect(!both.text.contains("Har slutat"))
            _ = try await AccountDesk(city.house).close(login: "lena")
            #expect(try await maria.get("/planer/enhetens").text.contains("Ingen. Har slutat på enheten: Lena Ek"))
            for login in ["samir", "omar", "johan", "admin"] {
                let browser = try await city.browser(as: login)
                let answer = try await browser.get("/planer/enhetens")
                #expect(answer.status == 404, "\(login)")
            }
        }
    }
}
