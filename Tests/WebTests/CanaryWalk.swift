import Access
import App
import Kernel
import People
import Store
import Testing
import Web

/// A plan from the first need to the end, with a word that exists nowhere else in every free text.
struct CanaryWalk: Sendable {
    /// The personal number of the person the plan is for: twelve digits.
    let personalNumber: String

    /// What she had before it.
    static let formerNumber = "200901012385"

    private let city: WebCity
    private let canaries: CanaryWords

    init(_ city: WebCity, _ canaries: CanaryWords) {
        self.city = city
        self.canaries = canaries
        let digits = "20120314" + (0..<3).map { _ in String(Int.random(in: 0...9)) }.joined()
        let sum = digits.dropFirst(2).enumerated().reduce(0) { sum, digit in
            let value = (digit.element.wholeNumberValue ?? 0) * (digit.offset % 2 == 0 ? 2 : 1)
            return sum + value / 10 + value % 10
        }
        personalNumber = digits + String((10 - sum % 10) % 10)
    }

    func walk() async throws {
        let lena = try await city.browser(as: "lena")
        try await fill("/planer/ny", .newPlan, lena, ["number": ""])
        let plan = try #require(lena.current.path.split(separator: "/").dropFirst().first)
        let unit = try await unit(named: "BUP Ekstad")
        let pages: [(String, Place, [String: String])] = [
            ("personen", .personNumber, ["number": Self.formerNumber]),
            ("personen", .personNumber, ["number": personalNumber, "why": "replaced"]),
            ("egna-ord", .ownWords, [:]),
            (
                "samtycke", .consent,
                ["giver": "representative", "giverName": canary("giverName"), "document": canary("document")]
            ),
            ("samtycke/annan-grund", .legalBasis, ["ground": "ongoingMisuse"]), ("personer", .people, ["unit": unit]),
            ("kallelse/planera", .planMeeting, ["yes": ""]), ("kallelse", .sendSummons, [:]),
            ("kallelse", .summonsAnswers, [:]),
            ("forbered", .preparation, [:]), ("forbered", .agenda, [:]), ("formote", .preMeeting, [:]),
            ("moten", .meetings, [:]), ("sa-ar-det-nu", .situation, [:]), ("mal", .goals, [:]),
            ("mal", .parking, ["need": "", "goal": "", "term": "", "sign": ""]), ("parkerade-fragor", .parked, [:]),
            ("las-upp", .readBack, [:]), ("vem-gor-vad", .promises, [:]),
            ("vem-gor-vad", .promises, ["principal": try await principal(.region)]),
            ("vem-gor-vad", .promises, ["principal": "thirdPartyAction"]), ("vem-gor-vad", .responsibility, [:]),
            ("krisplan", .crisisPlan, [:]),
            ("loften/rapporter", .promiseReports, [:]), ("faststall", .establishment, [:]),
        ]
        for (page, place, own) in pages { try await fill("/planer/\(plan)/\(page)", place, lena, own) }
        try await fill("/planer/mal/\(plan)-1", .goal, lena, ["term": "long"])
        try await fill("/planer/loften/\(plan)-1", .promise, lena, ["due": "om 80 dagar"])
        let omar = try await city.browser(as: "omar")
        try await fill(try await receivedSummons(omar), .summonsReply, omar, ["answer": "declines"])
        let copy = try await receivedCopy(omar)
        try await fill(copy, .copyReceipt, omar)
        try await fill(copy, .copyOffers, omar)
        let promises = try await omar.get(copy + "/loften")
        let own = String(try #require(promises.body.firstMatch(of: /name="(status-[^"]+)"/)).1)
        try await fill(copy + "/loften", .copyPromises, omar, [own: "cancelled"])
        try await fill("/planer/\(plan)/folj-upp", .followUp, lena)
        try await mistakes(lena)
        try await fill("/planer/\(plan)/kallelse", .cancelMeeting, lena)
        try await fill("/planer/\(plan)/behovet", .need, lena)
        try await fill("/planer/\(plan)/flytta", .transfer, lena, ["unit": unit])
        try await fill(copy, .transferAnswer, omar, ["transferAnswer": "decline"])
        let protection = ["protection": "protectedRegistration"]
        try await fill("/planer/\(plan)/skyddad-identitet", .protection, lena, protection)
        try await fill("/planer/\(plan)/avsluta", .closure, lena)
        try await fill("/planer/\(plan)/oppna-igen", .reopening, lena)
        try await fill("/planer/\(plan)/lamna-over", .unitHandOver, lena)
        let samir = try await city.browser(as: "samir")
        try await fill("/planer/utan-ansvarig", .unclaimedPlans, samir)
        try await fill("/planer/\(plan)/avsluta", .closure, lena)
        try await fill("/planer/\(plan)/gallring", .planRetention, lena, ["lastEntry": "i går"])
        try await fill("/planer/\(plan)/gallring", .planHolds, lena)
        try await fill("/planer/\(plan)/lamna-over", .handOver, lena)
        try await keptForm(lena)
    }

    /// Words where nobody should write them: in addresses, headers and searches, and where they are refused.
    private func mistakes(_ browser: Browser) async throws {
        let word = canaries.word(90)
        #expect(try await browser.get("/planer/\(word)").status == 404)
        #expect(try await browser.get("/\(word)?\(word)=\(word)").status == 404)
        try await browser.get("/planer")
        try await browser.submit("/planer", ["search": word])
        try await browser.submit("/planer", ["search": personalNumber])
        try await browser.get("/planer/ny")
        #expect(try await browser.submit("/planer/ny", ["name": word, "question": word]).status == 422)
    }

    /// What was typed when the session had ended.
    private func keptForm(_ browser: Browser) async throws {
        let form = try #require(FormOnPage.all(on: try await browser.get("/planer/ny")).first { $0.place == .newPlan })
        city.time.move(seconds: Sessions.idleSeconds + 1)
        #expect(try await browser.send(form.action, form.filled(canary)).path == "/logga-in")
    }

    /// Sends a form with a canary in every free text.
    ///
    /// - Parameter own: what is sent in its place, by the name of the field.
    private func fill(_ page: String, _ place: Place, _ browser: Browser, _ own: [String: String] = [:]) async throws {
        let answer = try await browser.get(page)
        let form = try #require(FormOnPage.all(on: answer).first { $0.place == place }, "\(place) on \(page)")
        let own = own.merging(["heldOn": city.time.clock.today.adding(days: -1).description]) { own, _ in own }
        let fields = form.filled(canary).map { ($0.0, own[$0.0] ?? $0.1) }
        let others = form.controls.flatMap { control -> [(String, String)] in
            guard case .many(let codes) = control.kind else { return [] }
            return codes.dropFirst().map { (control.name, $0) }
        }
        let saved = try await browser.send(form.action, fields + others)
        try #require(saved.status == 200, "\(place): \(saved.text)")
    }

    /// The copy in the inbox that speaks of this person.
    private func receivedCopy(_ browser: Browser) async throws -> String {
        let inbox = try await browser.get("/mottaget")
        for match in inbox.body.matches(of: /href="(\/mottaget\/[a-z0-9]+)"/) {
            let path = String(match.1)
            if try await browser.get(path).body.contains(canary("name")) { return path }
        }
        throw Problem.notFound
    }

    /// The summons in the inbox.
    private func receivedSummons(_ browser: Browser) async throws -> String {
        let inbox = try await browser.get("/mottaget")
        return String(try #require(inbox.body.firstMatch(of: /href="(\/kallelser\/[a-z0-9]+)"/)).1)
    }

    private func unit(named name: String) async throws -> String {
        try await city.house.database.read { db in
            try Directory.units(in: db).first { $0.name == name }?.id.description ?? ""
        }
    }

    private func principal(_ kind: Principal.Kind) async throws -> String {
        try await city.house.database.read { db in
            try Directory.principals(in: db).first { $0.kind == kind }?.id.description ?? ""
        }
    }

    /// The word for the fields of a name.
    private func canary(_ field: String) -> String {
        canaries.word(field.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 200 })
    }
}
