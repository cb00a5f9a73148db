import Access
import Forms
import HTML
import Kernel
import Store
import Testing

@testable import Web

/// Shows a page of the demo city to somebody as its route makes it, before it becomes bytes.
struct Showroom: Sendable {
    private let city: WebCity
    private let browsers: [String: Browser]
    /// The numbers of plans and copies, by login and the name of whom the plan is for.
    private let numbers: [String: [String: PlanNumber]]

    /// Signs people in, one after the other, so that their sessions come out the same each time.
    init(_ city: WebCity, _ logins: [String]) async throws {
        self.city = city
        var browsers: [String: Browser] = [:]
        var numbers: [String: [String: PlanNumber]] = [:]
        for login in logins {
            let browser = try await city.browser(as: login)
            browsers[login] = browser
            var pages: [String] = []
            pages.append(try await browser.get("/planer").status == 200 ? browser.current.body : "")
            if !pages[0].isEmpty { pages.append(try await browser.submit("/planer", ["closed": "included"]).body) }
            pages.append(try await browser.get("/mottaget").body)
            for match in pages.joined().matches(of: /href="\/(?:planer|mottaget)\/(.{7})">([^<]+)</) {
                numbers[login, default: [:]][String(match.2)] = PlanNumber(String(match.1))
            }
        }
        self.browsers = browsers
        self.numbers = numbers
    }

    /// The number under which somebody has the plan for a person.
    func number(_ name: String, for login: String) throws -> PlanNumber {
        try #require(numbers[login]?[name], "\(login) has no plan for \(name)")
    }

    /// A page as it is opened.
    func open(_ route: some PageRoute, as login: String? = nil, _ language: LanguageTag = .swedish) async throws
        -> String
    {
        try await show(route, as: login, language) { _ in Typed() }
    }

    /// The page of a form that came back with what was typed and what to change.
    func refuse(_ action: some ActionRoute, _ fields: [(String, String)], as login: String) async throws -> String {
        try await show(action.page, as: login, .swedish) { visit in
            let form = FormData(pairs: fields)
            var reader = FieldReader(form, today: visit.today)
            _ = action.read(&reader, visit)
            let problems = #expect(throws: Problems.self) { try reader.check() }
            return Typed(form, problems: problems?.all ?? [])
        }
    }

    /// The page of a form as somebody finds it who typed before her session ended.
    func find(_ route: some PageRoute, _ fields: [(String, String)], as login: String) async throws -> String {
        try await show(route, as: login, .swedish) { _ in Typed(FormData(pairs: fields), isKept: true) }
    }

    /// A page that comes from no route.
    func show(_ page: (Visit) -> Page, as login: String? = nil, _ language: LanguageTag = .swedish) async throws
        -> String
    {
        let arrival = arrival(login, language)
        let visit = words(language, try await city.site.database.read { try arrival.visit(in: $0) })
        return page(visit).document(visit, Typed(), at: nil).pretty()
    }

    private func show<Route: PageRoute>(
        _ route: Route,
        as login: String?,
        _ language: LanguageTag,
        typed: (Visit) -> Typed
    ) async throws -> String {
        let arrival = arrival(login, language)
        let (visit, seen) = try await city.site.database.read { db in
            let visit = words(language, try arrival.visit(in: db))
            return (visit, try route.load(visit, in: db))
        }
        let model = try await route.complete(seen.model, visit)
        let typed = typed(visit)
        return route.view(model, typed, visit).document(visit, typed, at: route.location).pretty()
    }

    private func arrival(_ login: String?, _ language: LanguageTag) -> Arrival {
        Arrival(
            site: city.site,
            request: "request",
            at: city.site.clock.now(),
            secret: login.flatMap { browsers[$0]?.sessionCookie }.map(Secret.init(text:)),
            language: language
        )
    }

    /// The same visit in a language, whatever the session's is.
    private func words(_ language: LanguageTag, _ visit: Visit) -> Visit {
        Visit(
            site: visit.site,
            request: visit.request,
            at: visit.at,
            t: visit.site.phrasebook.words(in: language),
            signedIn: visit.signedIn
        )
    }
}
