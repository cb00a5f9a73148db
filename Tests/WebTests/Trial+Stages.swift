import App
import HTTPTypes
import Hummingbird
import Ledger
import Store
import Testing

@testable import Web

/// What is tried, in an order in which nothing spoils what comes after it.
extension Trial {
    /// Every page, by everybody.
    mutating func readEverything() async throws {
        for person in people {
            for route in AccessMatrix.routes where route.method == .get {
                for target in targets(of: route, for: person) {
                    let reply = try await send(.get, path(route, target), as: person)
                    judge(reply, route, person, target)
                }
            }
        }
    }

    /// Every form that the matrix does not allow, filled in as well as can be.
    mutating func sendWhatIsNotAllowed() async throws {
        let before = try await counts(city.house.database)
        for person in people {
            for route in AccessMatrix.routes where route.method == .post {
                for target in targets(of: route, for: person) where line(route, person, target) == nil {
                    judge(try await submit(route, about: target, as: person), route, person, target)
                }
            }
        }
        if try await counts(city.house.database) != before { add("a form that is not allowed left rows behind") }
    }

    /// Forms that are allowed, but come from another site, from nowhere, or without the session's token.
    mutating func sendFromElsewhere() async throws {
        let before = try await counts(city.house.database)
        for route in AccessMatrix.routes where route.method == .post {
            let (person, target) = someone(allowed: route)
            for headers in [secFetchSite("cross-site"), [.origin: "https://elsewhere.example"], [:]] as [HTTPFields] {
                let reply = try await submit(route, about: target, as: person, headers: headers)
                if reply.status != 403 { add("\(route.place) \(reply.status) for a foreign origin") }
            }
            // Whoever has no session yet has no token either.
            guard ![.demoSignIn, .signIn, .accountLink].contains(route.place) else { continue }
            for token in ["", people[1].formToken] {
                let reply = try await submit(route, about: target, as: person, token: token)
                if reply.status != 409 && reply.status != 303 { add("\(route.place) \(reply.status) without a token") }
            }
        }
        if try await counts(city.house.database) != before { add("a foreign form left rows behind") }
    }

    /// The name, the case number and the personal number of everybody else's person, beside ones that nobody has.
    mutating func searchForOthers() async throws {
        for person in people where person.worksWithPlans {
            let nobody = try await [
                search("zzzzzzzzzz", as: person), search(Target.missing.number, as: person),
                search("200801017773", as: person),
            ]
            for target in targets {
                guard let story = target.story else { continue }
                let isOwn = [.ownPlan, .ownClosedPlan].contains(target.standing(of: person))
                let texts = [story.word(.name), target.number, story.personalNumber]
                for (text, nothing) in zip(texts, nobody) {
                    // Copies are found by their own page; a name that is also one's own is tried with the plan.
                    guard let text, target.kind == .plan || text == target.number else { continue }
                    let reply = try await search(text, as: person)
                    let what = "search by \(person.login ?? "") for \(story.key) \(target.kind)"
                    if !isOwn, !reply.looksLike(nothing) || !reply.looks.isEmpty { add("\(what): tells something") }
                    let found = Set([target.record, target.person].compactMap(\.self))
                    let isFound = reply.body.contains("\"/planer/\(target.number)\"")
                    let isLogged = Set(reply.looks.map(\.record)) == found
                    let isSearch = reply.looks.allSatisfy { $0.kind == .searched }
                    if isOwn, !isFound || !isLogged || !isSearch { add("\(what): not found, or not in the log") }
                }
            }
        }
    }

    /// Every form that is allowed, in the order of the matrix.
    mutating func sendWhatIsAllowed() async throws {
        for person in people {
            for route in AccessMatrix.routes where route.method == .post && route.place != .signOut {
                for target in targets(of: route, for: person) where line(route, person, target) != nil {
                    // A yes that does not exist cannot be taken back, and is not found.
                    if route.place == .consentWithdrawal, target.ids["consent"] == nil { continue }
                    if route.place == .legalBasisEnd, target.ids["basis"] == nil { continue }
                    // Nor a question that nobody has asked be taken away.
                    if route.place == .copyPromises, target.ids["ownPromise"] == nil { continue }
                    if route.place == .agendaRemovals, target.ids["question"] == nil { continue }
                    // Nor can a task be ended that nobody has.
                    if route.place == .taskEnds, target.ids["given"] == nil { continue }
                    if route.place == .tasks, target.ids["colleague"] == nil { continue }
                    // What colleagues gave meanwhile stands on it by names that nobody planted: UnclaimedPagesTests.
                    if route.place == .handOverPlans { continue }
                    // Nor can a plan be handed to nobody.
                    if route.place == .handOver, target.ids["colleague"] == nil { continue }
                    // Nor can somebody be told a place, or no more, whom a plan does not have.
                    if route.place == .placeReaders, target.ids["helper"] == nil { continue }
                    if route.place == .placeReaderEnds, target.ids["naming"] == nil { continue }
                    // Nor a task be settled that a plan does not have.
                    if route.place == .samePerson, target.ids["match"] == nil { continue }
                    judge(try await submit(route, about: target, as: person), route, person, target)
                }
            }
        }
    }

    /// The cookies of a session that was ended and of an account that was closed.
    mutating func comeBackWithDeadSessions() async throws {
        let (signedOut, closed) = (people[0], people[3])
        let signOut = Routes.Entry(method: .post, place: .signOut)
        judge(try await submit(signOut, about: .missing, as: signedOut), signOut, signedOut, .missing)
        _ = try await AccountDesk(city.house).close(login: closed.login ?? "")
        for person in [signedOut, closed] {
            let stranger = Person(login: nil, browser: person.browser, reader: nil, formToken: person.formToken)
            for route in AccessMatrix.routes where ![.signOut, .demoSignIn].contains(route.place) {
                for target in targets(of: route, for: person) {
                    let reply = try await submit(route, about: target, as: stranger)
                    judge(reply, route, stranger, target)
                }
            }
        }
    }

    private mutating func search(_ text: String, as person: Person) async throws -> Reply {
        let fields = [("search", text), ("closed", "included"), ("token", person.formToken)]
        let reply = try await send(.post, "/planer", as: person, fields)
        return Reply(
            status: reply.status,
            headers: reply.headers,
            body: reply.body.replacing("value=\"\(text)\"", with: "value=\"\""),
            looks: reply.looks
        )
    }

    /// Somebody whom the matrix lets do it, and what it is done to; anybody where nobody may.
    private func someone(allowed route: Routes.Entry) -> (Person, Target) {
        for person in people where person.reader != nil {
            for target in targets(of: route, for: person) where line(route, person, target) != nil {
                return (person, target)
            }
        }
        return (people[0], .missing)
    }
}
