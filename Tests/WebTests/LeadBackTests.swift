import HTTPTypes
import HummingbirdTesting
import Kernel
import TestSupport
import Testing

@testable import Web

/// A page that came back with something to change stands at the address its form was sent to, and people load it again.
@Suite struct LeadBackTests {
    @Test("Every address that a form is sent to can be opened", arguments: Engine.underTest)
    func every(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let hunt = try await FormHunt(city, in: .swedish)
            for find in hunt.finds {
                let answer = try await hunt.browser(of: find).get(find.form.action)
                #expect(answer.status == 200, "\(find.form.key)")
                let isThere = FormOnPage.all(on: answer).contains { $0.place == find.form.place }
                #expect(isThere, "\(find.form.key) is not on \(answer.path)")
            }
            let posts = Set(city.routes.filter { $0.method == .post }.map(\.place))
            #expect(posts.subtracting(city.routes.filter { $0.method == .get }.map(\.place)) == [])
        }
    }

    @Test("What is not the reader's leads nowhere, and looks like what does not exist", arguments: Engine.underTest)
    func gate(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try #require(
                try await lena.get("/planer").body.firstMatch(of: /href="(\/planer\/.{7})">Alva/)?.1
            )
            let johan = try await city.browser(as: "johan")
            for end in ["/personen/nummer", "/inga-atgarder", "/huvudansvar", "/samtycke/aterkallat"] {
                let own = try await lena.raw(.get, plan + end)
                #expect(own.status == .seeOther)
                let missing = try await johan.raw(.get, "/planer/2222222" + end)
                let foreign = try await johan.raw(.get, plan + end)
                #expect(foreign.status == .notFound)
                #expect(foreign.body == missing.body)
                #expect(foreign.headers == missing.headers)
                let guest = try await city.browser().raw(.get, plan + end)
                #expect(guest.headers[.location] == "/logga-in")
            }
        }
    }
}
