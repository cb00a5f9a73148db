import Access
import Forms
import Hummingbird
import Kernel
import Ledger
import Logging
import NIOCore
import Plans
import Store

/// Takes requests to one place through the house: session, page or command, access row, answer.
struct Desk: Sendable {
    let site: Site
    let place: Place

    /// Shows a page.
    func show<Route: PageRoute>(_ route: Route, _ request: Request, _ context: WebContext) async throws -> Response {
        let arrival = site.arrival(request, context)
        let wantsKept = request.uri.queryParameters["kvar"] == "1"
        return try await show(route, arrival) { visit, db in
            guard wantsKept else { return (try route.load(visit, in: db), Typed()) }
            let typed = try kept(for: route.location, visit, in: db)
            return (try route.load(visit, again: typed, in: db), typed)
        }
    }

    /// Hands out a file.
    func hand<Route: FileRoute>(_ route: Route, _ request: Request, _ context: WebContext) async throws -> Response {
        let (visit, outcome) = try await find(site.arrival(request, context)) { try route.load($0, in: $1) }
        switch outcome {
        case .failure(let declined): return answer(declined, visit)
        case .success(let seen):
            try await write(seen.looks, visit)
            await touch(visit)
            let model = try await route.complete(seen.model, visit)
            guard let file = try route.file(model, visit) else { return .seeOther(route.page.path) }
            return Response(
                status: .ok,
                headers: [
                    .contentType: file.contentType,
                    .contentDisposition: "attachment; filename=\"\(file.name)\"",
                ],
                body: .init(byteBuffer: ByteBuffer(string: file.text))
            )
        }
    }

    /// Leads to the page that a form stands on, if the reader may see it. Shows nothing of it, so nothing is written down
    /// here but by the page itself.
    func leadBack<Route: PageRoute>(to route: Route, _ request: Request, _ context: WebContext) async throws -> Response
    {
        let (visit, outcome) = try await find(site.arrival(request, context)) { try route.load($0, in: $1) }
        switch outcome {
        case .failure(let declined): return answer(declined, visit)
        case .success: return .seeOther(route.location.path)
        }
    }

    /// Where somebody goes on to: whoever has just done her only task in a plan has nothing left to see of it.
    private func stillOpen(_ location: Location, _ visit: Visit, in db: Reading) throws -> Location {
        guard let number = location.plan else { return location }
        do {
            _ = try Plans.find(number, for: .openPlan, scope: visit.scope(), in: db)
            return location
        } catch let problem as Problem where problem.code == .notFound {
            return .at(.today)
        }
    }

    /// Takes in a form.
    func submit<Route: ActionRoute>(_ route: Route, _ request: Request, _ context: WebContext) async throws -> Response
    {
        try await take(route.page, request, context) { arrival, visit, form, days in
            var fields = FieldReader(form, today: visit.today)
            let input = route.read(&fields, visit)
            days = ReadDays(fields, visit.t)
            try fields.check()
            // The session is looked up again inside the transaction: one that ended in between does nothing.
            let path = try await site.database.write { db in
                let visit = try arrival.visit(in: db)
                let location = try stillOpen(route.perform(input, visit, in: db), visit, in: db)
                // What was kept of this page has been saved now.
                if try KeptForms.find(by: visit.act(), in: db)?.path == route.page.location.path {
                    try KeptForms.drop(by: visit.act(), in: db)
                }
                let unsaved = try route.unsaved(form, visit, in: db)
                guard !unsaved.isEmpty else { return location.path }
                let fields = String(decoding: form.only(unsaved).urlEncoded, as: UTF8.self)
                let page = route.waits(form) ? route.page.location : location
                try KeptForms.keep(KeptForm(path: page.path, fields: fields), by: visit.act(), in: db)
                return page == location ? location.keepingForm : location.path
            }
            var response = Response.seeOther(path)
            if !days.isEmpty { response.headers[.setCookie] = try days.setCookie().description }
            return response
        }
    }

    /// Answers a search.
    func search<Route: SearchRoute>(_ route: Route, _ request: Request, _ context: WebContext) async throws -> Response
    {
        try await take(route, request, context) { arrival, visit, form, _ in
            var fields = FieldReader(form, today: visit.today)
            let query = route.read(&fields, visit)
            try fields.check()
            return try await show(route, arrival) { visit, db in
                (try route.find(query, visit, in: db), Typed(form))
            }
        }
    }

    /// Receives a form of one of our own pages and hands it on; shows the page again if it cannot be used.
    private func take<Route: PageRoute>(
        _ route: Route,
        _ request: Request,
        _ context: WebContext,
        answer: (Arrival, Visit, FormData, inout ReadDays) async throws -> Response
    ) async throws -> Response {
        let arrival = site.arrival(request, context)
        let form = try await site.form(request)
        let visit = try await site.database.read { try arrival.visit(in: $0) }
        guard let signedIn = visit.signedIn else { return try await keep(form, for: route.location, arrival) }
        var days = ReadDays.none
        do {
            guard form[FormField.token] == signedIn.formToken else {
                throw Problem(.conflict, text: "error.formToken")
            }
            return try await answer(arrival, visit, form, &days)
        } catch is SignInNeeded {
            return try await keep(form, for: route.location, arrival)
        } catch let problem as Problem where problem.code != .notFound {
            return try await again(route, Typed(form, problems: [problem], days: days), arrival)
        } catch let problems as Problems {
            return try await again(route, Typed(form, problems: problems.all, days: days), arrival)
        }
    }

    /// Shows the page of a form again, with what was typed and what to do about it.
    private func again<Route: PageRoute>(
        _ route: Route,
        _ typed: Typed,
        _ arrival: Arrival
    ) async throws -> Response {
        var response = try await show(route, arrival) { visit, db in
            (try route.load(visit, again: typed, in: db), typed)
        }
        if response.status == .ok {
            response.status = typed.problems.contains { $0.code == .conflict } ? .conflict : .unprocessableContent
        }
        return response
    }

    private func show<Route: PageRoute>(
        _ route: Route,
        _ arrival: Arrival,
        load: @Sendable (Visit, Reading) throws -> (Seen<Route.Model>, Typed)
    ) async throws -> Response {
        let (visit, outcome) = try await find(arrival, load: load)
        switch outcome {
        case .failure(let declined):
            return answer(declined, visit)
        case .success(let (seen, typed)):
            try await write(seen.looks, visit)
            await touch(visit)
            let model = try await route.complete(seen.model, visit)
            guard visit.signedIn != nil, let days = arrival.days else {
                return Response(route.view(model, typed, visit), visit, typed, at: route.location)
            }
            let answer = typed.answering(days)
            var response = Response(route.view(model, answer, visit), visit, answer, at: route.location)
            response.headers[.setCookie] = try SetCookie.removing(ReadDays.cookie).description
            return response
        }
    }

    /// Finds out who asks, and reads what was asked for, in one transaction.
    private func find<Found: Sendable>(
        _ arrival: Arrival,
        load: @Sendable (Visit, Reading) throws -> Found
    ) async throws -> (Visit, Result<Found, Declined>) {
        try await site.database.read { db in
            let visit = try arrival.visit(in: db)
            do {
                return (visit, .success(try load(visit, db)))
            } catch let problem as Problem where problem.code == .notFound {
                return (visit, .failure(.notFound))
            } catch is SignInNeeded {
                return (visit, .failure(.signInNeeded))
            }
        }
    }

    private func answer(_ declined: Declined, _ visit: Visit) -> Response {
        switch declined {
        case .signInNeeded: .seeOther(Location.at(.signIn).path)
        case .notFound: Response(notFoundPage(visit), visit)
        }
    }

    /// Writes down who has seen what. Throws when it cannot be written: then nothing is shown.
    private func write(_ looks: [Look], _ visit: Visit) async throws {
        for look in looks {
            try await site.accessLog.record(
                AccessRow(look.kind, of: look.records, on: place.rawValue, request: visit.request, by: visit.act())
            )
        }
    }

    /// Keeps the session from falling asleep. That it could not be noted is no reason to withhold a page.
    private func touch(_ visit: Visit) async {
        guard let session = visit.signedIn?.session,
            visit.at.seconds(since: session.seenAt) > Sessions.touchSeconds
        else { return }
        let at = visit.at
        do {
            try await site.database.write { try Sessions.touch(session.id, at: at, in: $0) }
        } catch {
            site.logger.warning("session not touched", error: error)
        }
    }

    /// What was typed on a page before the reader's last session ended.
    private func kept(for location: Location, _ visit: Visit, in db: Reading) throws -> Typed {
        guard visit.signedIn != nil, let kept = try KeptForms.find(by: visit.act(), in: db), kept.path == location.path
        else { return Typed() }
        return Typed(try FormData(urlEncoded: Array(kept.fields.utf8)), isKept: true)
    }

    /// Keeps what was typed when the session had ended, for the account whose session it was.
    private func keep(_ form: FormData, for location: Location, _ arrival: Arrival) async throws -> Response {
        guard let secret = arrival.secret else { return .seeOther(Location.at(.signIn).path) }
        let fields = form.without(FormField.token)
        try await site.database.write { db in
            guard let (account, owner) = try KeptForms.account(of: secret, in: db) else { return }
            let act = Act(actor: account, owner: owner, at: arrival.at, vault: site.vault, source: site.source)
            let kept = KeptForm(path: location.path, fields: String(decoding: fields.urlEncoded, as: UTF8.self))
            try KeptForms.keep(kept, by: act, in: db)
        }
        return .seeOther(Location.at(.signIn).path)
    }
}

/// Why a page was not shown, told in words that give nothing away.
private enum Declined: Error {
    case notFound, signInNeeded
}

extension FormData {
    /// The same form without a field.
    fileprivate func without(_ name: String) -> FormData {
        only(names.filter { $0 != name })
    }

    /// The same form with some fields and no others.
    fileprivate func only(_ names: [String]) -> FormData {
        FormData(pairs: names.flatMap { name in values(name).map { (name, $0) } })
    }
}

extension Site {
    /// The form of a request that one of our own pages sent.
    ///
    /// - Throws: `Refusal` for a foreign origin, a body that is too large, or bytes that are no form.
    func form(_ request: Request) async throws -> FormData {
        guard
            RequestOrigin.isSameSite(
                secFetchSite: request.headers[.fetchSite],
                origin: request.headers[.origin],
                host: request.head.authority ?? "",
                scheme: scheme
            )
        else { throw Refusal.foreignOrigin }
        do {
            let body = try await request.body.collect(upTo: FormData.maximumBytes)
            return try FormData(urlEncoded: Array(body.readableBytesView))
        } catch is NIOTooManyBytesError {
            throw Refusal.tooLarge
        } catch let malformed as FormData.Malformed {
            throw malformed == .tooLarge ? Refusal.tooLarge : Refusal.malformed
        }
    }
}
