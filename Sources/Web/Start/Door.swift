import Access
import Forms
import HTML
import Hummingbird
import Kernel
import Ledger
import Store

/// Signing in and out: the answers that set cookies.
struct Door: Sendable {
    let site: Site

    /// Name and password; in the demo city a search for somebody to be.
    func signIn(_ request: Request, _ context: WebContext) async throws -> Response {
        let arrival = site.arrival(request, context)
        let form = try await site.form(request)
        guard site.mode == .real else { return try await searchForSomebody(form, arrival) }
        guard site.transport != .plain else {
            return refusal(Problem(.forbidden, text: "signIn.onlyEncrypted"), form, arrival)
        }
        let network = context.remoteAddress?.ipAddress.flatMap(NetworkAddress.init)?.throttleKey ?? "unknown"
        let door = SignIn(database: site.database, hasher: site.hasher, clock: site.clock)
        do {
            let account = try await door.account(login: form["login"], password: form["password"], network: network)
            return try await start(account, arrival)
        } catch let problem as Problem {
            return refusal(problem, form, arrival)
        }
    }

    private func searchForSomebody(_ form: FormData, _ arrival: Arrival) async throws -> Response {
        let (visit, problems, choices) = try await site.database.read { db in
            let visit = try arrival.visit(in: db)
            var fields = FieldReader(form, today: visit.today)
            let name = fields.line("search", max: 100, missing: "signIn.demo.search.missing")
            return (visit, fields.problems.all, try DemoChoices(named: name, on: visit.today, in: db))
        }
        let typed = Typed(FormData(pairs: [("search", form["search"])]), problems: problems)
        var response = Response(SignInPage().view(choices, typed, visit), visit, typed, at: .at(.signIn))
        if !problems.isEmpty { response.status = .unprocessableContent }
        return response
    }

    /// Choosing a person of the demo city.
    func demoSignIn(_ request: Request, _ context: WebContext) async throws -> Response {
        let arrival = site.arrival(request, context)
        let form = try await site.form(request)
        guard site.mode == .demo else { throw Problem.notFound }
        let account = try await site.database.read {
            try Accounts.open(login: form["login"], on: arrival.at.day, in: $0)
        }
        guard let account, account.origin == .demo else { throw Problem.notFound }
        return try await start(account.id, arrival)
    }

    /// Ends the session and takes its cookie away.
    func signOut(_ request: Request, _ context: WebContext) async throws -> Response {
        let arrival = site.arrival(request, context)
        let form = try await site.form(request)
        let isOurs = try await site.database.write { db in
            let visit = try arrival.visit(in: db)
            guard let signedIn = visit.signedIn else { return true }
            guard form[FormField.token] == signedIn.formToken else { return false }
            try Sessions.end(signedIn.session.id, why: .signedOut, by: visit.act(), in: db)
            return true
        }
        guard isOurs else { return .seeOther(Location.at(.signOut).path) }
        var response = Response.seeOther(Location.at(.home).path)
        response.headers[.setCookie] = try SetCookie.removing(Site.sessionCookie).description
        return response
    }

    /// Sets a password through a one-time link.
    func setPassword(_ request: Request, _ context: WebContext) async throws -> Response {
        let arrival = site.arrival(request, context)
        let form = try await site.form(request)
        let page = AccountLinkPage(secret: context.value(of: .accountLink))
        let account = try await site.database.read { try page.load(arrival.guest, in: $0).model }
        let password = form["password"]
        guard password.count >= Credentials.leastLength, password.utf8.count <= 1_000 else {
            let problem = Problem(
                .invalid,
                field: "password",
                text: "account.link.tooShort",
                arguments: ["count": String(Credentials.leastLength)]
            )
            let typed = Typed(problems: [problem])
            var response = Response(page.view(account, typed, arrival.guest), arrival.guest, typed)
            response.status = .unprocessableContent
            return response
        }
        let hash = try await site.hasher.hash(password, source: site.source)
        try await site.database.write { db in
            let act = Act(
                actor: account.id,
                owner: account.owner,
                at: arrival.at,
                vault: site.vault,
                source: site.source
            )
            try Credentials.set(hash, through: page.secret, of: account.id, by: act, in: db)
        }
        return .seeOther(Location.at(.signIn).path)
    }

    /// The language of this browser and of the session, if there is one; goes back to where the reader was.
    func changeLanguage(_ request: Request, _ context: WebContext) async throws -> Response {
        let arrival = site.arrival(request, context)
        let form = try await site.form(request)
        let visit = try await site.database.read { try arrival.visit(in: $0) }
        let page = LanguagePage(from: form[LanguagePage.from])
        if let signedIn = visit.signedIn, form[FormField.token] != signedIn.formToken {
            return refusal(page, Typed(form, problems: [Problem(.conflict, text: "error.formToken")]), .conflict, visit)
        }
        var fields = FieldReader(form, today: visit.today)
        guard let language = fields.choice("language", of: LanguageTag.self, missing: "language.missing") else {
            return refusal(page, Typed(form, problems: fields.problems.all), .unprocessableContent, visit)
        }
        if let session = visit.signedIn?.session {
            try await site.database.write { try Sessions.setLanguage(language, of: session.id, in: $0) }
        }
        var response = Response.seeOther((page.former ?? .at(visit.signedIn == nil ? .home : .today)).path)
        response.headers[.setCookie] = try SetCookie(Site.languageCookie, language.rawValue, maxAge: 31_536_000)
            .description
        return response
    }

    private func refusal(
        _ page: LanguagePage,
        _ typed: Typed,
        _ status: HTTPResponse.Status,
        _ visit: Visit
    ) -> Response {
        var response = Response(page.view((), typed, visit), visit, typed, at: page.location)
        response.status = status
        return response
    }

    /// The sign-in page again, with the name as it was typed and never the password.
    private func refusal(_ problem: Problem, _ form: FormData, _ arrival: Arrival) -> Response {
        let typed = Typed(FormData(pairs: [("login", form["login"])]), problems: [problem])
        let page = SignInPage().view(DemoChoices(), typed, arrival.guest)
        var response = Response(page, arrival.guest, typed, at: .at(.signIn))
        response.status = .unprocessableContent
        return response
    }

    /// Starts a session and goes on: to what was being written when the last session ended, or to the day's work.
    private func start(_ account: Actor.ID, _ arrival: Arrival) async throws -> Response {
        let (secret, location) = try await site.database.write { db -> (Secret, String) in
            guard let row = try Accounts.find(account, in: db) else { throw Problem.notFound }
            let act = Act(
                actor: account,
                owner: row.owner,
                at: arrival.at,
                vault: site.vault,
                source: site.source
            )
            let secret = try Sessions.start(for: account, language: arrival.language, by: act, in: db)
            let kept = try KeptForms.find(by: act, in: db)
            return (secret, kept.map { $0.path + "?kvar=1" } ?? Location.at(.today).path)
        }
        var response = Response.seeOther(location)
        response.headers[.setCookie] = try SetCookie(Site.sessionCookie, secret.text).description
        return response
    }
}
