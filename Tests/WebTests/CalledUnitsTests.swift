import App
import Foundation
import TestSupport
import Testing

/// Which units the page proposes, and whom a call binds: principals by law, others as the agreement says (L5, L9).
@Suite struct CalledUnitsTests {
    private static let school = "Utbildningsnämnden i Ekstad"

    @Test(
        "Units of the area and of other authorities are proposed, and join when they are ticked",
        arguments: Engine.underTest
    )
    func proposed(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            try await city.bringDirectory {
                $0.replacing(
                    #""name": "Ekstads gymnasium""#,
                    with: #""name": "Ekstads gymnasium", "validTo": "2026-11-20""#
                )
            }
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            let page = try await lena.get(plan + "/kallelse/planera")
            for unit in ["BUP Ekstad, \(region)", "Ekstads vårdcentral, \(region)", "Ekskolan, \(Self.school)"] {
                #expect(page.text.contains(unit), "\(unit)")
            }
            // Her own authority's, one that works in no area of hers, and one that has ended.
            for unit in ["Missbruk och beroende", "Ekebygds sjukhus", "Ekstads gymnasium"] {
                #expect(!page.text.contains(unit), "\(unit)")
            }
            let bup = try page.value("BUP Ekstad, \(region)")
            let planned = try await lena.planMeeting(
                plan,
                ["units": bup, "yes": page.value("Kim Ny (Den som planen är för)")]
            )
            #expect(planned.text.contains("BUP Ekstad , \(region)") && planned.text.contains("I verksamhetens inkorg."))
            #expect(try await lena.get(plan + "/personer").text.contains("Familjen har sagt ja."))
            // Who is on the team already is not proposed again.
            let again = try await lena.get(plan + "/kallelse/planera")
            #expect(!again.text.contains("BUP Ekstad, \(region)") && again.text.contains("Ekskolan, \(Self.school)"))
        }
    }

    @Test("A school is invited, until the agreement says that it must come", arguments: Engine.underTest)
    func mustAttend(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await lena.begin()
            try await lena.answer(plan, to: [region, Self.school])
            for (unit, owner) in [("BUP Ekstad", region), ("Ekskolan", Self.school)] {
                try await lena.add(unit, "professional", at: "\(owner): \(unit)", to: plan)
            }
            for (binds, words) in [(false, "Ni är inbjudna"), (true, "ska er huvudman se till att någon kommer")] {
                if binds {
                    try await city.bringDirectory {
                        $0.replacing(
                            #""mustAttend": ["committee", "regionBoard"]"#,
                            with: #""mustAttend": ["committee", "regionBoard", "schoolOrganiser"]"#
                        )
                    }
                }
                try await lena.planMeeting(plan, ["day": binds ? "om tre veckor" : "om två veckor"])
                try await lena.sendSummons(plan)
                let page = lena.current.text
                #expect(page.components(separatedBy: "Sorts kallelse Kallelse.").count == (binds ? 3 : 2))
                let (eva, omar) = (try await city.browser(as: "eva"), try await city.browser(as: "omar"))
                #expect(try await eva.openReceived("Kim Ny", under: "/kallelser/")?.text.contains(words) == true)
                let bup = try await omar.openReceived("Kim Ny", under: "/kallelser/")
                #expect(bup?.text.contains("ska er huvudman se till att någon kommer") == true)
            }
        }
    }

    @Test("A school summons where the agreement lets it, and invites where it does not", arguments: Engine.underTest)
    func maySummon(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let eva = try await city.browser(as: "eva")
            let plan = try await eva.begin()
            try await eva.answer(plan, to: [region])
            try await eva.add("BUP Ekstad", "professional", at: "\(region): BUP Ekstad", to: plan)
            for (mayCall, words) in [(true, "ska er huvudman se till att någon kommer"), (false, "Ni är inbjudna")] {
                if !mayCall {
                    try await city.bringDirectory {
                        $0.replacing(
                            #""maySummon": ["committee", "regionBoard", "schoolOrganiser"]"#,
                            with: #""maySummon": ["committee", "regionBoard"]"#
                        )
                    }
                }
                try await eva.planMeeting(plan, ["day": mayCall ? "om två veckor" : "om tre veckor"])
                try await eva.sendSummons(plan)
                #expect(eva.current.text.contains("Sorts kallelse Kallelse.") == mayCall)
                let omar = try await city.browser(as: "omar")
                let received = try #require(try await omar.openReceived("Kim Ny", under: "/kallelser/"))
                #expect(received.text.contains(words) && received.text.contains("SIP-möte"), "\(mayCall)")
                #expect(try await eva.get(plan + "/kallelse/brev").text.contains(words), "\(mayCall)")
            }
        }
    }
}
