import Access
import App
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Ledger
import People
import Store
import Testing

@testable import Web

/// Tries the doors of a city, and keeps account of what should not have happened.
struct Trial {
    /// An answer with what was written down before it left.
    struct Reply {
        let status: Int
        /// Each with its name, in order; what a browser would be told.
        let headers: [String]
        let body: String
        let looks: [AccessWatch.Look]

        /// Whether nobody could tell it from another.
        func looksLike(_ other: Reply) -> Bool {
            status == other.status && headers == other.headers && body == other.body
        }
    }

    let city: WebCity
    /// Everybody of the demo city, and somebody who is not signed in.
    let people: [Person]
    /// The plans and copies of the stories, and a number that does not exist.
    let targets: [Target]
    /// Every plan and copy of the city: what lists are made of.
    let everything: [Target]
    let canaries: Canaries
    private(set) var faults: [String] = []
    private(set) var untried: Set<Routes.Entry>
    private let principal: Principal.ID
    private let leaver: Actor.ID
    private let due: Record.ID
    private var watch: AccessWatch
    /// What an address that nobody ever made answers to each person.
    private var unknown: [String?: Reply] = [:]

    init(in city: WebCity) async throws {
        self.city = city
        var people: [Person] = []
        for login in ["lena", "samir", "maria", "johan", "omar", "karin", "eva", "admin", "siv"] {
            people.append(try await Person.signedIn(login, in: city))
        }
        people.append(Person(login: nil, browser: city.browser(), reader: nil, formToken: ""))
        self.people = people
        let cast = try await Cast(people, in: city)
        principal = cast.municipality
        leaver = try cast.reader("maria").account
        (everything, due) = try await city.house.database.write { db in
            var stories: [PlanNumber: CanaryStory] = [:]
            for story in CanaryStory.all { stories[try story.tell(by: cast, in: db)] = story }
            try cast.assignWrongly("eva", toPlanOf: "johan", in: db)
            try cast.addHelpers(toPlansOf: "lena", in: db)
            try cast.match(plansOf: "lena", with: "samir", in: db)
            try cast.giveWrongly(tasksOf: "lena", to: "samir", in: db)
            let due = try cast.makeDue(planOf: "lena", in: db)
            try cast.hold(allBut: due, in: db)
            return (try Target.all(stories, vault: city.house.vault, today: cast.today, in: db), due)
        }
        targets = everything.filter { $0.story != nil } + [.missing]
        canaries = Canaries(everything)
        watch = try await AccessWatch(city.house.accessDatabase)
        untried = Set(AccessMatrix.lines.filter { $0.who != .nobody }.map(\.route))
        try checkCopies(cast)
        for person in people {
            let answer = try await send(.get, "/finns-inte", as: person)
            if answer.status != 404 { faults.append("an address that nobody made: \(answer.status)") }
            unknown[person.login] = answer
        }
    }

    /// The faults, the first ones whole.
    var report: String { "\(faults.count) faults\n" + faults.prefix(25).joined(separator: "\n") }

    /// A copy at each unit that a yes reached, and at no other.
    private mutating func checkCopies(_ cast: Cast) throws {
        for story in CanaryStory.all where story.ending != .begun && story.ending != .met {
            let copies = targets.filter { $0.kind == .copy && $0.story?.key == story.key }
            let wanted = try Set(story.recipients.flatMap { try cast.reader($0).units })
            if Set(copies.compactMap(\.unit)) != wanted { faults.append("\(story.key): copies at other units") }
        }
    }

    /// Sends a form with everything that a form about the target should have, but for the fields that are given.
    mutating func submit(
        _ route: Routes.Entry,
        about target: Target,
        as person: Person,
        token: String? = nil,
        headers: HTTPFields = sameOrigin
    ) async throws -> Reply {
        let form = PlausibleForm(about: target, principal: principal, account: leaver, due: due)
        let actor = person.reader?.account
        let version = try await city.house.database.read { db in
            try form.version(for: route.place, by: actor, in: db)
        }
        var fields = form.fields(for: route.place)
        if route.place == .peopleRemovals, let newest = try await lastAdded(to: target) {
            fields = fields.map { $0.0 == "leaving" ? ("leaving", newest) : $0 }
        }
        fields += [("token", token ?? person.formToken), ("version", String(version))]
        return try await send(route.method, path(route, target), as: person, fields, headers: headers)
    }

    mutating func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        as person: Person,
        _ fields: [(String, String)] = [],
        headers: HTTPFields = sameOrigin
    ) async throws -> Reply {
        var headers = headers
        headers[.contentType] = method == .post ? "application/x-www-form-urlencoded" : nil
        let body = fields.map { "\($0.0)=\(encode($0.1))" }.joined(separator: "&")
        let response = try await person.browser.raw(method, path, headers: headers, body: Array(body.utf8))
        return Reply(
            status: response.status.code,
            headers: response.headers.map { "\($0.name.canonicalName): \($0.value)" }.sorted(),
            body: String(buffer: response.body),
            looks: try await watch.new()
        )
    }

    func path(_ route: Routes.Entry, _ target: Target) -> String {
        let value =
            switch route.place {
            case .asset: Location.styleSheet.path.split(separator: "/").last.map(String.init) ?? ""
            case .figureTopic, .figureData: "planer-2026"
            case .accountLink: "aG9zdG1vcmtlcg"
            case _ where ["version", "del"].contains(route.place.parameter): target.number + "-1"
            default: target.number
            }
        return route.place.rawValue.replacing(/\{\w+\}/, with: value)
    }

    /// What a route is tried on: everything of its kind, a number that does not exist, and something of the person's own
    /// that is of the other kind.
    func targets(of route: Routes.Entry, for person: Person) -> [Target] {
        guard namesRecord(route) else { return [.missing] }
        let kind = kind(of: route)
        let astray = targets.first { target in
            target.kind != kind && [.ownPlan, .ownUnitsCopy].contains(target.standing(of: person))
        }
        return targets.filter { $0.kind == kind || $0.kind == .none } + [astray].compactMap(\.self)
    }

    /// The line that allows it, if one does.
    func line(_ route: Routes.Entry, _ person: Person, _ target: Target) -> AccessLine? {
        guard namesRecord(route) else { return AccessMatrix.line(route, person, .noNumber) }
        // A copy's number names no summons, nor the other way round.
        let isAstray = ![kind(of: route), .plan, .none].contains(target.kind)
        return AccessMatrix.line(route, person, isAstray ? .missing : target.standing(of: person))
    }

    /// Whether the address says a number of a plan, a copy or a summons.
    private func namesRecord(_ route: Routes.Entry) -> Bool {
        ["nummer", "version", "del"].contains(route.place.parameter)
    }

    /// What the number in a route's address is of.
    private func kind(of route: Routes.Entry) -> Target.Kind {
        let path = route.place.rawValue
        return path.hasPrefix("/mottaget") ? .copy : path.hasPrefix("/kallelser") ? .summons : .plan
    }

    /// Holds an answer against the matrix.
    mutating func judge(_ reply: Reply, _ route: Routes.Entry, _ person: Person, _ target: Target) {
        let name = "\(route.method) \(route.place.rawValue) \(person.login ?? "nobody") "
        let what = name + "\(target.story?.key ?? "-") \(target.kind) \(target.standing(of: person))"
        faults += PageFrame.faults(in: reply, canaries, isFile: route.place == .asset).map { "\(what): \($0)" }
        let seen = canaries.seen(in: (reply.headers + [reply.body]).joined(separator: "\n"))
        guard let line = line(route, person, target) else {
            if !seen.isEmpty { faults.append("\(what): shows \(seen.sorted())") }
            if !reply.looks.isEmpty { faults.append("\(what): was refused and is in the log") }
            if !isRefusal(reply, person) { faults.append("\(what): \(reply.status), not as what does not exist") }
            return
        }
        let isList = line.shows == .lists || line.shows == .unitsPlans || line.shows == .dueRecords
        let isNameless = line.shows == .dueRecords
        let records = isList && !isNameless ? listed(for: person) : target.records(line.shows)
        for word in seen.sorted() where canaries.holders(of: word).isDisjoint(with: records) {
            faults.append("\(what): shows \(word)")
        }
        // A page of a plan is a look at the plan and its card, also where it shows a word of neither.
        let mayBeLogged = isList ? nil : records
        var shown = seen.reduce(into: Set()) { $0.formUnion(canaries.holders(of: $1).intersection(records)) }
        var logged = Set(reply.looks.map(\.record))
        if isNameless {
            let told = everything.filter { reply.body.contains($0.number) }
            shown.formUnion(told.compactMap(\.record))
            let strangers = told.filter { $0.owner != person.reader?.owner || $0.kind == .plan && !$0.isClosed }
            if !strangers.isEmpty { faults.append("\(what): tells of \(strangers.count) records of others") }
        }
        if line.shows == .unitsPlans {
            // A line that tells no name is a look at its plan, too.
            let told = everything.filter { $0.kind == .plan && reply.body.contains($0.number) }
            shown.formUnion(told.compactMap(\.record))
            let strangers = told.filter { target in
                !(target.owner == person.reader?.owner && !target.isClosed
                    && target.unit.map { person.reader?.units.contains($0) ?? false } ?? false)
            }
            if !strangers.isEmpty { faults.append("\(what): tells of \(strangers.count) plans of others") }
        }
        if line.shows == .lists {
            // A name in a list is the plan's, a copy's or a summons's: which of them is for the list to say.
            for word in seen where !canaries.holders(of: word).isDisjoint(with: logged) {
                logged.formUnion(canaries.holders(of: word).intersection(shown))
            }
        }
        let (missing, excess) = (shown.subtracting(logged).count, logged.subtracting(mayBeLogged ?? shown).count)
        if missing + excess > 0 {
            faults.append("\(what): \(missing) records seen and not in the log, \(excess) in the log and not seen")
        }
        let isOwn = reply.looks.allSatisfy {
            $0.actor == person.reader?.account && $0.owner == person.reader?.owner && $0.page == route.place.rawValue
        }
        if !isOwn || Set(reply.looks.map(\.request)).count > 1 { faults.append("\(what): a row of another request") }
        if ![200, 303, 409, 422].contains(reply.status) { faults.append("\(what): \(reply.status)") }
        let hasWorked = route.method == .get ? line.shows == .nothing || !shown.isEmpty : reply.status < 400
        if hasWorked { untried.remove(route) }
    }

    /// Whoever was added last to a plan, on whom nothing rests yet; nil where the target is no plan.
    private func lastAdded(to target: Target) async throws -> String? {
        try await city.house.database.read { db in
            let row = try db.row(
                """
                SELECT m.id FROM team_member AS m JOIN plan ON plan.id = m.plan_id
                WHERE plan.record_id = \(target.record) AND m.kind <> 'individual' ORDER BY m.id DESC LIMIT 1
                """
            )
            return try row.map { (try $0["id"] as Record.ID).description }
        }
    }

    mutating func add(_ fault: String) { faults.append(fault) }

    /// Whether an answer is what anybody gets who asks for what does not exist, or the way to the sign-in.
    func isRefusal(_ reply: Reply, _ person: Person) -> Bool {
        if person.reader == nil, reply.status == 303 {
            return reply.headers.contains("location: /logga-in") && reply.body.isEmpty
        }
        return unknown[person.login].map(reply.looksLike) ?? false
    }

    private func listed(for person: Person) -> Set<Record.ID> {
        everything.reduce(into: []) { records, target in
            let standing = target.standing(of: person)
            guard [.ownPlan, .ownClosedPlan, .ownUnitsCopy].contains(standing) else { return }
            records.formUnion([target.record, target.person].compactMap(\.self))
        }
    }
}

/// What a browser says about a form that stood on one of our own pages.
let sameOrigin: HTTPFields = secFetchSite("same-origin")

/// What a browser says about where a request comes from.
func secFetchSite(_ value: String) -> HTTPFields {
    HTTPField.Name("Sec-Fetch-Site").map { [$0: value] } ?? [:]
}
