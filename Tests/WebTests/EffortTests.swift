import App
import Foundation
import TestSupport
import Testing

/// How much a person types and how many pages she fills in from a need to the printed summons, and how long that takes by
/// the keystroke model (Card, Moran and Newell), with answers that come at once (ux §12, goal 1).
@Suite struct EffortTests {
    @Test("A new plan for five: at most nine typed fields, three pages and 90 seconds", arguments: Engine.underTest)
    func newFamily(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            var effort = Effort()
            try await lena.get("/planer/ny")
            try await effort.fill(
                lena,
                "/planer/ny",
                typing: [("name", "Alva Ek"), ("question", "Alva är inte i skolan. Vem hjälper henne tillbaka?")],
                choosing: [("answer", "yes")]
            )
            #expect(lena.current.path.hasSuffix("/kallelse/planera"), "a yes leads on to who is to come")
            let units = try [
                "BUP Ekstad, \(region)", "Ekskolan, Utbildningsnämnden i Ekstad", "Habiliteringen, \(region)",
            ]
            .map { ("units", try lena.current.value($0)) }
            try await effort.fill(
                lena,
                "/kallelse/planera",
                typing: [("familyName", "Eva Ek")] + Self.meeting,
                choosing: units + [("familyKind", "guardian")],
                listing: [("yes", "new")]
            )
            try await effort.fill(lena, "/kallelse/skicka")
            try await print(lena, 5)
            #expect(effort.typed <= 9 && effort.pages <= 3, "\(effort)")
            #expect(effort.seconds <= 90, "\(effort)")
        }
    }

    @Test("A family that is known: at most five typed fields and 45 seconds", arguments: Engine.underTest)
    func knownFamily(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try #require(try await lena.get("/planer").link("Saga Holm"))
            var effort = Effort()
            try await lena.get(plan + "/kallelse/planera")
            try await effort.fill(lena, "/kallelse/planera", typing: Self.meeting)
            try await effort.fill(lena, "/kallelse/skicka")
            try await print(lena, 4)
            #expect(effort.typed <= 5 && effort.pages <= 3, "\(effort)")
            #expect(effort.seconds <= 45, "\(effort)")
        }
    }

    private static let meeting = [
        ("day", "om två veckor"), ("startsAt", "9.30"), ("place", "Rådhuset, rum 2"),
        ("whyNow", "Skolan börjar snart."),
    ]

    /// Prints the letters, one for each who is called.
    private func print(_ browser: Browser, _ count: Int) async throws {
        let letters = try #require(browser.current.link("Skriv ut breven"), "\(browser.current.text)")
        #expect(try await browser.get(letters).text.contains("Här är \(count) brev, ett på varje blad."))
    }
}

/// What a journey takes, by its keys and clicks.
private struct Effort {
    private(set) var typed = 0
    /// Pages on which something is filled in or pressed.
    private(set) var pages = 0
    /// Begins with the look at the first page.
    private(set) var seconds = 1.35
    private var isAtMouse = true

    private static let (key, point, press, hand, decision) = (0.28, 1.10, 0.20, 0.40, 1.35)

    /// Fills in a form as it stands and sends it.
    mutating func fill(
        _ browser: Browser,
        _ ending: String,
        typing: [(String, String)] = [],
        choosing: [(String, String)] = [],
        listing: [(String, String)] = []
    ) async throws {
        for (_, text) in typing {
            move(toMouse: true)
            seconds += Self.point + Self.press
            move(toMouse: false)
            seconds += Self.decision + Self.key * Double(text.count)
            typed += 1
        }
        for _ in choosing + listing { move(toMouse: true) }
        seconds += Double(choosing.count) * (Self.decision + Self.point + Self.press)
        seconds += Double(listing.count) * (Self.decision + 2 * (Self.point + Self.press))
        move(toMouse: true)
        seconds += Self.point + Self.press + Self.decision
        pages += 1
        let answer = try await browser.fill(ending, typing + choosing + listing)
        try #require(answer.status == 200, "\(answer.text)")
    }

    private mutating func move(toMouse: Bool) {
        if toMouse != isAtMouse { seconds += Self.hand }
        isAtMouse = toMouse
    }
}
