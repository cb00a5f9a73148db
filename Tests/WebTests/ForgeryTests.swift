import App
import Kernel
import Plans
import Store
import TestSupport
import Testing
import Web

/// Ids of somebody else's rows, and forms that are sent twice or too late.
@Suite struct ForgeryTests {
    @Test("Rows of another plan are out of reach", arguments: Engine.underTest)
    func otherPlansRows(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let hunt = try await FormHunt(city, in: .swedish)
            let before = try await city.contents()
            let forgeries: [(Place, field: String, table: String, status: Int)] = [
                (.consentWithdrawal, "consent", "consent", 404), (.promiseReports, "promise", "promise", 404),
                (.meetings, "mode", "team_member", 422), (.notAsked, "member", "team_member", 422),
            ]
            for (place, field, table, status) in forgeries {
                let find = try #require(hunt.finds.first { $0.form.place == place })
                let form = try await hunt.again(find)
                let number = try #require(PlanNumber(form.action.split(separator: "/")[1]))
                for id in try await ids(table, outside: number, city) {
                    let name = field == "mode" ? "mode-\(id)" : field
                    let value = field == "mode" ? "present" : id
                    let answer = try await hunt.browser(of: find).send(form.action, form.filled(name, with: [value]))
                    #expect(answer.status == status, "\(field) of another plan")
                }
            }
            #expect(try await city.contents() == before)
        }
    }

    private func ids(_ table: String, outside number: PlanNumber, _ city: WebCity) async throws -> [String] {
        let ids = try await city.house.database.read { db in
            let sql = "SELECT id, plan_id FROM \(table)"
            let plan: Plan.ID = try #require(try db.row("SELECT id FROM plan WHERE number = \(number)"))["id"]
            return try db.rows(.trusted(sql)).filter { try $0["plan_id"] != plan }.map {
                (try $0["id"] as Record.ID).description
            }
        }
        try #require(ids.count > 1)
        return ids
    }

    @Test("Another's plan answers as one that does not exist, whatever is sent", arguments: Engine.underTest)
    func othersPlans(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let hunt = try await FormHunt(city, in: .swedish)
            let stranger = try #require(hunt.browsers["eva"])
            let page = try await stranger.get("/logga-ut")
            let token = try #require(page.forms.first?.fields.first?.1)
            let before = try await city.contents()
            for find in hunt.finds {
                guard let place = find.form.place, place.parameter != nil else { continue }
                let fields = find.form.filled("token", with: [token])
                let theirs = try await stranger.send(find.form.action, fields)
                let nobodys = try await stranger.send(
                    place.rawValue.replacing("{nummer}", with: "2222222"),
                    fields
                )
                #expect(theirs.status == 404, "\(place)")
                #expect(theirs.body == nobodys.body, "\(place)")
            }
            #expect(try await city.contents() == before)
        }
    }

    @Test("Of two that save the same page one wins and the other keeps her text", arguments: Engine.underTest)
    func twice(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let hunt = try await FormHunt(city, in: .swedish)
            // A closed plan takes no more forms, nor does one whose person has died. A plan that was handed over is out of the
            // giver's reach, and whoever presses twice finds it no longer.
            let finds =
                hunt.finds.filter { ![.closure, .handOver, .death].contains($0.form.place) }
                + hunt.finds.filter { $0.form.place == .closure }
            for find in finds
            where find.form.controls.contains(where: { $0.name == "version" && $0.kind == .hidden }) {
                // What can be done once only comes too late in `late`.
                guard find.form.controls.contains(where: \.isText) else { continue }
                let form = try await hunt.again(find)
                let first = try hunt.browser(of: find)
                let second = city.browser()
                second.sessionCookie = first.sessionCookie
                async let one = first.send(form.action, form.filled())
                async let other = second.send(form.action, form.filled())
                let answers = try await [one, other]
                #expect(answers.map(\.status).sorted() == [200, 409], "\(form.key)")
                let loser = try #require(answers.first { $0.status == 409 })
                for control in form.controls where control.isText && control.name != "number" {
                    let typed = try #require(form.filled().first { $0.0 == control.name }?.1)
                    #expect(loser.body.contains(typed), "\(form.key): \(control.name) is lost")
                }
            }
        }
    }

    @Test("What comes after the plan was closed is refused and not lost", arguments: Engine.underTest)
    func late(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let hunt = try await FormHunt(city, in: .swedish)
            let find = try #require(hunt.finds.first { $0.form.place == .closure })
            let browser = try hunt.browser(of: find)
            let plan = try #require(find.form.page.split(separator: "/").dropFirst().first)
            var forms: [FormOnPage] = []
            for page in [
                "egna-ord", "samtycke", "personer", "forbered", "moten", "loften", "loften/rapporter", "folj-upp",
            ] {
                forms += FormOnPage.all(on: try await browser.get("/planer/\(plan)/\(page)"))
            }
            // A plan that got further than the need is closed with what is known about it.
            let need = try await browser.get("/planer/\(plan)/behovet")
            for form in FormOnPage.all(on: need) { try await browser.send(form.action, form.filled()) }
            let closure = try await hunt.again(find)
            try await browser.send(closure.action, closure.filled())
            let before = try await city.contents()
            for form in forms {
                let answer = try await browser.send(form.action, form.filled())
                #expect([409, 422].contains(answer.status), "\(form.key)")
                for control in form.controls where control.isText && control.name != "number" {
                    let typed = try #require(form.filled().first { $0.0 == control.name }?.1)
                    #expect(answer.body.contains(typed), "\(form.key): \(control.name) is lost")
                }
            }
            #expect(try await city.contents() == before)
        }
    }
}
