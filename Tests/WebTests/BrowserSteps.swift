import Foundation
import Testing

/// The steps that journeys share, each by the words that stand on the page.
extension Browser {
    /// Begins a plan that nobody has said yes to yet.
    ///
    /// - Returns: the path of its page.
    func begin(_ name: String = "Kim Ny", _ more: KeyValuePairs<String, String> = [:]) async throws -> String {
        try await get("/planer/ny")
        let fields = [("name", name), ("question", "Vem hjälper \(name)?"), ("answer", "notYet")]
            .filter { field in !more.contains { $0.key == field.0 } }
        let answer = try await fill("/planer/ny", fields + more.map { ($0.key, $0.value) })
        try #require(answer.status == 200, "\(answer.text)")
        return answer.path
    }

    /// Writes down somebody's answer, for a year; a yes about everything.
    ///
    /// - Parameter authorities: whom a yes lets know, by name.
    @discardableResult
    func answer(
        _ plan: String,
        _ answer: String = "yes",
        by name: String = "Robin Ny",
        as giver: String = "guardian",
        to authorities: [String] = [],
        about contents: [String] = ["summons", "plan", "ownWords"]
    ) async throws -> Answer {
        let page = try await get(plan + "/samtycke")
        let fields = page.giver(name, giver) + [("answer", answer), ("form", "oral")]
        let told = answer == "yes" ? contents.map { ("contents", $0) } : []
        let recipients = try authorities.map { ("recipients", try page.value($0)) }
        return try await fill("/samtycke", fields + told + recipients, unticking: "contents")
    }

    /// Adds somebody to the team.
    ///
    /// - Parameter unit: where she works, as the list says it: "authority: unit".
    @discardableResult
    func add(_ name: String, _ kind: String, at unit: String? = nil, to plan: String) async throws -> Answer {
        let page = try await get(plan + "/personer")
        let unit = try unit.map { [("unit", try page.value($0))] } ?? []
        return try await fill("/personer", [("kind", kind), ("name", name)] + unit)
    }

    /// Plans a meeting in two weeks with those whom the page proposes, and shows what each will get.
    @discardableResult
    func planMeeting(_ plan: String, _ more: KeyValuePairs<String, String> = [:]) async throws -> Answer {
        try await get(plan + "/kallelse/planera")
        let fields = [
            ("day", "om två veckor"), ("startsAt", "9.30"), ("place", "Rådhuset, rum Eken"),
            ("whyNow", "Skolan börjar snart."),
        ].filter { field in !more.contains { $0.key == field.0 } }
        return try await fill("/kallelse/planera", fields + more.map { ($0.key, $0.value) })
    }

    /// Sends the planned meeting to those who may know.
    @discardableResult
    func sendSummons(_ plan: String) async throws -> Answer {
        try await get(plan + "/kallelse")
        return try await submit("/kallelse/skicka", [:])
    }

    /// Opens what is received from others about somebody, a summons or a copy.
    ///
    /// - Returns: nil where there is none.
    func openReceived(_ name: String, under folder: String) async throws -> Answer? {
        let inbox = try await get("/mottaget")
        guard let path = inbox.link(name, under: folder) else { return nil }
        return try await get(path)
    }

    /// Describes the need, as is asked before a plan ends.
    @discardableResult
    func describeNeed(_ plan: String, _ more: KeyValuePairs<String, String> = [:]) async throws -> Answer {
        try await get(plan + "/behovet")
        let fields = [("targetGroup", "childrenAndYoung"), ("problemPicture", "mentalHealth")]
            .filter { field in !more.contains { $0.key == field.0 } }
        return try await fill("/behovet", fields + more.map { ($0.key, $0.value) })
    }

    /// Closes a plan.
    @discardableResult
    func close(_ plan: String, _ reason: String, note: String = "") async throws -> Answer {
        try await get(plan + "/avsluta")
        return try await fill("/avsluta", [("reason", reason), ("note", note)])
    }

    /// As `submit`, for fields that are made as one goes.
    ///
    /// - Parameter box: the boxes whose ticks are taken away first.
    @discardableResult
    func fill(_ ending: String, _ filled: [(String, String)], unticking box: String? = nil) async throws -> Answer {
        let form = try #require(
            current.forms.first { $0.action.hasSuffix(ending) },
            "no form to …\(ending) on \(current.path): \(current.text)"
        )
        let fields = form.fields.filter { field in field.0 != box && !filled.contains { $0.0 == field.0 } }
        return try await send(form.action, fields + filled)
    }
}

/// The authority of BUP and the health centre, as pages name it.
let region = "Hälso- och sjukvårdsnämnden"

/// A plan of Lena's for Kim Ny with a guardian's yes to the region and a meeting to which BUP is called.
func summonedPlan(in city: WebCity) async throws -> (Browser, plan: String) {
    let lena = try await city.browser(as: "lena")
    let plan = try await lena.begin()
    try await lena.answer(plan, to: [region])
    try await lena.add("BUP Ekstad", "professional", at: "\(region): BUP Ekstad", to: plan)
    try #require(try await lena.planMeeting(plan).status == 200)
    let sent = try await lena.sendSummons(plan)
    try #require(sent.status == 200 && sent.text.contains("Kallelsen skickades"), "\(sent.text)")
    return (lena, plan)
}

extension Browser.Answer {
    /// What a form sends for the box, the button or the choice that has these words.
    func value(_ words: String) throws -> String {
        let ticked = body.matches(of: /value="([^"]*)"[^>]*>\s*<label[^>]*>([^<]*)</)
        let chosen = body.matches(of: /<option value="([^"]*)"[^>]*>([^<]*)</)
        let found = ticked.map { ($0.1, $0.2) } + chosen.map { ($0.1, $0.2) }
        return unescape(String(try #require(found.first { unescape(String($0.1)) == words }, "no \(words): \(text)").0))
    }

    /// Who answers, as the form about it has it: chosen among the people of the plan, or told by name.
    fileprivate func giver(_ name: String, _ part: String) -> [(String, String)] {
        if part == "individual" { return [("giver", part), ("giverName", "")] }
        let member = body.matches(of: /value="([^"]*)"[^>]*>\s*<label[^>]*>([^<]*)</).first {
            $0.1.hasPrefix(part + ":") && unescape(String($0.2)).contains(name)
        }
        return member.map { [("giver", String($0.1)), ("giverName", "")] } ?? [("giver", part), ("giverName", name)]
    }

    /// Where the first link with these words leads that lies in a folder.
    func link(_ words: String, under folder: String = "/") -> String? {
        body.matches(of: /<a href="([^"]*)"[^>]*>(?:<bdi>)?([^<]*)</)
            .first { unescape(String($0.2)) == words && $0.1.hasPrefix(folder) }.map { unescape(String($0.1)) }
    }

    /// The words between two others; all that follow where the second is not there.
    func text(after start: String, until end: String) -> String {
        let rest = text.components(separatedBy: start).dropFirst().joined(separator: start)
        return rest.components(separatedBy: end)[0]
    }
}
