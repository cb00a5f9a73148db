import App
import Foundation
import Kernel
import Plans
import Store
import Testing
import Web

/// Everything the site lets people of the demo city send, found by walking through its links.
struct FormHunt: Sendable {
    /// A form, and somebody who has it before her.
    struct Find: Sendable {
        let form: FormOnPage
        let login: String
    }

    static let people = ["lena", "johan", "omar", "karin", "eva", "maria", "samir", "admin"]

    let browsers: [String: Browser]
    let finds: [Find]

    /// Walks from the first page of each person until no new page is found. Each person is signed in twice, so that there
    /// is a session to end.
    init(_ city: WebCity, in language: LanguageTag) async throws {
        var browsers: [String: Browser] = [:]
        var finds: [String: Find] = [:]
        func keep(_ answer: Browser.Answer, _ login: String) {
            let forms = FormOnPage.all(on: answer)
            // What somebody has answered can no longer be undone, so the two are tried with different meetings.
            let mayUndo = forms.contains { $0.place == .undoSending }
            for form in forms where finds[form.key] == nil && !(mayUndo && form.place == .summonsAnswers) {
                finds[form.key] = Find(form: form, login: login)
            }
        }
        try await Self.beginTwice(in: city)
        try await Self.call(in: city)
        try await Self.ask(in: city)
        try await Self.askTransfer(in: city)
        try await Self.protect(in: city)
        for login in Self.people {
            _ = try await city.browser(as: login)
            let browser = try await city.browser(as: login)
            try await browser.get("/sprak")
            try await browser.submit("/sprak", ["language": language.rawValue])
            var seen: Set<String> = []
            var waiting = ["/idag", "/logga-in"]
            while let path = waiting.popLast() {
                guard seen.insert(path).inserted else { continue }
                let answer = try await browser.get(path)
                try #require(answer.status < 500, "\(login) on \(path)")
                keep(answer, login)
                waiting += links(in: answer.body).filter { !seen.contains($0) }
            }
            browsers[login] = browser
        }
        self.browsers = browsers
        self.finds = finds.values.sorted { $0.form.key < $1.form.key }
    }

    /// Gives Lena a plan that may be for the same person as her colleague's, a decision to share without a yes, and a
    /// meeting that is planned; and her colleague one that has been sent.
    private static func beginTwice(in city: WebCity) async throws {
        for (login, name) in [("lena", "Kim Ny"), ("samir", "Robin Frisk")] {
            let browser = try await city.browser(as: login)
            try await browser.get("/planer/ny")
            try await browser.submit(
                "/planer/ny",
                ["name": name, "number": "201105051203", "question": "Vem hjälper Kim?", "answer": "notYet"]
            )
            let plan = browser.current.path
            for (path, place) in [
                ("/samtycke/annan-grund", Place.legalBasis), ("/kallelse/planera", .planMeeting),
                ("/kallelse", .sendSummons),
            ] where login != "lena" || place != .sendSummons {
                let page = try await browser.get(plan + path)
                let form = try #require(FormOnPage.all(on: page).first { $0.place == place })
                let answer = try await browser.send(form.action, form.filled())
                try #require(answer.status == 200, "\(place): \(answer.text)")
            }
        }
    }

    /// Gives Samir a meeting whose unit has said on the phone that another one is right, and one that has just been sent, by
    /// letter alone, so that nobody opens it on the walk.
    private static func call(in city: WebCity) async throws {
        let samir = try await city.browser(as: "samir")
        func fill(_ plan: String, _ path: String, _ place: Place, _ said: [String: String] = [:]) async throws {
            let page = try await samir.get(plan + path)
            let form = try #require(FormOnPage.all(on: page).first { $0.place == place }, "\(place)")
            let fields = form.filled().filter { said[$0.0] == nil } + said.map { ($0.key, $0.value) }
            let answer = try await samir.send(form.action, fields)
            try #require(answer.status == 200, "\(place): \(answer.text)")
        }
        for name in ["Ada Fors", "Ted Fors"] {
            try await samir.get("/planer/ny")
            try await samir.submit("/planer/ny", ["name": name, "question": "Vem hjälper till?", "answer": "notYet"])
            let plan = samir.current.path
            if name == "Ada Fors" {
                try await fill(plan, "/kallelse/planera", .planMeeting)
                try await fill(plan, "/kallelse", .sendSummons)
                try await nameRightUnit(of: plan, by: samir, in: city)
                // What was sent before can no longer be undone.
                city.time.move(seconds: 6 * 60)
            } else {
                try await fill(plan, "/samtycke", .consent, ["answer": "yes"])
                try await fill(plan, "/kallelse/planera", .planMeeting, ["yes": ""])
                // The unit is on the team now, and only the person is called.
                try await fill(plan, "/kallelse/planera", .planMeeting, ["yes": "", "units": ""])
                try await fill(plan, "/kallelse", .sendSummons)
            }
        }
    }

    /// Writes down that a unit which is called has said on the phone that another one is right.
    static func nameRightUnit(of plan: String, by browser: Browser, in city: WebCity) async throws {
        let page = try await browser.get(plan + "/kallelse")
        let form = try #require(FormOnPage.all(on: page).first { $0.place == .summonsAnswers })
        let (member, unit) = try await city.otherUnit(of: plan)
        let said = ["member": member, "answer": "notOurs", "unit": unit.id]
        let fields = form.filled().filter { said[$0.0] == nil } + said.map { ($0.key, $0.value) }
        let answer = try await browser.send(form.action, fields)
        try #require(answer.status == 200, "\(answer.text)")
    }

    /// Gives a plan of Lena's that is to have a meeting a question for it, and a colleague a task in it.
    private static func ask(in city: WebCity) async throws {
        let lena = try await city.browser(as: "lena")
        let list = try await lena.get("/planer").body
        let plan = try #require(list.firstMatch(of: /href="(\/planer\/[a-z0-9]{7})">Saga Holm/)).1
        for (path, place) in [("/forbered", Place.agenda), ("/uppgifter", .tasks)] {
            let page = try await lena.get(plan + path)
            let form = try #require(FormOnPage.all(on: page).first { $0.place == place })
            try #require(try await lena.send(form.action, form.filled()).status == 200)
        }
    }

    /// Asks another authority to take over a plan of Lena's.
    private static func askTransfer(in city: WebCity) async throws {
        let lena = try await city.browser(as: "lena")
        let list = try await lena.get("/planer").body
        // One that nothing else is tried on.
        for match in list.matches(of: /href="(\/planer\/[a-z0-9]{7})">/).reversed().dropFirst() {
            for (path, place) in [("/behovet", Place.need), ("/flytta", .transfer)] {
                let page = try await lena.get(match.1 + path)
                guard let form = FormOnPage.all(on: page).first(where: { $0.place == place }) else { break }
                let answer = try await lena.send(form.action, form.filled())
                if place == .transfer, answer.status == 200 { return }
            }
        }
        Issue.record("no plan of Lena's can be moved")
    }

    /// Lets the person of a plan of Lena's have a protected identity when another authority has opened its copy, with two
    /// more who have a task, one of whom is told places.
    private static func protect(in city: WebCity) async throws {
        let (lena, omar) = (try await city.browser(as: "lena"), try await city.browser(as: "omar"))
        for (browser, list) in [(omar, "/mottaget"), (lena, "/planer")] {
            let page = try await browser.get(list).body
            try await browser.get(String(try #require(page.firstMatch(of: /href="([^"]+)">Alva Lindgren/)).1))
        }
        let plan = lena.current.path
        let number = try #require(PlanNumber(plan.dropFirst("/planer/".count)))
        let (source, at) = (city.house.source, city.time.clock.now())
        try await city.house.database.write { db in
            for row in try db.rows(
                """
                SELECT p.id, p.begun_by, a.id AS account_id FROM plan AS p JOIN account AS a ON a.owner_id = p.owner_id
                WHERE p.number = \(number) AND a.id <> p.begun_by ORDER BY a.id LIMIT 2
                """
            ) {
                let id: Identifier<Assignment> = source.identifier(at: at)
                let (plan, account, by) = (
                    try row["id"] as Plan.ID, try row["account_id"] as Actor.ID, try row["begun_by"] as Actor.ID
                )
                try db.run(
                    """
                    INSERT INTO plan_assignment (id, plan_id, account_id, role, from_at, by_id)
                    VALUES (\(id), \(plan), \(account), \(Assignment.Role.coordinator), \(at), \(by))
                    """
                )
            }
        }
        for place in [Place.protection, .placeReaders] {
            let page = try await lena.get(plan + "/skyddad-identitet")
            let form = try #require(FormOnPage.all(on: page).first { $0.place == place })
            try #require(try await lena.send(form.action, form.filled()).status == 200, "\(place)")
        }
    }

    func browser(of find: Find) throws -> Browser {
        try #require(browsers[find.login])
    }

    /// The same form as it stands on its page now.
    func again(_ find: Find) async throws -> FormOnPage {
        let answer = try await browser(of: find).get(find.form.page)
        return try #require(
            FormOnPage.all(on: answer).first { $0.key == find.form.key && $0.action == find.form.action },
            "\(find.form.key) is no longer on \(find.form.page): \(answer.text.suffix(600))"
        )
    }
}

/// The addresses of this site that a page links to.
private func links(in body: String) -> [String] {
    body.components(separatedBy: "<a ").dropFirst().compactMap { tag in
        let parts = tag.prefix { $0 != ">" }.components(separatedBy: "href=\"")
        let path = parts.count > 1 ? String(parts[1].prefix { !"\"#?".contains($0) }) : ""
        return path.hasPrefix("/") && !path.hasPrefix("/filer") ? path : nil
    }
}

extension WebCity {
    /// How many rows every table has, and the sum of all plans' versions: what a refused form leaves as it was. Who has
    /// looked at what is told apart, since looking is written down.
    func contents() async throws -> [String: Int] {
        try await house.database.read { db in
            let tables = try Schema.columns(in: db).keys.filter { !$0.hasPrefix("access") }.sorted()
            let counts = tables.map { "SELECT '\($0)' AS name, count(*) AS count FROM \"\($0)\"" }
            let rows = try db.rows(
                .trusted(
                    (counts + ["SELECT 'versions', CAST(coalesce(sum(version), 0) AS bigint) FROM plan"])
                        .joined(separator: " UNION ALL ")
                )
            )
            return Dictionary(uniqueKeysWithValues: try rows.map { (try $0["name"], try $0["count"]) })
        }
    }
}
